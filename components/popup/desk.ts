import type { Reminder } from '../../lib/cases/reminders/reminder';
import type { CasePage, PageFacts, PageView, Result } from '../../lib/messaging/protocol';
import type { ListPage } from '../../lib/portals/list';
import type { IsoDay } from '../../lib/thread/thread';

/** The thread in the tab behind the popup, with what can be said of it. */
export interface Here {
  readonly facts: PageFacts;
  readonly view: PageView;
}

/** Where a click leads. */
export interface Place {
  readonly url: string;
  /** Null for the top of the thread. */
  readonly messageId: string | null;
}

/** What the popup can ask for. Nothing here rejects. */
export interface PopupDesk {
  list(request: { search: string; after: number | null; limit: number }): Promise<Result<CasePage>>;
  /** The thread in the current tab; null when there is none. */
  readHere(): Promise<Result<Here> | null>;
  /** The list of requests in the current tab; null when there is none. */
  readList(): Promise<ListPage | null>;
  /** Begins to read and track what a list names, and shows how far it is. */
  trackList(list: ListPage): Promise<Result<null>>;
  /** What there is to be reminded of besides what is due or overdue; nothing where that cannot be told. */
  listReminders(): Promise<readonly Reminder[]>;
  /** Removes one of the user's own reminders. */
  removeReminder(reminder: Reminder): Promise<Result<null>>;
  /** The day on which the database was found to be gone; null when it was not. */
  readLoss(): Promise<IsoDay | null>;
  /** The user has read of it. */
  dismissLoss(): Promise<void>;
  track(facts: PageFacts): Promise<Result<PageView>>;
  /** Shows a thread at a message, in the tab that has it already if there is one. */
  open(place: Place): Promise<Result<null>>;
  /** Opens a thread with its letter editor. */
  draft(url: string): Promise<Result<null>>;
  /** Shows the casebook in a tab. */
  openCasebook(): Promise<Result<null>>;
  /** Opens the options page in a tab. */
  openOptions(): Promise<Result<null>>;
}
