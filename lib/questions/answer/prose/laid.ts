import type { Sentence } from '../reading/reply';

/** A stretch of free prose that was laid to a question. */
export interface Laid {
  readonly asked: number;
  readonly start: number;
  readonly end: number;
  /** How much more it speaks of this question than of nothing or of another; about −1 to 5. */
  readonly score: number;
  /** The sentences of it that stand there only because they follow one that speaks of the question. */
  readonly spare: readonly Sentence[];
}

/** A sentence that is to be laid. */
export interface Unit extends Sentence {
  /** Likeness to each question. */
  readonly likeness: readonly number[];
  /** It is a line of a list of bare answers, which go to the questions in their order. */
  readonly listed: boolean;
  /** It is a row that names its subject: no other row goes on with it. */
  readonly row?: boolean;
}
