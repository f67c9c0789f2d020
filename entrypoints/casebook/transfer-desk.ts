import type { TransferDesk } from '../../components/casebook/transfer/desk';
import { applyImport } from '../../lib/cases/backup/apply';
import { planImport } from '../../lib/cases/backup/plan';
import { readBackup } from '../../lib/cases/backup/read';
import { chooseBackups } from '../../lib/cases/backup/state';
import { writeCsv } from '../../lib/cases/csv';
import { caseSheet, questionSheet } from '../../lib/cases/sheets';
import { Shelf } from '../../lib/cases/shelf';
import { Store } from '../../lib/cases/store';
import { workingDaysLate } from '../../lib/law/lateness';
import { send } from '../../lib/messaging/channel';
import { siteOf } from '../../lib/portals/index';
import { todayIn } from '../background/days';
import { readState, saveBackup, todayHere } from './backup-file';
import { saveCalendar } from './calendar-file';
import { now, outcomeOf, tried } from './outcome';
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
  saveCalendar: () => outcomeOf(saveCalendar(store)),
};

async function saveTable(what: 'cases' | 'questions'): Promise<void> {
  const sheet =
    what === 'cases'
      ? caseSheet(await shelf.readRows(), { todayIn, countLate: workingDaysLate })
      : questionSheet(await shelf.readDigests());
  const content = new Blob([...writeCsv(sheet.head, sheet.rows)], { type: 'text/csv;charset=utf-8' });
  await saveFiles([{ name: `replydue-${what}-${todayHere()}.csv`, content }]);
}
