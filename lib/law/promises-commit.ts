import type { ActKind } from '../thread/act';
import type { NamedDay } from './promises-day';

const DO =
  '(?:send|sent|come|go out|repl(?:y|ied)|respond(?:ed)?|response|provid(?:e|ed|ing)|answer(?:ed)?|issued?|let you (?:have|know)|receiv(?:e|ed)|have|reach|write|written|complet(?:e|ed)|contact(?:ed)?|updated?|follow|suppl(?:y|ied)|releas(?:e|ed)|disclos(?:e|ed)|ready|available|get back|come back|be in touch|finalis(?:e|ed)|conclud(?:e|ed)|report|deliver(?:ed)?|forward(?:ed)?|finish(?:ed)?|carried out|communicat(?:e|ed)|inform(?:ed)?|notif(?:y|ied)|done|made|decided?|tell|told|hear|do so|be with you|be in a position|get|give|given|hear|publish(?:ed)?|email(?:ed)?|revert|make|reached)';
const WILL =
  "(?:will|shall|'ll|hop(?:e|es|ing) (?:to|that)|aim(?:ing)? (?:to|for)|expect(?:s|ing)?(?: to)?|anticipat(?:e|ing)|intend(?:ing)? to|endeavour(?:ing)? to|intention|target is|plan(?:ning)? to|propos(?:e|ing) to|should (?:now )?(?:be|have|receive|reach|hear|get)|undertake to|try(?:ing)? to|be able to|in a position to|to follow|can expect|are due to|is due to|due to be|would expect)";
/** The authority says that it will reply, or when its reply comes. */
const COMMITS = [
  new RegExp(`\\b${WILL}\\b.{0,160}?\\b${DO}\\b`, 'i'),
  /\b(?:should|(?:can|may) expect to) (?:now )?(?:hear|receive|get|have (?:an?|our|the|my))\b/i,
  /\b(?:can|may) expect\b.{0,60}?\b(?:response|reply|answer|outcome|decision)\b/i,
  /\btarget\b.{0,80}?\b(?:is|of)\b/i,
  new RegExp(`\\b${WILL}\\b.{0,120}?\\b(?:response|reply|answer|outcome|decision|information|figures?|data)\\b`, 'i'),
  /^\W{0,3}(?:to (?:be sent|follow|be (?:provided|supplied|confirmed))|will follow)\b/i,
  /\b(?:response|reply|answer|outcome|information|figures?|it|decision)\b.{0,60}?\b(?:is|are) (?:now )?(?:expected|anticipated|likely|due|to follow|to be sent)\b/i,
  /\b(?:amended|revised|new|extended|target|expected|anticipated|estimated)\b.{0,40}?\b(?:date|deadline|target)\b/i,
  /\bexten(?:ds?|ded|ding|sion)\b.{0,80}?\b(?:to|until|till|by)\b/i,
  /\bneed(?:s|ed)? (?:until|up to|to)\b/i,
  /\baim(?:ing)? for\b/i,
  /\b(?:put back|postponed|deferred|rescheduled|pushed back|moved)(?: \w+)? (?:to|until)\b/i,
  /\b(?:tak|mov|bring|push)(?:es?|ing)\b.{0,40}\b(?:deadline|date|limit|time)\b.{0,20}\bto\b/i,
];
/** Words by which a letter states what the law gives, and not what it undertakes itself. */
const LEGAL =
  /\b(?:statut\w+|legal(?:ly)?|legislat\w+|by law|the law|deadline|time ?limits?|due date|target date|response due|time ?-?scales?|time ?frame|in accordance with|in line with|as required by|(?:20|twenty|40|forty) (?:working|school) days|required to (?:respond|reply))\b/i;
/** A review is bound to no day under the first of the laws: only what is owed is the law's. */
const OWED =
  /\b(?:statut\w+|by law|required to|requires? (?:us|that)|must|obliged|have until|(?:has|have) (?:up to )?(?:20|twenty|40|forty))\b[^,;]*$/i;
