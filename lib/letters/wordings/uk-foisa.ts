import { ukFoisaHooks } from '../hooks/uk-foisa';
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
        'I ask the Commissioner to decide on the points above and, where they are made out, to require the authority to put them right.',
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
  hooks: ukFoisaHooks,
};
