/** A thread that is to be read from its portal: one row of an import or a refresh, kept until the user clears the list. */
export interface PendingRead {
  /** The thread's address: the key. */
  readonly url: string;
  readonly title: string;
  readonly state: 'waiting' | 'done' | 'failed';
  /** Why it could not be read; empty when it could. */
  readonly words: string;
}
