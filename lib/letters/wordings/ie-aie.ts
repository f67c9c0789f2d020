import type { Wording } from '../wording';
import { bare, dutiesOf } from './bare';

/**
 * European Communities (Access to Information on the Environment) Regulations 2007, S.I. 133/2007. Articles by their headings at
 * https://revisedacts.lawreform.ie/eli/2007/si/133 (read 2026-11-21); their paragraphs as the regime has them.
 */
export const ieAie: Wording = {
  ...bare,
  regime: 'ie-aie',
  law: 'the European Communities (Access to Information on the Environment) Regulations 2007',
  limit: 'article 7(2) of the European Communities (Access to Information on the Environment) Regulations 2007',
  exemption: 'exception',
  review: {
    title: 'Internal review',
    subject: 'Internal review under article 11',
    handOver: 'Please give this to whoever carries out internal reviews under the AIE Regulations.',
    ask: {
      before:
        'I ask under article 11 of the European Communities (Access to Information on the Environment) Regulations 2007 for a review of how you dealt with my request',
      after: '',
    },
    form: null,
    byWhen: 'Article 11(3) requires you to tell me the outcome within {decide} month of receiving this.',
    limit: 'article 11(3) of the European Communities (Access to Information on the Environment) Regulations 2007',
  },
  complaint: {
    title: 'Appeal to the Commissioner for Environmental Information',
    to: 'Commissioner for Environmental Information',
    before:
      'I appeal under article 12 of the European Communities (Access to Information on the Environment) Regulations 2007 against how',
    after: 'has dealt with my request',
    wanted: {
      silence:
        'I ask the Commissioner to review the failure to decide, and to require the authority to answer the request.',
      answer:
        'I ask the Commissioner to review the decision on the points above and, where they are made out, to annul or vary it.',
    },
    noReview: null,
    form: null,
    mind: 'There is a fee for an appeal: see the Commissioner’s website.',
  },
  hooks: dutiesOf({
    time: { section: 'S.I. 133/2007 art.7(2)', name: 'article 7(2) of the Regulations' },
    due: 'an answer as soon as possible and by that day',
    silence: '',
    whole: {
      section: 'S.I. 133/2007 art.7',
      says: 'If any of it is refused, article 7 of the Regulations requires that to be said, with the reasons.',
    },
  }),
};
