import { ukFoiaHooks } from '../hooks/uk-foia';
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
        'I ask the Commissioner to decide on the points above and, where they are made out, to require the authority to put them right.',
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
  hooks: ukFoiaHooks,
};
