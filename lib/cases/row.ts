import type { Assessment } from '../assess/assessment';
import type { Clock, ClockState } from '../law/clock';
import type { AnswerState } from '../questions/question';
import type { IsoDay } from '../thread/thread';
import type { Case, CaseRow } from './case';
import { outcomeOf } from './outcome';

/** The `nextOn` of a row for which no day matters: it sorts behind every day. */
export const NEVER: IsoDay = '9999-12-31';

/** How a row stands on a day. */
export interface Lateness {
  readonly state: 'overdue' | 'due-soon' | 'waiting' | 'window' | 'quiet';
  /** Working days after `nextOn`; null when not overdue or not countable. */
  readonly workingDaysLate: number | null;
}

/** The civil day that it is in a zone. */
export type TodayIn = (zone: string) => IsoDay;

/** Working days after a due day until today, in the calendar of a regime; null when they cannot be counted. */
export type CountLate = (regime: string | null, dueOn: IsoDay, today: IsoDay) => number | null;

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

/** Which questions still want something of the authority. */
const open = {
  unanswered: true,
  'partly-answered': true,
  deferred: true,
  unclear: true,
  answered: false,
  refused: false,
  'not-held': false,
  signposted: false,
  'in-attachment': false,
  'not-applicable': false,
} as const satisfies Record<AnswerState, boolean>;

/** Which questions got less than an answer. */
const missed: ReadonlySet<AnswerState> = new Set(['unanswered', 'partly-answered']);

type Next = Pick<CaseRow, 'owed' | 'what' | 'nextOn' | 'messageId' | 'holdsUntil'>;

/** What the list shows of a case. Holds no lateness, which depends on the day of looking (see `lateOn`). */
export function rowOf(kept: Case, assessment: Assessment): CaseRow {
  const { questions, regime, today } = assessment;
  return {
    ...frameOf(kept),
    regime: regime.id,
    ...nextOf(assessment),
    outcome: outcomeOf(questions),
    openQuestions: questions.filter(({ answer }) => open[answer.state]).length,
    unanswered: questions.filter(({ answer }) => missed.has(answer.state)).length,
    questions: questions.length,
    judgedOn: today,
  };
}

/** The row of a case that nobody has judged yet: it is judged at the next occasion. */
export function unjudgedRow(kept: Case): CaseRow {
  const nothing = { owed: 0, what: 'nothing', nextOn: NEVER, messageId: null, holdsUntil: '', judgedOn: '' } as const;
  const none = { outcome: 'unclear', openQuestions: 0, unanswered: 0, questions: 0 } as const;
  return { ...frameOf(kept), regime: null, ...nothing, ...none };
}

/** A row after something of its case changed that no verdict depends on. */
export function reframeRow(row: CaseRow, kept: Case): CaseRow {
  return { ...row, ...frameOf(kept) };
}

type Frame = Pick<
  CaseRow,
  | 'url'
  | 'title'
  | 'authority'
  | 'site'
  | 'zone'
  | 'portal'
  | 'tags'
  | 'restsUntil'
  | 'archived'
  | 'remindOn'
  | 'askedOn'
  | 'lastOn'
  | 'updatedAt'
>;

/** All of a row that does not depend on what is said of the case. */
function frameOf({ url, thread, keeping, updatedAt }: Case): Frame {
  const { title, authority, site, zone, portal, messages } = thread;
  const { tags, restsUntil, archived, reminders } = keeping;
  const days = messages.flatMap(({ sentOn }) => sentOn ?? []).toSorted();
  const remindOn = reminders.map(({ on }) => on).toSorted()[0] ?? null;
  const mine = { tags, restsUntil, archived, remindOn, askedOn: days[0] ?? null, lastOn: days.at(-1) ?? null };
  return { url, title, authority: authority.name, site, zone, portal, ...mine, updatedAt };
}

/**
 * How a row stands on a day; what is due today is not late.
 *
 * @param today civil day in the row's own zone
 */
export function lateOn(row: CaseRow, today: IsoDay, countLate: CountLate): Lateness {
  const { owed, nextOn } = row;
  if (owed === 0) return { state: today <= nextOn && nextOn < NEVER ? 'window' : 'quiet', workingDaysLate: null };
  if (nextOn < today) return { state: 'overdue', workingDaysLate: countLate(row.regime, nextOn, today) };
  return { state: nextOn <= soonAfter(today) ? 'due-soon' : 'waiting', workingDaysLate: null };
}

/** The last day that counts as soon: seven days after `today`. */
export function soonAfter(today: IsoDay): IsoDay {
  return addDays(today, 7);
}

/** A day that lies so many days after another, or before it. */
export function addDays(day: IsoDay, days: number): IsoDay {
  return Temporal.PlainDate.from(day).add({ days }).toString();
}

/** What matters next is what the assessment's headline speaks of: a review that is owed, else a reply, else a window. */
function nextOf(assessment: Assessment): Next {
  const owing = assessment.clocks.filter(isOwing);
  const clock = owing.findLast((one) => one.clock === 'review') ?? owing.at(-1);
  return clock ? owedNext(clock, assessment) : windowNext(assessment);
}

function owedNext(clock: Owing, { today, tone, next }: Assessment): Next {
  const what = clock.clock === 'review' ? 'review' : 'reply';
  const messageId = next.messageId ?? clock.fromMessage;
  const isPast = clock.due < today;
  // The day is past, but a letter that could not be read may have been the answer: that is no accusation.
  const owed = isPast && tone === 'unclear' ? 0 : 1;
  return { owed, what, nextOn: clock.due, messageId, holdsUntil: isPast ? NEVER : clock.due };
}

function windowNext({ windows, next, today }: Assessment): Next {
  const { messageId } = next;
  const closing = windows.flatMap(({ what, state, closesOn }) =>
    (state === 'open' || state === 'closing') && closesOn !== null && closesOn >= today ? [{ what, closesOn }] : [],
  );
  const first = closing.toSorted((one, other) => (one.closesOn < other.closesOn ? -1 : 1))[0];
  const opens = windows.filter(({ opensOn }) => opensOn > today).map(({ opensOn }) => addDays(opensOn, -1));
  const holdsUntil = [NEVER, ...closing.map(({ closesOn }) => closesOn), ...opens].toSorted()[0] ?? NEVER;
  if (!first) return { owed: 0, what: 'nothing', nextOn: NEVER, messageId, holdsUntil };
  return { owed: 0, what: first.what, nextOn: first.closesOn, messageId, holdsUntil };
}

type Owing = Clock & { readonly due: IsoDay };

function isOwing(clock: Clock): clock is Owing {
  return clock.due !== null && clock.endedOn === null && owes[clock.state];
}
