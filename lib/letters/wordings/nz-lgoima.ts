import type { Wording } from '../wording';
import { bare, dutiesOf } from './bare';

/**
 * Local Government Official Information and Meetings Act 1987 (New Zealand). s.27: https://www.legislation.govt.nz/act/public/1987/0174/latest/DLM123034.html
 * (read 2026-11-21): a failure to decide in time is a refusal, which the Ombudsman investigates on complaint. There is no internal review.
 */
export const nzLgoima: Wording = {
  ...bare,
  regime: 'nz-lgoima',
  law: 'the Local Government Official Information and Meetings Act 1987',
  limit: 'section 13(1) of the Local Government Official Information and Meetings Act 1987',
  review: null,
  complaint: {
    title: 'Complaint to the Ombudsman',
    to: 'Office of the Ombudsman',
    before: 'I complain under section 27 of the Local Government Official Information and Meetings Act 1987 about how',
    after: 'has dealt with my request',
    wanted: {
      silence:
        'I ask the Ombudsman to investigate the failure to decide in time, which section 27 of the Act counts as a refusal.',
      answer: 'I ask the Ombudsman to investigate and review the decision on the points above.',
    },
    noReview: 'The Act provides for no review by the agency itself.',
    form: null,
  },
  hooks: dutiesOf({
    time: { section: 'LGOIMA 1987 s.13(1)', name: 'section 13(1) of the Act' },
    due: 'a decision as soon as reasonably practicable and by that day',
    silence: 'Under section 27 of the Act a failure to decide in time counts as a refusal.',
    whole: {
      section: 'LGOIMA 1987 s.17',
      says: 'Section 17 of the Act allows a request, or a part of it, to be refused only for the reasons that it names: if any of them applies, please tell me which.',
    },
  }),
};
