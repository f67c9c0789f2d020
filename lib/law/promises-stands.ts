/** What is no date of an answer: the law's own, and other events. */
const OTHER_DAY =
  /\b(?:statut\w+|legal|deadline|limit|by law|the act|closing|tenders?|meeting|meets|hearing|sitting|consultation|survey|election|event|opening|appointment|contract|interview)\b/i;
const GIVEN = /\b(?:date|day|promise|target|answer|reply|response|word|undertaking|nothing has changed)\b/i;
const STILL =
  '(?:still |therefore |nevertheless |also |of course |all the same )*(?:stands?(?! for)|holds?(?: good| firm| true)?(?=[.,;]|$)|remains? (?:(?:the|our|my|your) (?:\\w+ ){0,2}?(?:date|day|target|aim)|unchanged|good|firm|in place)|appl(?:y|ies) still|is unchanged|has not (?:changed|moved|slipped)|is still (?:the|our|my) (?:\\w+ ){0,2}?(?:date|day|target|aim))';
/** `for the reply`, and not for something else. */
const OF_ANSWER = '(?! for (?!(?:the|our|your) (?:\\w+ )?(?:reply|answer|response|figures?|rest)\\b))';
const AFTER = new RegExp(`^\\)?,? ${STILL}${OF_ANSWER}`, 'i');
/** `we remain on course for`, `our date is still`. */
const LEADS =
  '\\b(?:on (?:course|track|schedule|target) (?:for|to (?:\\w+ ){1,5}?(?:by|on))|(?:date|day|target) (?:remains|is still|is unchanged,?(?: at)?|stays|stands at))(?: the)? ';
const BEFORE = new RegExp(`${LEADS}$`, 'i');

/** Whether a sentence says of a day named in it that it stands, as the day of an answer. */
export function isConfirmed(sentence: string, start: number, end: number): boolean {
  if (OTHER_DAY.test(sentence)) return false;
  const [before, after] = [sentence.slice(0, start), sentence.slice(end)];
  if (BEFORE.test(before.slice(-80))) return true;
  return AFTER.test(after) && (GIVEN.test(sentence) || before.trim() === '');
}

const DAY =
  '(?:\\d(?:st|nd|rd|th)?|january|february|march|april|may|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day|week|tomorrow)';
const MAY = new RegExp(`\\b${DAY}\\)?,? ${STILL}|${LEADS}${DAY}`, 'i');

/** Whether a sentence says of some day that it stands. */
export function mayConfirm(sentence: string): boolean {
  return MAY.test(sentence) && !OTHER_DAY.test(sentence);
}
