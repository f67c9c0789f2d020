import type { CaseRow } from '../../../lib/cases/case';
import type { News } from '../../../lib/cases/changes/news';
import type { AgendaSection } from '../../../lib/cases/list/agenda';
import type { Lateness } from '../../../lib/cases/row';
import type { Failure, Result } from '../../../lib/messaging/protocol';
import type { Outcome } from '../../actions';

/** What is to be looked at, as far as the cases are read. */
export interface Agenda {
  readonly sections: readonly AgendaSection[];
  /** Cases that are tracked, also in the archive. */
  readonly total: number;
  /** How many of them are still to be worked out: what is said of them may not hold. */
  readonly pending: number;
  readonly isWhole: boolean;
}

/** What happened since the user last looked. */
export interface Changes {
  /** What came first, the latest first. */
  readonly news: readonly News[];
  /** Of so many further cases there is news. */
  readonly more: number;
  /** Cases to which a backup brought something. */
  readonly imported: number;
  /** Civil day from which on; null when the user has never said that he looked. */
  readonly since: string | null;
  /** ISO instant until which this is all. */
  readonly until: string;
}

/** What the dashboard can ask for. Nothing here rejects. */
export interface TodayDesk {
  readonly look: () => Agenda;
  readonly lateness: (row: CaseRow) => Lateness;
  /** The news of so many cases. */
  readonly changes: (cases: number) => Promise<Result<Changes>>;
  /** So many more cases are shown when more are wanted. */
  readonly step: number;
  /** Keeps that all was seen until a moment; words when it cannot be kept. */
  readonly see: (until: string) => Outcome;
  /** Calls back whenever there is something else to be seen; the result ends it. */
  readonly watch: (changed: (failure: Failure['words'] | null) => void) => () => void;
  readonly retry: () => void;
}
