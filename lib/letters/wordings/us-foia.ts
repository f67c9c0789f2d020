import type { Wording } from '../wording';
import { bare, dutiesOf } from './bare';

/**
 * Freedom of Information Act, 5 U.S.C. 552: https://www.law.cornell.edu/uscode/text/5/552. Appeals are from an adverse determination; what was not
 * determined in time counts as exhausted for the courts (a)(6)(C)(i) and has no appeal of its own.
 */
export const usFoia: Wording = {
  ...bare,
  regime: 'us-foia',
  law: 'the Freedom of Information Act, 5 U.S.C. 552',
  limit: 'section 552(a)(6)(A)(i) of title 5 of the United States Code',
  review: {
    title: 'Administrative appeal',
    subject: 'Freedom of Information Act appeal',
    handOver: 'Please give this to whoever decides appeals under the Freedom of Information Act.',
    ask: {
      before:
        'I appeal under the Freedom of Information Act, 5 U.S.C. 552(a)(6), from your determination on my request',
      after: '',
    },
    form: null,
    byWhen:
      'Section 552(a)(6)(A)(ii) requires a determination within {decide} working days of your receiving this appeal.',
    limit: 'section 552(a)(6)(A)(ii) of title 5 of the United States Code',
  },
  complaint: {
    title: 'Request for help from the Office of Government Information Services',
    to: 'Office of Government Information Services',
    before:
      'I ask for your help in a dispute with a federal agency, as the Freedom of Information Act provides, over how',
    after: 'has dealt with my request',
    wanted: {
      silence: 'I ask you to find out where the request stands, and to help to have it determined.',
      answer: 'I ask you to help to resolve the points above.',
    },
    noReview: 'No determination was made from which I could have appealed.',
    form: null,
  },
  hooks: dutiesOf({
    time: { section: '5 U.S.C. 552(a)(6)(A)(i)', name: 'section 552(a)(6)(A)(i)' },
    due: 'a determination by that day',
    silence: '',
    whole: {
      section: '5 U.S.C. 552(a)(6)(A)(i)',
      says: 'Section 552(a)(6)(A)(i) requires a determination on the whole of the request, with the reasons for it.',
    },
  }),
};
