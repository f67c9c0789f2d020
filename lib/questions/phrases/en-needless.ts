/** English words that say of a thing that it need not come. Each pattern is tried on one sentence. */

/** Nothing is asked for before them, nor after them. */
const ASKS =
  'please|kindly|send|provide|supply|give|tell|like|want|wish|ask|request|seek|grateful|obliged|could|can|may|would|but|however|instead|though|except|only|how|what|which|who|whose|when|where|why|whether';
const QUIET = `(?:(?!\\b(?:${ASKS})\\b)[^,;:?]){2,160}?`;
const COMES =
  '(?:sent|included|enclosed|supplied|provided|copied|attached|repeated|covered|given|listed|searched for|looked for)';

/** `The report is already in our hands and need not be sent.`, `No copies of the invoices are wanted.` */
export const NEEDLESS = [
  new RegExp(
    `^(?:the|an?|our|my|your|that|those|these|any|copies) ${QUIET} (?:need not|needn['’]t|(?:does|do) ?(?:not|n['’]t) (?:need|have) to) (?:\\w+ )?be ${COMES}(?![^?]*\\b(?:${ASKS})\\b)[^?]*$`,
    'i',
  ),
  new RegExp(
    `^no (?:copies|copy|further|more|other) ${QUIET} (?:is|are) (?:wanted|needed|required|sought|necessary)(?![^?]*\\b(?:${ASKS})\\b)[^?]*$`,
    'i',
  ),
];
