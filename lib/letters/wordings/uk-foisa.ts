import type { Wording } from '../wording';

/**
 * Freedom of Information (Scotland) Act 2002, s.20: a requirement for review is in recordable form, names the applicant and an address for
 * correspondence, specifies the request, and says why the applicant is dissatisfied. No extension of time exists.
 * Sections read at https://www.legislation.gov.uk/asp/2002/13 (checked 2026-11-21).
 */
export const ukFoisa: Wording = {
  regime: 'uk-foisa',
  cites: 'FOISA',
  law: 'the Freedom of Information (Scotland) Act 2002',
  limit: 'section 10(1) of the Freedom of Information (Scotland) Act 2002',
  review: {
    title: 'Requirement for review',
    subject: 'Requirement for review under section 20',
    handOver: 'Please give this to whoever carries out your reviews.',
    ask: {
      before:
        'Under section 20 of the Freedom of Information (Scotland) Act 2002 I require you to review how you dealt with my request',
      after: '',
    },
    form: 'My name is at the foot of this letter, and the address from which it reaches you is my address for correspondence.',
    byWhen:
      'Section 21(1) of the Act requires you to complete the review promptly, and no later than {decide} working days after you receive this.',
    limit: 'section 21(1) of the Freedom of Information (Scotland) Act 2002',
  },
  complaint: {
    title: 'Application to the Scottish Information Commissioner',
    to: 'Scottish Information Commissioner',
    before: 'I apply under section 47(1) of the Freedom of Information (Scotland) Act 2002 for a decision whether',
    after: 'has dealt with my request in accordance with Part 1 of the Act',
    wanted: {
      silence:
        'I ask the Commissioner to find that the authority failed to answer in time and to require it to answer.',
      answer:
        'I ask the Commissioner to decide on the points below and, where they are made out, to require the authority to put them right.',
    },
    noReview: null,
    form: 'My name is at the foot of this letter, and the address from which it reaches you is my address for correspondence.',
  },
  extension: {
    'none-in-law': {
      section: 'FOISA 2002 s.10(1)',
      says: 'The Freedom of Information (Scotland) Act 2002 has no provision for extending the time limit in section 10(1).',
    },
  },
  clarified: 'Under sections 1(3) and 10(1)(b) of the Freedom of Information (Scotland) Act 2002',
  help: 'section 15(1) of the Freedom of Information (Scotland) Act 2002',
  exemption: 'exemption',
  qualified: ['27', '28', '29', '30', '31', '32', '33', '34', '35', '36(1)', '39(1)', '40', '41'],
  harm: ['28', '30', '31(4)', '32(1)(a)', '33(1)(b)', '33(2)', '35', '40'],
  confirmOrDeny: [],
  cost: '12',
  vexatious: '14',
  hooks: {
    'no-response': {
      section: 'FOISA 2002 s.1(1), s.10(1)',
      says: 'Section 10(1) of the Act required you to answer promptly and by that day.',
    },
    unanswered: {
      section: 'FOISA 2002 s.1(1), s.16(1), s.17(1)',
      says: 'Section 1(1) of the Act entitles me to have the information if you hold it. Otherwise you have to give notice that it is withheld and why (section 16(1)), or that it is not held (section 17(1)).',
    },
    'partly-answered': {
      section: 'FOISA 2002 s.1(1)',
      says: 'Section 1(1) of the Act covers all that was asked, not a part of it.',
    },
    'partly-unclear': {
      section: 'FOISA 2002 s.1(1)',
      says: 'Section 1(1) of the Act covers all that was asked, not a part of it.',
    },
    deferred: {
      section: 'FOISA 2002 s.10(1)',
      says: 'Section 10(1) of the Act sets one time limit for the whole of a request, and nothing in the Act extends it.',
    },
    'no-exemption': {
      section: 'FOISA 2002 s.16(1)',
      says: 'Section 16(1) of the Act requires a refusal to say that you hold the information, to specify the exemption and to give the reasons why it applies.',
    },
    'public-interest': {
      section: 'FOISA 2002 s.2(1)(b), s.16(2)',
      says: 'Under section 2(1)(b) of the Act that allows a refusal only if the public interest in disclosure is outweighed by the public interest in maintaining the exemption, and section 16(2) requires you to give your reasons.',
    },
    prejudice: {
      section: 'FOISA 2002 s.16(1)(d)',
      says: 'That exemption applies only where disclosure would, or would be likely to, cause substantial harm of the kind that it describes, and section 16(1)(d) of the Act requires your reasons.',
    },
    'cost-estimate': {
      section: 'FOISA 2002 s.12(1), s.15(1)',
      says: 'Section 12 of the Act rests on an estimate of what answering would cost.',
    },
    'cost-help': {
      section: 'FOISA 2002 s.15(1)',
      says: 'Section 15(1) of the Act requires reasonable advice and assistance, which after a refusal on cost means saying what could be provided within the limit.',
    },
    vexatious: {
      section: 'FOISA 2002 s.14(1)',
      says: 'Section 14(1) of the Act is about the request and not about the person who made it, and it is for the authority to show why this request is vexatious.',
    },
    attachment: {
      section: 'FOISA 2002 s.1(1)',
      says: 'Information that has not arrived has not been given, as section 1(1) of the Act requires.',
    },
    elsewhere: {
      section: 'FOISA 2002 s.16(1), s.25(1)',
      says: 'Information that can be had elsewhere may be refused only under section 25 of the Act, in a notice under section 16(1), and only if I can find it from what you tell me.',
    },
    late: { section: 'FOISA 2002 s.10(1)', says: 'That was outside the time limit in section 10(1) of the Act.' },
    extension: {
      section: 'FOISA 2002 s.10(1)',
      says: 'The Act has no provision for extending the time limit.',
    },
    holding: {
      section: 'FOISA 2002 s.10(1)',
      says: 'The Act has no provision for extending the time limit.',
    },
    rights: {
      section: 'FOISA 2002 s.19',
      says: 'Section 19 of the Act requires a notice to give particulars of your review procedure and of the rights under sections 20(1) and 47(1).',
    },
    'regulator-rights': {
      section: 'FOISA 2002 s.19(b)',
      says: 'Section 19 of the Act requires a notice to give particulars of the right to apply to the Scottish Information Commissioner.',
    },
    'not-held': {
      section: 'FOISA 2002 s.3(2), s.17(1)',
      says: 'Section 17(1) of the Act requires a formal notice where information is not held, and under section 3(2) it counts as held also where somebody else holds it on your behalf.',
    },
    reconsider: {
      section: 'FOISA 2002 s.2(1), s.16(1)',
      says: 'Under section 2(1) of the Act a refusal is good only to the extent that the information itself is exempt, so whatever is not should be sent.',
    },
    unclear: {
      section: 'FOISA 2002 s.1(1)',
      says: 'Section 1(1) of the Act entitles me to have the information if you hold it.',
    },
  },
};
