import type { IsoDay } from '../../thread/thread';
import type { CaseRow } from '../case';
import { addDays, soonAfter } from '../days';
import { isJudged, stateOn, type TodayIn } from '../row';
import type { CaseState, Facet, Flag, ListQuery } from './query';

/** So many days before it closes a window is pointed to. */
const CLOSING = 14;

/** The days that matter when rows are looked at. */
export interface Days {
  readonly today: IsoDay;
  /** The day that it is where the user is: by it go his own reminders. */
  readonly here: IsoDay;
  readonly soon: IsoDay;
  /** The last day on which a window closes that is pointed to now. */
  readonly closing: IsoDay;
}

/** The days as they are now in each zone and where the user is, each looked up once: for one look at many rows. */
export function daysIn(todayIn: TodayIn, todayHere: () => IsoDay): (zone: string) => Days {
  const known = new Map<string, Days>();
  const here = todayHere();
  return (zone) => {
    const found = known.get(zone) ?? daysAfter(todayIn(zone), here);
    known.set(zone, found);
    return found;
  };
}

function daysAfter(today: IsoDay, here: IsoDay): Days {
  return { today, here, soon: soonAfter(today), closing: addDays(today, CLOSING) };
}

/** How a row stands; as of `stateOn`. */
export function stateIn(row: CaseRow, { today, soon }: Days): CaseState {
  return stateOn(row, today, soon);
}

const holds = {
  unanswered: ({ unanswered }) => unanswered > 0,
  review: ({ owed, what }) => owed === 1 && what === 'review',
  closing: ({ closesOn }, { today, closing }) => closesOn !== null && closesOn >= today && closesOn <= closing,
  asked: ({ wants }) => wants !== null,
  broken: ({ brokenOn }) => brokenOn !== null,
  remind: ({ remindOn }, { here }) => remindOn !== null && remindOn <= here,
  doubt: ({ owed, what }) => owed === 0 && (what === 'reply' || what === 'review'),
} as const satisfies Record<Flag, (row: CaseRow, days: Days) => boolean>;

/** Whether something holds of a row. */
export function hasFlag(row: CaseRow, flag: Flag, days: Days): boolean {
  return holds[flag](row, days);
}

const valuesOf = {
  authority: ({ authority }) => [authority],
  site: ({ site }) => [site],
  law: (row) => (isJudged(row) ? [row.regime ?? ''] : []),
  tag: ({ tags }) => tags,
  outcome: (row) => (isJudged(row) ? [row.outcome] : []),
  case: ({ url }) => [url],
} as const satisfies Record<Facet, (row: CaseRow) => readonly string[]>;

/** What a row has of a facet. */
export function facetOf(row: CaseRow, facet: Facet): readonly string[] {
  return valuesOf[facet](row);
}

/** Whether a row is among what the facets of a query name; null when it names none. */
export function amongOf({ among }: Pick<ListQuery, 'among'>): ((row: CaseRow) => boolean) | null {
  const wanted = (Object.keys(valuesOf) as Facet[])
    .filter((facet) => among[facet].length > 0)
    .map((facet) => [facet, new Set(among[facet])] as const);
  if (wanted.length === 0) return null;
  return (row) => wanted.every(([facet, some]) => valuesOf[facet](row).some((value) => some.has(value)));
}
