import type { Assessment } from '../assess/assessment';
import type { AnswerState } from '../questions/question';
import type { IsoDay } from '../thread/thread';
import type { Case, CaseRow } from './case';
import { latestNews } from './changes/news';
import { addDays, earliest, NEVER, soonAfter } from './days';
import { outcomeOf } from './outcome';
import { changesOf, nextOf, noTurn, turnOf } from './turn';

export { addDays, NEVER, soonAfter } from './days';

/** How a row stands on a day. */
export interface Lateness {
  readonly state: 'overdue' | 'due-soon' | 'waiting' | 'window' | 'quiet' | 'unjudged' | 'resting' | 'archived';
  /** Working days after `nextOn`, also while it rests; null when that day is not past, nothing is owed, or they are not countable. */
  readonly workingDaysLate: number | null;
}

/** The civil day that it is in a zone. */
export type TodayIn = (zone: string) => IsoDay;

/** Working days after a due day until today, in the calendar of a regime; null when they cannot be counted. */
export type CountLate = (regime: string | null, dueOn: IsoDay, today: IsoDay) => number | null;

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

/** What the list shows of a case. Holds no lateness, which depends on the day of looking (see `lateOn`). */
export function rowOf(kept: Case, assessment: Assessment): CaseRow {
  const { questions, regime, today } = assessment;
  const next = nextOf(assessment);
  const row = {
    ...frameOf(kept, today),
    regime: regime.id,
    ...next,
    ...turnOf(assessment),
    outcome: outcomeOf(questions),
    openQuestions: questions.filter(({ answer }) => open[answer.state]).length,
    unanswered: questions.filter(({ answer }) => missed.has(answer.state)).length,
    refused: questions.filter(({ answer }) => answer.state === 'refused').length,
    questions: questions.length,
    judgedOn: today,
  };
  return heldWhileResting({ ...row, holdsUntil: earliest(next.holdsUntil, ...changesOf(assessment)) });
}

/** The row of a case that nobody has judged yet: it is judged at the next occasion. */
export function unjudgedRow(kept: Case): CaseRow {
  const nothing = { owed: 0, what: 'nothing', nextOn: NEVER, messageId: null, holdsUntil: '', judgedOn: '' } as const;
  const none = { outcome: 'unclear', openQuestions: 0, unanswered: 0, questions: 0 } as const;
  return { ...frameOf(kept, ''), regime: null, ...nothing, ...noTurn, ...none };
}

/** Whether a case was ever judged: of one that was not, a row knows nothing but what stands in its thread. */
export function isJudged({ judgedOn }: Pick<CaseRow, 'judgedOn'>): boolean {
  return judgedOn !== '';
}

/** Whether a case is still to be judged, for the first time or as something changed: what its row says may not hold. */
export function isPending({ holdsUntil }: Pick<CaseRow, 'holdsUntil'>): boolean {
  return holdsUntil === '';
}

/** A row after something of its case changed that no verdict depends on. */
export function reframeRow(row: CaseRow, kept: Case, today: IsoDay): CaseRow {
  return heldWhileResting({ ...row, ...frameOf(kept, today) });
}

/** What rests is to be looked at on the day on which it wakes. */
function heldWhileResting(row: CaseRow): CaseRow {
  if (row.place !== 'rest' || row.restsUntil === null || row.holdsUntil === '') return row;
  return { ...row, holdsUntil: earliest(row.holdsUntil, addDays(row.restsUntil, -1)) };
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
  | 'place'
  | 'remindOn'
  | 'askedOn'
  | 'lastOn'
  | 'updatedAt'
  | 'news'
>;

/** All of a row that does not depend on what is said of the case; `today` empty: not known, and what has a day to rest until rests. */
function frameOf(kept: Case, today: IsoDay | ''): Frame {
  const { url, thread, keeping, updatedAt } = kept;
  const { title, authority, site, zone, portal, messages } = thread;
  const { tags, restsUntil, archived, reminders } = keeping;
  const days = messages.flatMap(({ sentOn }) => sentOn ?? []).toSorted();
  const remindOn = reminders.map(({ on }) => on).toSorted()[0] ?? null;
  const place: Frame['place'] = archived ? 'archive' : restsOn(keeping, today) ? 'rest' : 'desk';
  const mine = { tags, restsUntil, archived, place, remindOn, askedOn: days[0] ?? null, lastOn: days.at(-1) ?? null };
  return { url, title, authority: authority.name, site, zone, portal, ...mine, updatedAt, news: latestNews(kept) };
}

/** Whether a case rests on a day: it wakes when the day begins until which it rests. */
export function restsOn({ restsUntil }: Pick<CaseRow, 'restsUntil'>, today: IsoDay | ''): boolean {
  return restsUntil !== null && restsUntil > today;
}

/**
 * How a row stands on a day; what is due today is not late. What rests or is archived is never called overdue.
 *
 * @param today civil day in the row's own zone
 */
export function lateOn(row: CaseRow, today: IsoDay, countLate: CountLate): Lateness {
  const isLate = row.owed === 1 && row.nextOn < today;
  return { state: stateOn(row, today), workingDaysLate: isLate ? countLate(row.regime, row.nextOn, today) : null };
}

/** The state alone of how a row stands on a day; `soon` is given where many rows are looked at. */
export function stateOn(row: CaseRow, today: IsoDay, soon: IsoDay = soonAfter(today)): Lateness['state'] {
  const { owed, nextOn } = row;
  if (row.archived) return 'archived';
  if (restsOn(row, today)) return 'resting';
  if (!isJudged(row)) return 'unjudged';
  if (owed === 0) return today <= nextOn && nextOn < NEVER ? 'window' : 'quiet';
  if (nextOn < today) return 'overdue';
  return nextOn <= soon ? 'due-soon' : 'waiting';
}
