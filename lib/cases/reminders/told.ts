/** A reminder that was given, so that it is given once. */
export interface Told {
  /** Case, kind and day: the key. */
  readonly key: string;
  /** ISO instant. */
  readonly at: string;
}
