import type { AnswerState } from '../../questions/question';
import type { CaseDigest, DigestQuestion } from '../digest';
import { type Timing, timingOf } from '../statistics/timing';
import { type Aligned, alignQuestions } from './align';
import { type Figure, readFigure } from './figure';
import { type Measure, measureColumn } from './measure';
import type { DecimalMark } from './quantity';

/** What one authority answered to one question. */
export interface Reply extends Omit<DigestQuestion, 'conditionOn'> {
  /** How like the column's question its own is worded, 0 to 1. */
  readonly likeness: number;
  readonly figure: Figure;
}

/** A ground on which answers were refused, and how many. */
export interface Refusal {
  /** As cited; empty where none was. */
  readonly cite: string;
  readonly count: number;
}

/** One question, as most ask it. */
export interface Column {
  readonly text: string;
  /** Under which number it is asked, each once, the most usual first. */
  readonly labels: readonly string[];
  /** How many of the cases ask it. */
  readonly asked: number;
  readonly open: number;
  readonly refusals: readonly Refusal[];
  /** Null where the answers are no figures. */
  readonly measure: Measure | null;
  /** Columns that may be the same question but are not alike enough to be taken for one, the likest first. */
  readonly perhaps: readonly { readonly column: number; readonly likeness: number }[];
}

/** One case: an authority and its answers. */
export interface Row {
  readonly url: string;
  readonly title: string;
  readonly authority: string;
  /** Null where no clock runs. */
  readonly timing: Timing | null;
  readonly open: number;
  readonly refusals: readonly Refusal[];
  /** By column; null where it was not asked. */
  readonly replies: readonly (Reply | null)[];
}

/** Cases side by side: a row for each, a column for each question. */
export interface Comparison {
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

const OPEN: ReadonlySet<AnswerState> = new Set(['unanswered', 'partly-answered', 'deferred', 'unclear']);

/** Laws of countries that write 1,234.5 begin so; elsewhere it is 1.234,5. */
const POINTS = /^(?:uk|ie|eu|us|au|nz|hk|lr)-/;

/** Whether something is still to come of a question. */
function isOpen(state: AnswerState): boolean {
  return OPEN.has(state);
}

/** Cases side by side, in the order of the authorities' names. In whichever order the cases come, the table is the same. */
export function compareCases(digests: readonly CaseDigest[]): Comparison {
  const cases = digests.toSorted(byAuthority);
  const aligned = alignQuestions(cases);
  const places = aligned.map(
    ({ askings }) => new Map(askings.map(({ at, question, likeness }) => [at, { question, likeness }])),
  );
  const rows = cases.map((digest, at) => {
    const replies = places.map((column) => {
      const place = column.get(at);
      const question = place && digest.questions[place.question];
      return place && question ? replyTo(question, place.likeness, markOf(digest)) : null;
    });
    return rowOf(digest, replies);
  });
  return { rows, columns: aligned.map((column, at) => columnOf(column, at, rows)) };
}

function byAuthority(one: CaseDigest, other: CaseDigest): number {
  const byName = one.authority.name.localeCompare(other.authority.name, 'en');
  return byName || (one.url < other.url ? -1 : 1);
}

function markOf({ regime }: CaseDigest): DecimalMark {
  return regime === null || POINTS.test(regime) ? '.' : ',';
}

function replyTo(question: DigestQuestion, likeness: number, mark: DecimalMark): Reply {
  const { conditionOn: _, ...kept } = question;
  return { ...kept, likeness, figure: readFigure(question.answer, question.text, mark) };
}

function rowOf(digest: CaseDigest, replies: readonly (Reply | null)[]): Row {
  const { url, title, authority } = digest;
  const timing = timingOf(digest, 'response');
  return { url, title, authority: authority.name, timing, ...summarise(replies), replies };
}

function columnOf({ perhaps, askings }: Aligned, at: number, rows: readonly Row[]): Column {
  const replies = rows.map((row) => row.replies[at] ?? null);
  const there = replies.filter((reply) => reply !== null);
  const text = there.find(({ likeness }) => likeness === 1)?.text ?? '';
  const given = replies.flatMap((reply, row) => (reply ? { row, state: reply.state, figure: reply.figure } : []));
  return {
    text,
    labels: byUse(there.flatMap(({ label }) => label ?? [])).map(([label]) => label),
    asked: askings.length,
    ...summarise(there),
    measure: measureColumn(text, given),
    perhaps,
  };
}

function summarise(replies: readonly (Reply | null)[]): Pick<Row, 'open' | 'refusals'> {
  const there = replies.filter((reply) => reply !== null);
  const refused = there.filter(({ state }) => state === 'refused');
  const cites = refused.flatMap(({ citations }) => (citations.length > 0 ? [...new Set(citations)] : ['']));
  return {
    open: there.filter(({ state }) => isOpen(state)).length,
    refusals: byUse(cites).map(([cite, count]) => ({ cite, count })),
  };
}

/** Each once with its number of uses, the most used first. */
function byUse(words: readonly string[]): readonly (readonly [string, number])[] {
  const uses = new Map<string, number>();
  for (const word of words) uses.set(word, (uses.get(word) ?? 0) + 1);
  return [...uses].sort(([one, some], [other, many]) => many - some || one.localeCompare(other, 'en'));
}
