/** English words about what may be left out of the reply: a line, a name, the last of the questions. Each pattern is tried on one sentence. */

const NOTHING_ELSE = '(?!.*\\b(?:how|what(?! (?:is|remains|can)\\b)|which|who|whose|why|whether|cop(?:y|ies) of)\\b)';
const HIDE =
  '(?:(?:black|blot|blank|white|strike|struck|cross|cut|scratch|rub|take|taken|leave|left|edit|ink|paint|blur)(?:ed|s|ing)?(?: \\w+)?\\b|redact\\w*|remov\\w*|with(?:hold|held)\\w*|hid(?:e|den)|mask\\w*|obscur\\w*|(?:keep|kept|hold|held) back|delet\\w*|omit\\w*|suppress\\w*|anonymis\\w*)';
const GIVE = '(?:send|give|let|disclose|release|provide|supply|post|show|share|hand over|return|forward|e-?mail)';
const REST =
  "(?:the (?:rest|remainder|balance|others?|remaining \\w+)|what(?:ever)?(?:['’]s| is| remains| can| else)\\b(?: \\w+){0,4}|everything else)";

/** `If some line must be blacked out, black out that line and send us the rest.` */
const THE_REST = new RegExp(
  `\\b(?=${HIDE})${NOTHING_ELSE}${HIDE}[^?]{0,120}?(?:\\band|\\bbut|\\bthen|[,;–-]) ?(?:(?:please|just|then|kindly|simply|do) )*${GIVE}(?: (?:me|us))?(?: (?:have|see|with))? ${REST}(?: of (?:it|them|the \\w+))?(?: (?:in|as|by|at)\\b[^?,]{0,40})?\\W*$`,
  'i',
);

/** `When it costs too much, make only the first.` */
const ONLY_SOME = new RegExp(
  `^(?:(?:but|and|so),? )?(?:if|where|when|should|in case)\\b${NOTHING_ELSE}[^?]{0,100}\\b(?:costs?|costing|expensive|dear|money|limit|hours|time|much|work|trouble|long|many)\\b[^?]{0,60}\\b(?:do|make|answer|take|skip|leave|forget|drop|lose|cut|throw|keep|start with|begin with|stop (?:at|after)|lop|chop)\\b[^?]{0,30}\\b(?:first|last|top|bottom|easy|easiest|cheap|cheapest|earlier|later)\\b[^?]*$`,
  'i',
);

/** `Tell me before you spend a penny of mine.` */
const BEFORE_YOU = new RegExp(
  `\\b(?:tell|warn|ask|let|inform|speak to|check with) (?:me|us)(?: know| first)* before (?:you|anybody|anyone|any(?:thing)? is) (?:spend|charge|bill|begin|start|go|do|incur|run up|print|copy|pass|refuse|decide|publish|close|reject|spent|charged|done)\\b${NOTHING_ELSE}[^?]*$`,
  'i',
);

/** `Do the easy ones first.` */
const DO_FIRST =
  /^(?:(?:please|just|so|but),? )*do (?:the|these|those|them|it|that|this|what|all|your|as)\b[^?]{0,60}\b(?:first|last|only|you can|as you|best|instead|then|in turn|one by one)\W*$/i;

/** Said of the request itself: never a question about the subject. */
export const REST_OF_IT = [THE_REST, ONLY_SOME, BEFORE_YOU, DO_FIRST];
