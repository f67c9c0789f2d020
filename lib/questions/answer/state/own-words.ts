import { REPORTS } from '../../phrases/en-withholds';
import { matches } from '../../tried';

/** The number of a paragraph at its beginning. */
const PARAGRAPH = /^\W*\d{1,2}[.)]\s+(?=\p{Lu})/u;

/** `I'm writing about 3) only`, `This reply concerns 5 and 6`: the letter speaks of itself. */
const OF_LETTER =
  /^\W*(?:(?:i am|i'm|we are|we're) (?:now |just |only )?(?:writing|replying|responding)(?: back)?(?: to you)?|this (?:letter|e-?mail|message|reply|response|note|answer)(?: only| just)? (?:is|concerns|covers|relates to|deals with|answers))\b[^.;:]{0,80}$/i;
const QUICK = /writing|replying|responding|this (?:letter|e-?mail|message|reply|response|note|answer)/i;

/** A sentence without the numbers that count nothing: a review's for its paragraphs, where it says what was argued, and a question's, of which the letter says that it is about that. */
export function leaveNumbers(text: string, review: boolean): string {
  if (!/\d/u.test(text)) return text;
  if (QUICK.test(text) && OF_LETTER.test(text.replace(/\.\s*$/u, ''))) return text.replace(/\d+/gu, ' ');
  return review && PARAGRAPH.test(text) && matches(REPORTS, text) ? text.replace(PARAGRAPH, '') : text;
}

/** A paper by its title, behind words that only say that the thing stands there: `set out in the Harbour Works Plan`. */
const IN_PAPER =
  /\b(?:set out|given|shown|listed|contained|published|described|named|stated|included|recorded|explained|covered|found|appears?) (?:in|on|within|at|by) (?:(?:the|our|its|this|that|their) )?(?:[\p{Lu}\d][\p{L}\d'’/-]* (?:(?:of|and|for|to|the|in|on) ){0,2}){1,7}(?:Policy|Procedure|Scheme|Protocol|Strategy|Code|Register|Plan|Report|Statement|Programme|Schedule|Review|Accounts|Framework|Handbook|Return|List|Bulletin|Gazette|Directory)\b/gu;

/** A sentence without the titles of papers in which the thing is said to stand: they are no names. */
export function leavePaper(text: string): string {
  return / (?:in|on|within|at|by) /u.test(text) ? text.replace(IN_PAPER, ' ') : text;
}
