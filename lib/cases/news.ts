import type { IsoDay, Party } from '../thread/thread';
import type { Case, CaseRow, HistoryEntry } from './case';

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

/** What the user did himself is no news to him. */
const isNews = {
  tracked: false,
  message: true,
  'portal-status': true,
  corrected: false,
  'correction-undone': false,
  draft: false,
  'day-passed': true,
  kept: false,
  imported: true,
} as const satisfies Record<HistoryEntry['what'], boolean>;

/** So many cases are looked at, those that changed last; the rest is only counted. */
export const MOST_CHANGED = 60;

/** The cases that changed after a moment, the latest first; what is archived is left out. */
export function changedSince(rows: readonly CaseRow[], since: string): readonly CaseRow[] {
  const changed = rows.filter(({ archived, updatedAt }) => !archived && isAfter(updatedAt, since));
  return changed.sort((one, other) => (one.updatedAt < other.updatedAt ? 1 : -1));
}

/** What happened to cases after a moment, the latest first. */
export function newsOf(cases: readonly Case[], since: string): readonly News[] {
  const news = cases.flatMap(({ url, thread, history }) =>
    history
      .filter(({ at, what }) => isNews[what] && isAfter(at, since))
      .map(({ at, what, detail }): News => {
        const found = thread.messages.find(({ id }) => id === detail.split(' ')[0]);
        const message = found ? { party: found.party, sentOn: found.sentOn } : null;
        const { title, authority, zone } = thread;
        return { url, title, authority: authority.name, zone, at, what, detail, message };
      }),
  );
  return news.sort((one, other) => (one.at < other.at ? 1 : -1));
}

/** Instants are compared as moments: some have fractions of a second, some have none. */
function isAfter(at: string, since: string): boolean {
  return Date.parse(at) > Date.parse(since);
}
