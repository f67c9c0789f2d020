import type { ListDesk, Progress } from '../../components/casebook/list/desk';
import { CaseIndex } from '../../lib/cases/case-index';
import type { KeepingChange } from '../../lib/cases/keeping';
import { isNarrowed, parseQuery, writeQuery } from '../../lib/cases/query';
import { Shelf } from '../../lib/cases/shelf';
import { Store } from '../../lib/cases/store';
import { SavedViews } from '../../lib/cases/views';
import { workingDaysLate } from '../../lib/law/lateness';
import { regimes } from '../../lib/law/regimes';
import { send } from '../../lib/messaging/channel';
import { failureOf } from '../../lib/messaging/failure';
import type { Result } from '../../lib/messaging/protocol';
import { todayIn } from '../background/days';

/** Changes that come thick and fast are read together, after so many milliseconds. */
const GATHER = 300;

/** So many cases are changed with one message, that the background can answer others in between. */
const BATCH = 200;

const store = new Store();
const shelf = new Shelf(store);
const views = new SavedViews(store);
const laws = new Map(regimes.map(({ id, name }) => [id, name]));
const watchers = new Set<(failure: string | null) => void>();
let failure: string | null = null;

const index = new CaseIndex(
  shelf,
  { todayIn, countLate: workingDaysLate, nameLaw, rest: () => new Promise((resolve) => setTimeout(resolve)) },
  () => tell(null),
);

let isOpen = false;

/** Reads the cases once somebody looks, and again whenever something of them is changed. */
function openIndex(): void {
  if (isOpen) return;
  isOpen = true;
  void read();
  let isGathering = false;
  shelf.watch(() => {
    if (isGathering) return;
    isGathering = true;
    setTimeout(() => {
      isGathering = false;
      void read();
    }, GATHER);
  });
}

async function read(): Promise<void> {
  try {
    await index.read();
  } catch (error) {
    tell(failureOf(error).words);
  }
}

function tell(words: string | null): void {
  failure = words;
  for (const watcher of watchers) watcher(failure);
}

function nameLaw(regime: string | null): string {
  return regime === null ? 'Law not known' : (laws.get(regime) ?? regime);
}

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
    watchers.add(changed);
    openIndex();
    if (failure !== null) changed(failure);
    return () => watchers.delete(changed);
  },
  retry: () => void read(),
  keep: (urls, change: KeepingChange, progress) =>
    inBatches(urls, progress, (some) => send('keep-with', { urls: some, change })),
  forget: (urls, progress) => inBatches(urls, progress, (some) => send('forget-cases', { urls: some })),
  listViews: () => views.listViews().catch(() => []),
  saveView: (view) => attempt(views.saveView(view)),
  forgetView: (name) => attempt(views.forgetView(name)),
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

async function attempt(work: Promise<void>): Promise<string | null> {
  try {
    await work;
    return null;
  } catch (error) {
    return failureOf(error).words;
  }
}
