import type { Assessment } from '../assess/assessment';
import type { IsoDay, Thread } from '../thread/thread';
import { readBrief } from './brief';
import type { Offer } from './letter';
import { unknownLaw } from './wordings';

/** The letters that can be drafted for a thread now, the best first; only what its law has. Pure. */
export function offerLetters(thread: Thread, assessment: Assessment, today: IsoDay): readonly Offer[] {
  const { title } = readBrief(thread, assessment, today).wording.review ?? unknownLaw.review;
  return [{ kind: 'internal-review', title, why: assessment.next.text, best: assessment.next.what === 'ask-review' }];
}
