import type { IsoDay } from '../../thread/thread';
import type { CaseRow } from '../case';
import { type Days, hasFlag, stateIn } from './filter';
import { type CaseState, type Flag, plainQuery, writeQuery } from './query';

/** What a section of the agenda is about. */
export type AgendaTopic = 'overdue' | 'due-soon' | Exclude<Flag, 'unanswered' | 'review'>;

/** Cases that have something in common that is to be looked at today. */
export interface AgendaSection {
  readonly topic: AgendaTopic;
  /** The first of them: what is longest overdue, or first to pass. */
  readonly rows: readonly CaseRow[];
  /** The day by which each of `rows` stands here, in the same order. */
  readonly days: readonly IsoDay[];
  readonly count: number;
  /** The query of the list that finds them all. */
  readonly query: string;
}

/** Of each section so many are shown. */
const SHOWN = 6;

/** What neither rests nor is archived. Of a case that was not judged yet the user's own reminders hold. */
const awake: readonly CaseState[] = ['overdue', 'due-soon', 'waiting', 'window', 'quiet', 'unjudged'];

/** By which day a case stands in a section. */
const dayOf = {
  overdue: ({ nextOn }) => nextOn,
  'due-soon': ({ nextOn }) => nextOn,
  asked: ({ lastOn }) => lastOn ?? '',
  closing: ({ closesOn }) => closesOn ?? '',
  remind: ({ remindOn }) => remindOn ?? '',
  broken: ({ brokenOn }) => brokenOn ?? '',
  doubt: ({ nextOn }) => nextOn,
} as const satisfies Record<AgendaTopic, (row: CaseRow) => IsoDay | ''>;

/** What is owed to the user, and what he can do, on a day. What rests or is archived is left out; so are topics without a case. */
export function agendaOf(rows: readonly CaseRow[], days: (zone: string) => Days): readonly AgendaSection[] {
  const open = rows.filter((row) => awake.includes(stateIn(row, days(row.zone))));
  const sections = (Object.keys(dayOf) as AgendaTopic[]).map((topic) =>
    sectionOf(
      topic,
      open.filter((row) => isAbout(row, topic, days(row.zone))),
    ),
  );
  return sections.filter(({ count }) => count > 0);
}

function sectionOf(topic: AgendaTopic, rows: readonly CaseRow[]): AgendaSection {
  const first = rows
    .map((row) => ({ row, day: dayOf[topic](row) }))
    .sort((one, other) => (one.day === other.day ? 0 : one.day < other.day ? -1 : 1))
    .slice(0, SHOWN);
  const query = isState(topic)
    ? writeQuery({ ...plainQuery, states: [topic] })
    : writeQuery({ ...plainQuery, states: awake, flags: [topic] });
  return { topic, rows: first.map(({ row }) => row), days: first.map(({ day }) => day), count: rows.length, query };
}

function isAbout(row: CaseRow, topic: AgendaTopic, days: Days): boolean {
  return isState(topic) ? stateIn(row, days) === topic : hasFlag(row, topic, days);
}

function isState(topic: AgendaTopic): topic is 'overdue' | 'due-soon' {
  return topic === 'overdue' || topic === 'due-soon';
}
