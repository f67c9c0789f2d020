import type { Assessment } from '../assess/assessment';
import type { Clock, ClockState, Window } from '../law/clock';
import type { ActKind } from '../thread/act';
import type { IsoDay } from '../thread/thread';
import type { CaseRow } from './case';
import { addDays, earliest, NEVER } from './days';

/** In which states the authority owes an answer. */
const owes = {
  running: true,
  overdue: true,
  extended: true,
  'extension-unlawful': true,
  met: false,
  'met-late': false,
  paused: false,
  stopped: false,
  undetermined: false,
} as const satisfies Record<ClockState, boolean>;

type Next = Pick<CaseRow, 'owed' | 'what' | 'nextOn' | 'byGuidance' | 'messageId' | 'holdsUntil'>;

/** What matters next is what the assessment's headline speaks of: a review that is owed, else a reply, else a window. */
export function nextOf(assessment: Assessment): Next {
  const owing = assessment.clocks.filter(isOwing);
  const clock = owing.findLast((one) => one.clock === 'review') ?? owing.at(-1);
  if (clock) return owedNext(clock, assessment);
  const doubted = assessment.clocks.filter(isDoubted).at(-1);
  if (!doubted) return windowNext(assessment);
  if (doubted.due < assessment.today) return doubtedNext(doubted, assessment);
  const next = windowNext(assessment);
  return { ...next, holdsUntil: earliest(next.holdsUntil, doubted.due) };
}

function owedNext(clock: Owing, { today, tone, next }: Assessment): Next {
  const what = clock.clock === 'review' ? 'review' : 'reply';
  const messageId = next.messageId ?? clock.fromMessage;
  const isPast = clock.due < today;
  // The day is past, but a letter that could not be read may have been the answer: that is no accusation.
  const owed = isPast && tone === 'unclear' ? 0 : 1;
  const bare = { owed, what, nextOn: clock.due, messageId, holdsUntil: isPast ? NEVER : clock.due } as const;
  return clock.term.force === 'guidance' ? { ...bare, byGuidance: true } : bare;
}

/** Its day has passed, and whether it was kept cannot be told: that is no accusation, but is to be looked at. */
function doubtedNext({ clock, due, fromMessage }: Owing, { next }: Assessment): Next {
  const what = clock === 'review' ? 'review' : 'reply';
  return { owed: 0, what, nextOn: due, messageId: next.messageId ?? fromMessage, holdsUntil: NEVER };
}

function windowNext(assessment: Assessment): Next {
  const { messageId } = assessment.next;
  const first = closingOf(assessment)[0];
  const rest = { owed: 0, messageId, holdsUntil: NEVER } as const;
  if (!first) return { ...rest, what: 'nothing', nextOn: NEVER };
  return { ...rest, what: first.what, nextOn: first.closesOn };
}

type Turn = Pick<CaseRow, 'wants' | 'brokenOn' | 'closes' | 'closesOn'>;

/** Nothing that the requester could do. */
export const noTurn: Turn = { wants: null, brokenOn: null, closes: null, closesOn: null };

/** What the requester could do: answer, pay, remind of a promise, use a window before it closes. */
export function turnOf(assessment: Assessment): Turn {
  const { what } = assessment.next;
  const wants = what === 'reply' ? 'clarification' : what === 'pay' ? 'fee' : null;
  const first = what === 'none' ? undefined : closingOf(assessment)[0];
  return { wants, brokenOn: brokenOf(assessment), closes: first?.what ?? null, closesOn: first?.closesOn ?? null };
}

const answers: ReadonlySet<ActKind> = new Set(['response', 'review-outcome']);

/** A promise counts no longer once an answer has come, even if it came late. */
function brokenOf({ promises, notes }: Assessment): IsoDay | null {
  const last = notes.findLastIndex(({ act }) => answers.has(act.kind));
  const since = promises.filter(({ messageId }) => notes.findIndex((note) => note.messageId === messageId) >= last);
  const broken = since.filter(({ kept }) => kept === 'broken').map(({ date }) => date);
  return broken.toSorted().at(-1) ?? null;
}

/** The last days before something else is to be said of a case, whatever is owed. */
export function changesOf(assessment: Assessment): readonly IsoDay[] {
  const { today, windows, promises } = assessment;
  const opens = windows.filter(({ opensOn }) => opensOn > today).map(({ opensOn }) => addDays(opensOn, -1));
  const promised = promises.filter(({ kept, date }) => kept === 'open' && date >= today).map(({ date }) => date);
  return [...opens, ...promised, ...closingOf(assessment).map(({ closesOn }) => closesOn)];
}

/** The windows that are open and have a last day, the first to close first. */
function closingOf({ windows, today }: Assessment): readonly (Pick<Window, 'what'> & { readonly closesOn: IsoDay })[] {
  const closing = windows.flatMap(({ what, state, closesOn }) =>
    (state === 'open' || state === 'closing') && closesOn !== null && closesOn >= today ? [{ what, closesOn }] : [],
  );
  return closing.toSorted((one, other) => (one.closesOn < other.closesOn ? -1 : 1));
}

type Owing = Clock & { readonly due: IsoDay };

function isOwing(clock: Clock): clock is Owing {
  return clock.due !== null && clock.endedOn === null && owes[clock.state];
}

function isDoubted(clock: Clock): clock is Owing {
  return clock.due !== null && clock.endedBy === null && clock.state === 'undetermined';
}
