/** English words by which a writer says what he is about himself. Tried on one sentence. */

/** Nothing is asked for in the sentence. */
const QUIET =
  '(?!.*\\b(?:like|want|wish|need|know|please|kindly|requests?|requesting|ask|asks|asking|cop(?:y|ies)|how|what|which|who|whose|whether|why|tell|send|provide|grateful|obliged|could|can|would|may|might|number|names?|details|figures|information)\\b)';
/** What comes after these is asked for. */
const TO_LEARN =
  '(?:find|get|obtain|see|know|learn|understand|establish|receive|have|hear|discover|collect|gather|view|inspect|be)';

/** `We are looking at mooring on the estuary.`, `We seek to help sailors.`: what somebody is at, and no wish. */
export const AIMS = new RegExp(
  `^${QUIET}[^?:]*?\\b(?:i|we)(?: am| are| have been|['’]m|['’]re|['’]ve been)?(?: (?:also|now|currently|presently|both|all|just))? (?:looking (?:at|into|round|around|back|after|to (?!${TO_LEARN}\\b)[a-z]+|for (?:somewhere|someone|somebody|something to|ways? (?:to|of)))|(?:seek|seeking) to (?!${TO_LEARN}\\b)[a-z]+)\\b[^?:]*$`,
  'i',
);
