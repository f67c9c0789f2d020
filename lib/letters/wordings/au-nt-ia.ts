import type { Wording } from '../wording';
import { bare, dutiesOf } from './bare';

/**
 * Information Act 2002 (NT). ss.20, 38: http://www.austlii.edu.au/au/legis/nt/consol_act/ia144/; silence and complaints:
 * https://infocomm.nt.gov.au/complaints-and-appeals (read 2026-11-21). What is not decided in time is taken to be refused, and reviewed like any other
 * refusal. The application names the applicant and an address, and gives its reasons (s.38(2)).
 */
export const auNtIa: Wording = {
  ...bare,
  regime: 'au-nt-ia',
  law: 'the Information Act 2002 (NT)',
  limit: 'section 19 of the Information Act 2002 (NT)',
  review: {
    title: 'Internal review',
    subject: 'Application for review under section 38',
    handOver: 'Please give this to whoever carries out reviews under the Information Act.',
    ask: {
      before:
        'I apply under section 38 of the Information Act 2002 (NT) for a review of the decision on my application',
      after: '',
    },
    form: 'My name is at the foot of this letter, and the address from which it reaches you is my address for correspondence.',
    byWhen: 'The Act requires a decision within {decide} days of your receiving this.',
    limit: 'the Information Act 2002 (NT)',
  },
  complaint: {
    title: 'Complaint to the Information Commissioner',
    to: 'Office of the Information Commissioner for the Northern Territory',
    before: 'I complain under Part 7 of the Information Act 2002 (NT) about how',
    after: 'has dealt with my request',
    wanted: {
      silence: 'I ask the Commissioner to deal with the refusal for which the Act takes that silence.',
      answer: 'I ask the Commissioner to deal with the points above.',
    },
    noReview: null,
    form: null,
    mind: 'The Commissioner wants complaints on a form of its own: copy this into it.',
  },
  hooks: dutiesOf({
    time: { section: 'Information Act 2002 (NT) s.19', name: 'section 19 of the Act' },
    due: 'a decision by that day',
    silence: 'Where none comes, access is taken to have been refused, which can be reviewed.',
    whole: {
      section: 'Information Act 2002 (NT) s.19, s.20',
      says: 'Sections 19 and 20 of the Act require notice of a decision on all that was asked for, the parts that are refused or not held included.',
    },
  }),
};
