import type { Wording } from '../wording';
import { bare, dutiesOf } from './bare';

/**
 * Right to Information Act 2009 (Qld). s.46: https://www.legislation.qld.gov.au/view/html/inforce/current/act-2009-013; reviews:
 * https://www.oic.qld.gov.au/government/right-to-information/internal-external-review (read 2026-11-21). A deemed decision is the principal
 * officer's, and goes to external review.
 */
export const auQldRti: Wording = {
  ...bare,
  regime: 'au-qld-rti',
  law: 'the Right to Information Act 2009 (Qld)',
  limit: 'section 18 of the Right to Information Act 2009 (Qld)',
  review: {
    title: 'Internal review',
    subject: 'Internal review under section 82',
    handOver: 'Please give this to whoever carries out internal reviews under the RTI Act.',
    ask: {
      before:
        'I apply under section 82 of the Right to Information Act 2009 (Qld) for an internal review of the decision on my application',
      after: '',
    },
    form: null,
    byWhen: 'Section 83 of the Act requires a decision within {decide} business days of your receiving this.',
    limit: 'section 83 of the Right to Information Act 2009 (Qld)',
  },
  complaint: {
    title: 'External review by the Information Commissioner',
    to: 'Office of the Information Commissioner Queensland',
    before: 'I apply under section 88 of the Right to Information Act 2009 (Qld) for an external review of how',
    after: 'has dealt with my request',
    wanted: {
      silence:
        'I ask the Commissioner to review the refusal that section 46 of the Act takes to have been made, and to have the application decided.',
      answer: 'I ask the Commissioner to review the decision on the points above.',
    },
    noReview: 'No decision was made that could have been reviewed internally.',
    form: null,
  },
  hooks: dutiesOf({
    time: { section: 'RTI Act 2009 (Qld) s.18', name: 'section 18 of the Act' },
    due: 'a decision by that day',
    silence: 'Where none comes, section 46 of the Act takes access to have been refused.',
    whole: {
      section: 'RTI Act 2009 (Qld) s.23',
      says: 'Section 23 of the Act gives a right of access to all that was asked for; if any of it is refused, or not held, the decision has to say so.',
    },
  }),
};
