/** English words by which whoever writes says that an answer is not in yet or will go out later. Apostrophes are straight in the text that they are tried on. */

const ANSWER = '(?:answers?|response|reply|information|info|figures?|data|details?|confirmation|input)';
const LETTER = '(?:response|reply|letter|e-?mail|message|note|answer|update)';
const LATER =
  '(?:further|later|separate|second|supplementary|subsequent|follow[- ]?up|additional|another|final|follow-on)';
const SOON = '(?:by|on|before|next|tomorrow|shortly|soon|within|in (?:the|a|about)|for you)\\b';

/** What is not in yet, or goes out later, as sentences by which nothing else can well be meant. */
export const AWAITS: readonly string[] = [
  '\\b(?:is|are) (?:still |now |currently )?being (?:redacted|copied|photocopied|scanned|collated|compiled|put together|proof-?read)\\b',
  `\\b(?<!\\b(?:rest|others?|remainder) )(?:will|shall|'ll) be (?:sent|e-?mailed|posted|mailed|forwarded|supplied|provided|issued|released|passed) (?:(?:on|out|over) )?(?:to you\\b|separately\\b|next (?:week|month)\\b|tomorrow\\b|over\\b|on (?:mon|tues|wednes|thurs|fri)day|in (?:a|an) ${LATER} )`,
  "\\b(?:is|are|am|'m|'re|have|has|i've|we've) (?:yet|still) to (?:hear(?: back)?|reply|respond|answer|receive|come back|get back|supply|confirm|let (?:me|us))\\b",
  "\\bnot yet (?:had|replied|responded|supplied|answered)\\b|^\\W*(?:(?:i|we)(?:'ve| have)? )?(?:not|haven't) (?:got|had|heard|received)\\b[^.;]{0,30}\\byet\\b",
  '\\bgoing to take (?:us|me)\\b|\\b(?:this|that|it|these|the answer)(?: one| part| question)? (?:will|is going to) take (?:us |me )?(?:a (?:bit|little) )?longer\\b(?! than)|^\\W*leave (?:it|this|that)(?: one)? with (?:me|us)\\b',
  `\\b(?<!\\bno )${ANSWER} (?:(?:is|are) )?(?:still )?(?:outstanding|pending|delayed|expected (?!to\\b|in (?:19|20)))\\b`,
  `(?:^\\W*|[;,–-] ?|\\b(?:i|we)\\b (?:will |shall )?)(?:and )?(?:will|shall)? ?(?:advise|revert|report back) (?:you )?(?:further|shortly|soon|later|in due|when|once|asap|as soon)\\b|(?:^\\W*|[;,–-] ?)(?:and )?(?:will|shall) (?:advise|revert|report back|chase|update)(?=\\W*$)`,
  `\\b(?:an?|our|the|my) ${LATER} ${LETTER} (?:will|shall|is to)\\b|\\b(?:will|shall|to be)\\b[^.;]{0,50}\\bin (?:an?|our|my|the) ${LATER} ${LETTER}\\b`,
  "\\b(?:i|we) need (?:just |about )?(?:(?:a )?(?:few|couple|little|bit)(?: of)? )?(?:(?:more|extra|further|longer) )?(?:days|weeks|time|longer)\\b[^.;]{0,20}\\b(?:on|for|to|with)\\b|\\b(?:will|shall|'ll) be (?:back )?in (?:touch|contact)\\b|\\b(?:i|we)(?:'m|'re| am| are) (?:still |now )?chasing\\b",
  '^\\W*(?!(?:no|not|nothing|none|able|unable|happy|nobody)\\b)(?:[\\w&]+ ){1,3}to (?:confirm|advise|supply|provide|reply|respond|come back)(?=\\W*$| ?[-–;,])',
  '\\ballow (?:(?:us|me) )?(?:a |some )?(?:further|another|more|extra|additional|few more)\\b[^.;]{0,30}\\b(?:days?|weeks?|time)\\b',
  `\\b(?:we|i|team|department|office)\\b (?:anticipate|expect|hope|should)\\w*(?: to)? hav(?:e|ing) (?:this|it|these|them|the ${ANSWER}|an ${ANSWER}) (?:\\w+ )?${SOON}`,
  '\\blooking into (?:this|it|that|your|the) (?:question|query|point|request|part\\b|and (?:will|shall|hope))|\\bgone back to (?:[\\w&]+ ){1,4}(?:on|about|for|with) (?:this|it|that|these)\\b',
  `^\\W*(?:still )?awaiting (?:an? |the |further |final |their |his |her )*(?:${ANSWER}|sign[- ]?off|clearance|a decision on release)\\b|\\b(?:i|we)(?: will|'ll)?(?: still| also)? need to (?:check|confirm|verify|clarify|look up|find out) (?:this|that|it|these|them|with|internally)\\b`,
  `\\b(?:this|it|these|they|the ${ANSWER}) (?:is|are) (?:currently |still |now )?with (?:our |the |my )?(?:[\\w&]+ ){1,4}(?:for|to) (?:review|check\\w*|sign[- ]?off|clear\\w*|approv\\w*|confirm\\w*|comments?|answer)\\b`,
];
