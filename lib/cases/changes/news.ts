import type { IsoDay, Party } from '../../thread/thread';
import type { Case, CaseRow, HistoryEntry } from '../case';

/** Something that happened to a case without the user's doing. */
export interface News {
  readonly url: string;
  readonly title: string;
  readonly authority: string;
  readonly zone: string;
  /** ISO instant. */
  readonly at: string;
  readonly what: HistoryEntry['what'];
  readonly detail: string;
  /** Who wrote the message that it speaks of, and on which day; null when it speaks of none. */
  readonly message: { readonly party: Party; readonly sentOn: IsoDay | null } | null;
}

/**
 * How much an entry of a history is news to the user: `came`, something arrived, or a day passed; `stated`, something else that the
 * site says, and what the requester wrote there; `imported`, a backup brought it; null, he did it himself.
 */
type Weight = keyof LatestNews | null;

/** When something last happened to a case, by how much it is news, as ISO instants; null where nothing did. */
export type LatestNews = NonNullable<CaseRow['news']>;

const weights = {
  tracked: null,
  message: 'came',
  'portal-status': 'stated',
  corrected: null,
  'correction-undone': null,
  draft: null,
  'day-passed': 'came',
  kept: null,
  imported: 'imported',
} as const satisfies Record<HistoryEntry['what'], Weight>;

/** So many more cases are looked into at a time. */
export const MORE_NEWS = 60;

/** What a row knows of the news of its case. */
export function latestNews({ thread, history }: Pick<Case, 'thread' | 'history'>): LatestNews {
  const latest: Record<keyof LatestNews, string | null> = { came: null, stated: null, imported: null };
  for (const entry of history) {
    const weight = weightOf(entry, thread);
    if (weight !== null && isAfter(entry.at, latest[weight] ?? '0000')) latest[weight] = entry.at;
  }
  return latest;
}

/** The cases of which there is news from after a moment: what came to them first, the latest first. What is archived is left out. */
export function newsSince(rows: readonly CaseRow[], since: string): readonly CaseRow[] {
  const told = rows.filter(({ archived }) => !archived).map((row) => ({ row, ...newsOfRow(row) }));
  const after = (at: string | null) => at !== null && isAfter(at, since);
  const came = told.filter((one) => after(one.came)).sort((one, other) => later(one.came, other.came));
  const stated = told.filter((one) => after(one.stated) && !after(one.came));
  return [...came, ...stated.sort((one, other) => later(one.stated, other.stated))].map(({ row }) => row);
}

/** How many cases a backup brought something to after a moment. */
export function countImported(rows: readonly CaseRow[], since: string): number {
  return rows.filter((row) => !row.archived && isAfter(newsOfRow(row).imported ?? '0000', since)).length;
}

/** The moment of the last that is known of any case, but none after `now`: who has seen all of it has seen nothing later. */
export function latestOf(rows: readonly CaseRow[], since: string, now: string): string {
  const moments = rows.flatMap((row) => Object.values(newsOfRow(row)).filter((at) => at !== null));
  return moments.filter((at) => !isAfter(at, now)).reduce((last, at) => (isAfter(at, last) ? at : last), since);
}

/** What happened to some cases after a moment: what came first, the latest first. What a backup brought is counted, not told. */
export function newsOf(cases: readonly Case[], since: string): readonly News[] {
  const weighed = cases.flatMap(({ url, thread, history }) =>
    history.flatMap((entry) => {
      const weight = weightOf(entry, thread);
      if ((weight !== 'came' && weight !== 'stated') || !isAfter(entry.at, since)) return [];
      const { at, what, detail } = entry;
      const { title, authority, zone } = thread;
      const found = messageOf(entry, thread);
      const message = found ? { party: found.party, sentOn: found.sentOn } : null;
      return { weight, news: { url, title, authority: authority.name, zone, at, what, detail, message } };
    }),
  );
  const inOrder = weighed.sort((one, other) => later(one.news.at, other.news.at));
  const of = (weight: Weight) => inOrder.filter((one) => one.weight === weight).map(({ news }) => news);
  return [...of('came'), ...of('stated')];
}

function weightOf(entry: HistoryEntry, thread: Case['thread']): Weight {
  return messageOf(entry, thread)?.party === 'requester' ? 'stated' : weights[entry.what];
}

/** The message of which an entry speaks: it begins with its id. */
function messageOf({ what, detail }: HistoryEntry, { messages }: Case['thread']) {
  return what === 'message' ? messages.find(({ id }) => id === detail.split(' ')[0]) : undefined;
}

/** A row from before its news were kept knows only that something changed. */
function newsOfRow({ news, updatedAt }: CaseRow): LatestNews {
  return news ?? { came: updatedAt, stated: null, imported: null };
}

function later(one: string | null, other: string | null): number {
  return (one ?? '') < (other ?? '') ? 1 : -1;
}

/** Instants are compared as moments: some have fractions of a second, some have none. */
function isAfter(at: string, since: string): boolean {
  const [moment, from] = [Date.parse(at), Date.parse(since)];
  return moment > from || (Number.isNaN(from) && !Number.isNaN(moment));
}
