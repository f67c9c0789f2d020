import type { TransferDesk } from '../../components/casebook/transfer/desk';
import { applyImport } from '../../lib/cases/backup/apply';
import { planImport } from '../../lib/cases/backup/plan';
import { readBackup } from '../../lib/cases/backup/read';
import { chooseBackups } from '../../lib/cases/backup/state';
import { Stopped } from '../../lib/cases/backup/stop';
import { CANCELLED } from '../../lib/cases/backup/words';
import { calendarDaysOf } from '../../lib/cases/calendar-days';
import type { OwnReminder } from '../../lib/cases/case';
import { writeCsv } from '../../lib/cases/csv';
import type { CaseDigest } from '../../lib/cases/digest';
import { writeIcs } from '../../lib/cases/ics';
import { caseSheet, questionSheet } from '../../lib/cases/sheets';
import { Shelf } from '../../lib/cases/shelf';
import { Store } from '../../lib/cases/store';
import { workingDaysLate } from '../../lib/law/lateness';
import { send } from '../../lib/messaging/channel';
import { failureOf } from '../../lib/messaging/failure';
import type { Result } from '../../lib/messaging/protocol';
import { siteOf } from '../../lib/portals/index';
import { todayIn } from '../background/days';
import { readState, saveBackup, todayHere } from './backup-file';
import { saveFiles } from './save-file';

const store = new Store();
const shelf = new Shelf(store);

/** The desk of import and export in a real browser. */
export const transferDesk: TransferDesk = {
  readState: () => tried(readState(store)),
  saveBackup: (work) => tried(saveBackup(store, work)),
  remindAfter: (everyDays) => outcomeOf(chooseBackups(store, { everyDays })),
  saveByItself: (automatic) => outcomeOf(chooseBackups(store, { automatic })),
  readFile: async (file, work) => {
    const isKnown = (url: string) => siteOf(url) !== null;
    const read = await readBackup(file, { ...work, isKnown });
    if (!read.ok) return { ok: false, failure: { code: 'unexpected', words: read.reason } };
    const backup = read.value;
    const plan = await tried(planImport(store, backup, { at: now(), signal: work.signal }));
    if (!plan.ok) return plan;
    return {
      ok: true,
      value: {
        plan: plan.value,
        apply: async (mode, importing) => {
          const failure = await outcomeOf(applyImport(store, backup, { ...importing, mode, at: now() }));
          if (failure === null) void send('casebook-changed', {});
          return failure;
        },
      },
    };
  },
  saveTable: (what) => outcomeOf(saveTable(what)),
  saveCalendar: () => outcomeOf(saveCalendar()),
};

/** Saves the calendar of one case. Words when that fails. */
export function saveCalendarOf(url: string): Promise<string | null> {
  return outcomeOf(saveCalendar([url]));
}

async function saveTable(what: 'cases' | 'questions'): Promise<void> {
  const sheet =
    what === 'cases'
      ? caseSheet(await shelf.readRows(), { todayIn, countLate: workingDaysLate })
      : questionSheet(await shelf.readDigests());
  const content = new Blob([...writeCsv(sheet.head, sheet.rows)], { type: 'text/csv;charset=utf-8' });
  await saveFiles([{ name: `replydue-${what}-${todayHere()}.csv`, content }]);
}

/** `urls`: of which cases; absent: of all that are not in the archive. */
async function saveCalendar(urls?: readonly string[]): Promise<void> {
  const { digests, reminders } = await readDays(urls);
  const days = digests.flatMap((digest) =>
    calendarDaysOf(digest, reminders.get(digest.url) ?? [], todayIn(digest.zone)),
  );
  const content = new Blob([writeIcs(days, now())], { type: 'text/calendar;charset=utf-8' });
  await saveFiles([{ name: `replydue-${urls ? 'request-' : ''}${todayHere()}.ics`, content }]);
}

async function readDays(urls: readonly string[] | undefined): Promise<{
  readonly digests: readonly CaseDigest[];
  readonly reminders: ReadonlyMap<string, readonly OwnReminder[]>;
}> {
  const rows = (await shelf.readRows()).filter(({ url, archived }) => (urls ? urls.includes(url) : !archived));
  const reminding = rows.filter(({ remindOn }) => remindOn !== null).map(({ url }) => url);
  const cases = await store.read((tables) => tables.cases.bulkGet(reminding));
  const kept = cases.filter((one) => one !== undefined);
  return {
    digests: await shelf.readDigestsOf(rows.map(({ url }) => url)),
    reminders: new Map(kept.map(({ url, keeping }) => [url, keeping.reminders])),
  };
}

async function tried<T>(work: Promise<T>): Promise<Result<T>> {
  try {
    return { ok: true, value: await work };
  } catch (error) {
    if (error instanceof Stopped) return { ok: false, failure: { code: 'unexpected', words: CANCELLED } };
    return { ok: false, failure: failureOf(error) };
  }
}

async function outcomeOf(work: Promise<unknown>): Promise<string | null> {
  const answer = await tried(work);
  return answer.ok ? null : answer.failure.words;
}

function now(): string {
  return Temporal.Now.instant().toString();
}
