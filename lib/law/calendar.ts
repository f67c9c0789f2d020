import table from 'virtual:holidays';
import { families, type Plan, plans } from './calendars';
import { type DayNumber, numberFrom } from './day';
import { unpackDays } from './holiday-table';
import { type Calendar, type NamedDay, rankDays } from './ranked-days';

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
  for (const { day, name, mask } of unpackDays(table[plan.family] ?? { names: [], masks: [], days: '0;' })) {
    const where = codes.filter((_, at) => wanted[at] && mask & (1 << at)).map((code) => places[code] ?? code);
    if (where.length === 0) continue;
    const label = where.length === plan.places.length ? name : placed(name, where);
    days.set(day, [...(days.get(day) ?? []), label]);
  }
  return [...days].map(([day, names]) => ({ day, names }));
}

/** `St Patrick's Day (Northern Ireland)`, `St Patrick's Day (substitute day, Northern Ireland)`. */
function placed(name: string, where: readonly string[]): string {
  const places = where.join(', ');
  return name.endsWith(')') ? `${name.slice(0, -1)}, ${places})` : `${name} (${places})`;
}
