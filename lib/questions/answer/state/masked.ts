import { GROUND, REFUSES } from '../../phrases/en-withholds';
import { matches } from '../../tried';
import type { Context, Finding } from './finding';

/** `*`, `[x]`, `<5` in the place of a figure. */
const MASK = /(?:^|[\s|;:,])(\*{1,2}|\[[x*#c]\]|[#†‡]|<\s?\d{1,2})(?=$|[\s|;,.])/iu;
/** A figure that stands as it is. */
const FIGURE = /(?:^|[\s|;:,£])(?!(?:19|20)\d\d\b)\d[\d,.]*(?=$|[\s|;,.%])/u;
/** Speaks of the masks, or of what they stand for. */
const OF_MASKS =
  /\basterisk|\bstarred\b|\[[x*#c]\]|(?:^|\s)\*|\b(?:marked|shown|masked|suppressed|replaced)\b|\b(?:small|low) (?:numbers?|figures?|counts?|cells?)\b|\b(?:under|below|fewer than|less than|up to|of|from|between) (?:one|two|1|2)? ?(?:and|to|-|–)? ?(?:three|four|five|six|ten|[3-6]|10)\b/i;
/** A paragraph is not longer. */
const LONGEST = 1500;

/**
 * A table whose small figures are masked: where the letter says elsewhere that what the masks stand for is withheld, a part of it is. Any
 * other finding is kept as it is.
 */
export function unmask(finding: Finding | null, body: string, { text }: Context): Finding | null {
  if (finding?.state !== 'answered' || !MASK.test(body) || !FIGURE.test(body)) return finding;
  const note = text
    .slice(finding.end)
    .split(/\n[^\S\n]*\n/u)
    .find((paragraph) => paragraph.length <= LONGEST && isKeptBack(paragraph.replace(/\s+/gu, ' ')));
  if (note === undefined) return finding;
  return {
    ...finding,
    state: 'partly-answered',
    confidence: MOST,
    why: 'Some of it is given, and the small figures are withheld.',
    missing: note.replace(/\s+/gu, ' ').trim(),
  };
}

const MOST = 0.75;

/** Whether a paragraph speaks of masks or small figures, and withholds them. */
function isKeptBack(paragraph: string): boolean {
  return (
    matches(GROUND, paragraph) && OF_MASKS.test(paragraph) && (matches(REFUSES, paragraph) || EXEMPT.test(paragraph))
  );
}

const EXEMPT = /\b(?:exempt\w*|personal (?:data|information)|identif\w+|singled out|recogni[sz]ed)\b/i;