/** In a receipt, what the reader should expect is what the law gives. */
const EXPECTED =
  /\b(?:should (?:now )?(?:receive|expect|hear|have|get|reach)|(?:can|may) expect|expect (?:a|our|the) (?:response|reply|answer))\b/i;
/** The reader is to act, or it is about another body's or an earlier promise. */
const OTHERS =
  /\b(?:please (?:reply|respond|let|send|pay|contact|confirm|provide|clarify|note that you)|you (?:must|need to|should (?:reply|respond|send|ask|request|contact|write|submit|complain)|may(?! expect)|can (?:ask|request|complain|appeal|contact)|have (?:until|the right|\d+|forty|two|three))|your (?:reply|response|clarification|payment|comments|request for (?:an? )?(?:internal )?review) (?:by|within|must|should|before)|should (?:be|reach) (?:made|submitted|sent|addressed|us)|do not (?:hear|receive|reply)|reach us|fees?\b.{0,40}? paid|had (?:hoped|said|promised|expected)|should have (?:been|had|received|replied|responded)|(?:was|were) (?:due|to have|expected|to be)|said (?:that )?(?:we|i|it) would|asked (?:\w+ ){0,4}(?:for|to)\b.{0,40}\bby|would (?:have )?(?:been|be)|commissioner|out of (?:the )?office|annual leave|will be closed|will close|treated as (?:closed|withdrawn)|who will (?:reply|respond)|which will (?:reply|respond)|contract (?:ends?|expires?|will)|licen[cs]e (?:ends?|expires?))\b/i;
/** In an answer other things have dates too: only what comes to the reader is promised. */
const REPLIES =
  /\b(?:you|reply|replies|respond|response|answer(?:ed)?|follow|sen[dt]|write|be in touch|get back|outcome|decision|supplied|provided to|forwarded)\b/i;
const REVIEW = /\b(?:internal review|reviews?|complain\w*|appeal)\b/i;
const GENERAL =
  /^(?:(?:and|but) )?(?:if|should|unless|where (?!you)|once|when|in (?:some|certain|the event)|most|normally|usually|generally)\b/i;
const PAST_DAY =
  /\b(?:received|dated|letters?|e-?mails?|requests?|repl(?:y|ies)|responses?|correspondence|messages?|acknowledg\w+|(?:was|were|been|you|we|i) (?:sent|made|submitted|published|wrote|asked)|logged|held|ended|ending|signed|started|began|opened|closed|since|from|between|after|as (?:at|of)|was|were|year|period|as on)(?: to (?:us|you))?(?: on| of| to)?(?: the)?(?: (?:mon|tues|wednes|thurs|fri|satur|sun)day,?)? ?$/i;
const BEFORE_DAY =
  /(?:\b(?:by|before|until|till|no later than|not later than|on or before|by or before|around|about|latest|follow(?:ing)?|sent|provided|supplied|issued|due|expected|is|are|be|now|:|to|than|aim(?:ing)? for|for (?:a |our |the )?(?:response|reply|completion)(?: is)?)|[:–-])(?:,? (?:the |at the |close of (?:business|play|day)|end of (?:business|play|the (?:business )?day|the working day)|cob|cop|\d{1,2}(?:[.:]\d\d)? ?[ap]\.?m\.?|noon|midday|midnight|latest|on|by|or (?:before|around)|(?:at )?(?:the )?very latest,?|end of|then,?|:))*[ ,]*$/i;
const ON =
  /\b(?:send|sent|reply|respond|provid\w+|issued?|you|follow|available|released?|supplied|published|ready|answer\w*|it|them|this|response|complete\w*|contact\w*|write|figures?|information|q?\d{1,2}[a-z]?) (?:again )?on(?: the)? ?$/i;

