import { findAll } from '../thread/find-all';

/** What is said to be hoped, expected or meant. */
const HOPED =
  /\b(?:hop(?:e|es|ing)|expect(?:s|ed|ing|ation)?|anticipat(?:e|es|ed|ing)|aim(?:s|ing)?|intend(?:s|ing)?|intention|endeavou?r(?:s|ing)?|plan(?:s|ning)?|propos(?:e|es|ing)|try(?:ing)?|tries|estimat(?:e|es|ed)|forecast|reckoning|guess|likely|probabl[ey]|should|ought|target (?:date|day|is)|look(?:s|ing)? forward)\b/gi;
/** What is undertaken. */
const FIRM =
  /\b(?:will|shall|won't|promis(?:e|es|ed)|undertak(?:e|es|ing)|commit(?:s|ted|ment)?|guarantee[sd]?|my word)\b|'ll\b/gi;
/** What is hoped will be done is hoped. */
const HOPED_TO_BE = new RegExp(`${HOPED.source}(?:(?! and |[,;]).){0,40}?(?:\\b(?:will|shall)\\b|'ll\\b)`, 'gi');

/**
 * Whether the words in which a day is named only hope for it or expect it (`We hope to reply by 3 May`): its passing breaks no promise.
 * Of a hope and an undertaking before the day the nearer one counts; what follows the day counts where nothing stands before it.
 *
 * @param before the clause up to the day
 * @param after the clause from the day on
 */
export function isOnlyHoped(before: string, after: string): boolean {
  const bare = before.replace(HOPED_TO_BE, 'hope ');
  const [hope, firm] = [lastOf(HOPED, bare), lastOf(FIRM, bare)];
  if (hope >= 0 || firm >= 0) return hope > firm;
  return lastOf(HOPED, after) >= 0 && lastOf(FIRM, after) < 0;
}

function lastOf(words: RegExp, text: string): number {
  return findAll(words, text).at(-1)?.index ?? -1;
}
