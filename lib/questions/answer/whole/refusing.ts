import { type Odds, readOdds, weighOdds } from '../../../thread/odds';
import { lazily, onceForText } from '../../../thread/once';
import { REFUSING } from './refusing-weights';

const TOKEN = /[a-z']+|\d+(?:\(\d\))?/g;
/** So much of a sentence tells whether it refuses. */
const LONGEST = 900;
/** Without any of these a sentence refuses nothing. */
const HINT =
  /refus|declin|comply|complied|oblig|vexatious|exempt|except|exceed|withh|section|regulation|limit|engaged|disclos|provid|deal|process|act on|turn|uph|stand|answer|unreasonable|request|decision|release|suppl|progress|further/i;

/** The words of a sentence and each two of them that follow one another; sections are written in one way. */
export function readRefusingFeatures(text: string): readonly string[] {
  const words =
    text
      .slice(0, LONGEST)
      .toLowerCase()
      .replace(/’/gu, "'")
      .replace(/\b(?:s|sec|section)s?\.? ?(?=\d)/gu, 'section ')
      .match(TOKEN) ?? [];
  return [...new Set(['always:', ...words, ...words.slice(1).map((word, i) => `${words[i]} ${word}`)])];
}

const learned = lazily(() => readOdds(REFUSING));

/** How likely it is, 0 to 1, that a sentence of a letter refuses the request as a whole, by such odds. */
export function weighBy(odds: Odds, text: string): number {
  return HINT.test(text) ? weighOdds(odds, readRefusingFeatures(text)) : 0;
}

/** The same by what was learned from labelled sentences. */
export const weighRefusal = onceForText((text) => weighBy(learned(), text));
