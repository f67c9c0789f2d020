import type { HistoryEntry } from '../../lib/cases/case';
import type { KeptView } from '../../lib/messaging/protocol';
import type { IsoDay } from '../../lib/thread/thread';
import { Disclosure } from '../Disclosure';
import { showDay } from '../day';
import { shorten } from '../Quote';
import { dayOf, tellEntry } from './history-words';

/** Entries that are shown at once, the latest. */
const LATEST = 6;

/** A longer sentence is folded; in letters. */
const LONG = 240;

/** What happened to a case since it is tracked, day by day, the latest first. */
export function History({ kept }: { readonly kept: KeptView }) {
  const entries = kept.history.toReversed();
  const earlier = entries.slice(LATEST);
  return (
    <>
      <Days entries={entries.slice(0, LATEST)} kept={kept} />
      {earlier.length > 0 && (
        <Disclosure label={`Earlier (${earlier.length})`}>{() => <Days entries={earlier} kept={kept} />}</Disclosure>
      )}
    </>
  );
}

function Days({ entries, kept }: { readonly entries: readonly HistoryEntry[]; readonly kept: KeptView }) {
  return (
    <ol class="history">
      {groupByDay(entries, kept.facts.thread.zone).map(({ day, told }) => (
        <li key={day}>
          <time dateTime={day}>{showDay(day)}</time>
          <ul>
            {told.map((entry, at) => (
              <li key={`${entry.at} ${at}`}>
                <Entry sentence={tellEntry(entry, kept)} />
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}

function Entry({ sentence }: { readonly sentence: string }) {
  if (sentence.length <= LONG) return <>{sentence}</>;
  return (
    <>
      {shorten(sentence, LONG)} <Disclosure label="All of it">{() => sentence}</Disclosure>
    </>
  );
}

interface Day {
  readonly day: IsoDay;
  readonly told: HistoryEntry[];
}

function groupByDay(entries: readonly HistoryEntry[], zone: string): readonly Day[] {
  const days: Day[] = [];
  for (const entry of entries) {
    const day = dayOf(entry.at, zone);
    const last = days.at(-1);
    if (last?.day === day) last.told.push(entry);
    else days.push({ day, told: [entry] });
  }
  return days;
}
