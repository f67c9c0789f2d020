import type { Count } from '../lib/law/clock';
import { showCount, showDay } from './day';

/** How a due day was counted, with every holiday that was left out, so that it can be defended. */
export function CountedDays({ count }: { readonly count: Count }) {
  const noun = count.weekends + count.skipped.length > 0 ? 'working day' : 'day';
  return (
    <ul class="count">
      <li>
        Day 0, not counted: <time dateTime={count.from}>{showDay(count.from)}</time>
      </li>
      <li>{showCount(count.counted, noun)} counted</li>
      {count.weekends > 0 && <li>{showCount(count.weekends, 'weekend day')} left out</li>}
      {count.skipped.map(({ day, name }) => (
        <li key={day}>
          Left out: {name}, <time dateTime={day}>{showDay(day)}</time>
        </li>
      ))}
      <li>
        Last day: <time dateTime={count.due}>{showDay(count.due)}</time>
      </li>
    </ul>
  );
}
