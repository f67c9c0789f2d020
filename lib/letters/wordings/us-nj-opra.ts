import type { Wording } from '../wording';
import { bare, dutiesOf } from './bare';

/**
 * Open Public Records Act, N.J.S.A. 47:1A-1 et seq. (New Jersey). The time: 47:1A-5(i), as Smith v. Moorestown Township (App. Div. 2020) has it; complaints of
 * a denial of access: 47:1A-6 and -7, https://www.nj.gov/grc/ (read 2026-11-21). There is no review by the custodian.
 */
export const usNjOpra: Wording = {
  ...bare,
  regime: 'us-nj-opra',
  law: 'the Open Public Records Act (N.J.S.A. 47:1A)',
  limit: 'N.J.S.A. 47:1A-5(i)',
  review: null,
  complaint: {
    title: 'Denial of access complaint',
    to: 'Government Records Council',
    before: 'I file a denial of access complaint under N.J.S.A. 47:1A-6 about how the custodian of',
    after: 'has dealt with my request',
    wanted: {
      silence: 'I ask the Council to decide that access was denied unlawfully, and to order the custodian to grant it.',
      answer: 'I ask the Council to decide on the points above and, where they are made out, to order access.',
    },
    noReview: 'The Act provides for no review by the custodian.',
    form: null,
    mind: 'The Council wants complaints on a form of its own: copy this into it.',
  },
  hooks: dutiesOf({
    time: { section: 'N.J.S.A. 47:1A-5(i)', name: 'N.J.S.A. 47:1A-5(i)' },
    due: 'access to be granted or denied by that day',
    silence: '',
    whole: {
      section: 'N.J.S.A. 47:1A-5(g)',
      says: 'Where a custodian cannot comply with any part of a request, N.J.S.A. 47:1A-5(g) requires the specific basis to be given.',
    },
  }),
};
