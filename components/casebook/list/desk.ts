import type { CaseRow } from '../../../lib/cases/case';
import type { KeepingChange } from '../../../lib/cases/keeping';
import type { Found } from '../../../lib/cases/list/case-index';
import type { Facet, ListQuery } from '../../../lib/cases/list/query';
import type { Excerpt } from '../../../lib/cases/list/texts';
import type { SavedView } from '../../../lib/cases/list/views';
import type { Lateness } from '../../../lib/cases/row';
import type { Result } from '../../../lib/messaging/protocol';
import type { IsoDay } from '../../../lib/thread/thread';
import type { Outcome } from '../../actions';

/** Told of work on many cases: how many are done. */
export type Progress = (done: number) => void;

/** What the list of cases can ask for. Nothing here rejects. */
export interface ListDesk {
  readonly parse: (query: string) => ListQuery;
  readonly write: (query: ListQuery) => string;
  /** Whether anything but the order and the columns is asked for. */
  readonly isNarrowed: (query: ListQuery) => boolean;
  readonly look: (query: ListQuery) => Found;
  readonly lateness: (row: CaseRow) => Lateness;
  readonly excerpt: (row: CaseRow, search: string) => Excerpt | null;
  readonly valuesOf: (facet: Facet) => readonly (readonly [value: string, count: number])[];
  readonly nameLaw: (regime: string | null) => string;
  /** The day that it is where the user is. */
  readonly today: () => IsoDay;
  /** Calls back whenever there is something else to be found, with words where it cannot be read; the result ends it. */
  readonly watch: (changed: (failure: string | null) => void) => () => void;
  /** Reads again after a failure. */
  readonly retry: () => void;
  readonly keep: (urls: readonly string[], change: KeepingChange, progress: Progress) => Outcome;
  readonly forget: (urls: readonly string[], progress: Progress) => Outcome;
  /** Saves some cases as a table, their questions as one, or their days as a calendar. */
  readonly exportCases: (urls: readonly string[], as: 'cases' | 'questions' | 'calendar') => Outcome;
  readonly listViews: () => Promise<Result<readonly SavedView[]>>;
  readonly saveView: (view: SavedView) => Outcome;
  readonly forgetView: (name: string) => Outcome;
}
