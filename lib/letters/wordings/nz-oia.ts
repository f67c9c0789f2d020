import type { Wording } from '../wording';
import { bare, dutiesOf } from './bare';

/**
 * Official Information Act 1982 (New Zealand). s.28: http://www.legislation.govt.nz/act/public/1982/0156/latest/DLM65654.html
 * (read 2026-11-21): a failure to decide in time is a refusal, which the Ombudsman investigates on complaint. There is no internal review.
 */
export const nzOia: Wording = {
  ...bare,
  regime: 'nz-oia',
  law: 'the Official Information Act 1982',
  limit: 'section 15(1) of the Official Information Act 1982',
  review: null,
  complaint: {
    title: 'Complaint to the Ombudsman',
    to: 'Office of the Ombudsman',
    before: 'I complain under section 28 of the Official Information Act 1982 about how',
    after: 'has dealt with my request',
    wanted: {
      silence:
        'I ask the Ombudsman to investigate the failure to decide in time, which section 28 of the Act counts as a refusal.',
      answer: 'I ask the Ombudsman to investigate and review the decision on the points above.',
    },
    noReview: 'The Act provides for no review by the agency itself.',
    form: null,
  },
  hooks: dutiesOf({
    time: { section: 'OIA 1982 s.15(1)', name: 'section 15(1) of the Act' },
    due: 'a decision as soon as reasonably practicable and by that day',
    silence: 'Under section 28 of the Act a failure to decide in time counts as a refusal.',
    whole: {
      section: 'OIA 1982 s.18',
      says: 'Section 18 of the Act allows a request, or a part of it, to be refused only for the reasons that it names: if any of them applies, please tell me which.',
    },
  }),
};
