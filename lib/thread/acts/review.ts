import type { ActKind } from '../act';
import type { Scene } from './scene';
import type { Utterance } from './voice';

/** What a reviewer finds: `we no longer rely on it`, `the refusal is set aside`, `you were right`, `section 22 was wrongly used`. */
const FINDS =
  /\b(?:no longer|not|n['’]t) (?:going to )?(?:rely|lean|insist|stand|depend|maintain)\b|\b(?:i|we|panel|committee|board|governors|trustees) (?:have |has |now |do |therefore |accordingly |fully |hereby )*(?:uphold|upheld|overturn(?:ed|s)?|overrule[ds]?|reverse[ds]?|quash(?:ed)?|endorse[ds]?|set (?:it|that|this|the \w+) aside|stand by|drop(?:ped)?|give (?:it|that|this) up|agree that (?:the|it|section)|disagree)\b|\b(?:refusal|decision|answer|reply|response|exemption|appeal|complaint|part|point)s? (?:is|are|was|were|has been|have been|stands?|stays?|remains?) (?:\w+ )?(?:set aside|overturned|upheld|reversed|quashed|wrong|right|correct|withdrawn|dropped|as (?:it|they) (?:was|were))\b|\b(?:you|they|we|he|she|council|office|school|trust|colleagues?|section \d+(?:\(\d\))?|exemption) (?:was|were|are) (?:\w+ )?(?:right|wrong|mistaken|correct)\b(?! (?:to write|person|place|to (?:come|ask|contact)))|\b(?:was|were) (?:properly|rightly|wrongly|correctly|incorrectly|not properly|fairly) (?:\w+ )?(?:used|applied|relied|refused|withheld|claimed|engaged|handled)\b|\b(?:can|could|do|does) ?(?:not|n['’]t) (?:fault|criticise)\b|\bfind (?:no|nothing) (?:fault|wrong|amiss)\b/i;
/** It is still to be found, or was said by the reader. */
const OPEN =
  /\b(?:will|shall|whether|if|may|might|would|should|you (?:say|think|believe|argue|feel|complain|contend|ask)|allege\w*|in order to)\b|'ll\b|\?$/i;

/** Whether a letter says what its writer, or a panel, found on review. */
export function findsOnReview(voice: readonly Utterance[]): boolean {
  return voice.some(({ text, restated }) => !restated && FINDS.test(text) && !OPEN.test(text));
}

/** `Yes, I will review 2)`, `we shall go through it again`. */
const WILL_REVIEW =
  /\b(?:i|we|he|she|they|panel|committee|who|to)(?: will| shall|['’]ll| am going to| is going to| mean to| means to| intend to| have been asked to|['’]ve been asked to)(?: now| therefore| also| then| be| personally| gladly)* (?:review(?:ing)?|re-?consider(?:ing)?|re-?examin(?:e|ing)|go (?:back )?(?:through|over)|look(?:ing)? (?:at (?:it|this|that|them) )?(?:again|afresh|into))\b/i;
