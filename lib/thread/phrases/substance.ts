/** Words of the procedure: a sentence with one of them speaks of the request, the law or the reader, not of what was asked. */
const PROCEDURE =
  /\b(?:request\w*|enquir\w+|inquir\w+|quer(?:y|ies)|repl(?:y|ies|ied)|respon\w+|answer\w*|receiv\w+|receipt|acknowledg\w*|working days?|deadline|review\w*|complain\w*|commissioner|ico|act|foia?|foisa|freedom of information|regulations?|eirs?|contact\w*|ref(?:erence)?|thank\w*|apolog\w*|sorry|regret|delay\w*|please|will|shall|'ll|e-?mail\w*|letter|mailbox|correspondence|officer (?:with|who|dealing)|clarif\w*|fees?|section|exempt\w*|hear|write|writing|logged|questions?|feel free|hesitate|assist\w*|hope|re-?use|open government|copyright|attach\w*|soon|as possible|you|your|yours|leave|sickness|unwell|backlog|office|public interest|closed|automat\w*|monitored|switchboard|call|telephone|urgent|updates?)\b/i;
const SAYS = /[.!]$|\d|£|\b(?:is|are|was|were|has|have|had|no|none|nil|there|hold|spent|cost|owns?|belongs?)\b/i;
const REFERENCE = /^(?:re|ref|our|your|case|date)\b.{0,20}[:.]|^[A-Z\d][A-Z\d/. -]*$|^\S+$/;

/** Whether a sentence says something of its own about the world, as only an answer does. */
export function isSubstance(sentence: string): boolean {
  const text = sentence.slice(0, 400);
  return (
    !text.endsWith('?') &&
    /\p{L}{2}.*\s.*\p{L}/u.test(text) &&
    SAYS.test(text) &&
    !REFERENCE.test(text) &&
    !PROCEDURE.test(text)
  );
}
