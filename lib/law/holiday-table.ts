import type { DayNumber } from './day.ts';

/** A weekday that is a holiday, and where: bit n of `mask` is the nth place of the family. */
export interface Holiday {
  readonly day: DayNumber;
  readonly name: string;
  readonly mask: number;
}

/** The closed weekdays of one family of places. Most holidays come every year, so that most days take one character. */
export interface FamilyTable {
  /** The day from which the first day of every run is counted. */
  readonly first: DayNumber;
  readonly names: readonly string[];
  readonly masks: readonly number[];
  /** A run is the days of one name in the same places: name, places, first day, and the gap to each further day. */
  readonly runs: string;
}

/** What `virtual:holidays` holds: family to table. */
export type HolidayTable = Readonly<Record<string, FamilyTable>>;

const SIGNS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const BASE = SIGNS.length;
/** The shortest gap that takes one character, so that those of a year do: 366 days, and some weeks more or less. */
const YEAR = 336;
/** Says that the gap does not take one character but the next two. */
const ODD = '~';
/** Ends a run. */
const END = ' ';

/** Packs holidays for the bundle. Throws when a family outgrows the format, which happens at build time only. */
export function packDays(holidays: readonly Holiday[]): FamilyTable {
  const sorted = inOrder(holidays);
  const names = [...new Set(sorted.map((one) => one.name))];
  const masks = [...new Set(sorted.map((one) => one.mask))];
  const first = sorted[0]?.day ?? 0;
  const runs = new Map<string, string>();
  const last = new Map<string, DayNumber>();
  for (const { day, name, mask } of sorted) {
    const kind = sign(names.indexOf(name)) + sign(masks.indexOf(mask));
    const before = last.get(kind);
    runs.set(kind, (runs.get(kind) ?? kind) + (before === undefined ? digits(day - first, 3) : gapOf(day - before)));
    last.set(kind, day);
  }
  return { first, names, masks, runs: [...runs.values()].join(END) };
}

function inOrder(holidays: readonly Holiday[]): readonly Holiday[] {
  return [...holidays].sort((a, b) => a.day - b.day || compare(a.name, b.name) || a.mask - b.mask);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function gapOf(gap: number): string {
  return SIGNS[gap - YEAR] ?? ODD + digits(gap, 2);
}

/** The highest digit is not cut, so that what does not fit is found. */
function digits(value: number, length: number): string {
  return length === 1 ? sign(value) : digits(Math.floor(value / BASE), length - 1) + sign(value % BASE);
}

function sign(at: number): string {
  const found = SIGNS[at];
  if (found === undefined) throw new Error(`${at}: only what is below ${BASE} fits into a packed family`);
  return found;
}

/** The holidays of a family, in the order of their days. */
export function unpackDays({ first, names, masks, runs }: FamilyTable): readonly Holiday[] {
  const holidays = (runs === '' ? [] : runs.split(END)).flatMap((run) => {
    const name = names[numberAt(run, 0, 1)] ?? '';
    const mask = masks[numberAt(run, 1, 1)] ?? 0;
    return daysOf(run, first).map((day) => ({ day, name, mask }));
  });
  return inOrder(holidays);
}

function daysOf(run: string, first: DayNumber): readonly DayNumber[] {
  let day = first + numberAt(run, 2, 3);
  const days = [day];
  for (let at = 5; at < run.length; ) {
    const isOdd = run[at] === ODD;
    day += isOdd ? numberAt(run, at + 1, 2) : YEAR + numberAt(run, at, 1);
    days.push(day);
    at += isOdd ? 3 : 1;
  }
  return days;
}

function numberAt(text: string, at: number, length: number): number {
  let value = 0;
  for (let i = at; i < at + length; i += 1) value = value * BASE + SIGNS.indexOf(text[i] ?? '');
  return value;
}
