import type { Wording } from '../wording';
import { bare, dutiesOf } from './bare';

/**
 * Code on Access to Information (Hong Kong), no statute: https://www.access.gov.hk/en/codeonacctoinfo/ and https://accessinfo.hk/en/help/unhappy (read
 * 2026-11-21). The times are targets; reasons to refuse are those of Part 2.
 */
export const hkCode: Wording = {
  ...bare,
  regime: 'hk-code',
  law: 'the Code on Access to Information',
  limit: 'the target in paragraph 1.16 of the Code on Access to Information',
  review: null,
  complaint: {
    title: 'Complaint to the Ombudsman',
    to: 'Office of The Ombudsman',
    before: 'I complain about how',
    after: 'has dealt with my request under the Code on Access to Information',
    wanted: {
      silence: 'I ask the Ombudsman to look into the delay.',
      answer: 'I ask the Ombudsman to look into the points above.',
    },
    noReview: 'There is no answer that could have been reviewed.',
    form: null,
  },
  hooks: {
    ...dutiesOf({
      time: { section: 'Code on Access to Information para 1.16', name: 'the Code' },
      due: 'a reply by that day',
      silence: '',
      whole: {
        section: 'Code on Access to Information Part 2',
        says: 'Under the Code information is to be provided unless there is a reason in Part 2 for not doing so: if there is one, please tell me which.',
      },
    }),
    'no-response': {
      section: 'Code on Access to Information para 1.16',
      says: 'The target of paragraph 1.16 of the Code was a reply by that day.',
    },
    late: {
      section: 'Code on Access to Information para 1.16',
      says: 'That was after the target of paragraph 1.16 of the Code.',
    },
  },
};
