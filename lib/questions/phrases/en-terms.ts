/** English words about the words of a request itself, and about the copies in which it is to be answered. Each pattern is tried on one sentence. */

/** Nothing is asked for after them. */
const QUIET = '(?!.*\\b(?:please|send|tell|how many|how much|cop(?:y|ies))\\b)';

/** `Where we say "long boat" we mean one of 12 metres or more.` */
const MEANT = new RegExp(
  `^\\W*(?:where(?:ver)?|when(?:ever)?|in)${QUIET} (?:(?:i|we)(?: have|['’]ve)? (?:say|said|speak|spoken|spoke|write|written|wrote|ask|asked|refer|referred|mention|mentioned|talk|use|used|put)|(?:saying|speaking|writing|asking|referring)|(?:the|a) (?:words?|terms?|phrases?|expressions?|names?)|(?:it|this|that) (?:says?|is said))\\b[^?;]{1,80}? (?:i|we|it|this|that|they)(?: only| also| always)? (?:means?|(?:am|are) (?:referring|thinking)|refers?|includes?|understand|understands?)\\b[^?]*$`,
  'i',
);

const OF_A_SORT =
  '(?:electronic|digital|soft|hard|paper|printed|scanned|photo|pdf|word|excel|csv|plain|e-?mailed|colour|black and white|machine[- ]readable)';
const COPY = '(?:copies|versions|documents|files|scans|spreadsheets|formats?|form)';
const SENT_BY = '(?:by|via|over) (?:e-?mail|post|return)';
const IF_YOU_CAN =
  '(?:please|pls|if (?:you can|possible|you have them|available|held)|where(?:ver)? (?:possible|available|you can)|only|thanks|thank you)';

/** `Electronic copies please.`, `Copies by e-mail, if possible.`: which copies, and of nothing. */
const VERSIONS = new RegExp(
  `^\\W*(?:(?:only|just) )?(?:${OF_A_SORT}(?:(?: or | and |/)${OF_A_SORT})? ${COPY}(?: ${SENT_BY})?|${COPY} ${SENT_BY})(?:,? ${IF_YOU_CAN}){1,3}\\W*$`,
  'i',
);

/** Said of the request itself: never a question about the subject. */
export const TERMS = [MEANT, VERSIONS];
