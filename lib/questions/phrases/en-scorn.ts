/** English questions of scorn, by their end. Tried on one sentence. */

/** `Is a boat shed really a state secret?`, `Are the minutes of a choir so sensitive?`: nobody expects an answer. */
export const SO_SECRET =
  /^(?:(?:and|but|so|or) )*(?:is|are|was|were)(?:n['’]t)? [^?:]{2,80} (?:really|truly|honestly|seriously|actually|such|so|that|quite so|all that|now) (?:(?:an?|the|of|very|terribly|much|big|great|deep|dark|state|official|national|closely|guarded) ){0,4}(?:secrets?|secretive|sensitive|hush-hush|confidential|explosive|mysterious|myster(?:y|ies)|(?:matters?|questions?|threats?|risks?) (?:of|to) (?:national|state) (?:security|importance|secur\w+))\W*$/iu;

const US =
  '(?:us|me|we|i|you|everybody|everyone|anybody|anyone|(?:(?:the|those|these|ordinary|other) ){0,2}(?:rest of us|likes of us|likes of me|public|people|residents|taxpayers?|(?:council|rate|bill|fee)[ -]?payers?|parents|pupils|students|tenants|patients|passengers|customers|citizens|voters|families|neighbours|members|who)\\b[^?:,;]{0,40})';

/** `If captains may hear what he thinks, why not the people who pay?`, `If they can see it, why can't we?` */
export const WHY_NOT_US = new RegExp(
  `^(?:(?:and|but|so|or|because) )*(?:if|since|when|where) [^?:]{2,160}?\\b(?:may|can|could|(?:is|are|was|were) (?:\\w+ )?(?:allowed|able|told|trusted|free|entitled|good|invited|permitted)|gets?)\\b[^?:]{0,120}, (?:then |so |and )?why (?:not (?:for |to )?|(?:can(?:['’]t|not| not)|(?:should|must)n['’]t|(?:may|should|must) not) )${US}\\W*$`,
  'i',
);
