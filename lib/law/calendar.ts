import table from 'virtual:holidays';
import { type Closure, families, type Plan, plans } from './calendars';
import { type DayNumber, isWeekend, numberFrom, numberOf } from './day';
import { unpackDays } from './holiday-table';
import { type Calendar, type NamedDay, rankDays } from './ranked-days';

const EMPTY = { first: 0, names: [], masks: [], runs: '' };

const made = new Map<string, Calendar>();

/** The calendar with this id. Throws for an id that no regime may name: that is our mistake, never the user's. */
export function calendarOf(id: string): Calendar {
  const ready = made.get(id);
  if (ready) return ready;
  const plan: Plan | undefined = Object.hasOwn(plans, id) ? plans[id as keyof typeof plans] : undefined;
  if (!plan) throw new Error(`There is no calendar "${id}": name it in lib/law/calendars.ts`);
  const calendar = planCalendar(id, plan);
  made.set(id, calendar);
  return calendar;
}

/** A calendar from the table of closed days. */
export function planCalendar(id: string, plan: Plan): Calendar {
  const { since, until, ends } = families[plan.family];
  return rankDays({
    id,
    name: plan.name,
    ends,
    first: numberFrom(since, 1, 1),
    last: numberFrom(until, 12, 31),
    closed: closedDays(plan),
  });
}

function closedDays(plan: Plan): readonly NamedDay[] {
  const places: Readonly<Record<string, string>> = families[plan.family].places;
  const codes = Object.keys(places);
  const wanted = codes.map((code) => plan.places.includes(code));
  const days = new Map<DayNumber, string[]>();
  for (const { day, name, mask } of unpackDays(table[plan.family] ?? EMPTY)) {
    const where = codes.filter((_, at) => wanted[at] && mask & (1 << at)).map((code) => places[code] ?? code);
    if (where.length === 0) continue;
    const label = where.length === plan.places.length ? name : placed(name, where);
    days.set(day, [...(days.get(day) ?? []), label]);
  }
  for (const { day, name } of closuresOf(plan)) days.set(day, days.get(day) ?? [name]);
  return [...days].map(([day, names]) => ({ day, names })).sort((a, b) => a.day - b.day);
}

/** The weekdays of the stretches that a law closes in every year. */
function closuresOf({ family, closures = [] }: Plan): readonly { readonly day: DayNumber; readonly name: string }[] {
  const { since, until } = families[family];
  return closures.flatMap((closure) => {
    const from = Math.max(since - 1, closure.since ?? since - 1);
    const years = Math.min(until, closure.until ?? until) - from + 1;
    return Array.from({ length: years }, (_, at) => weekdaysOf(closure, from + at)).flat();
  });
}

function weekdaysOf(
  { from, to, name }: Closure,
  year: number,
): readonly { readonly day: DayNumber; readonly name: string }[] {
  const first = numberOf(`${year}-${from}`) ?? 0;
  const last = numberOf(`${to < from ? year + 1 : year}-${to}`) ?? 0;
  const days = Array.from({ length: last - first + 1 }, (_, at) => first + at);
  return days.filter((day) => !isWeekend(day)).map((day) => ({ day, name }));
}

/** `St Patrick's Day (Northern Ireland)`, `St Patrick's Day (substitute day, Northern Ireland)`. */
function placed(name: string, where: readonly string[]): string {
  const places = where.join(', ');
  return name.endsWith(')') ? `${name.slice(0, -1)}, ${places})` : `${name} (${places})`;
}
