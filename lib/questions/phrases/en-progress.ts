/** English words in which a requester asks after his own request: where it is, who has it, when a reply comes. */

/** Words of which such a question is made. One that has another, `the pier`, asks for something of its own. */
export const AFTER_IT = `ask asking enquire inquire wonder way look looking deal dealing dealt handle handling happen follow come coming arrive arrival receive received reach overlook miss missing forget
  forgot forgotten mislaid mislay lost lose astray gone go going delay hold hold-up up wait waiting late overdue progress news update word sign prospect hope chance
  stage stand position excuse situation obligation obligations duty met meet comply complied require required requires nothing something anything everything matter matters thing things time hear heard expect expected due attention chase again once soon today tomorrow now yet still already
  possible possibly likely kind kindly idea know mind somebody someone anybody anyone nobody person people charge colleague colleagues
  receipt acknowledge acknowledgement automatic deadline date rest remain remaining remainder other others outstanding separate separately
  moment minute day days week weeks month months problem trouble reason difficult difficulty complete ready send sent post email attach attachment
  reply replies replied respond response answer answers answered letter note message request requests application enquiry query question questions
  information figure figures mine email mail inbox spam junk safe safely case reference through back up track queue wind fast quick quickly long longer
  good near close end finally eventually ever might may could would think believe suppose let see check find out tell say want need like try put take taken get got give given doing done do
  get about even really actually just perhaps please thank thanks sorry dear able unable first second third last next one two three four five six seven eight nine ten
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
  christmas easter summer autumn winter spring term year bear treat complain complaining escalate law act section statutory urgent urgently priority speed hurry hurried`;

/** The letter that he wrote: `my application of 2 September`, `this request`. */
const MINE =
  '\\b(?:(?:my|our)(?: (?!(?:mother|father|son|daughter|wife|husband|child|neighbour|client)s?\\b)[\\w-]+){0,3}?|(?:this|these|the above|the present)(?: [\\w-]+)?) (?:applications?|requests?|letters?|e-?mails?|messages?|notes?|questions?|enquir(?:y|ies)|inquir(?:y|ies)|quer(?:y|ies)|correspondence|case|reminders?|points?)\\b';

/** What he waits for: `your reply`, `a determination`, `the outstanding answers`. */
const THEIRS =
  "\\b(?:(?:a|an|any|some|the|your|no)(?: [\\w-]+){0,2}?) (?:repl(?:y|ies)|answers?|responses?|determination|update|acknowledgement)\\b(?!['’]?s?,? (?:(?:times?|rates?|sent|given|made|received)\\b|(?:to|from|by|of|on|about) (?!(?:my|this|me|us|these|our|it|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\\b|\\d)))";

/** `the delay`, `the hold-up`: why it is not there. */
const DELAY = '\\b(?:reasons?|explanation|cause) (?:for|of) (?:the|this|your|any) (?:delay|silence|hold-?up|wait)\\b';

/** `question 4`, `the part that was left out`: what was asked before. */
const BEFORE =
  '\\b(?:question|part|point|item|request|q)s? ?(?:\\d|\\(?[a-z]\\))|\\b(?:the|that|your|any)(?: \\w+)? (?:missing|omitted|outstanding|unanswered|redacted|unredacted|withheld|blacked[- ]out)\\b|\\b(?:was|were|been|is|are) (?:left out|omitted|missed|passed over|overlooked|redacted|withheld|blacked out)\\b';

/** A question about the request itself, by what it names. */
export const AFTER_MINE = new RegExp(`${MINE}|${THEIRS}|${DELAY}|${BEFORE}`, 'i');

/** What is asked for all the same: a count, a copy, a paper. `How much longer` counts nothing. */
export const OF_ITS_OWN =
  /\bhow (?:many|much)\b(?! (?:longer|(?:more )?(?:times?|days|weeks|months|patience))\b)|\b(?:cop(?:y|ies)|numbers?|lists?|costs?|minutes|totals?|breakdown) of\b/i;

/** `May I ask that somebody takes it up`, `Could I ask you to look again?`: something is to be done, and nothing told. */
export const BIDS_TO_ACT =
  /\bask (?:that (?!(?:you|i|we|the|any|all|a|an|copies|it|they|these|this)\b[^?]{0,80}\b(?:tell|send|provide|supply|give|state|say|confirm|explain|list|disclose|release|let|name|publish|share|told|sent|given|provided|supplied|disclosed|released|shown|published|stated|confirmed)\b)|you (?:(?:all|kindly|please|also|again|now|once more) )*to (?!(?:(?:also|kindly|please) )*(?:tell|send|provide|supply|give|state|say|confirm|explain|list|disclose|release|let|name|publish|share|describe|identify|specify|set out|show)\b))|\b(?:like|want|wish|urge|invite|request|require) (?:you|somebody|someone|the \w+|another \w+)\b[^?]{0,120}? to (?:(?:kindly|please|now) )?(?:look|think|reconsider|review|go (?:over|through|back|into)|check|deal|take|consider|read)\b/i;

/** `What I cannot see anywhere is the number of boats`: it was asked for before. */
export const CANNOT_SEE =
  /\bwhat (?:i|we) (?:(?:still|really|just) )*(?:can(?:not|['’]t| not)|could(?:n['’]t| not)|do(?:n['’]t| not)|did(?:n['’]t| not)|have(?:n['’]t| not)) (?:\w+ )?(?:see|seen|find|found|have|had|get|got)\b/i;

/** `I'd like your decision to be looked at again`, `we require a review`. */
export const REVIEWS =
  /\b(?:like|want|ask(?:ing)? for|request|require|seek|need)(?: an?| the)? (?:internal |formal |full )?review\b|\b(?:review(?:ed)?|reconsider(?:ed)?|revisit(?:ed)?|looked at (?:again|anew)|gone over)\b[^?]{0,60}\b(?:reply|response|decision|refusal|answer)\b|\b(?:reply|response|decision|refusal|answer)\b[^?]{0,60}\b(?:reviewed|reconsidered|revisited|looked at (?:again|anew)|gone over)\b/i;
