import type { Mark } from '../marks/mark';
import type { Finding } from '../state/finding';

/** A stretch of a reply and the questions that it answers. */
export interface Segment {
  readonly members: readonly number[];
  readonly start: number;
  readonly end: number;
  readonly shared: boolean;
  /** The questions that its own mark names: of several that stand one after another, those right above it. */
  readonly own: readonly number[];
  /** It stands under a bare label. */
  readonly labelled: boolean;
  /** It is a note to an answer that stands elsewhere. */
  readonly note?: boolean;
  /** Nothing follows it but the end of the letter. */
  readonly last: boolean;
  /** What it says of the question that it stands under. */
  readonly first: Finding;
}

/** `left-out`: its neighbours have their answers in a row, and it has none. */
export type Blanks = ReadonlyMap<number, 'sure' | 'doubtful' | 'left-out'>;

/** A reply cut at its marks. */
export interface Cut {
  readonly segments: readonly Segment[];
  /** Questions that stand there with nothing under them. `doubtful` ones may share the answer under the next. */
  readonly blank: Blanks;
  /** Stretches that stand under no question. */
  readonly free: readonly { readonly start: number; readonly end: number }[];
  /** The request was repeated as a whole before the answer. */
  readonly echoed: boolean;
  /** How many questions it takes up by their words or labels. */
  readonly named: number;
}

/** A mark with the stretch under it; `first` is null where nothing stands there. */
export interface Piece {
  readonly mark: Mark;
  readonly end: number;
  readonly first: Finding | null;
}
