import type { CasePage, Failure, ListedCase, Result } from '../../lib/messaging/protocol';
import type { PopupDesk } from './desk';

/** What the user sees of the tracked cases. */
export interface Listing {
  /** Null until the first answer. */
  readonly cases: readonly ListedCase[] | null;
  readonly total: number;
  readonly overdue: number;
  readonly archived: number;
  readonly pending: number;
  readonly after: number | null;
  readonly search: string;
  /** The search that `cases` answers. */
  readonly found: string;
  /** Enough cases were seen that looking for one makes sense; stays so while a search finds few. */
  readonly searchable: boolean;
  readonly busy: boolean;
  /** It takes long enough that it has to be said. */
  readonly slow: boolean;
  readonly failure: Failure | null;
}

/** Rows of the first page: more than a popup shows without scrolling. */
const FIRST = 20;
const MORE = 50;
/** Cases from which on there is a search field. */
const MANY = 10;
/** Milliseconds before a wait is said, and before a search is sent after a key. */
const SLOW = 150;
const REST = 80;

/** The list of tracked cases, read page by page. Only the answer to the latest question counts. */
export class CaseList {
  listing: Listing = {
    cases: null,
    total: 0,
    overdue: 0,
    archived: 0,
    pending: 0,
    after: null,
    search: '',
    found: '',
    searchable: false,
    busy: false,
    slow: false,
    failure: null,
  };
  private turn = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly desk: Pick<PopupDesk, 'list'>,
    private readonly changed: () => void,
  ) {}

  /** Reads the list from its top, also again after a failure or a change. */
  read(): Promise<void> {
    return this.ask(null, FIRST);
  }

  /** Reads the next page, if there is one and none is on its way. */
  readMore(): Promise<void> {
    const { after, busy } = this.listing;
    return after === null || busy ? Promise.resolve() : this.ask(after, MORE);
  }

  /** No more than its first page was read, so that reading it anew takes nothing away. */
  get isShort(): boolean {
    const { cases, busy } = this.listing;
    return !busy && (cases?.length ?? 0) <= FIRST;
  }

  /** Repeats what failed. */
  retry(): Promise<void> {
    const { cases, after, search, found } = this.listing;
    return cases !== null && after !== null && search === found ? this.ask(after, MORE) : this.read();
  }

  /** Looks for words in title and authority, once the user rests. */
  look(search: string): void {
    this.show({ search });
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.read(), REST);
  }

  private async ask(after: number | null, limit: number): Promise<void> {
    this.turn += 1;
    const turn = this.turn;
    const { search } = this.listing;
    const waiting = setTimeout(() => this.show({ slow: true }), SLOW);
    this.show({ busy: true, failure: null });
    const answer = await this.desk.list({ search, after, limit });
    clearTimeout(waiting);
    if (turn === this.turn) this.take(answer, after, search);
  }

  private take(answer: Result<CasePage>, after: number | null, search: string): void {
    const rest = { busy: false, slow: false };
    if (!answer.ok) {
      this.show({ ...rest, failure: answer.failure });
      return;
    }
    const { cases, total, overdue, archived, pending } = answer.value;
    const before = after === null ? [] : (this.listing.cases ?? []);
    const searchable = this.listing.searchable || total >= MANY;
    this.show({
      ...rest,
      cases: join(before, cases),
      total,
      overdue,
      archived,
      pending,
      after: answer.value.after,
      found: search,
      searchable,
    });
  }

  private show(part: Partial<Listing>): void {
    this.listing = { ...this.listing, ...part };
    this.changed();
  }
}

/** A case that moved between two pages is listed once. */
function join(before: readonly ListedCase[], more: readonly ListedCase[]): readonly ListedCase[] {
  const known = new Set(before.map(({ url }) => url));
  return [...before, ...more.filter(({ url }) => !known.has(url))];
}
