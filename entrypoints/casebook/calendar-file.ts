import { CalendarBook } from '../../lib/cases/calendar/calendar-book';
import { calendarDaysOf } from '../../lib/cases/calendar/calendar-days';
import { writeIcs } from '../../lib/cases/calendar/ics';
import type { OwnReminder } from '../../lib/cases/case';
import type { CaseDigest } from '../../lib/cases/digest';
import { Shelf } from '../../lib/cases/shelf';
import type { Store } from '../../lib/cases/store';
import { todayIn } from '../background/days';
import { todayHere } from './backup-state';
import { now } from './outcome';
import { saveFiles } from './save-file';

/**
 * Saves the days of some cases as a calendar file; without `urls`, of all that are not in the archive. What an earlier file had and is
 * no more is cancelled. Rejects as the store does.
 */
export async function saveCalendar(store: Store, urls?: readonly string[]): Promise<void> {
  const { digests, reminders } = await readDays(store, urls);
  const days = digests.flatMap((digest) =>
    calendarDaysOf(digest, reminders.get(digest.url) ?? [], todayIn(digest.zone)),
  );
  const today = todayHere();
  const book = new CalendarBook(store);
  const all = await book.withCancelled(days, urls ?? null, today);
  const content = new Blob([writeIcs(all, now())], { type: 'text/calendar;charset=utf-8' });
  await saveFiles([{ name: `replydue-${urls ? 'request-' : ''}${today}.ics`, content }]);
  await book.keepWritten(days, today);
}

async function readDays(
  store: Store,
  urls: readonly string[] | undefined,
): Promise<{
  readonly digests: readonly CaseDigest[];
  readonly reminders: ReadonlyMap<string, readonly OwnReminder[]>;
}> {
  const shelf = new Shelf(store);
  const wanted = urls && new Set(urls);
  const rows = (await shelf.readRows()).filter(({ url, archived }) => (wanted ? wanted.has(url) : !archived));
  const reminding = rows.filter(({ remindOn }) => remindOn !== null).map(({ url }) => url);
  const cases = await store.read((tables) => tables.cases.bulkGet(reminding));
  const kept = cases.filter((one) => one !== undefined);
  return {
    digests: await shelf.readDigestsOf(rows.map(({ url }) => url)),
    reminders: new Map(kept.map(({ url, keeping }) => [url, keeping.reminders])),
  };
}
