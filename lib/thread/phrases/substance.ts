/** Words of the procedure: a sentence with one of them speaks to the reader, or of the request and its reply. */
const PROCEDURE =
  /\b(?:request\w*|enquir\w+|inquir\w+|quer(?:y|ies)|repl(?:y|ies|ied)|respon(?:d|ds|ded|se|ses|ding)|answers?|receiv\w+|receipt|acknowledg\w*|working days?|deadline|internal review|commissioner|ico|foia?|foisa|freedom of information|eirs?|contact\w*|ref(?:erence)?|thank\w*|apolog\w*|sorry|regret|delay\w*|please|will|shall|'ll|mailbox|inbox|correspondence|officer (?:with|who|dealing)|clarif\w*|exempt\w*|hear|logged|feel free|hesitate|hope|open government|attach\w*|soon|as possible|you|your|yours|public interest|automat\w*|monitored|switchboard|updates?|not (?:yet )?ready|due|as planned|new date|nothing can be|hospital|illness|limit|suspended|expects? to|finish|taken (?:this|it) over|compil\w+|then)\b/i;
/** Words that answers use too: they count as procedure unless the sentence gives a number. */
const PERHAPS =
  /\b(?:review\w*|complain\w*|act|regulations?|letter|e-?mail\w*|fees?|section|write|writing|questions?|assist\w*|re-?use|copyright|leave|sickness|unwell|backlog|office|closed|call|telephone|urgent|team)\b/i;
const NUMBER = /\d|£|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|none|nil|no)\b/i;
const SAYS = /[.!]$|\d|£|\b(?:is|are|was|were|has|have|had|no|none|nil|there|hold|spent|cost|owns?|belongs?)\b/i;
/** Nothing but a sum or a number. */
const FIGURE = /^[£$€]?\d[\d,]*(?:\.\d+)?(?: ?%|m|k)?\.?$/i;
const REFERENCE = /^(?:re|ref|our|your|case|date)\b.{0,20}[:.]|^[A-Z\d][A-Z\d/. -]*$|^\S+$/;

/** Whether a sentence says something of its own about the world, as only an answer does. */
export function isSubstance(sentence: string): boolean {
  const text = sentence.slice(0, 400);
  if (FIGURE.test(text)) return true;
  if (text.endsWith('?') || !/\p{L}{2}.*\s.*\p{L}/u.test(text) || !SAYS.test(text)) return false;
  return !REFERENCE.test(text) && !PROCEDURE.test(text) && (!PERHAPS.test(text) || NUMBER.test(text));
}
