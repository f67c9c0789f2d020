import type { HistoryEntry } from '../../lib/cases/case';
import type { KeptView } from '../../lib/messaging/protocol';
import { Disclosure } from '../Disclosure';
import { showDay } from '../day';
import { dayOf, tellEntry } from './history-words';

/** Entries that are shown at once, the latest. */
const LATEST = 6;

/** What happened to a case since it is tracked, the latest first, each with its day. */
export function History({ kept }: { readonly kept: KeptView }) {
  const entries = kept.history.toReversed();
  const earlier = entries.slice(LATEST);
  return (
    <>
      <Entries entries={entries.slice(0, LATEST)} kept={kept} />
      {earlier.length > 0 && (
        <Disclosure label={`Earlier (${earlier.length})`}>{() => <Entries entries={earlier} kept={kept} />}</Disclosure>
      )}
    </>
  );
}

function Entries({ entries, kept }: { readonly entries: readonly HistoryEntry[]; readonly kept: KeptView }) {
  const { zone } = kept.facts.thread;
  return (
    <ol class="history">
      {entries.map((entry, at) => {
        const day = dayOf(entry.at, zone);
        return (
          <li key={`${entry.at} ${at}`}>
            <time dateTime={day}>{showDay(day)}</time> {tellEntry(entry, kept)}
          </li>
        );
      })}
    </ol>
  );
}
