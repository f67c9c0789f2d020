/** `(If there is, go to Questions 12 and 14.)`, `(Yes: please answer 12.)`: in a bracket, a word of going or answering and a number. */
const ROUTING =
  /\([^()]{0,160}\b(?:go(?: on)?|skip|turn|proceed|move|jump|pass|continue|answer)\b(?: \p{L}+){0,3} (?:q\p{L}*\.? ?)?\d[^()]{0,200}\)/giu;

/** A question without the note that tells which question is to be answered next: that is no part of what it is about. */
export function leaveRouting(question: string): string {
  return question.includes('(') ? question.replace(ROUTING, ' ') : question;
}
