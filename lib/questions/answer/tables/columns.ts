import type { Asked } from '../../asked';
import { INTERROGATIVE } from '../../phrases/en-asks';
import type { AnswerState } from '../../question';
import { matches } from '../../tried';
import { liken } from '../reading/likeness';
import type { Quiz } from '../reading/quiz';
import type { Finding } from '../state/finding';
import { makeFinding } from '../state/finding';
import { readWant } from '../wants/suits';
import type { Cell } from './cells';
import { areQuarters, readKeyTitle } from './keys';
import type { Table } from './tables';

/** A question that a column of a table answers. */
interface Column {
  readonly at: number;
  readonly asked: number;
  /** By its title, and not only by its place among the others. */
  readonly named: boolean;
  /** Columns that name questions stand on both sides of it. */
  readonly between?: boolean;
}

/** A table with what its columns say of the questions. */
export interface ToldTable extends Table {
  readonly findings: ReadonlyMap<number, Finding>;
}

/** So like a question the title of its column must be. */
const LIKE = 0.3;
/** `what the money is spent on` is answered by no column of figures. */
const UNWANTED = -2;
const SURE = { named: 0.85, between: 0.7, placed: 0.69 };
/** More than any likeness: its title is the question's own label. */
const LABELLED = 9;

/** What the columns of a table say of the questions: those that their titles name, and those that follow them in the same order. */
export function readColumns(table: Table, quiz: Quiz): Map<number, Finding> {
  const named = nameColumns(table, quiz);
  return new Map([...named, ...placeColumns(table, named, quiz)].map((column) => [column.asked, judge(table, column)]));
}

/** How many columns at the edge of tables were laid to questions by their place alone: each may as well answer another question that wants a figure. */
export function countPlaced(tables: readonly ToldTable[]): number {
  const told = tables.flatMap(({ findings }) => [...findings.values()]);
  return told.filter(({ state, confidence }) => GIVES.has(state) && confidence <= SURE.placed).length;
}

const GIVES: ReadonlySet<AnswerState> = new Set(['answered', 'partly-answered']);

function nameColumns(table: Table, { asked, topics }: Quiz): Column[] {
  const quarters = areQuarters(table.columns.map(({ title }) => title));
  const offers = table.columns.flatMap(({ title, cells }, at) => {
    const own = quarters ? null : readKeyTitle(title, asked);
    if (own !== null) return [{ at, asked: own, named: true, score: LABELLED }];
    const counts = cells.some(({ text }) => /\d/u.test(text));
    return liken(title, asked, topics).map((likeness, i) => {
      const one = asked[i];
      const wants = one && (!counts || wantsFigures(one));
      return { at, asked: i, named: true, score: wants ? likeness : UNWANTED };
    });
  });
  const found: Column[] = [];
  for (const offer of offers.filter(({ score }) => score >= LIKE).sort((a, b) => b.score - a.score))
    if (!found.some((one) => one.at === offer.at || one.asked === offer.asked)) found.push(offer);
  return found;
}

/** Whether figures can answer it: `the level of the lake`, and not `what the money is spent on`. */
function wantsFigures({ question }: Asked): boolean {
  const want = readWant(question.text);
  return want === 'figure' || (want === 'anything' && !matches(INTERROGATIVE, question.text));
}

/** Where every column that names a question stands as far along as its question does, the others belong to the questions between them. */
function placeColumns(table: Table, named: readonly Column[], { asked }: Quiz): Column[] {
  const [first] = named;
  if (!first || named.some(({ at, asked: i }) => i - at !== first.asked - first.at)) return [];
  const placed = table.columns.map((_, at) => ({
    at,
    asked: at + first.asked - first.at,
    named: false,
    between: named.some((one) => one.at < at) && named.some((one) => one.at > at),
  }));
  const free = placed.filter(({ at }) => !named.some((one) => one.at === at));
  const fits = free.every(({ asked: i }) => {
    const one = asked[i];
    return one !== undefined && wantsFigures(one);
  });
  return fits ? free : [];
}

const LACKS =
  /^(?:[-–—:]|n\/?k|n\/?a|unknown|not\b.*|no (?:data|information|record)\b.*|data not .*|see (?:note|below|above).*)$/iu;
const KEPT = /^(?:[*x]|withheld.*|exempt.*|redacted|(?:section|s\.?) ?\d.*)$/iu;

function judge(table: Table, { at, named, between }: Column): Finding {
  const cells = table.columns[at]?.cells ?? [];
  const sure = named ? SURE.named : between ? SURE.between : SURE.placed;
  const kept = cells.filter(({ text }) => KEPT.test(text));
  const lacking = cells.filter(({ text }) => LACKS.test(text));
  const missing = [...kept, ...lacking];
  if (missing.length === 0) return makeFinding('answered', table, sure, 'A column of a table answers it.');
  if (missing.length < cells.length)
    return makeFinding('partly-answered', table, sure - 0.1, 'A column of a table answers it, with gaps.', {
      missing: sayRows(table, missing, cells),
    });
  return kept.length > 0
    ? makeFinding('refused', table, sure - 0.1, 'In its column of a table nothing is given.')
    : makeFinding('not-held', table, sure - 0.2, 'In its column of a table nothing is given.');
}

/** The labels of the rows in which a column has nothing. */
function sayRows(table: Table, missing: readonly Cell[], cells: readonly Cell[]): string {
  return missing.map((cell) => table.labels[cells.indexOf(cell)]?.text ?? cell.text).join(', ');
}
