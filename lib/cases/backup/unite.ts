import { type Correction, sayCorrection, targetOf } from '../../assess/correction';
import { sayCount } from '../../assess/say';
import type { Case, HistoryEntry, Keeping, OwnReminder } from '../case';
import { note } from '../changes/history';
import { mergeThread } from '../changes/merge';

/** Two cases of one thread as one, and what it came to. */
export interface United {
  /** The very same as `mine` when nothing is new. */
  readonly kept: Case;
  /** In words, for the history and for the user; empty when nothing is new. */
  readonly words: string;
}

/** Entries of a history that tell of a reading of the page. */
const readings: ReadonlySet<HistoryEntry['what']> = new Set(['tracked', 'message', 'portal-status']);

const SEPARATOR = '\n\n';

/**
 * A case as it is here (`mine`) with the same case out of a backup (`theirs`), so that nothing of either is lost: the thread as after
 * both readings, the later one last; the history of both; of two corrections of the same thing the one made later, unless it was
 * taken back since; notes, tags and reminders of both. Whether it rests or is archived is as in the one changed last. `at` is the
 * present moment as an ISO instant, for the history.
 */
export function uniteCases(mine: Case, theirs: Case, at: string): United {
  const history = uniteHistory(mine.history, theirs.history);
  const united: Case = {
    ...mine,
    thread: uniteThreads(mine, theirs),
    corrections: uniteCorrections(mine, theirs, history),
    history,
    keeping: uniteKeeping(mine, theirs),
    trackedAt: compareMoments(mine.trackedAt, theirs.trackedAt) <= 0 ? mine.trackedAt : theirs.trackedAt,
  };
  if (isSame(united, mine)) return { kept: mine, words: '' };
  const words = sayDifference(mine, united);
  return { kept: note(united, { what: 'imported', detail: words }, at), words };
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function uniteThreads(mine: Case, theirs: Case): Case['thread'] {
  const isMineLater = compareMoments(readAt(mine), readAt(theirs)) || compareMoments(mine.updatedAt, theirs.updatedAt);
  const [older, newer] = isMineLater >= 0 ? [theirs, mine] : [mine, theirs];
  const { thread } = mergeThread(older.thread, newer.thread);
  // Together they would be larger than any thread may be: then the one that is here stays.
  return thread === older.thread || isSame(thread, mine.thread) ? mine.thread : thread;
}

/** When the page of a case was last read with something new on it. */
function readAt({ history, trackedAt }: Case): string {
  const moments = history.filter(({ what }) => readings.has(what)).map(({ at }) => at);
  return moments.reduce((last, one) => (compareMoments(one, last) > 0 ? one : last), trackedAt);
}

/** As for sorting. Moments may be written with different precision. */
function compareMoments(one: string, other: string): number {
  return Date.parse(one) - Date.parse(other) || (one < other ? -1 : one > other ? 1 : 0);
}

function uniteHistory(mine: Case['history'], theirs: Case['history']): Case['history'] {
  const known = new Set(mine.map(entryKey));
  const fresh = theirs.filter((entry) => !known.has(entryKey(entry)));
  if (fresh.length === 0) return mine;
  return [...mine, ...fresh].toSorted((one, other) => compareMoments(one.at, other.at));
}

function entryKey({ at, what, detail }: HistoryEntry): string {
  return JSON.stringify([at, what, detail]);
}

/** What the user said last of a thing holds; that he took it back is said in the history alone. */
function uniteCorrections(mine: Case, theirs: Case, history: Case['history']): readonly Correction[] {
  const last = lastSaid(history);
  const targets = new Set([...mine.corrections, ...theirs.corrections].map(targetOf));
  const held = [...targets].flatMap((target) => {
    const [one, other] = [mine, theirs].map(({ corrections }) => corrections.find((each) => targetOf(each) === target));
    const said = last.get(target);
    if (said === '') return [];
    return choose(one, other, said) ?? [];
  });
  return isSame(held, mine.corrections) ? mine.corrections : held;
}

function choose(mine: Correction | undefined, theirs: Correction | undefined, said?: string): Correction | undefined {
  if (!mine || !theirs) return mine ?? theirs;
  if (sayCorrection(mine) !== sayCorrection(theirs)) {
    const spoken = [mine, theirs].find((one) => sayCorrection(one) === said);
    if (spoken) return spoken;
  }
  return theirs.on > mine.on ? theirs : mine;
}

/** What was last said of each thing that was corrected: to what; empty when it was taken back. */
function lastSaid(history: Case['history']): ReadonlyMap<string, string> {
  const said = new Map<string, string>();
  for (const { what, detail } of history) {
    const [target = '', to = ''] = detail.split(/ \u2192 (.*)/s);
    if (what === 'corrected') said.set(target, to);
    if (what === 'correction-undone') said.set(detail, '');
  }
  return said;
}

function uniteKeeping(mine: Case, theirs: Case): Keeping {
  const isMineLater = compareMoments(mine.updatedAt, theirs.updatedAt) >= 0;
  const { restsUntil, archived } = (isMineLater ? mine : theirs).keeping;
  const [one, other] = [mine.keeping, theirs.keeping];
  const reminders = isMineLater
    ? uniteReminders(one.reminders, other.reminders)
    : uniteReminders(other.reminders, one.reminders);
  return {
    notes: uniteNotes(one.notes, other.notes),
    tags: [...new Set([...one.tags, ...other.tags])],
    restsUntil,
    archived,
    reminders: sameSet(reminders, one.reminders) ? one.reminders : reminders,
  };
}

function uniteNotes(mine: string, theirs: string): string {
  if (standsIn(mine, theirs)) return mine;
  return standsIn(theirs, mine) ? theirs : `${mine}${SEPARATOR}${theirs}`;
}

/** Whether notes begin with others, or have them anywhere but within a word. */
function standsIn(notes: string, others: string): boolean {
  const isWord = (sign: string) => /[\p{L}\p{N}]/u.test(sign);
  for (let at = notes.indexOf(others); at >= 0; at = notes.indexOf(others, at + 1)) {
    if (at === 0) return true;
    const end = at + others.length;
    const isWithin =
      (isWord(notes.charAt(at - 1)) && isWord(others.charAt(0))) ||
      (isWord(notes.charAt(end)) && isWord(others.slice(-1)));
    if (!isWithin) return true;
  }
  return false;
}

function uniteReminders(later: readonly OwnReminder[], earlier: readonly OwnReminder[]): readonly OwnReminder[] {
  const known = new Set(later.map(({ id }) => id));
  return [...later, ...earlier.filter(({ id }) => !known.has(id))];
}

function sameSet(some: readonly unknown[], others: readonly unknown[]): boolean {
  return isSame(some.map((one) => JSON.stringify(one)).sort(), others.map((one) => JSON.stringify(one)).sort());
}

/** What is new, as a list in words: `2 messages, 1 correction, notes`. */
function sayDifference(before: Case, after: Case): string {
  const more = (some: readonly unknown[], others: readonly unknown[], one: string) =>
    some.length > others.length ? [sayCount(some.length - others.length, one)] : [];
  const parts = [
    ...more(after.thread.messages, before.thread.messages, 'message'),
    ...more(after.corrections, before.corrections, 'correction'),
    ...(after.keeping.notes === before.keeping.notes ? [] : ['notes']),
    ...more(after.keeping.tags, before.keeping.tags, 'tag'),
    ...more(after.keeping.reminders, before.keeping.reminders, 'reminder'),
    ...more(after.history, before.history, 'event'),
  ];
  return parts.length > 0 ? parts.join(', ') : 'another reading of it';
}
