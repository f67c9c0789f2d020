/** Something that is to be read from a portal: one row of an import or a refresh, kept until the user clears the list. */
export interface PendingRead {
  /** Address of the thread, or of the page of a list: the key. */
  readonly url: string;
  /** Empty while it is not known. */
  readonly title: string;
  /** `list`: a page that names threads; `thread`: to be tracked; `check`: tracked, and to be read again if something is new. */
  readonly what: 'list' | 'thread' | 'check';
  /** `held`: it was stopped, and waits until the user says so. */
  readonly state: 'waiting' | 'held' | 'done' | 'failed';
  /** Why it could not be read, or what came of it; empty when there is nothing to say. */
  readonly words: string;
  /** Of a page of a list: what the page before it named. Absent on the first. */
  readonly after?: readonly string[];
}

/** What a portal's data of a thread said last, in brief, so that a page of which nothing is new need not be read. */
export interface PageStamp {
  /** The thread's address: the key. */
  readonly url: string;
  readonly stamp: string;
}
