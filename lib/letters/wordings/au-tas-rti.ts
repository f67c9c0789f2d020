import type { Wording } from '../wording';
import { bare, dutiesOf } from './bare';

/**
 * Right to Information Act 2009 (Tas). s.7: http://www.ombudsman.tas.gov.au/right_to_information; ss.22, 43–45: the Tasmanian Legal Handbook; silence goes
 * to the Ombudsman without an internal review: https://www.treasury.tas.gov.au/about-us/corporate-governance/right-to-information (read 2026-11-21).
 */
export const auTasRti: Wording = {
  ...bare,
  regime: 'au-tas-rti',
  law: 'the Right to Information Act 2009 (Tas)',
  limit: 'section 15 of the Right to Information Act 2009 (Tas)',
  review: {
    title: 'Internal review',
    subject: 'Internal review under section 43',
    handOver: 'To the principal officer.',
    ask: {
      before:
        'I apply under section 43 of the Right to Information Act 2009 (Tas) for a review of the decision on my application',
      after: '',
    },
    form: null,
    byWhen: 'Section 43 of the Act requires a decision within {decide} working days of your receiving this.',
    limit: 'section 43 of the Right to Information Act 2009 (Tas)',
  },
  complaint: {
    title: 'External review by the Ombudsman',
    to: 'Ombudsman Tasmania',
    before: 'I apply under the Right to Information Act 2009 (Tas) for a review of how',
    after: 'has dealt with my request',
    wanted: {
      silence:
        'I ask the Ombudsman to review the refusal for which the Act takes that silence, and to have the application decided.',
      answer: 'I ask the Ombudsman to review the decision on the points above.',
    },
    noReview: 'No decision was made that could have been reviewed internally.',
    form: null,
  },
  hooks: dutiesOf({
    time: { section: 'RTI Act 2009 (Tas) s.15', name: 'section 15 of the Act' },
    due: 'a decision, and notice of it, by that day',
    silence: 'The Act takes the lack of one for a refusal.',
    whole: {
      section: 'RTI Act 2009 (Tas) s.7, s.22',
      says: 'Section 7 of the Act gives a right to the information unless it is exempt, and section 22 requires the reasons where any of it is not provided.',
    },
  }),
};
