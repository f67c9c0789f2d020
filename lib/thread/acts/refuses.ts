import type { Utterance } from './voice';

/** A longer letter says itself what it does. */
const SHORT = 6;

/** `The Council regards it as vexatious`, `Your request is refused`, `S.14(1) applies`, `Refused.` */
const REFUSES =
  /\b(?:is|are|as|being|to be|it|request|letter) (?:\w+ ){0,2}(?:vexatious|manifestly unreasonable)\b|\b(?:request|application|it|this|that|which|they) (?:is|are|was|were|has been|have been|must be|stands?) (?:\w+ )?(?:refused|declined|rejected|turned down)\b|\b(?:i|we|council|board|trust|authority|committee|company|department|university|school|force|office) (?:have |has |had |must |hereby |therefore |accordingly )*(?:refuse[sd]?|decline[sd]?|reject(?:s|ed)?)\b(?! (?:to accept|an? |your (?:offer|cheque|payment)))|^(?:refused|declined|rejected)\b|\b(?:section|s\.?) ?(?:12|14)\b[^.;]{0,16} (?:applies|is relied on|is engaged)\b/i;
/** It may come to that, or came to that once, or did not. */
const PERHAPS =
  /\b(?:if|may|might|can|could|would|should|whether|unless|not|never|no longer|any|when|where|will|shall|consider(?:ing)?|previous\w*|earlier|had been|you (?:say|said|write|wrote|complain\w*|feel|felt|believe)|overturn\w*|set aside|withdr\w+)\b|n't\b/i;

/** Whether a short letter refuses the request outright: no word of receipt beside it makes it a receipt. */
export function refusesOutright(voice: readonly Utterance[]): boolean {
  const own = voice.filter(({ restated, text }) => !restated && !text.endsWith('?'));
  return own.length <= SHORT && own.some(({ text }) => REFUSES.test(text) && !PERHAPS.test(text));
}
