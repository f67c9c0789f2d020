import type { Wording } from '../wording';
import { bare, dutiesOf } from './bare';

/**
 * Freedom of Information Act 2016 (ACT), sections as the regime has them; the right of access:
 * https://ombudsman.act.gov.au (Guideline 3 of 6, read 2026-11-21). There is no internal review.
 */
export const auActFoi: Wording = {
  ...bare,
  regime: 'au-act-foi',
  law: 'the Freedom of Information Act 2016 (ACT)',
  limit: 'section 40 of the Freedom of Information Act 2016 (ACT)',
  review: null,
  complaint: {
    title: 'Review by the ACT Ombudsman',
    to: 'ACT Ombudsman',
    before: 'I apply under section 74 of the Freedom of Information Act 2016 (ACT) for a review of how',
    after: 'has dealt with my request',
    wanted: {
      silence: 'I ask the Ombudsman to review the failure to decide, and to have the application decided.',
      answer: 'I ask the Ombudsman to review the decision on the points above.',
    },
    noReview: 'The Act provides for no review by the agency itself.',
    form: null,
  },
  hooks: dutiesOf({
    time: { section: 'FOI Act 2016 (ACT) s.40', name: 'section 40 of the Act' },
    due: 'a decision by that day',
    silence: '',
    whole: {
      section: 'FOI Act 2016 (ACT) s.40',
      says: 'A decision under the Act has to deal with all that was asked for; if any of it is refused, or not held, please say so and why.',
    },
  }),
};
