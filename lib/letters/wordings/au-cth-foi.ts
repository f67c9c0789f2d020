import type { Wording } from '../wording';
import { bare, dutiesOf } from './bare';

/**
 * Freedom of Information Act 1982 (Cth). ss.54, 54L: https://www.ato.gov.au/law/view/document?LocID=%22PAC%2F19820003%2F54L%22;
 * ss.26, 54B, 54C, 54S: Fitzroy Legal Service's handbook (read 2026-11-21). A refusal that the Act takes to have been made is the principal
 * officer's own, so it has no internal review (s.54(1)).
 */
export const auCthFoi: Wording = {
  ...bare,
  regime: 'au-cth-foi',
  law: 'the Freedom of Information Act 1982 (Cth)',
  limit: 'section 15(5)(b) of the Freedom of Information Act 1982 (Cth)',
  review: {
    title: 'Internal review',
    subject: 'Internal review under section 54',
    handOver: 'Please give this to whoever carries out internal reviews under the FOI Act.',
    ask: {
      before:
        'I apply under section 54 of the Freedom of Information Act 1982 (Cth) for a review of the decision on my request',
      after: '',
    },
    form: null,
    byWhen: 'Section 54C of the Act requires a decision within {decide} days of your receiving this.',
    limit: 'section 54C of the Freedom of Information Act 1982 (Cth)',
  },
  complaint: {
    title: 'Application for review by the Information Commissioner',
    to: 'Office of the Australian Information Commissioner',
    before: 'I apply under section 54L of the Freedom of Information Act 1982 (Cth) for a review of how',
    after: 'has dealt with my request',
    wanted: {
      silence:
        'I ask the Commissioner to review the refusal that the Act takes to have been made, and to have the request decided.',
      answer: 'I ask the Commissioner to review the decision on the points above.',
    },
    noReview: 'No decision was made that could have been reviewed internally.',
    form: null,
  },
  hooks: dutiesOf({
    time: { section: 'FOI Act 1982 (Cth) s.15(5)(b)', name: 'section 15(5)(b) of the Act' },
    due: 'notice of a decision by that day',
    silence: 'The Act takes access to have been refused where none comes.',
    whole: {
      section: 'FOI Act 1982 (Cth) s.26',
      says: 'If access to any of it is refused, section 26 of the Act requires the reasons in writing.',
    },
  }),
};
