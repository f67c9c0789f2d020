import type { Wording } from '../wording';
import { bare, dutiesOf } from './bare';

/**
 * Regulation (EC) No 1049/2001: https://eur-lex.europa.eu/eli/reg/2001/1049/oj. A confirmatory application may follow a refusal (art.7(2)) and silence
 * (art.7(4)); silence on it is a negative reply, which opens the way to the Ombudsman (art.8(3)).
 */
export const eu1049: Wording = {
  ...bare,
  regime: 'eu-1049',
  law: 'Regulation (EC) No 1049/2001',
  limit: 'Article 7(1) of Regulation (EC) No 1049/2001',
  exemption: 'exception',
  review: {
    title: 'Confirmatory application',
    subject: 'Confirmatory application',
    handOver: 'Please give this to whoever deals with confirmatory applications.',
    ask: {
      before:
        'I make a confirmatory application under Article 7 of Regulation (EC) No 1049/2001 and ask you to reconsider your position on my application',
      after: '',
    },
    form: null,
    byWhen: 'Article 8(1) requires a reply within {decide} working days of the registration of this application.',
    limit: 'Article 8(1) of Regulation (EC) No 1049/2001',
  },
  complaint: {
    title: 'Complaint to the European Ombudsman',
    to: 'European Ombudsman',
    before: 'I complain, as Article 8 of Regulation (EC) No 1049/2001 provides, about how',
    after: 'has dealt with my request',
    wanted: {
      silence:
        'I ask the Ombudsman to inquire into the failure to reply, which Article 8(3) takes for a negative reply.',
      answer: 'I ask the Ombudsman to inquire into the points above.',
    },
    noReview: null,
    form: null,
  },
  hooks: dutiesOf({
    time: { section: 'Regulation 1049/2001 art.7(1)', name: 'Article 7(1)' },
    due: 'access, or a written reply with the reasons for refusing it, by that day',
    silence: 'Article 7(4) allows a confirmatory application where no reply came in that time.',
    whole: {
      section: 'Regulation 1049/2001 art.7(1)',
      says: 'Article 7(1) requires access or, for whatever is refused, a written reply that states the reasons.',
    },
  }),
};
