/** What is done to a thing, and looks like the verb of a sentence: `claimed`, with `or logged` after it. */
const DONE = /\b(?:reported|claimed|published|agreed|announced|decided)\b(?: (?:or|and) [a-z]{2,20}ed\b)?/iu;
/** What follows when it belongs to the thing: where, when or by whom it was done. */
const PARTICULARS =
  /^(?:\W*$| (?:in|on|at|to|by|for|as|per|from|with|under|via|through|during|between|against|since|over|within|lost|stolen|missing|found)\b)/iu;
/** Somebody who does it himself, and what he says or means to do. */
const DOES =
  /\b(?:people|residents?|staff|officers?|councillors?|members?|ministers?|parents?|patients?|tenants?|neighbours?|police|governors?|directors?|trustees?|inspectors?|witnesses|papers|newspapers?|press|council|trust|board|committee|department|ministry|government|both|some|many|most|all|others|i|we|you|they|he|she|it|who|which|that)\s*$/iu;
const GOES_ON = /\bthat\b|\bto (?!the\b|an?\b|each\b|any\b)[a-z]+\b/u;
const DETERMINED = /^["“(]*(?:the|an?|this|that|these|those|my|our|your|their|his|her|its)\b/iu;
const HAS_NAME = /\s\p{Lu}\p{Ll}/u;

/** Whether an entry names a thing by what was done to it, `Trips claimed or logged in 2023.`, and tells nothing, as `Residents reported in May …` does. */
export function isReduced(text: string): boolean {
  const done = DONE.exec(text.slice(0, 200));
  if (!done) return false;
  const before = text.slice(0, done.index);
  const after = text.slice(done.index + done[0].length);
  if (before.trim() === '' || DETERMINED.test(before) || HAS_NAME.test(before) || DOES.test(before)) return false;
  return PARTICULARS.test(after) && !GOES_ON.test(after);
}
