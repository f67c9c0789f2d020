import { findAll } from '../../thread/find-all';
import { INTERROGATIVE, NOUN_ASK } from '../phrases/en-asks';
import { FINITE_VERB, PARTICLES, THING } from '../phrases/en-clauses';

/** Where something that parts several things stands in a sentence, and where the next of them begins. */
export interface Cut {
  readonly at: number;
  readonly next: number;
}

/** What writers set between several things, spaced: `the fee – the brief – the report`. */
const DASHES = [/\s[–—]\s*/gu, /\s-{1,2}\s/gu];
const SEPARATORS = [...DASHES, /\s?[•·●▪]\s?/gu, /\s\/\s/gu, /\s?\|\s?/gu, /\s\+\s/gu];
const AND = /^\s*(?:and|then|lastly|finally|also|plus)?,?\s*(?:(?:lastly|finally|also),?\s+)?/iu;

/**
 * The places at which a sentence that asks for several things, each set apart by the same mark, is cut. Two marks that only enclose
 * something, `the office – including the deputies – spent`, part nothing: what stands after each must be a thing or a question itself.
 */
export function readRuns(words: string): readonly Cut[] {
  for (const separator of SEPARATORS) {
    const cuts = findAll(separator, words).map(
      (found): Cut => ({ at: found.index, next: skipAnd(words, found.index + found[0].length) }),
    );
    const pieces = cuts.map((cut, i) => words.slice(cut.next, cuts[i + 1]?.at ?? words.length));
    const least = DASHES.includes(separator) ? pieces.length / 2 : 0;
    if (cuts.length > 1 && pieces.every(isPiece) && pieces.filter(opens).length > least) return cuts;
  }
  return [];
}

function skipAnd(words: string, at: number): number {
  return at + (AND.exec(words.slice(at, at + 40))?.[0].length ?? 0);
}

/** A thing or a question; or a few words without a verb among others that are. */
function isPiece(piece: string): boolean {
  return opens(piece) || (piece.trim().split(/\s+/u).length <= 6 && !FINITE_VERB.test(piece) && !ENCLOSED.test(piece));
}

/** What is only put in, or carries on with what stands before. */
const ENCLOSED =
  /^(?:including|excluding|or|but|not|if|with|without|of|in|on|at|for|to|by|from|as|e\.?g|i\.?e|namely|such|especially|both|per|\d)/iu;

function opens(piece: string): boolean {
  const plain = piece.replace(PARTICLES, '').trim();
  return (
    THING.test(plain) ||
    NOUN_ASK.test(plain) ||
    (INTERROGATIVE.test(plain) && !/^(?:who|which|where|when)\s+\p{L}+\s*$/iu.test(plain))
  );
}
