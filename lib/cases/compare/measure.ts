import type { AnswerState } from '../../questions/question';
import { type Figure, type Wants, wantsFigure } from './figure';
import type { Unit } from './quantity';

/** One figure of a column. */
export interface Measured {
  /** The row that gives it. */
  readonly row: number;
  readonly value: number;
  readonly about: boolean;
  /** It is only a part of what was asked for. */
  readonly partly: boolean;
}

/** What the figures of a column come to. */
export interface Measure {
  readonly unit: Unit;
  /** In the order of their size. At least one. */
  readonly values: readonly Measured[];
  readonly min: number;
  readonly median: number;
  readonly max: number;
  /** Answers with a figure that is not among them: several, only a bound, or in another unit. */
  readonly leftOut: number;
}

/** What an answer in a column gives. */
export interface Given {
  readonly row: number;
  readonly state: AnswerState;
  readonly figure: Figure;
}

const GIVES: ReadonlySet<AnswerState> = new Set(['answered', 'partly-answered']);

/**
 * What the figures of a column come to, in the unit that most of them have; null where no figures are wanted, which is taken to be
 * so unless the question asks for them or most answers are one.
 */
export function measureColumn(question: string, column: readonly Given[]): Measure | null {
  const given = column.filter(({ state }) => GIVES.has(state));
  const unit = commonUnit(given);
  const values = given.flatMap((one) => measured(one, unit)).sort((one, other) => one.value - other.value);
  if (values.length === 0 || !isEnough(wantsFigure(question), values.length, given.length)) return null;
  const withFigure = given.filter(({ figure }) => figure.kind !== 'none').length;
  return {
    unit,
    values,
    min: values[0]?.value ?? 0,
    median: medianOf(values.map(({ value }) => value)),
    max: values.at(-1)?.value ?? 0,
    leftOut: withFigure - values.length,
  };
}

/** The middle one of sorted numbers, or what lies between the two in the middle; NaN for none. */
export function medianOf(sorted: readonly number[]): number {
  const half = Math.floor(sorted.length / 2);
  const upper = sorted[half] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? Number.NaN) + upper) / 2;
}

function isEnough(wants: Wants, figures: number, answers: number): boolean {
  if (wants === 'no') return false;
  return wants === 'yes' || figures * 2 > answers;
}

/** Of units that are as common, the one that comes first. */
function commonUnit(given: readonly Given[]): Unit {
  const uses = new Map<Unit, number>();
  for (const { figure } of given) {
    if (figure.kind === 'one' && figure.unit !== null) uses.set(figure.unit, (uses.get(figure.unit) ?? 0) + 1);
  }
  const [most] = [...uses].sort(([one, some], [other, many]) => many - some || (one < other ? -1 : 1));
  return most?.[0] ?? '';
}

function measured({ row, state, figure }: Given, unit: Unit): readonly Measured[] {
  if (figure.kind !== 'one' || (figure.unit !== null && figure.unit !== unit)) return [];
  return [{ row, value: figure.value, about: figure.how === 'about', partly: state === 'partly-answered' }];
}
