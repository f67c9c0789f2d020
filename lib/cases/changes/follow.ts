import { type Correction, sayCorrection, targetOf } from '../../assess/correction';
import type { Thread } from '../../thread/thread';
import type { Case, HistoryEntry } from '../case';
import { nothingKept } from '../keeping';
import { note } from './history';
import { type Change, mergeThread } from './merge';

/** What a page brings on its own is noted so often and no more; what the user does is always noted. */
const MOST_ENTRIES = 2000;

/** A case that begins with this reading. `at` is an ISO instant, here and below. */
export function beginCase(thread: Thread, at: string): Case {
  const history: readonly HistoryEntry[] = [{ at, what: 'tracked', detail: sayMessages(thread) }];
  return { url: thread.url, thread, corrections: [], history, keeping: nothingKept, trackedAt: at, updatedAt: at };
}

/** The case after its page was read again; the very same case when nothing is new. Corrections and history stay. */
export function followThread(kept: Case, fresh: Thread, at: string): Case {
  const { thread, changes } = mergeThread(kept.thread, fresh);
  const news = changes.filter((change) => !isNoted(kept, change));
  if (news.length === 0 && JSON.stringify(thread) === JSON.stringify(kept.thread)) return kept;
  const room = Math.max(0, MOST_ENTRIES - kept.history.length);
  const entries = news.slice(0, room).map((change) => ({ at, ...change }));
  return { ...kept, thread, history: [...kept.history, ...entries], updatedAt: at };
}

/** The case with a correction, which takes the place of an earlier one about the same thing. */
export function correctCase(kept: Case, correction: Correction, at: string): Case {
  const target = targetOf(correction);
  const before = kept.corrections.find((one) => targetOf(one) === target);
  if (before && JSON.stringify(before) === JSON.stringify(correction)) return kept;
  const corrections = [...withoutTarget(kept, target), correction];
  return note({ ...kept, corrections }, { what: 'corrected', detail: `${target} → ${sayCorrection(correction)}` }, at);
}

/** The case without its correction of `target`; the very same case when there is none. */
export function undoCorrection(kept: Case, target: string, at: string): Case {
  const corrections = withoutTarget(kept, target);
  if (corrections.length === kept.corrections.length) return kept;
  return note({ ...kept, corrections }, { what: 'correction-undone', detail: target }, at);
}

function withoutTarget(kept: Case, target: string): readonly Correction[] {
  return kept.corrections.filter((correction) => targetOf(correction) !== target);
}

/** That a message is hidden or gone is true again at every reading, and noted once. */
function isNoted(kept: Case, change: Change): boolean {
  return change.what === 'message' && kept.history.some(({ detail }) => detail === change.detail);
}

function sayMessages({ messages }: Thread): string {
  return messages.length === 1 ? '1 message' : `${messages.length} messages`;
}
