import type { ReviewWords, Wording } from '../wording';

/** For a law that we do not know, or whose reviews have no wording yet: it names no section and no time limit. */
export const unknownLaw: Wording & { readonly review: ReviewWords } = {
  regime: null,
  cites: null,
  law: null,
  limit: null,
  review: {
    title: 'Request for a review',
    subject: 'Request for a review',
    handOver: 'Please give this to whoever reviews decisions on requests for information.',
    ask: { before: 'I ask you to review how you dealt with my request', after: '' },
    form: null,
    byWhen: 'Please let me know when I can expect the outcome.',
    limit: null,
  },
  complaint: null,
  extension: {},
  clarified: null,
  help: null,
  exemption: 'exemption',
  qualified: [],
  harm: [],
  confirmOrDeny: [],
  cost: null,
  vexatious: null,
  hooks: {
    unanswered: { section: '', says: 'If any of it is not held or is withheld, please say so and why.' },
    'partly-answered': { section: '', says: 'My request covered all of it.' },
    'partly-unclear': { section: '', says: 'My request covered all of it.' },
    deferred: { section: '', says: 'That day has passed.' },
    attachment: { section: '', says: 'Without it I cannot tell what your answer is.' },
    unclear: { section: '', says: 'I would like to be sure that I have understood your reply.' },
  },
};
