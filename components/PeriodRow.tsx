import type { ClosedPeriods } from '../lib/assess/correction';
import type { Fault } from './term-dates';

interface PeriodRowProps {
  /** Counted from 1, as it is read out. */
  readonly number: number;
  readonly period: ClosedPeriods[number] | null;
  readonly faults: readonly Fault[];
  /** Tells the ids of this row's words from those of others. */
  readonly id: string;
  readonly remove: () => void;
}

const fields = [
  ['from', 'First closed day'],
  ['to', 'Last closed day'],
] as const;

/** One closed period: its first and its last day, and what is wrong with them. */
export function PeriodRow({ number, period, faults, id, remove }: PeriodRowProps) {
  return (
    <li class="period">
      {fields.map(([field, label], at) => {
        const fault = faults.find((one) => one.field === field);
        const says = `${id}-${field}`;
        return (
          <span key={field}>
            <label>
              {label}
              <input
                type="date"
                name={field}
                aria-label={`${label}, period ${number}`}
                aria-invalid={fault !== undefined}
                aria-describedby={fault && says}
                defaultValue={period?.[at] ?? ''}
              />
            </label>
            {fault && (
              <span class="fault" id={says}>
                {fault.words}
              </span>
            )}
          </span>
        );
      })}
      <button type="button" aria-label={`Remove period ${number}`} onClick={remove}>
        Remove
      </button>
    </li>
  );
}
