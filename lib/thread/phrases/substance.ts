/** Words of the procedure: a sentence with one of them speaks to the reader, or of the request and its reply. */
const PROCEDURE =
  /\b(?:request\w*|enquir\w+|inquir\w+|quer(?:y|ies)|repl(?:y|ies|ied)|respon(?:d|ds|ded|se|ses|ding)|answers?|receiv\w+|receipt|acknowledg\w*|working days?|deadline|internal review|commissioner|ico|foia?|foisa|freedom of information|eirs?|contact\w*|ref(?:erence)?|thank\w*|apolog\w*|sorry|regret|delay\w*|please|will|shall|'ll|mailbox|inbox|correspondence|officer (?:with|who|dealing)|clarif\w*|exempt\w*|hear|logged|feel free|hesitate|hope|open government|attach\w*|soon|as possible|you|your|yours|public interest|automat\w*|monitored|switchboard|updates?|not (?:yet )?ready|due|as planned|new date|nothing can be|hospital|illness|limit|suspended|expects? to|finish|taken (?:this|it) over|compil\w+|then|i|me|my|undertak\w+|undertook|solicitors?|lawyers?|counsel|people off|absen\w+|workload|part-?way|chas\w+|assigned|opened|excuse|so far|clock|treating|environmental information|asking|waiting|awaiting)\b/i;
/** Words that answers use too: they count as procedure unless the sentence gives a number. */
const PERHAPS =
  /\b(?:review\w*|complain\w*|act|regulations?|letter|e-?mail\w*|fees?|section|write|writing|questions?|assist\w*|re-?use|copyright|leave|sickness|unwell|backlog|office|closed|call|telephone|urgent|team)\b/i;
const NUMBER = /\d|£|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|none|nil|no)\b/i;
const SAYS = /\.$|\d|£|\b(?:is|are|was|were|has|have|had|no|none|nil|there|hold|spent|cost|owns?|belongs?)\b/i;
/** Nothing but a sum or a number. */
const FIGURE = /^[-–•*]? ?[£$€]?\d[\d,]*(?:\.\d+)?(?: ?%|m|k)?\.?$/i;
const REFERENCE = /^(?:re|ref|our|your|case|date)\b.{0,20}[:.]|^[A-Z\d][A-Z\d/. -]*$|^\S+$/;

const IMPERATIVE = /^(?:visit|call|ring|go to|read|report|find|download|follow|scan|tell|see www|e-?mail)\b/i;
/** Days, years and hours, and numbers by which things go. */
const NAMED =
  /\b(?:\d{1,2}(?:st|nd|rd|th)?(?: of)? )?(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b(?: \d{1,2}(?:st|nd|rd|th)?\b)?(?:,? (?:19|20)\d\d)?|\b(?:19|20)\d\d(?:[-/]\d\d(?:\d\d)?)?\b|\b\d{1,2}[:.]\d\d\b|\b\d{1,2} ?[ap]m\b|\b(?:section|regulation|article|part|schedule|paragraph|s\.|reg\.?) ?\d[\w()]*|\b\d+ (?:working |calendar )?(?:days?|weeks?|months?|hours?|minutes?)\b|^\(?\d{1,2}[.):]/gi;

/** Whether a sentence gives a number of something, as few but answers do. */
export function hasFigure(sentence: string): boolean {
  return /\d/.test(sentence.slice(0, 400).replace(NAMED, ''));
}

/** Whether a sentence says something of its own about the world, as only an answer does. */
export function isSubstance(sentence: string): boolean {
  const text = sentence.slice(0, 400);
  if (FIGURE.test(text)) return true;
  if (IMPERATIVE.test(text) && !/\d/.test(text)) return false;
  if (text.endsWith('?') || !/\p{L}{2}.*\s.*\p{L}/u.test(text) || !SAYS.test(text)) return false;
  return !REFERENCE.test(text) && !PROCEDURE.test(text) && (!PERHAPS.test(text) || NUMBER.test(text));
}
