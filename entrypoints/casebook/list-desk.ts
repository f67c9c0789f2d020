import type { ListDesk, Progress } from '../../components/casebook/list/desk';
import { isNarrowed, parseQuery, writeQuery } from '../../lib/cases/list/query';
import { SavedViews } from '../../lib/cases/list/views';
import { send } from '../../lib/messaging/channel';
import type { Result } from '../../lib/messaging/protocol';
import { index, nameLaw, readCases, watchCases } from './library';
import { store } from './open-shelf';
import { outcomeOf, tried } from './outcome';

/** So many cases are changed with one message, that the background can answer others in between. */
const BATCH = 200;

const views = new SavedViews(store);

/** The list's desk in a real browser. */
export const listDesk: ListDesk = {
  parse: parseQuery,
  write: writeQuery,
  isNarrowed,
  look: (query) => index.look(query),
  lateness: (row) => index.lateness(row),
  excerpt: (row, search) => index.excerpt(row, search),
  valuesOf: (facet) => index.valuesOf(facet),
  nameLaw,
  today: () => Temporal.Now.plainDateISO().toString(),
  watch: (changed) => {
    index.wantTexts();
    return watchCases(changed);
  },
  retry: readCases,
  keep: (urls, change, progress) => inBatches(urls, progress, (some) => send('keep-with', { urls: some, change })),
  forget: (urls, progress) => inBatches(urls, progress, (some) => send('forget-cases', { urls: some })),
  exportCases: async (urls, as) => {
    const { saveCalendar } = await import('./calendar-file');
    const { saveTable } = await import('./table-file');
    return outcomeOf(as === 'calendar' ? saveCalendar(store, urls) : saveTable(store, as, urls));
  },
  listViews: () => tried(views.listViews()),
  saveView: (view) => outcomeOf(views.saveView(view)),
  forgetView: (name) => outcomeOf(views.forgetView(name)),
};

/** Stops at the first that fails, with its words. */
async function inBatches(
  urls: readonly string[],
  progress: Progress,
  work: (some: readonly string[]) => Promise<Result<null>>,
): Promise<string | null> {
  for (let at = 0; at < urls.length; at += BATCH) {
    const answer = await work(urls.slice(at, at + BATCH));
    if (!answer.ok) return answer.failure.words;
    progress(Math.min(urls.length, at + BATCH));
  }
  return null;
}
