import type { Wording } from '../wording';
import { bare, dutiesOf } from './bare';

/**
 * Freedom of Information Act 1991 (SA). ss.19, 23, 29, 39: http://www.austlii.edu.au/au/legis/sa/consol_act/foia1991222/ (read 2026-11-21). Silence is a
 * refusal for the purposes of internal and external review (s.19(2)); the application is addressed to the principal officer and gives an address
 * in Australia (s.29(2)).
 */
export const auSaFoi: Wording = {
  ...bare,
  regime: 'au-sa-foi',
  law: 'the Freedom of Information Act 1991 (SA)',
  limit: 'section 14 of the Freedom of Information Act 1991 (SA)',
  review: {
    title: 'Internal review',
    subject: 'Internal review under section 29',
    handOver: 'To the principal officer.',
    ask: {
      before:
        'I apply under section 29 of the Freedom of Information Act 1991 (SA) for a review of the determination of my application',
      after: '',
    },
    form: null,
    byWhen: 'Section 29(5) of the Act requires a determination within {decide} days of your receiving this.',
    limit: 'section 29(5) of the Freedom of Information Act 1991 (SA)',
    wants: [
      {
        id: 'address',
        words: 'an address in Australia to which notices can be sent, which section 29(2) wants in the letter',
        mayWaive: true,
        says: 'Notices under the Act can be sent to me at {given}.',
      },
    ],
    mind: 'The agency may ask for a fee for an internal review.',
  },
  complaint: {
    title: 'External review by the Ombudsman',
    to: 'Ombudsman SA',
    before: 'I apply under section 39 of the Freedom of Information Act 1991 (SA) for a review of how',
    after: 'has dealt with my request',
    wanted: {
      silence:
        'I ask the Ombudsman to review the refusal that section 19(2) of the Act takes to have been made, and to have the application determined.',
      answer: 'I ask the Ombudsman to review the determination on the points above.',
    },
    noReview: null,
    form: null,
  },
  hooks: dutiesOf({
    time: { section: 'FOI Act 1991 (SA) s.14', name: 'section 14 of the Act' },
    due: 'a determination by that day',
    silence: 'Where none comes, section 19(2) of the Act takes access to have been refused.',
    whole: {
      section: 'FOI Act 1991 (SA) s.23',
      says: 'If access to any of it is refused, or it is not held, section 23 of the Act requires a notice that says so and why.',
    },
  }),
};
