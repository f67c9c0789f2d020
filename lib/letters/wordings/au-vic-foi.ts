import type { Wording } from '../wording';
import { bare, dutiesOf } from './bare';

/**
 * Freedom of Information Act 1982 (Vic). ss.21, 27, 53: https://ovic.vic.gov.au/freedom-of-information/foi-guidelines/ (read 2026-11-21). The refusal
 * of section 53 is made for an application to the Tribunal only: of silence the Commissioner hears a complaint and makes no review.
 */
export const auVicFoi: Wording = {
  ...bare,
  regime: 'au-vic-foi',
  law: 'the Freedom of Information Act 1982 (Vic)',
  limit: 'section 21(1) of the Freedom of Information Act 1982 (Vic)',
  review: null,
  complaint: {
    title: 'Application to the Victorian Information Commissioner',
    to: 'Office of the Victorian Information Commissioner',
    before: 'I write under the Freedom of Information Act 1982 (Vic) about how',
    after: 'has dealt with my request',
    wanted: {
      silence: 'I ask the Commissioner to take this as a complaint about the delay, and to have the agency decide.',
      answer: 'I apply for a review of the decision, on the points above.',
    },
    noReview: 'The Act provides for no review by the agency itself.',
    form: null,
    mind: 'Where no decision came at all, section 53 also lets you apply to the Victorian Civil and Administrative Tribunal at once.',
  },
  hooks: dutiesOf({
    time: { section: 'FOI Act 1982 (Vic) s.21(1)', name: 'section 21(1) of the Act' },
    due: 'a decision, and notice of it, by that day',
    silence: '',
    whole: {
      section: 'FOI Act 1982 (Vic) s.27(1)',
      says: 'If access to any of it is refused, or it does not exist, section 27(1) of the Act requires a notice that says so and why.',
    },
  }),
};
