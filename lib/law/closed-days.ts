import Holidays from 'date-holidays';
import type { IsoDay } from '../thread/thread';
import { type Family, families } from './calendars.ts';
import { isoOf, isWeekend, numberOf } from './day.ts';
import { type Source, sources } from './holiday-sources.ts';
import { type FamilyTable, type HolidayTable, packDays } from './holiday-table.ts';
import { proclaimed } from './proclaimed.ts';

const DAY = 86_400_000;

/** Day and name, joined, to the places where it is a holiday. */
type Found = Map<string, Set<string>>;

/**
 * The closed weekdays of every family of places, from date-holidays and the proclaimed days.
 * Only the build and the tests call it: date-holidays is far too large to ship.
 */
export function makeTable(): HolidayTable {
  return Object.fromEntries(
    Object.entries(families).map(([id, family]) => [id, makeFamily(id, family, sources[id as keyof typeof sources])]),
  );
}

function makeFamily(id: string, family: Family, source: Source): FamilyTable {
  const places = Object.keys(family.places);
  const found: Found = new Map();
  for (const place of places) addPlace(found, family, source, place);
  correct(found, id);
  const closed = [...found].map(([key, where]) => ({ day: key.slice(0, 10), name: key.slice(10), where }));
  return packDays(
    closed.map(({ day, name, where }) => ({
      day: numberOf(day) ?? Number.NaN,
      name,
      mask: places.reduce((mask, place, at) => (where.has(place) ? mask | (1 << at) : mask), 0),
    })),
  );
}

function addPlace(found: Found, { since, until }: Family, source: Source, place: string): void {
  const holidays = holidaysOf(source, place);
  for (let year = since; year <= until; year += 1) {
    for (const holiday of holidays.getHolidays(year, 'en')) {
      if (!source.types.includes(holiday.type)) continue;
      for (const day of daysOf(holiday)) {
        if (isHoliday(holiday.name, day, source, place)) add(found, day, shortened(holiday.name, source), place);
      }
    }
  }
}

function isHoliday(name: string, day: IsoDay, { began = [], last = day }: Source, place: string): boolean {
  const starts = began.find((one) => one.name === name && (one.places?.includes(place) ?? true))?.from ?? day;
  return starts <= day && day <= last;
}

/** The days that a holiday closes: none when it begins in the evening, several when it lasts so long. Its last moment is midnight. */
function daysOf({ date, start, end }: { date: string; start: Date; end: Date }): readonly IsoDay[] {
  const first = numberOf(date.slice(0, 10));
  if (first === null) throw new Error(`date-holidays calls "${date}" a day: look at its release notes`);
  if (!date.slice(10).startsWith(' 00:00:00')) return [];
  const length = Math.round((end.getTime() - start.getTime()) / DAY);
  return Array.from({ length }, (_, at) => isoOf(first + at));
}

function holidaysOf({ country, rules = [] }: Source, place: string): Holidays {
  const holidays = country === null ? new Holidays() : new Holidays(country, place === country ? '' : place);
  for (const { rule, name, places } of rules) {
    if (!places || places.includes(place)) holidays.setHoliday(rule, { name: { en: name }, type: 'public' });
  }
  return holidays;
}

/** Weekend days are closed in any case, so only weekdays are kept. */
function add(found: Found, day: IsoDay, name: string, place: string): void {
  if (isWeekend(numberOf(day) ?? 0)) return;
  const key = day + name;
  found.set(key, (found.get(key) ?? new Set()).add(place));
}

function shortened(name: string, { names = {} }: Source): string {
  return Object.entries(names).reduce(
    (text, [long, short]) => text.replace(long, short),
    name.replaceAll('\u2019', "'"),
  );
}

/** Applies the proclaimed days, and fails when one of them changes nothing: date-holidays has then caught up. */
function correct(found: Found, id: string): void {
  for (const one of proclaimed.filter(({ family }) => family === id)) {
    const before = namesOn(found, one.day, one.places);
    if (
      one.change === 'added'
        ? before.length > 0
        : before.length === 0 || before.includes(one.name) === (one.change === 'renamed')
    ) {
      throw new Error(`date-holidays has changed on ${one.day} (${one.name}): look at lib/law/proclaimed.ts`);
    }
    drop(found, one.day, one.places);
    if (one.change !== 'dropped') for (const place of one.places) add(found, one.day, one.name, place);
  }
}

function namesOn(found: Found, day: IsoDay, places: readonly string[]): readonly string[] {
  const there = [...found].filter(([key, where]) => key.startsWith(day) && places.some((place) => where.has(place)));
  return there.map(([key]) => key.slice(10));
}

function drop(found: Found, day: IsoDay, places: readonly string[]): void {
  for (const [key, where] of found) {
    if (!key.startsWith(day)) continue;
    for (const place of places) where.delete(place);
    if (where.size === 0) found.delete(key);
  }
}
