/** A place in a reply from which on it speaks of certain questions. */
export interface Mark {
  readonly start: number;
  /** Where the words after it begin. */
  readonly end: number;
  readonly members: readonly number[];
  readonly how: 'restated' | 'label' | 'group' | 'heading' | 'turn' | 'rest';
  /** The reply's own number at this place. */
  readonly key: string;
  /** It is called an answer: `Answer 3`, `A3`. */
  readonly answer?: boolean;
  /** A word such as `Question` or `Answer` stands before its number. */
  readonly worded?: boolean;
  /** An answer of the same question follows: what stands between is a title. */
  readonly title?: boolean;
  /** What stands here answers one of these, and it cannot be told which. */
  readonly maybe?: readonly number[];
  /** The office that answers stands behind the question's words, before its end. */
  readonly office?: boolean;
  /** A note to an answer that stands elsewhere. */
  readonly note?: boolean;
  /** The question is broken off: its last word may be half a word. */
  readonly short?: boolean;
}
