/** English words by which a requester says that something was not answered. Each pattern is tried on one clause. */

const ANSWER =
  '(?:answer|address|sa(?:y|id)|t(?:ell|old)|g(?:i|a)ve|given|mention|deal|dealt|respond|repl(?:y|ied)|cover|provide|sen[dt]|touch|explain|includ|come to|came to|responded)';
const NOT = "(?:not|n['’]t|never|nor|fail(?:ed|s)? to|neglected to|omitted to|forg[eo]t(?:ten)? to|without)";

const SKIPPING =
  '\\b(?:jump|skip|leap|go|went|pass|move)(?:s|ed|es|ped)? (?:straight |directly |right )?from (?:q(?:uestion)?s? |parts? |items? |points? |numbers? |no\\.? )?(?=\\(?(?:\\d|[a-z]\\b))';

const STOPPING =
  '\\b(?:stop(?:s|ped)?|end(?:s|ed)?|(?:goes|went|got|gets) (?:only )?(?:as far as|up to)|gave up|break(?:s)? off|broke off) (?:short )?(?:at|with|after)? ?(?:the |my |your |number |no\\.? |question |q\\.? ?|point |item |part )*(?=\\(?(?:\\d|[a-z]\\b\\)?|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth))';

/** `You have not said what it cost`, `no answer to question 4`, `the trees, about which you said nothing`, `(7) may have dropped off`. */
export const SAYS_UNANSWERED = new RegExp(
  [
    `\\b${NOT}\\b[^.?!]{0,40}\\b${ANSWER}(?:e?d|s|ing)?\\b`,
    `\\b${ANSWER}(?:e?d|s)? (?:me |us )?(?:nothing|no )`,
    '\\bno (?:answer|reply|response|mention|figures?|information)\\b',
    '\\b(?:nothing|not a word|silent|silence|blank|gap) (?:is |was |at all )?(?:said |given |there )?(?:about|on|for|to|in|at|under|against|of|as to|regarding)\\b',
    '\\b(?:missed|missing|skipped|left (?:out|off|blank|unanswered)|overlooked|passed over|jump(?:s|ed) over|drop(?:s|ped) (?:out|off)|omitted|ignored|unanswered|unmentioned|outstanding|fell (?:out|off)|slipped through|glossed over)\\b',
    "\\bstill\\b[^.?!]{0,30}\\b(?:do(?:n['’]t| not) have|ha(?:ve|s)(?: not|n['’]t)|waiting|await|need|want|owe|lack)",
    "\\bwhere(?:['’]s| is| are| was) (?:the|your|my) (?:answers?|repl(?:y|ies)|response|figures?|rest)\\b|\\bnothing (?:is |was |at all )?(?:underneath|below|beside it|under it)\\b|\\bgone astray\\b",
    SKIPPING,
    STOPPING,
    '\\b(?:am|are|was|were) still (?:not )?(?:none the wiser|in the dark|without)\\b',
  ].join('|'),
  'i',
);

/** `Your reply jumps from d) to f)`: what lies between was passed over. */
export const SKIPS = new RegExp(SKIPPING, 'i');

/** `You stopped at my fourth question`: what comes after it was passed over. */
export const STOPS = new RegExp(STOPPING, 'i');

/** `You are right that it was not complete`, `the other matter ought to have been addressed`: the authority owns that it left something out. */
export const OWNS =
  /\b(?:you (?:are|were) (?:quite )?right (?:that|to)|(?:ought to|should) have been (?:answered|addressed|dealt|given|supplied|provided|included|sent)|(?:was|were) (?:not complete|incomplete|overlooked|missed|omitted|left out)|(?:uphold|upheld) your complaint)\b/i;