/** `who is looking at your review`, `the review goes on`. */
const UNDER_WAY =
  /\b(?:is|are|who['’]s|remains?) (?:still |currently |now |also |already )*(?:looking (?:at|into)|considering|carrying out|dealing with|conducting|working on|undertaking|handling|doing) (?:your|the|that) (?:internal )?(?:review|complaint|appeal)\b|\b(?:review|complaint|appeal)\b[^.;]{0,20} (?:is still|goes on|continues|carries on|is (?:being (?:done|carried out|conducted)|proceeding|under way|in hand|not affected|unaffected)|remains (?:with|open))\b/i;

/**
 * What a letter that looks like an answer does while a review is awaited, where it only says that the review will be made, or is still
 * being made by somebody else; null when it may well decide it.
 */
export function leavesReviewOpen(scene: Scene, voice: readonly Utterance[]): ActKind | null {
  if (!scene.reviewing || findsOnReview(voice)) return null;
  const own = voice.filter(({ restated }) => !restated);
  if (own.some(({ text }) => WILL_REVIEW.test(text))) return scene.reviewAnswered ? 'other' : 'review-acknowledgement';
  return scene.reviewAnswered && own.some(({ text }) => UNDER_WAY.test(text)) ? 'other' : null;
}

/** That there is one stage and it is over: `We do not hold second reviews`, `our procedure is at an end`. */
const ONE_STAGE =
  /\b(?:no|not|n['’]t|never|neither|cannot|unable to)\b[^.;?]{0,60}\b(?:second|further|another|third|additional|repeat) (?:internal )?(?:reviews?|appeals?|stages?|look|reviewer)\b|\b(?:one|single|final|only one)[- ]stages?\b|\bonly one (?:internal )?(?:review|stage|appeal)\b|\b(?:procedure|process|reviews?|complaint)\b[^.;?]{0,40}\b(?:is|has been|have been|are) (?:now |therefore )?(?:at an end|exhausted|complete|completed|concluded|closed|spent|over)\b|\b(?:no|not)\b[^.;?]{0,30}\breview of (?:the|a|that|our) review\b|\bno (?:right|provision|further)\b[^.;?]{0,30} (?:of|for|to) (?:appeal|review)\b/i;

/** Whether a letter turns down a second review after a review was decided: it decides nothing again. */
export function refusesSecondReview(scene: Scene, voice: readonly Utterance[]): boolean {
  return (
    scene.reviewed && voice.some(({ text, restated }) => !restated && ONE_STAGE.test(text)) && !findsOnReview(voice)
  );
}

/** A receipt that names the request itself is of the request. */
const OF_REQUEST =
  /\b(?:foi|eir|information|freedom)\b|\byour (?:request|enquiry|questions?)\b|\b(?:20|twenty|40|forty) working days\b/i;

/** Whether a receipt is of a request for a review: it is the first word after one, and says nothing of the request for information. */
export function takesReviewIn(scene: Scene, voice: readonly Utterance[]): boolean {
  const next = scene.reviewing && !scene.reviewAnswered && scene.last?.kind === 'review-request';
  return next && !voice.some(({ text, restated }) => !restated && OF_REQUEST.test(text));
}

/** Of whoever reviews, what he does and when: no answer to what was asked. */
const OF_REVIEWER =
  /\b(?:i|we|he|she|they|panel|committee|board|reviewer|governors?|trustees?|chair\w*|director)\b[^.;]{0,40}(?:\b(?:will|shall|means? to|mean to|intends? to|hopes? to|expects?|sits?|meets?)\b|'ll\b)|\bnew to\b|\bno (?:part|hand) in\b|\binvolved\b|\bfresh eyes\b|\bfindings\b|\bconclusions?\b|\b(?:my|the|his|her) desk\b|\bright person\b|\bappeal\b|\b(?:slow|thorough|impartial|independent)\b/i;

/** Whether a sentence tells of whoever reviews. */
export function isOfReviewer(text: string): boolean {
  return OF_REVIEWER.test(text);
}

/** A review is asked of an answer that it names: `your refusal`, `section 40(2) is not there to …`. */
const OF_ANSWER =
  /\b(?:refus(?:al|ed|ing)|exempt\w*|vexatious|withh[eo]ld\w*|redact\w*|your (?:reply|answer|response|decision) (?:of|to|dated|that|is|was|says|does|relies)|(?:sections?|s\.?|reg\w*\.?) ?(?:1[24]|2[1-9]|3\d|4[0-4])\b)/i;
/** Or of silence. */
const OF_SILENCE =
  /\b(?:no|not|never|n['’]t|without|fail\w*|lack of|still)\b[^.;]{0,40}\b(?:repl\w+|respon\w+|answer\w*|heard|received|had)\b|\b(?:late|overdue|delay\w*|silence|section 10)\b/i;

/** Whether a request for a review is about an answer that came, by what it says. */
export function isOfAnswer(text: string): boolean {
  return OF_ANSWER.test(text) && !OF_SILENCE.test(text);
}
