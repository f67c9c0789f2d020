import { isOfHandling } from './handling';
import type { Utterance } from './voice';

/** A longer letter says itself what it does. */
const SHORT = 8;

/** `I have checked with Finance and can confirm that …`: what follows is what was found. */
const FOUND =
  /^.{0,120}?\b(?:(?:can|am able to|are able to|wish to|now|to|and|they|who|i|we) )?(?:confirm(?:ed|s)?|advised?|found|understand|informed|told|tells?|inform you|establish(?:ed)?)(?: (?:me|us|you))? (?:that )?(?=\p{L})/iu;
/** Somebody looked for the answer. */
const LOOKED =
  /\b(?:i|we)(?: have|'ve|'d| had)?(?: now| also| both| since| again)* (?:checked|looked|searched|enquired|inquired|asked|spoken|spoke|made (?:enquiries|inquiries)|consulted|gone through|been through|heard (?:back )?from)\b/i;
/** The letter says of itself that it answers. */
const CLOSES =
  /\b(?:i|we) (?:hope|trust|believe|think) (?:that )?(?:this|that|it|which|the above)(?: fully| now| duly)? (?:answers|settles|resolves|deals with|concludes|completes|satisfies|disposes of|covers)\b|\b(?:this|that|which|the above)(?: letter| e-?mail| reply)?(?: fully| now| duly)? (?:answers|concludes|completes|disposes of|settles) (?:your|the|our (?:reply|response)|all)\b|\bi (?:am|have) (?:now |therefore )?(?:closing|closed) (?:it|this|your (?:request|enquiry|case)|the (?:request|enquiry|case|file))\b/i;
/** Something is still to come, or was said of the reader's own doings. */
const PENDING =
  /\b(?:will|shall|going to|hope to|aim to|expect|yet|still|await\w*|waiting|wait|soon|shortly|in due course|by the end of|delay\w*|late|overdue|as soon as|not (?:\w+ )?(?:ready|finished|complete)|until|withdr[ae]w\w*|did not hear|not heard|no reply|clarif\w*)\b|'ll\b/i;
/** A fact is denied or stated in the indicative. */
const STATES =
  /\b(?:has|have|had|did|do|does|is|are|was|were|owns?|uses?|used|holds?|employs?|runs?|pays?|paid|bought|keeps?|spent|took|made|belongs?|lies|stands)\b|n't\b/i;
const PARTS = /\b(?:confirm|advise|found|understand|inform|told|tell|establish)/i;

/**
 * Whether a short letter tells what was found when somebody looked, or says that it answers, and leaves nothing to come: `I have checked
 * with the stores. The pump is not one that we have bought. I trust this answers your enquiry.`
 */
export function concludes(voice: readonly Utterance[]): boolean {
  const own = voice.filter(({ restated, text }) => !restated && !text.endsWith('?'));
  if (own.length > SHORT || own.some(({ text }) => PENDING.test(text))) return false;
  return own.some(({ text }) => LOOKED.test(text) || CLOSES.test(text)) && own.some(({ text }) => statesFact(text));
}

/** Whether a sentence states something that is not of how the request is dealt with. */
function statesFact(sentence: string): boolean {
  const told = PARTS.test(sentence) ? sentence.replace(FOUND, '') : sentence;
  return (
    STATES.test(told) &&
    !isOfHandling(told) &&
    !/^(?:if|should|you|please)\b/i.test(told) &&
    told.split(' ').length >= MANY
  );
}

/** So many words say something. */
const MANY = 4;
