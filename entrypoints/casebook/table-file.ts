import { writeCsv } from '../../lib/cases/csv';
import { caseSheet, questionSheet } from '../../lib/cases/sheets';
import { Shelf } from '../../lib/cases/shelf';
import type { Store } from '../../lib/cases/store';
import { workingDaysLate } from '../../lib/law/lateness';
import { todayIn } from '../background/days';
import { todayHere } from './backup-state';
import { saveFiles } from './save-file';

/** Saves cases, or their questions, as a table for a spreadsheet; without `urls`, of all cases. Rejects as the store does. */
export async function saveTable(store: Store, what: 'cases' | 'questions', urls?: readonly string[]): Promise<void> {
  const shelf = new Shelf(store);
  const wanted = urls && new Set(urls);
  const isWanted = ({ url }: { readonly url: string }) => wanted === undefined || wanted.has(url);
  const sheet =
    what === 'cases'
      ? caseSheet((await shelf.readRows()).filter(isWanted), { todayIn, countLate: workingDaysLate })
      : questionSheet((await shelf.readDigests()).filter(isWanted));
  const content = new Blob([...writeCsv(sheet.head, sheet.rows)], { type: 'text/csv;charset=utf-8' });
  await saveFiles([{ name: `replydue-${what}-${todayHere()}.csv`, content }]);
}
