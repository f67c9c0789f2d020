import type { DayNumber } from './day.ts';

/** A weekday that is a holiday, and where: bit n of `mask` is the nth place of the family. */
export interface Holiday {
  readonly day: DayNumber;
  readonly name: string;
  readonly mask: number;
}

/** The closed weekdays of one family of places, packed to two or three characters each. */
export interface FamilyTable {
  /** The day from which the first gap is counted. */
  readonly first: DayNumber;
  readonly names: readonly string[];
  readonly masks: readonly number[];
  /** For each holiday: days since the one before, place in `names`, and place in `masks` where there are several. */
  readonly days: string;
}

/** What `virtual:holidays` holds: family to table. */
export type HolidayTable = Readonly<Record<string, FamilyTable>>;

const SIGNS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
/** Says that another 62 days lie in the gap. */
const MORE = '~';

/** Packs holidays for the bundle. Throws when a family outgrows the format, which happens at build time only. */
export function packDays(holidays: readonly Holiday[]): FamilyTable {
  const sorted = [...holidays].sort((a, b) => a.day - b.day || (a.name < b.name ? -1 : 1));
  const names = [...new Set(sorted.map((one) => one.name))];
  const masks = [...new Set(sorted.map((one) => one.mask))];
  const first = sorted[0]?.day ?? 0;
  const days = sorted.map(({ day, name, mask }, at) => {
    const gap = day - (sorted[at - 1]?.day ?? first);
    const where = masks.length > 1 ? sign(masks.indexOf(mask)) : '';
    return MORE.repeat(Math.floor(gap / SIGNS.length)) + sign(gap % SIGNS.length) + sign(names.indexOf(name)) + where;
  });
  return { first, names, masks, days: days.join('') };
}

function sign(at: number): string {
  const found = SIGNS[at];
  if (found === undefined) throw new Error(`Only ${SIGNS.length} names or groups of places fit into a packed family`);
  return found;
}

/** The holidays of a family, in the order of their days. */
export function unpackDays({ first, names, masks, days }: FamilyTable): readonly Holiday[] {
  const holidays: Holiday[] = [];
  const several = masks.length > 1;
  let day = first;
  for (let at = 0; at < days.length; ) {
    for (; days[at] === MORE; at += 1) day += SIGNS.length;
    day += SIGNS.indexOf(days[at] ?? '0');
    const name = names[SIGNS.indexOf(days[at + 1] ?? '')] ?? '';
    const mask = masks[several ? SIGNS.indexOf(days[at + 2] ?? '') : 0] ?? 0;
    holidays.push({ day, name, mask });
    at += several ? 3 : 2;
  }
  return holidays;
}
