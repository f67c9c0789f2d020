import type { TransferDesk } from '../../components/casebook/transfer/desk';
import { applyImport } from '../../lib/cases/backup/apply';
import { planImport } from '../../lib/cases/backup/plan';
import { readBackup } from '../../lib/cases/backup/read';
import { chooseBackups, takeBackBackup } from '../../lib/cases/backup/state';
import { send } from '../../lib/messaging/channel';
import { siteOf } from '../../lib/portals/index';
import { saveBackup } from './backup-file';
import { readState } from './backup-state';
import { saveCalendar } from './calendar-file';
import { store } from './open-shelf';
import { now, outcomeOf, tried } from './outcome';
import { saveTable } from './table-file';

/** The desk of import and export in a real browser. */
export const transferDesk: TransferDesk = {
  readState: () => tried(readState(store)),
  saveBackup: (work) => tried(saveBackup(store, work)),
  takeBack: () => outcomeOf(takeBackBackup(store)),
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
  saveTable: (what) => outcomeOf(saveTable(store, what)),
  saveCalendar: () => outcomeOf(saveCalendar(store)),
};
