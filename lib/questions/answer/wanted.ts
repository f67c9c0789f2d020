import type { Asked } from '../asked';
import { readTopic } from '../words';
import type { Kind } from './kind';

/** Speaks of a share of the thing, or back to it: `the rest`, `before 2020`, `by ward`, `We do not record that`. */
const SHARE =
  /\b(?:rest|remainder|remaining|others?|another|earlier|previous|before|prior|older|until|since|separate\w*|split|breakdown|broken|each|either|neither|second|third|fourth|fifth|last|latter|former|monthly|weekly|annual\w*|twelfth|one|only|further|full|exact|precise|(?:19|20)\d\d|figures?|information|data|details?|records?|number|total|by \p{L}+|below|for [\p{L}\d]+)\b|\b(?:record|hold|keep|have|know|count|for|of|log|about|note|collect) (?:this|that|these|those|it|them)\b|^\W*(?:this|that|these|those|it|they|their)\b/iu;

/** Whether what a sentence says cannot be had was asked for: beside a full answer a remark on something else takes nothing away. */
export function isWanted(one: Asked, kind: Kind, text: string): boolean {
  if (kind.several || SHARE.test(text)) return true;
  const asked = readTopic(one.question.text);
  return [...readTopic(text)].some((stem) => asked.has(stem));
}

/** Whether a figure is the kind of thing that would answer: to a request for papers or names it is none. */
export function countsFor(kind: Kind): boolean {
  return kind.figure || kind.day || kind.address || !(kind.document || kind.name);
}
