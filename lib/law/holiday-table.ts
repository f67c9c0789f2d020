import type { DayNumber } from './day.ts';

/** A weekday that is a holiday, and where: bit n of `mask` is the nth place of the family. */
export interface Holiday {
  readonly day: DayNumber;
  readonly name: string;
  readonly mask: number;
}

/** The closed weekdays of one family of places, packed to four characters each. */
export interface FamilyTable {
  readonly names: readonly string[];
  readonly masks: readonly number[];
  /** For each holiday: days since the one before (base 36, two characters), place in `names`, place in `masks`. */
  readonly days: string;
}

/** What `virtual:holidays` holds: family to table. */
export type HolidayTable = Readonly<Record<string, FamilyTable>>;

const SIGNS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** Packs holidays for the bundle. Throws when a family outgrows the format, which happens at build time only. */
export function packDays(holidays: readonly Holiday[]): FamilyTable {
  const sorted = [...holidays].sort((a, b) => a.day - b.day || (a.name < b.name ? -1 : 1));
  const names = [...new Set(sorted.map((one) => one.name))];
  const masks = [...new Set(sorted.map((one) => one.mask))];
  const days = sorted.map(({ day, name, mask }, at) => {
    const gap = (day - (sorted[at - 1]?.day ?? 0)).toString(36).padStart(2, '0');
    return (at === 0 ? '' : gap) + sign(names.indexOf(name)) + sign(masks.indexOf(mask));
  });
  if (days.some((one, at) => one.length !== (at === 0 ? 2 : 4)))
    throw new Error('A gap of holidays is too wide to pack');
  return { names, masks, days: `${sorted[0]?.day ?? 0};${days.join('')}` };
}

function sign(at: number): string {
  const found = SIGNS[at];
  if (found === undefined) throw new Error(`Only ${SIGNS.length} names or groups of places fit into a packed family`);
  return found;
}

/** The holidays of a family, in the order of their days. */
export function unpackDays(table: FamilyTable): readonly Holiday[] {
  const [first = '0', packed = ''] = table.days.split(';');
  const holidays: Holiday[] = [];
  let day = Number(first);
  for (let at = 0; at + 2 <= packed.length; at += at === 0 ? 2 : 4) {
    const signs = at === 0 ? packed.slice(0, 2) : packed.slice(at + 2, at + 4);
    if (at > 0) day += Number.parseInt(packed.slice(at, at + 2), 36);
    const [name = '', mask = ''] = signs;
    holidays.push({ day, name: table.names[SIGNS.indexOf(name)] ?? '', mask: table.masks[SIGNS.indexOf(mask)] ?? 0 });
  }
  return holidays;
}