/** Whether a sentence of a letter of this kind undertakes anything; what only states the law, or asks of the reader, does not. */
export function isCommitment(sentence: string, kind: ActKind): boolean {
  if (sentence.endsWith('?') || GENERAL.test(sentence) || OTHERS.test(sentence)) return false;
  if (REVIEW.test(sentence) && !kind.startsWith('review') && kind !== 'holding') return false;
  if ((kind === 'response' || kind === 'review-outcome') && !REPLIES.test(sentence)) return false;
  if (kind === 'acknowledgement' && (LEGAL.test(sentence) || EXPECTED.test(sentence))) return false;
  return COMMITS.some((says) => says.test(sentence));
}

/** Whether the day is the one by which something is undertaken, and not the day of the request, of a fact or of the law. */
export function isTarget(sentence: string, day: NamedDay, kind: ActKind): boolean {
  const receipt = kind === 'acknowledgement' || kind === 'review-acknowledgement';
  const before = sentence.slice(Math.max(0, day.start - 70), day.start);
  if (HEDGED.test(sentence.slice(0, day.start)) && VAGUE.test(sentence.slice(day.start, day.end))) return false;
  if (/\b(?:who|which|and) (?:has|have|had) (?:\w+ )?(?:promised|undertaken|said|agreed)\b[^,;]*$/i.test(before))
    return false;
  if (kind.startsWith('review') && OWED.test(before)) return false;
  if (day.counted) return isOwnCount(sentence, day, receipt || kind === 'response');
  if (/^(?:by|before|at|in|later|early|this|next|during|some|week|w\/)/i.test(sentence.slice(day.start, day.end)))
    return !/\b(?:last|since) $/i.test(before);
  if (BEFORE_DAY.test(before) && !/\b(?:was|were)(?: \w+)? $/i.test(before)) return !ENDED.test(before);
  if (/^,? at the (?:very )?latest\b/i.test(sentence.slice(day.end, day.end + 24))) return true;
  return ON.test(before) && !PAST_DAY.test(before);
}

/** Hopes bind only to a written day. */
const HEDGED = /\b(?:hop(?:e|es|ing)|aim(?:s|ing)?|expect(?:s|ing)?|anticipat\w+|endeavour|try|should)\b[^;]*$/i;
const VAGUE = /\b(?:this|next|the) (?:week|month)\b/i;

const ENDED =
  /\b(?:dated|received|(?:letter|e-?mail|request|repl(?:y|ies)|response|correspondence) (?:of|to|dated)|from (?:the )?\d.{0,25}) ?$|\bup to(?: the)? $|\b(?:total|figures?|data|counts?)\b.{0,20}? to(?: the)?(?: end of)? $|\bfrom \S+(?: \S+){0,3} (?:to|until)(?: the)? $/i;

const LAWS_OWN = /\b(?:20|twenty|40|forty) (?:\(|working|school|business)/i;
const LAWS_WORDS =
  /\b(?:act|law|legislation|regulations|requires?|required|have to|must|obliges?|statut\w+|normal\w*|usual\w*|limit|requests|reviews)\b/i;
const THEIRS =
  /\b(?:if|when|where|you|your|applicants?|requesters?|by writing|representations|complaints?|request for)\b/i;

/** A span counted from this letter: not the law's own days, not the reader's, not from an event that has not come. */
function isOwnCount(sentence: string, day: NamedDay, receipt: boolean): boolean {
  const words = sentence.slice(day.start, day.end);
  const after = sentence.slice(day.end, day.end + 60);
  if (/^,? (?:of|from|after|following) (?!today|the date of this|this|now|the above)/i.test(after)) return false;
  if (/\b(?:further|additional|another|extra|more)\b/i.test(words) && /\bworking\b/i.test(words) && receipt)
    return false;
  if (LAWS_OWN.test(words) && (receipt || LAWS_WORDS.test(sentence))) return false;
  const clause = sentence.slice(0, day.start).slice(-50);
  return !THEIRS.test(
    clause.replace(
      /\b(?:send|sent|give|let|provide|write|reply|respond|to|with|inform|tell|update|contact|and|of) (?:to )?you\b|\byour (?:request|questions?|review)\b/gi,
      '',
    ),
  );
}
