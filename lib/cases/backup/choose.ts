import type { SavedDraft } from '../case';
import type { SavedView } from '../list/views';
import type { Told } from '../reminders/told';
import type { BackedUpSetting } from './format';

/** What comes of a list that is here and the same list in a backup. */
export interface Chosen<T> {
  /** What is to be written; what is here and not among it stays. */
  readonly put: readonly T[];
  /** Of these so many are new here. */
  readonly added: number;
  /** So many take the place of one that is here. */
  readonly changed: number;
  /** So many of the backup are not taken, since the one that is here is later. */
  readonly passed: number;
}

/** Letters of both; of two of one kind on one thread the one that was saved later. */
export function chooseLetters(here: readonly SavedDraft[], brought: readonly SavedDraft[]): Chosen<SavedDraft> {
  return choose(
    here,
    brought,
    ({ url, kind }) => `${url} ${kind}`,
    (mine, theirs) => (theirs.savedAt > mine.savedAt ? theirs : mine),
  );
}

/** What was set here stays as it is; what was not set here is as in the backup. */
export function chooseSettings(
  here: readonly BackedUpSetting[],
  brought: readonly BackedUpSetting[],
): Chosen<BackedUpSetting> {
  return choose(here, brought, ({ key }) => key, fillSetting);
}

/** Reminders that were given by either are not given again. */
export function chooseTold(here: readonly Told[], brought: readonly Told[]): Chosen<Told> {
  return choose(
    here,
    brought,
    ({ key }) => key,
    (mine) => mine,
  );
}

/** Views of both; of two that differ and have one name, the one out of the backup gets another. */
export function chooseViews(here: readonly SavedView[], brought: readonly SavedView[]): Chosen<SavedView> {
  const known = new Map(here.map(({ name, query }) => [name, query]));
  const put = brought.flatMap((view) => {
    const name = freeName(known, view);
    if (known.has(name)) return [];
    known.set(name, view.query);
    return [{ ...view, name }];
  });
  return { put, added: put.length, changed: 0, passed: 0 };
}

/** The first of a view's names that is free or stands for the same view already. */
function freeName(known: ReadonlyMap<string, string>, { name, query }: SavedView): string {
  for (let nth = 0; ; nth += 1) {
    const tried = nth === 0 ? name : `${name} (backup${nth === 1 ? '' : ` ${nth}`})`;
    if ((known.get(tried) ?? query) === query) return tried;
  }
}

function fillSetting(mine: BackedUpSetting, theirs: BackedUpSetting): BackedUpSetting {
  if (mine.key !== 'letters' || theirs.key !== 'letters') return mine;
  return { ...mine, signature: mine.signature || theirs.signature, salutation: mine.salutation || theirs.salutation };
}

function choose<T>(
  here: readonly T[],
  brought: readonly T[],
  keyOf: (thing: T) => string,
  better: (mine: T, theirs: T) => T,
): Chosen<T> {
  const mine = new Map(here.map((thing) => [keyOf(thing), thing]));
  const put: T[] = [];
  const counts = { added: 0, changed: 0, passed: 0 };
  for (const theirs of brought) {
    const own = mine.get(keyOf(theirs));
    const best = own ? better(own, theirs) : theirs;
    if (!own) counts.added += 1;
    else if (!isSame(best, own)) counts.changed += 1;
    else if (!isSame(best, theirs)) counts.passed += 1;
    if (!own || !isSame(best, own)) put.push(best);
  }
  return { put, ...counts };
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
