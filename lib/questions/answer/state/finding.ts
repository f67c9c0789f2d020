import type { Asked } from '../../asked';
import type { AnswerState } from '../../question';
import type { Sentence } from '../reading/reply';

/** What a stretch of a reply says of one question. */
export interface Finding {
  readonly state: AnswerState;
  readonly start: number;
  readonly end: number;
  readonly confidence: number;
  readonly why: string;
  readonly missing: string | null;
  /** The question whose answer it points to: its state is the other's. */
  readonly refers: number | null;
  /** Further questions whose answers it points to. */
  readonly along?: readonly number[];
  /** It says no more than that the answer stands above, or in a note, `See the paragraph above`. */
  readonly above?: boolean;
  /** The earlier state is kept: a review that upholds it. */
  readonly upholds: boolean;
  /** Said of the request as a whole and not of this question. */
  readonly whole: boolean;
  /** It is a part only because it says nothing of the rest, which another letter may give. */
  readonly omits?: boolean;
  /** Words beside the point: no figure, file or name of the kind that was asked for. */
  readonly faint?: boolean;
  /** Those of its sentences that may as well speak of something else. */
  readonly spare?: readonly Sentence[];
}

/** What is known of a reply when one of its answers is read. */
export interface Context {
  readonly asked: readonly Asked[];
  readonly attachments: boolean;
  /** Where the message relies on a provision. */
  readonly cited?: readonly { readonly start: number; readonly end: number }[];
  /** The stretch stands under the question's words or label, so that what stands there is meant for it. */
  readonly under?: boolean;
  /** It stands in a list of what is attached. */
  readonly list?: boolean;
  /** Nothing follows it but the end of the letter. */
  readonly last?: boolean;
  /** It looks again at an earlier answer. */
  readonly review: boolean;
  /** The authority's own words with everything else blanked out. */
  readonly text: string;
}

/** Makes a finding of a state, with what is known beside it. */
export function makeFinding(
  state: AnswerState,
  span: { readonly start: number; readonly end: number },
  confidence: number,
  why: string,
  more: Partial<Finding> = {},
): Finding {
  return {
    state,
    start: span.start,
    end: span.end,
    confidence,
    why,
    missing: null,
    refers: null,
    upholds: false,
    whole: false,
    ...more,
  };
}
