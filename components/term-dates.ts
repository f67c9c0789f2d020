import type { ClosedPeriods } from '../lib/assess/correction';

/** What stands in a date field: a day, nothing, or something that the browser makes no day of. */
export interface Typed {
  /** `YYYY-MM-DD`, or empty. */
  readonly value: string;
  /** Something was typed that is no date. */
  readonly bad: boolean;
}

/** A closed period as it was typed. */
export interface TypedPeriod {
  readonly from: Typed;
  readonly to: Typed;
}

/** What is wrong with a period, and in which of its fields. */
export interface Fault {
  /** Place of the period among those typed. */
  readonly at: number;
  readonly field: 'from' | 'to';
  readonly words: string;
}

/** The periods in order, or what is wrong: with some of them, or (`words`) with all together. */
export type ReadPeriods =
  | { readonly ok: true; readonly closed: ClosedPeriods; readonly merged: boolean }
  | { readonly ok: false; readonly faults: readonly Fault[]; readonly words: string };

/** As many as are accepted; ten years of a school's terms have fewer. */
const MOST_PERIODS = 200;

const DAY = 86_400_000;
const YEAR = 366 * DAY;

/** Reads closed periods; empty ones are passed over, and those that overlap or touch are put together. */
export function readPeriods(typed: readonly TypedPeriod[]): ReadPeriods {
  const filled = typed
    .map((period, at) => ({ ...period, at }))
    .filter(({ from, to }) => !isEmpty(from) || !isEmpty(to));
  const faults = filled.flatMap(({ at, from, to }) => findFault(from, to).map((fault) => ({ at, ...fault })));
  if (faults.length > 0)
    return { ok: false, faults, words: 'Nothing was saved yet: see what is said beside the dates.' };
  if (filled.length === 0) return { ok: false, faults: [], words: 'Give at least one closed period.' };
  const closed = mergePeriods(filled.map(({ from, to }) => [from.value, to.value] as const));
  if (closed.length > MOST_PERIODS) {
    const words = `These are more than ${MOST_PERIODS} periods. Leave out those that ended before the request.`;
    return { ok: false, faults: [], words };
  }
  return { ok: true, closed, merged: closed.length < filled.length };
}

function isEmpty({ value, bad }: Typed): boolean {
  return value === '' && !bad;
}

function findFault(from: Typed, to: Typed): readonly Omit<Fault, 'at'>[] {
  const [first, last] = [sayNoDay(from, 'first'), sayNoDay(to, 'last')];
  if (first !== null || last !== null) {
    const at = first === null ? [] : [{ field: 'from', words: first } as const];
    return last === null ? at : [...at, { field: 'to', words: last }];
  }
  if (to.value < from.value) return [{ field: 'to', words: 'This period ends before it begins.' }];
  const isLong = Date.parse(to.value) - Date.parse(from.value) > YEAR;
  return isLong ? [{ field: 'to', words: 'This period is longer than a year: look at the years.' }] : [];
}

/** Why a field holds no usable day; null when it does. */
function sayNoDay({ value, bad }: Typed, which: 'first' | 'last'): string | null {
  if (bad) return 'This is not a date.';
  if (value === '') return `Give the ${which} closed day too; for a single day, the same one.`;
  if (!isDay(value)) return 'This is not a date.';
  return value < '2000' || value >= '2100' ? 'Look at the year: it cannot be right.' : null;
}

function isDay(value: string): boolean {
  const moment = /^\d{4}-\d{2}-\d{2}$/.test(value) ? Date.parse(`${value}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(moment) && new Date(moment).toISOString().startsWith(value);
}

function mergePeriods(periods: ClosedPeriods): ClosedPeriods {
  const merged: (readonly [string, string])[] = [];
  for (const [from, to] of periods.toSorted((one, other) => (one[0] < other[0] ? -1 : 1))) {
    const last = merged.at(-1);
    if (last && Date.parse(from) <= Date.parse(last[1]) + DAY)
      merged[merged.length - 1] = [last[0], later(last[1], to)];
    else merged.push([from, to]);
  }
  return merged;
}

function later(one: string, other: string): string {
  return one > other ? one : other;
}
