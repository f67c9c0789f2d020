import '../../components/casebook/today/today.css';
import type { Changes, TodayDesk } from '../../components/casebook/today/desk';
import { Today } from '../../components/casebook/today/Today';
import { countImported, latestOf, MORE_NEWS, newsOf, newsSince } from '../../lib/cases/changes/news';
import { Seen } from '../../lib/cases/changes/seen';
import { agendaOf } from '../../lib/cases/list/agenda';
import { daysIn } from '../../lib/cases/list/filter';
import { failureOf } from '../../lib/messaging/failure';
import { todayHere, todayIn } from '../background/days';
import { index, readCases, watchCases } from './library';
import { shelf, store } from './open-shelf';

/** Who has never said that he looked is shown so many days. */
const FIRST_DAYS = 7;

const seen = new Seen(store);

const desk: TodayDesk = {
  look: () => {
    const { rows, pending, isWhole } = index;
    return { sections: agendaOf(rows, daysIn(todayIn, todayHere)), total: rows.length, pending, isWhole };
  },
  lateness: (row) => index.lateness(row),
  step: MORE_NEWS,
  changes: async (cases) => {
    try {
      return { ok: true, value: await readChanges(cases) };
    } catch (error) {
      return { ok: false, failure: failureOf(error) };
    }
  },
  see: async (until) => {
    try {
      await seen.keepSeen(until);
      return null;
    } catch (error) {
      return failureOf(error).words;
    }
  },
  watch: watchCases,
  retry: readCases,
};

async function readChanges(most: number): Promise<Changes> {
  const now = Temporal.Now.instant();
  const at = await seen.readSeen();
  const from = at ?? now.subtract({ hours: 24 * FIRST_DAYS }).toString();
  const { rows } = index;
  const told = newsSince(rows, from);
  const cases = await shelf.readCases(told.slice(0, most).map(({ url }) => url));
  const since = at === null ? null : Temporal.Instant.from(at).toZonedDateTimeISO(Temporal.Now.timeZoneId());
  return {
    news: newsOf(cases, from),
    more: Math.max(0, told.length - most),
    imported: countImported(rows, from),
    since: since?.toPlainDate().toString() ?? null,
    until: latestOf(rows, from, now.toString()),
  };
}

/** What is owed, what to do next, and what changed. */
export function View() {
  return <Today desk={desk} />;
}
