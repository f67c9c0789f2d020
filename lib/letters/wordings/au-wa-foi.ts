import type { Wording } from '../wording';
import { bare, dutiesOf } from './bare';

/**
 * Freedom of Information Act 1992 (WA). ss.13, 30, 65: http://www.austlii.edu.au/au/legis/wa/consol_act/foia1992222/ (read 2026-11-21). Silence is a
 * refusal of which the applicant is taken to have had notice on the last day (s.13(2)), so that it can be reviewed like any other.
 */
export const auWaFoi: Wording = {
  ...bare,
  regime: 'au-wa-foi',
  law: 'the Freedom of Information Act 1992 (WA)',
  limit: 'section 13 of the Freedom of Information Act 1992 (WA)',
  review: {
    title: 'Internal review',
    subject: 'Internal review under the FOI Act',
    handOver: 'Please give this to whoever carries out internal reviews under the FOI Act.',
    ask: {
      before:
        'I apply under the Freedom of Information Act 1992 (WA) for an internal review of the decision on my application',
      after: '',
    },
    form: null,
    byWhen: 'The Act requires a decision within {decide} days of your receiving this.',
    limit: 'the Freedom of Information Act 1992 (WA)',
  },
  complaint: {
    title: 'Complaint to the Information Commissioner',
    to: 'Office of the Information Commissioner of Western Australia',
    before: 'I complain under section 65 of the Freedom of Information Act 1992 (WA) about how',
    after: 'has dealt with my request',
    wanted: {
      silence:
        'I ask the Commissioner to deal with the refusal that section 13(2) of the Act takes to have been made, and to have the application decided.',
      answer: 'I ask the Commissioner to deal with the points above.',
    },
    noReview: null,
    form: null,
  },
  hooks: dutiesOf({
    time: { section: 'FOI Act 1992 (WA) s.13', name: 'section 13 of the Act' },
    due: 'a decision, and notice of it, by that day',
    silence: 'Where none comes, section 13(2) of the Act takes access to have been refused.',
    whole: {
      section: 'FOI Act 1992 (WA) s.30',
      says: 'If access to any of it is refused, section 30 of the Act requires a notice with the reasons.',
    },
  }),
};
