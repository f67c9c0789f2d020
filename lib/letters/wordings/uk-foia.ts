import type { Wording } from '../wording';

/**
 * Freedom of Information Act 2000. Review: s.45 Code of Practice (2018) part 5 and the Commissioner's guidance; the Act itself has none.
 * Sections read at https://www.legislation.gov.uk/ukpga/2000/36 (checked 2026-11-21).
 */
export const ukFoia: Wording = {
  regime: 'uk-foia',
  cites: 'FOIA',
  law: 'the Freedom of Information Act 2000',
  limit: 'section 10(1) of the Freedom of Information Act 2000',
  review: {
    title: 'Internal review',
    subject: 'Internal review',
    handOver: 'Please give this to whoever carries out your internal reviews.',
    ask: { before: 'I ask for an internal review of how you dealt with my request', after: '' },
    form: null,
    byWhen:
      'The Information Commissioner expects a review to be finished within {decide} working days, and within {most} even where it is complex. Please let me have the outcome within {decide} working days of receiving this.',
    limit: 'the Code of Practice under section 45 of the Freedom of Information Act 2000',
  },
  complaint: {
    title: 'Complaint to the Information Commissioner',
    to: 'Information Commissioner’s Office',
    before: 'I apply under section 50 of the Freedom of Information Act 2000 for a decision whether',
    after: 'has dealt with my request in accordance with Part I of the Act',
    wanted: {
      silence:
        'I ask the Commissioner to record the breach of section 10(1) and to require the authority to answer the request.',
      answer:
        'I ask the Commissioner to decide on the points below and, where they are made out, to require the authority to put them right.',
    },
    noReview: 'I have not asked for an internal review, as there is no answer that could be reviewed.',
    form: null,
  },
  extension: {
    'no-ground': {
      section: 'FOIA 2000 s.10(3), s.17(2)',
      says: 'Section 10(3) of the Act allows more time only to weigh the public interest in a qualified exemption, and section 17 requires a notice within the time limit that names the exemption.',
    },
    volume: {
      section: 'FOIA 2000 s.10(3)',
      says: 'The amount of work is not a ground for more time under section 10(3) of the Act, which is about the public interest test alone.',
    },
    'no-date': {
      section: 'FOIA 2000 s.17(2)',
      says: 'Section 17(2) of the Act requires the notice to contain an estimate of the date by which the decision will have been reached.',
    },
    'too-long': {
      section: 'FOIA 2000 s.10(3)',
      says: 'Section 10(3) of the Act allows only such time as is reasonable in the circumstances, and the Information Commissioner expects the whole to take no more than {most}.',
    },
    'late-notice': {
      section: 'FOIA 2000 s.17(1), s.17(2)',
      says: 'Section 17(1) of the Act requires such a notice to be given within the time for complying with section 1(1).',
    },
  },
  clarified: 'Under sections 1(3) and 10(6) of the Freedom of Information Act 2000',
  help: 'section 16(1) of the Freedom of Information Act 2000',
  exemption: 'exemption',
  qualified: ['22', '22A', '24', '26', '27', '28', '29', '30', '31', '33', '35', '36', '38', '42', '43'],
  harm: ['26', '27(1)', '28', '29', '31', '33', '43(2)'],
  confirmOrDeny: [
    '22(2)',
    '22A(2)',
    '24(2)',
    '26(3)',
    '27(4)',
    '28(3)',
    '29(2)',
    '30(3)',
    '31(3)',
    '33(3)',
    '35(3)',
    '36(3)',
    '38(2)',
    '42(2)',
    '43(3)',
  ],
  cost: '12',
  vexatious: '14',
  hooks: {
    'no-response': {
      section: 'FOIA 2000 s.1(1), s.10(1)',
      says: 'Section 10(1) of the Act required you to answer promptly and by that day: to say whether you hold the information and, if you do, to send it or to give notice of why it is refused.',
    },
    unanswered: {
      section: 'FOIA 2000 s.1(1), s.17(1)',
      says: 'Section 1(1) of the Act entitles me to be told whether you hold the information and, if you do, to have it. If any of it is withheld, section 17(1) requires a notice that says so and why.',
    },
    'partly-answered': {
      section: 'FOIA 2000 s.1(1)',
      says: 'Section 1(1) of the Act covers all that was asked, not a part of it.',
    },
    'partly-unclear': {
      section: 'FOIA 2000 s.1(1)',
      says: 'Section 1(1) of the Act covers all that was asked, not a part of it.',
    },
    deferred: {
      section: 'FOIA 2000 s.10(1)',
      says: 'Section 10(1) of the Act sets one time limit for the whole of a request; nothing in it lets part of the answer be put off beyond that.',
    },
    'no-exemption': {
      section: 'FOIA 2000 s.17(1)',
      says: 'Section 17(1) of the Act requires a refusal to specify the exemption relied on and to say why it applies.',
    },
    'public-interest': {
      section: 'FOIA 2000 s.2(2)(b), s.17(3)',
      says: 'Under section 2(2)(b) of the Act that allows a refusal only if the public interest in maintaining the exemption outweighs the public interest in disclosure, and section 17(3) requires you to give the reasons for thinking so.',
    },
    prejudice: {
      section: 'FOIA 2000 s.17(1)(c)',
      says: 'That exemption applies only where disclosure would, or would be likely to, cause the harm that it describes, and section 17(1)(c) of the Act requires you to say why it applies.',
    },
    'cost-estimate': {
      section: 'FOIA 2000 s.12(1), s.16(1)',
      says: 'Section 12 of the Act rests on an estimate, which has to be a reasonable one and may count only the work of finding out whether the information is held, locating it, retrieving it and extracting it.',
    },
    'cost-help': {
      section: 'FOIA 2000 s.16(1)',
      says: 'Section 16(1) of the Act requires reasonable advice and assistance, which after a refusal on cost means saying what could be provided within the limit.',
    },
    vexatious: {
      section: 'FOIA 2000 s.14(1), s.17(5)',
      says: 'Section 14(1) of the Act is about the request and not about the person who made it, and it is for the authority to show why this request is vexatious.',
    },
    attachment: {
      section: 'FOIA 2000 s.1(1)(b)',
      says: 'Information that has not arrived has not been communicated, as section 1(1)(b) of the Act requires.',
    },
    elsewhere: {
      section: 'FOIA 2000 s.17(1), s.21(1)',
      says: 'Information that can be had elsewhere may be refused only under section 21 of the Act, in a notice under section 17(1), and only if I can find it from what you tell me.',
    },
    late: {
      section: 'FOIA 2000 s.10(1)',
      says: 'That was outside the time limit in section 10(1) of the Act.',
    },
    extension: {
      section: 'FOIA 2000 s.10(3)',
      says: 'The Act allows more time only for weighing the public interest in a qualified exemption (section 10(3)), which your letter does not name as the reason.',
    },
    holding: {
      section: 'FOIA 2000 s.10(1), s.10(3)',
      says: 'The Act allows more time only for weighing the public interest in a qualified exemption (section 10(3)), and your letter does not rely on that.',
    },
    rights: {
      section: 'FOIA 2000 s.17(7)',
      says: 'Section 17(7) of the Act requires a refusal notice to give particulars of your review procedure, or to say that you have none, and of the right to apply to the Information Commissioner.',
    },
    'regulator-rights': {
      section: 'FOIA 2000 s.17(7)(b)',
      says: 'Section 17(7)(b) of the Act requires a refusal notice to contain particulars of the right to apply to the Information Commissioner.',
    },
    'not-held': {
      section: 'FOIA 2000 s.1(1)(a), s.3(2)',
      says: 'Under section 3(2) of the Act information counts as held also where somebody else holds it on your behalf.',
    },
    reconsider: {
      section: 'FOIA 2000 s.2, s.17(1)',
      says: 'Under section 2 of the Act a refusal is good only to the extent that the information itself is exempt, so whatever is not should be sent.',
    },
    unclear: {
      section: 'FOIA 2000 s.1(1)',
      says: 'Section 1(1) of the Act entitles me to be told whether you hold the information and, if you do, to have it.',
    },
  },
};
