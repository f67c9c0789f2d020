import type { Assessment } from '../assess/assessment';
import type { IsoDay, Thread } from '../thread/thread';
import { type Brief, readBrief } from './brief';
import { fits } from './fit';
import { titleIn } from './kinds/in-tongue';
import type { LetterKind, Offer } from './letter';
import { localOf } from './local';
import { readStage } from './stage';

/**
 * The letters that can be drafted for a thread now, the best first; only what its law has. Pure.
 *
 * @param assessment of the same thread on the same day
 * @param today civil day in the thread's zone
 */
export function offerLetters(thread: Thread, assessment: Assessment, today: IsoDay): readonly Offer[] {
  const brief = readBrief(thread, assessment, today);
  const scene = { brief, assessment, stage: readStage(brief, assessment) };
  const kinds = Object.keys(fits) as LetterKind[];
  const found = kinds.flatMap((kind) => {
    const fit = brief.request === null ? null : fits[kind](scene);
    const title = fit === null ? null : titleFor(brief, kind, fit.title);
    return fit === null || title === null ? [] : [{ kind, ...fit, title }];
  });
  const sorted = found.toSorted((one, other) => other.weight - one.weight);
  return sorted.map(({ kind, title, why, weight }, at) => ({ kind, title, why, best: at === 0 && weight > 0 }));
}

/** What a kind is called in the language of the officers; null where the law's letters in it have no such kind. */
function titleFor(brief: Brief, kind: LetterKind, title: string): string | null {
  const local = localOf(brief);
  return local === null ? title : titleIn(local, kind, brief);
}
