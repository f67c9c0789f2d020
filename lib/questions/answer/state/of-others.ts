import type { Asked } from '../../asked';
import { readGroups } from '../../groups';
import { NOT_HELD } from '../../phrases/en-absence';
import { REFUSES, SILENT } from '../../phrases/en-withholds';
import { matches } from '../../tried';
import type { Sentence } from '../reading/reply';
import type { Context } from './finding';

/** An answer without a paragraph below it that keeps back, or lacks, what other questions ask for: `In respect of Q4 and Q5 we can neither confirm nor deny …`. */
export function beforeOthers(
  said: readonly Sentence[],
  start: number,
  one: Asked,
  context: Context,
): readonly Sentence[] {
  if (context.under !== true) return said;
  const turn = said.findIndex((sentence, i) => i > 0 && isOfOthers(sentence, start, one, context));
  return turn < 0 ? said : said.slice(0, turn);
}

/** Another answer is named because it goes for this one too. */
const ALSO =
  /\b(?:same|see|similarly|likewise|also|too|again|both|above|below|as (?:in|at|with|under|per|we|i|it|explained|stated|given|set out|noted)|answers?|responses?|repl(?:y|ies)|this (?:question|part|one|also))\b/i;

function isOfOthers({ text, start }: Sentence, from: number, one: Asked, { asked, text: letter }: Context): boolean {
  if (!(matches(REFUSES, text) || matches(SILENT, text) || matches(NOT_HELD, text)) || ALSO.test(text)) return false;
  if (!/\n[^\S\n]*\n[^\S\n]*$/u.test(letter.slice(Math.max(from, start - BLANK), start))) return false;
  const named = readGroups(text, asked).flatMap((group) => group.members);
  return named.length > 0 && !named.includes(asked.indexOf(one));
}

/** So much white space may stand between two paragraphs. */
const BLANK = 40;
