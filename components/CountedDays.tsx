import type { Count, SkippedDay } from '../lib/law/clock';
import type { IsoDay } from '../lib/thread/thread';
import { showCount, showDay } from './day';

/** How a due day was counted, with every holiday that was left out, so that it can be defended. */
export function CountedDays({ count }: { readonly count: Count }) {
  const noun = count.sessions ? 'school day' : count.weekends + count.skipped.length > 0 ? 'working day' : 'day';
  return (
    <ul class="count">
      <li>
        Day 0, not counted: <time dateTime={count.from}>{showDay(count.from)}</time>
      </li>
      <li>{showCount(count.counted, noun)} counted</li>
      {count.weekends > 0 && <li>{showCount(count.weekends, 'weekend day')} left out</li>}
      {joinDays(count.skipped).map(({ name, from, to, days }) => (
        <li key={from}>
          Left out: {name}, <time dateTime={from}>{showDay(from)}</time>
          {days > 1 && (
            <>
              {' '}
              to <time dateTime={to}>{showDay(to)}</time> ({days} days)
            </>
          )}
        </li>
      ))}
      <li>
        Last day: <time dateTime={count.due}>{showDay(count.due)}</time>
      </li>
    </ul>
  );
}

/** Weekdays that follow upon each other and are left out for the same reason. */
interface Stretch {
  readonly name: string;
  readonly from: IsoDay;
  readonly to: IsoDay;
  readonly days: number;
}

/** From one weekday to the next are at most three days, over a weekend; in milliseconds. */
const WEEKEND = 3 * 86_400_000;

/** A break of weeks is told as one. */
function joinDays(skipped: readonly SkippedDay[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  for (const { day, name } of skipped) {
    const last = stretches.at(-1);
    const follows = last?.name === name && isNextWeekday(last.to, day);
    if (last && follows) stretches[stretches.length - 1] = { ...last, to: day, days: last.days + 1 };
    else stretches.push({ name, from: day, to: day, days: 1 });
  }
  return stretches;
}

function isNextWeekday(day: IsoDay, next: IsoDay): boolean {
  const gap = Date.parse(next) - Date.parse(day);
  return gap === 86_400_000 || (gap === WEEKEND && new Date(next).getUTCDay() === 1);
}
