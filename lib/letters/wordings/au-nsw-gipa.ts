import type { Wording } from '../wording';
import { bare, dutiesOf } from './bare';

/**
 * Government Information (Public Access) Act 2009 (NSW). Reviews: https://ipc.nsw.gov.au/node/163, /node/164 (read 2026-11-21); a refusal that is
 * deemed to have been made can be reviewed.
 */
export const auNswGipa: Wording = {
  ...bare,
  regime: 'au-nsw-gipa',
  law: 'the Government Information (Public Access) Act 2009 (NSW)',
  limit: 'section 57(1) of the Government Information (Public Access) Act 2009 (NSW)',
  review: {
    title: 'Internal review',
    subject: 'Internal review under the GIPA Act',
    handOver: 'Please give this to whoever carries out internal reviews under the GIPA Act.',
    ask: {
      before:
        'I ask under the Government Information (Public Access) Act 2009 (NSW) for an internal review of the decision on my application',
      after: '',
    },
    form: null,
    byWhen: 'Section 86 of the Act requires a decision within {decide} working days of your receiving this.',
    limit: 'section 86 of the Government Information (Public Access) Act 2009 (NSW)',
    mind: 'The agency may ask for a fee for an internal review.',
  },
  complaint: {
    title: 'External review by the Information Commissioner',
    to: 'Information and Privacy Commission',
    before:
      'I apply under the Government Information (Public Access) Act 2009 (NSW) for a review by the Information Commissioner of how',
    after: 'has dealt with my request',
    wanted: {
      silence:
        'I ask the Commissioner to review the refusal that is deemed to have been made, and to recommend that the agency decide.',
      answer:
        'I ask the Commissioner to review the decision on the points above and to recommend that they be put right.',
    },
    noReview: 'No decision was given to me that could have been reviewed internally.',
    form: null,
  },
  hooks: dutiesOf({
    time: { section: 'GIPA Act 2009 s.57(1)', name: 'section 57(1) of the Act' },
    due: 'a decision, and notice of it, by that day',
    silence: 'Where none comes in time, a refusal is deemed to have been made, which can be reviewed.',
    whole: {
      section: 'GIPA Act 2009 s.57(1)',
      says: 'Section 57(1) of the Act requires a decision on the application; if access to any of it is refused, or it is not held, the decision has to say so.',
    },
  }),
};
