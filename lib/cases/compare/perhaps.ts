import { alike, PERHAPS } from './alike';
import type { Gathered } from './gather';
import type { Weigh } from './weigh';

/** Another column that may be the same question. */
export interface Perhaps {
  readonly column: number;
  readonly likeness: number;
}

/** More columns are not looked through: they are no one survey. */
const MOST = 300;

/**
 * For each column those that may be the same question though they are not alike enough to be taken for it, the likest first. Two
 * that one case asks are not.
 */
export function findPerhaps(columns: readonly Gathered[], weigh: Weigh): readonly (readonly Perhaps[])[] {
  const cases = columns.map(({ askings }) => new Set(askings.map(({ at }) => at)));
  const found = columns.map((): Perhaps[] => []);
  if (columns.length > MOST) return found;
  for (const [one, { leader, askings }] of columns.entries()) {
    for (const [at, other] of columns.slice(one + 1).entries()) {
      const column = one + 1 + at;
      if (askings.some((asking) => cases[column]?.has(asking.at))) continue;
      const likeness = alike(leader.wording, other.leader.wording, weigh);
      if (likeness < PERHAPS) continue;
      found[one]?.push({ column, likeness });
      found[column]?.push({ column: one, likeness });
    }
  }
  return found.map((each) => each.sort((one, other) => other.likeness - one.likeness || one.column - other.column));
}
