import Holidays from 'date-holidays';
import { calendarOf } from '../../lib/law/calendar';
import { readClocks, readWindows } from '../../lib/law/clocks';
import { isoOf } from '../../lib/law/day';
import { count, dueOn } from '../../lib/law/deadline';
import { workingDaysLate } from '../../lib/law/lateness';
import type { Calendar } from '../../lib/law/ranked-days';
import type { Term } from '../../lib/law/regime';
import { regimeOf } from '../../lib/law/regimes';
import type { ActKind } from '../../lib/thread/act';
import { sketch } from '../law/thread';
import { type Figure, median } from './figure';

const MANY = 1000;

/** What the law costs: a due day, its explanation, all clocks of a long thread, ten thousand cases on a new day. */
export function measureLaw(): readonly Figure[] {
  const uk = calendarOf('uk');
  const term = regimeOf('uk-foia')?.response;
  if (!term) throw new Error('uk-foia is gone: name another law here');
  const days = Array.from({ length: MANY }, (_, at) => isoOf(uk.first + 30 + at * 8));
  const due = timeOf(() => each(days, (day) => dueOn(day, term, uk)));
  const walk = timeOf(() => each(days, (day) => walkOverSet(day, term, setOf(uk))));
  const library = timeOf(() => each(days.slice(0, 3), (day) => walkOverLibrary(day, term)), 3) * (MANY / 3);
  return [
    {
      what: 'a thousand due days',
      value: due,
      unit: 'ms',
      baseline: { what: 'walking over a Set of closed days', value: walk },
      most: { value: 1, ratio: 0.2 },
    },
    {
      what: 'a thousand due days',
      value: due,
      unit: 'ms',
      baseline: { what: "walking with date-holidays' own isHoliday, four nations", value: library },
      most: { value: 1, ratio: 0.001 },
    },
    figure(
      'a thousand due days, each counted out with the days skipped',
      timeOf(() => each(days, (day) => count(day, term, uk))),
      5,
    ),
    figure('clocks and windows of a thread of 60 messages', timeOf(judgeLongThread), 1),
    figure(
      'ten thousand cases judged for a new day',
      timeOf(() => judgeCases(days)),
      100,
    ),
  ];
}

function figure(what: string, value: number, most: number): Figure {
  return { what, value, unit: 'ms', baseline: null, most: { value: most, ratio: null } };
}

function each(days: readonly string[], run: (day: string) => unknown): void {
  for (const day of days) run(day);
}

function timeOf(run: () => void, rounds = 60): number {
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return median(times.slice(Math.floor(rounds / 2)));
}

let closed: ReadonlySet<string> | null = null;

function setOf(calendar: Calendar): ReadonlySet<string> {
  closed ??= new Set(calendar.holidays(calendar.first - 1, calendar.last).map((one) => one.day));
  return closed;
}

function walkOverSet(from: string, { count: days }: Term, shut: ReadonlySet<string>): string {
  const at = new Date(`${from}T00:00:00Z`);
  for (let left = days; left > 0; ) {
    at.setUTCDate(at.getUTCDate() + 1);
    const weekend = at.getUTCDay() % 6 === 0;
    if (!weekend && !shut.has(at.toISOString().slice(0, 10))) left -= 1;
  }
  return at.toISOString().slice(0, 10);
}

const nations = ['ENG', 'WLS', 'SCT', 'NIR'].map((nation) => new Holidays('GB', nation, { types: ['public'] }));

function walkOverLibrary(from: string, { count: days }: Term): string {
  const at = new Date(`${from}T12:00:00Z`);
  for (let left = days; left > 0; ) {
    at.setUTCDate(at.getUTCDate() + 1);
    if (at.getUTCDay() % 6 !== 0 && !nations.some((nation) => nation.isHoliday(at))) left -= 1;
  }
  return at.toISOString().slice(0, 10);
}

const kinds: readonly ActKind[] = ['acknowledgement', 'chaser', 'holding', 'extension', 'other', 'auto-reply'];
const long = sketch(
  Array.from({ length: 60 }, (_, at) => ({
    day: isoOf(20_100 + at * 3),
    kind:
      at === 0
        ? 'request'
        : at === 40
          ? 'response'
          : at === 45
            ? 'review-request'
            : (kinds[at % kinds.length] ?? 'other'),
    ground: 'public-interest' as const,
    cites: ['FOIA s.35(1)(a)'],
    text: 'A letter of some length, with a sentence or two about nothing in particular. '.repeat(12),
  })),
);

function judgeLongThread(): void {
  const clocks = readClocks(long.thread, long.acts, 'uk-foia', '2026-11-21');
  readWindows(long.thread, long.acts, clocks, 'uk-foia', '2026-11-21');
}

function judgeCases(days: readonly string[]): void {
  for (let at = 0; at < 10_000; at += 1) workingDaysLate('uk-foia', days[at % days.length] ?? '', '2026-11-21');
}
