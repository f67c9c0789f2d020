import type { Asked } from '../asked';
import {
  ATTACHED,
  DEFERS,
  LACKS,
  NOT_HELD,
  NOT_REFUSES,
  NOT_UPHOLDS,
  OPENING,
  POINTS,
  REFUSES,
  UPHOLDS,
} from '../phrases/en-answers';
import { YES_NO } from '../phrases/en-asks';
import type { Context } from './finding';
import type { Sentence } from './reply';
import { hasValue } from './values';

/** A sentence of an answer with what it does. */
export interface Tagged extends Sentence {
  readonly refuses: boolean;
  readonly lacks: boolean;
  readonly notHeld: boolean;
  readonly defers: boolean;
  readonly attached: boolean;
  readonly points: boolean;
  readonly upholds: boolean;
  /** It gives a figure, a name, a yes or a no. */
  readonly value: boolean;
  /** It says something that is none of these. */
  readonly other: boolean;
}

/** A word without which the longer patterns cannot match: most sentences have none. */
const HINTS = {
  refuses:
    /exempt|refus|withh|section|regulation|exception|article|\bss?\.?\s?\(?\d|\breg\b|confirm|ncnd|vexat|unreasonabl|limit|disclos|releas|redact|commercial|declin/i,
  negative: /\bno|n['’]t\b|never|\bun|only|cannot|down to|no longer|holds? none/i,
  defers: /follow|will|shall|course|soon|await|still|current|being|sent|send|provid|suppl|confirm|separate|['’]ll\b/i,
};

/** What is put off: an answer or a figure, and no event of which the answer speaks. */
const LATER =
  /\b(?:you|this|it|these|those|them|they|figures?|information|answers?|response|reply|rest|data|numbers?|details|copy|copies|follow\w*|sent|course|await\w*|checked|collated|compiled)\b/i;

/** A review speaks of the decision and not of the subject. */
const DECIDES =
  /\b(?:decision|review\w*|agree|overturn\w*|uphold|upheld|exemptions?|exceptions?|complaint|satisfied|considered|handled)\b/i;

/** With a file beside it, `Here it is` hands that over. */
const HANDED = /\b(?:here (?:it is|they (?:are|all are))|herewith)\b/i;

/** Says what a sentence of an answer does; `at` is its place among them. */
export function tagSentence(sentence: Sentence, one: Asked, at: number, context: Context): Tagged {
  const text = sentence.text;
  const review = context.review;
  const cited = (context.cited ?? []).some((place) => place.start < sentence.end && sentence.start < place.end);
  const refuses = (cited || (HINTS.refuses.test(text) && REFUSES.test(text))) && !NOT_REFUSES.test(text);
  const negative = HINTS.negative.test(text);
  const notHeld =
    negative &&
    NOT_HELD.test(text) &&
    !(at === 0 && YES_NO.test(one.question.text) && /^\W*(?:yes|no)\b/i.test(text) && !/information|data/i.test(text));
  const tags = {
    refuses,
    notHeld,
    lacks: negative && LACKS.test(text),
    defers:
      HINTS.defers.test(text) &&
      DEFERS.test(text) &&
      LATER.test(text) &&
      !/\b(?:was|were|had been) (?:sent|provided|answered)/i.test(text),
    attached: ATTACHED.test(text) || (context.attachments && HANDED.test(text)),
    points: POINTS.test(text),
    upholds: review && UPHOLDS.test(text) && !NOT_UPHOLDS.test(text),
  };
  const marked = Object.values(tags).some(Boolean);
  const value = hasValue(text) || /\b(?:names?|released?|disclosed?)\b[^.]{0,40}: *\p{Lu}/u.test(text);
  const talk = OPENING.test(text) || (review && DECIDES.test(text));
  return { ...sentence, ...tags, value, other: !marked && !talk && /\p{L}|\d/u.test(text) };
}
