import type { Wording } from '../wording';
import { bare, dutiesOf } from './bare';

/**
 * Freedom of Information Act 2014 (Ireland). s.13(2)(d) and s.21(5)(c) on reasons: https://www.oic.ie (section 23 notices); s.22(2):
 * https://revisedacts.lawreform.ie/eli/2014/act/30/section/22; silence and the fee: https://courts.ie/how-appeal-foi-decision (all read 2026-11-21).
 */
export const ieFoi: Wording = {
  ...bare,
  regime: 'ie-foi',
  law: 'the Freedom of Information Act 2014',
  limit: 'section 13(1) of the Freedom of Information Act 2014',
  review: {
    title: 'Internal review',
    subject: 'Internal review under section 21',
    handOver: 'Please give this to whoever carries out internal reviews under the Freedom of Information Act.',
    ask: {
      before:
        'I apply under section 21 of the Freedom of Information Act 2014 for a review of how you dealt with my request',
      after: '',
    },
    form: null,
    byWhen: 'Section 21(4) of the Act requires a decision no later than {decide} working days after you receive this.',
    limit: 'section 21(4) of the Freedom of Information Act 2014',
    mind: 'The body may ask for a fee of €30 (€10 with a medical card) where the records are not about you.',
  },
  complaint: {
    title: 'Application to the Information Commissioner',
    to: 'Office of the Information Commissioner',
    before: 'I apply under section 22 of the Freedom of Information Act 2014 for a review of how',
    after: 'has dealt with my request',
    wanted: {
      silence:
        'I ask the Commissioner to annul the refusal for which the Act takes that silence, and to make the decision that should have been made.',
      answer:
        'I ask the Commissioner to review the decision on the points above and, where they are made out, to annul or vary it.',
    },
    noReview: null,
    form: null,
  },
  hooks: dutiesOf({
    time: { section: 'FOI Act 2014 s.13(1)', name: 'section 13(1) of the Act' },
    due: 'a decision, and notice of it, by that day',
    silence: 'The Act takes the lack of one for a refusal, which can be reviewed.',
    whole: {
      section: 'FOI Act 2014 s.13(2)(d)',
      says: 'If access to any of it is refused, section 13(2)(d) of the Act requires you to say so and to give the reasons.',
    },
  }),
};
