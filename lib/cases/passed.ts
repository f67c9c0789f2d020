import type { Case } from './case';
import { note } from './changes/history';
import type { Change } from './changes/merge';
import type { CaseDigest, DigestClock } from './digest';

/** The case with what passed since it was judged before in its history (`before` undefined: it never was). `at` is an ISO instant. */
export function notePassed(kept: Case, before: CaseDigest | undefined, after: CaseDigest, at: string): Case {
  return before ? passedBetween(before, after).reduce((one, change) => note(one, change, at), kept) : kept;
}

/** What passed for a case between two days on which it was judged: a day on which something was due, a window. */
export function passedBetween(before: CaseDigest, after: CaseDigest): readonly Change[] {
  const [from, to] = [before.judgedOn, after.judgedOn];
  const isPassed = (day: string | null): day is string => day !== null && day >= from && day < to;
  const late = after.clocks.filter((clock) => isLate(clock) && isPassed(clock.due));
  const closed = before.windows.filter(({ closesOn }) => isPassed(closesOn));
  const broken = after.promises.filter(({ date, kept }) => kept === 'broken' && isPassed(date));
  const details = [
    ...late.map(({ clock, due }) => `${clock === 'review' ? 'the review' : 'the reply'} was due on ${due}`),
    ...broken.map(({ date }) => `the day ${date} that the authority had named passed`),
    ...closed.map(({ what, closesOn }) => `${names[what]} until ${closesOn}`),
  ];
  return details.map((detail) => ({ what: 'day-passed', detail }));
}

const names = {
  'ask-review': 'a review could be asked for',
  complain: 'the regulator could be complained to',
} as const;

function isLate({ state }: DigestClock): boolean {
  return state === 'overdue' || state === 'met-late' || state === 'extension-unlawful';
}
