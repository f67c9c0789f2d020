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

/** `Is that so very hard?` */
const SO_HARD =
  /^(?:(?:and|but|so|or) )*(?:is|was|are|were)(?:n['’]t)? (?:that|this|it|these|they) (?:(?:really|honestly|truly|now|seriously) )*(?:so|too|such|that|all that|quite so) (?:(?:very|terribly|awfully|an?|much) )*(?:hard|difficult|complicated|unreasonable|strange|odd|much (?:to ask|trouble)|to ask|big an ask|tall an order|outrageous|onerous)(?: (?:a|an) \w+)?(?: (?:to|of|for) [^?:,]{1,50})?\?\W*$/iu;

/** `Who do you think you are kidding?`, `Do you want me to go to the papers?` */
const TAUNTS =
  /^(?:(?:and|but|so|just|frankly|honestly|or),? )*(?:(?:who|what|where) (?:on earth |the \w+ |in heaven['’]s name )?(?:do|did) you(?: people| lot| all)? (?:think|imagine|suppose|believe) (?:you(?:['’]re| are)|this is|we(?:['’]re| are)|i am|i['’]m)\b|shall (?:i|we) (?:(?:just|now|then|perhaps|simply) )*(?:ring|write|go|call|take|ask|wait|complain|report|contact|try|keep|hold|assume|conclude|believe)|must (?:i|we) (?:(?:really|now) )?(?:wait|keep|go|beg|write|ring)|(?:do|would|did) you (?:(?:really|honestly|seriously|actually) )*(?:want|expect|like) (?:me|us) to (?:go|believe|think|write|take|sit|wait|keep|come|beg|swallow|accept|spell|ring|print|call|tell|complain|report|pretend|trust)\b)[^?]*\?\W*$/iu;

/** `I would like to know what planet you are on.` */
const IDIOM =
  /\b(?:what planet|what (?:you|they|the council)(?: people| lot| all)* (?:think )?(?:you|they|it)?(?:['’]re| are| is|['’]s)? ?(?:playing|up) (?:at|to)\b|who (?:you|they)(?: people| lot| all)? think (?:you|they)(?:['’]re| are)|how (?:you|they)(?: people| lot| all)? (?:can )?(?:sleep|live with|look (?:yourselves|us))|what (?:the hell|on earth|in god['’]s name) (?:is|you|they)\b)/iu;

/** Questions to which nobody expects an answer. */
export const TAUNTING = [SO_HARD, TAUNTS, IDIOM];
