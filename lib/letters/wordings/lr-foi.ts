import type { Wording } from '../wording';
import { bare, dutiesOf } from './bare';

/** Freedom of Information Act 2010 (Liberia). Only the time to answer is known, so no section is named. */
export const lrFoi: Wording = {
  ...bare,
  regime: 'lr-foi',
  law: 'the Freedom of Information Act 2010',
  limit: 'the Freedom of Information Act 2010',
  review: null,
  complaint: {
    title: 'Complaint to the Independent Information Commission',
    to: 'Independent Information Commission',
    before: 'I complain about how',
    after: 'has dealt with my request under the Freedom of Information Act 2010',
    wanted: {
      silence: 'I ask the Commission to look into the delay, and to have the request answered.',
      answer: 'I ask the Commission to look into the points above.',
    },
    noReview: 'There is no answer that could have been reviewed.',
    form: null,
  },
  hooks: dutiesOf({
    time: { section: 'Freedom of Information Act 2010 (Liberia)', name: 'the Act' },
    due: 'an answer by that day',
    silence: '',
    whole: {
      section: 'Freedom of Information Act 2010 (Liberia)',
      says: 'If any of it is not held or is withheld, please say so and why.',
    },
  }),
};
