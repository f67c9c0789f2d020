import { blankNoFigures } from './no-figures';
import { type DecimalMark, type Quantity, readQuantities } from './quantity';
import { smallNumber } from './small-numbers';

/**
 * The figure of an answer. `one`: it gives just one. `several`: it gives more than one, and which is meant is not guessed.
 * `none`: it gives none. A nought in words (`None`) has the unit null: it is nought of whatever was asked for.
 */
export type Figure =
  | {
      readonly kind: 'one';
      readonly value: number;
      readonly unit: Quantity['unit'] | null;
      readonly how: 'exact' | 'about';
    }
  | { readonly kind: 'bound'; readonly words: string }
  | { readonly kind: 'several'; readonly words: readonly string[] }
  | { readonly kind: 'none' };

/** Whether a question asks for a number: `perhaps` where its words do not say. */
export type Wants = 'yes' | 'no' | 'perhaps';

const NUMBER_WANTED =
  /\b(?:how (?:many|much|long|often|large|big|high|old|far)|numbers? of|total|percentages?|per ?cent|proportion|share|rate|ratio|average|mean|median|amounts?|cost|costs|spen[dt]|spending|budget|price|paid|value|salary|size|headcount|figures?|population|count)\b|%/i;

/** Those that can be answered with yes or no, or with a day, a name or a reason. */
const NO_NUMBER_WANTED =
  /^(?:(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|may)\b|(?:when|who|whom|whose|where|why|since when|on (?:what|which) (?:date|day))\b|(?:what|which) (?:is|are|was|were)? ?(?:the )?(?:date|day|name|title|reasons?)\b)/i;

const NAYS = /^\W*(?:there (?:was|were|is|are|have been|has been) )?(?:none|nil|zero|nought)\b/i;

/** Nothing was found, which is not the same as that there is nothing. */
const NOT_KNOWN = /\b(?:record|held|hold|known|know|available|collect|kept|monitor|provid|disclos|capture)\w*/i;

const YES_OR_NO = /^\W*(?:yes|no|y|n)\b(?!\.\s?\d)/i;

/** Whether a question asks for a number. */
export function wantsFigure(question: string): Wants {
  const asked = question.trim();
  if (NO_NUMBER_WANTED.test(asked)) return 'no';
  return NUMBER_WANTED.test(asked) ? 'yes' : 'perhaps';
}

/** The figure that an answer gives to a question. `mark`: as numbers are written where the authority is. */
export function readFigure(answer: string, question: string, mark: DecimalMark): Figure {
  const wants = wantsFigure(question);
  const text = answer.trim();
  if (wants === 'no' || text === '' || YES_OR_NO.test(text)) return { kind: 'none' };
  const onlyNumber = wants === 'yes' && /^[\s\d.,]+$/.test(text);
  const found = readQuantities(blankNoFigures(text, onlyNumber), mark);
  const [first, ...more] = unlike(found);
  if (!first) return wants === 'yes' ? spelledOut(text) : { kind: 'none' };
  if (more.length > 0) return { kind: 'several', words: [first, ...more].map(({ words }) => words) };
  if (first.how === 'bound') return { kind: 'bound', words: first.words };
  return { kind: 'one', value: first.value, unit: first.unit, how: first.how };
}

/** Each number once, however often it is named. */
function unlike(found: readonly Quantity[]): readonly Quantity[] {
  return found.filter(
    (one, at) => found.findIndex(({ value, unit }) => value === one.value && unit === one.unit) === at,
  );
}

function spelledOut(text: string): Figure {
  if (NAYS.test(text) && !NOT_KNOWN.test(text)) return { kind: 'one', value: 0, unit: null, how: 'exact' };
  const value = smallNumber(text);
  return value === null ? { kind: 'none' } : { kind: 'one', value, unit: '', how: 'exact' };
}
