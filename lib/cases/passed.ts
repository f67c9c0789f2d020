import type { CaseDigest, DigestClock } from './digest';
import type { Change } from './merge';

/** What passed for a case between two days on which it was judged, with nothing new read: a day on which something was due, a window. */
export function passedBetween(before: CaseDigest, after: CaseDigest): readonly Change[] {
  const [from, to] = [before.judgedOn, after.judgedOn];
  const isPassed = (day: string | null): day is string => day !== null && day >= from && day < to;
  const late = after.clocks.filter((clock) => isLate(clock) && isPassed(clock.due));
  const closed = before.windows.filter(({ closesOn }) => isPassed(closesOn));
  const broken = after.promises.filter(({ date, kept }) => kept === 'broken' && isPassed(date));
  const details = [
    ...late.map(({ clock, due }) => `${clock === 'review' ? 'the review' : 'the reply'} was due on ${due}`),
    ...broken.map(({ date }) => `the promised day ${date} passed`),
    ...closed.map(({ what, closesOn }) => `${names[what]} until ${closesOn}`),
  ];
  return details.map((detail) => ({ what: 'day-passed', detail }));
}

const names = {
  'ask-review': 'a review could be asked for',
  complain: 'the regulator could be complained to',
} as const;

function isLate({ state }: DigestClock): boolean {
  return state === 'overdue' || state === 'extension-unlawful';
}
