import type { Message } from '../thread';
import { answersBelow } from './answers-below';
import { asksBack } from './asks-back';
import { isBounce, judgeBounce } from './bounce';
import { answersByNumber } from './by-number';
import { concludes } from './concludes';
import { readFeatures } from './features';
import { demandsFee } from './fee';
import { judgeFiles } from './files';
import { readGround } from './ground';
import { countBesideHandling } from './handling';
import { answersInRows } from './in-rows';
import { takesIn, tellsAbsence } from './machine';
import { sendsPartOver } from './part-over';
import { encloses, givesSome, handsPartOn, lengthensTime, putsOffWhole, saysEnclosed } from './put-off';
import { findReceipt } from './receipt-abroad';
import { handsOn, isBriefReceipt } from './receipt-brief';
import { refusesOutright } from './refuses';
import { restartsCount } from './restart';
import { findsOnReview, isOfReviewer, leavesReviewOpen, refusesSecondReview, takesReviewIn } from './review';
import { isInstant, type Scene } from './scene';
import { isStray } from './stray';
import { GIVES_NOTHING, statesTersely } from './terse';
import { judge, type Verdict } from './verdict';
import { type Memory, markRestated, readVoice, type Utterance } from './voice';
import { readWeights, weigh } from './weigh';
import { AUTHORITY } from './weights';

const weights = readWeights(AUTHORITY);
/** Longer letters say what they do in their first so many sentences. */
const READ = 600;
/** Less sure than this, four of five verdicts on letters by unknown writers were wrong. */
const DOUBT = 0.4;

/** What a message of the authority does, from its own words in the light of what went before. */
export function judgeAuthority(message: Message, scene: Scene, memory: Memory): Verdict {
  if (isBounce(message)) return judgeBounce(message);
  const voice = markRestated(readVoice(message).slice(0, READ), memory);
  if (voice.length === 0) return judgeFiles(message);
  if (isStray(message, scene, voice)) return judge('other', LIKELY, voice[0] ?? null, { why: STRAY });
  const receipt = message.attachments.length === 0 ? findReceipt(voice) : null;
  if (receipt) return judge('acknowledgement', LIKELY, receipt);
  const { confidence, at, ...weighed } = weigh(readFeatures(message, scene, voice), weights);
  if (confidence < SURE && tellsAbsence(scene, message, voice)) return judge('auto-reply', LIKELY, voice[0] ?? null);
  if (weighed.kind === 'auto-reply' && takesIn(scene, message, voice))
    return judge('acknowledgement', Math.max(LIKELY, confidence), voice[at] ?? null);
  if (weighed.kind === 'other' && confidence < SURE && restartsCount(scene, voice))
    return judge('acknowledgement', LIKELY, voice[at] ?? null);
  const onReview = tellOnReview(weighed.kind, confidence, scene, voice);
  if (onReview) return judge(onReview, Math.max(LIKELY, confidence), voice[at] ?? voice[0] ?? null);
  if (answersPlainly(weighed.kind, confidence, message, voice) || answersInOrder(weighed.kind, message, scene, voice))
    return judge(
      isOfReview(scene, voice, 'response') ? reviewed('response') : 'response',
      LIKELY,
      voice[at] ?? voice[0] ?? null,
    );
  if (isDoubtful(weighed.kind, confidence, voice)) {
    if (isBriefReceipt(message, voice))
      return judge(
        isOfReview(scene, voice, 'acknowledgement') ? reviewed('acknowledgement') : 'acknowledgement',
        LIKELY,
        voice[0] ?? null,
      );
    if (confidence >= DOUBT) return judge('unclear', confidence, voice[at] ?? null);
  }
  const told = confidence < SURE || saysEnclosed(voice) ? tellPutOff(weighed.kind, message, voice) : weighed.kind;
  const first = !scene.responded && !scene.reviewing;
  const span = voice[at] ?? null;
  if (told === 'auto-reply' && encloses(message, voice)) return judge('response', LIKELY, span);
  const open = told === 'response' || told === 'holding' || confidence < DOUBT;
  const plain = first
    ? ((open ? tellFirst(message, scene, voice) : null) ?? tellPart(told, confidence, message, voice))
    : null;
  const kind = plain ?? told;
  const sure = plain === null ? confidence : Math.max(confidence, LIKELY);
  if (!isEnglish(voice))
    return judge('unclear', 0, null, {
      why: 'It is not in a language that can be read here.',
    });
  const terse = sure < (kind === 'auto-reply' ? MACHINE : SURE) && statesTersely(kind, message, voice);
  if (sure < DOUBT || terse || isPerhapsAnswer(kind, sure, scene, voice)) return judge('unclear', sure, span);
  const more = kind === 'holding' || kind === 'extension' ? { ground: readGround(voice, kind === 'extension') } : {};
  return judge(isOfReview(scene, voice, kind) ? reviewed(kind) : kind, sure, span, more);
}

/** Whether a letter that is not surely another answers plainly: in rows, in the request itself below it, or by what was found. */
function answersPlainly(
  kind: Verdict['kind'],
  confidence: number,
  message: Message,
  voice: readonly Utterance[],
): boolean {
  if (GIVES_NOTHING.has(kind) && answersInRows(message)) return true;
  if (confidence >= (kind === 'response' ? DOUBT : SURE)) return false;
  if (GIVES_NOTHING.has(kind) && refusesOutright(voice)) return true;
  return answersBelow(message, voice) || (kind !== 'clarification-request' && concludes(voice));
}

/** Whether what looks like a receipt or a machine's reply answers under the numbers of the request, and not at once. */
function answersInOrder(kind: Verdict['kind'], message: Message, scene: Scene, voice: readonly Utterance[]): boolean {
  if (!GIVES_NOTHING.has(kind) || kind === 'holding' || isInstant(scene, message)) return false;
  return answersByNumber(voice, scene.numbered, scene.asked);
}

/**
 * An answer taken for an acknowledgement, or for a machine's reply, is the worst mistake: all of it would be called unanswered. A letter
 * that is not surely one speaks of nothing but receipt and time, or it is none.
 */
function isPerhapsAnswer(kind: Verdict['kind'], confidence: number, scene: Scene, all: readonly Utterance[]): boolean {
  const voice = scene.reviewing ? all.filter(({ text }) => !isOfReviewer(text)) : all;
  if (kind === 'auto-reply') return confidence < LIKELY && countBesideHandling(voice) >= MANY;
  return kind === 'acknowledgement' && countBesideHandling(voice) >= (confidence < SURE ? SOME : MANY);
}

/** Whether next to nothing speaks for what was weighed, or a transfer names nobody to whom anything goes. */
function isDoubtful(kind: Verdict['kind'], confidence: number, voice: readonly Utterance[]): boolean {
  return confidence < DOUBT || (kind === 'transfer' && confidence < SURE && !handsOn(voice));
}

/**
 * Of what is not surely an answer or a word of delay: what gives some of it answers, whatever it puts off; what gives nothing and puts off
 * the whole is a word of delay, however long it tells of complaints.
 */
function tellPutOff(kind: Verdict['kind'], message: Message, voice: readonly Utterance[]): Verdict['kind'] {
  if (kind === 'holding' && givesSome(message, voice)) return 'response';
  return kind === 'response' && putsOffWhole(voice) && !givesSome(message, voice) ? 'holding' : kind;
}

/** A first letter that answers nothing itself may plainly ask for a fee, lengthen its time, or hand a part of the request on. */
function tellFirst(message: Message, scene: Scene, voice: readonly Utterance[]): Verdict['kind'] | null {
  if (demandsFee(message, voice, scene.charged)) return 'fees-notice';
  if (lengthensTime(message, voice)) return 'extension';
  if (asksBack(message, voice)) return 'clarification-request';
  return handsPartOn(message, voice) ? 'transfer' : null;
}

/** A letter that says who will answer a part of the request instead is no mere receipt. */
function tellPart(
  kind: Verdict['kind'],
  confidence: number,
  message: Message,
  voice: readonly Utterance[],
): Verdict['kind'] | null {
  return kind === 'acknowledgement' && confidence < SURE && sendsPartOver(message, voice) ? 'transfer' : null;
}

/** What a letter does that tells how a review stands: what is found decides it, what is still to be found does not. */
function tellOnReview(
  kind: Verdict['kind'],
  confidence: number,
  scene: Scene,
  voice: readonly Utterance[],
): Verdict['kind'] | null {
  if (refusesSecondReview(scene, voice)) return 'other';
  if (kind === 'response' && confidence < LIKELY) return leavesReviewOpen(scene, voice);
  const found = scene.reviewing && GIVES_NOTHING.has(kind) && confidence < SURE && findsOnReview(voice);
  return found ? 'review-outcome' : null;
}

const STRAY = 'It was meant for somebody else.';
const SURE = 0.95;
const LIKELY = 0.7;
/** What is at least so surely a machine’s is no person’s few words. */
const MACHINE = 0.8;
/** Labelled acknowledgements have at most one such sentence, two at the very most. */
const SOME = 2;
const MANY = 3;

function reviewed(kind: Verdict['kind']): Verdict['kind'] {
  if (kind === 'acknowledgement') return 'review-acknowledgement';
  return kind === 'response' ? 'review-outcome' : kind;
}

/** A review decides something: that a complaint was passed on to somebody decides nothing. */
const DECIDES =
  /\b(?:internal|your|this|the|my|our|a|for|request for(?: a)?|requirement for(?: a)?) reviews?\b|\breview (?:request|ref\w*|case|no)\b|(?<!\b(?:passed|sent|forwarded|handed|given|put)(?: on)? )\byour (?:formal )?complaint\b|\breview(?:ed|ing|er)?,? (?:your|the|how|of (?:your|the)|panel|officer|outcome|decision|response)\b|\breconsider|\byour appeal\b|\bappeal is\b|\blook\w* again\b|\bafresh\b|\b(?:uphold|upheld|investigated|considered|response to|reply to|outcome of) (?:\w+ ){0,3}(?:complaint|handling)/i;
const OPENS =
  /\binternal review\b|\b(?:i|we) have (?:now )?(?:investigated|reviewed|completed (?:my|our|the) review)\b/i;

/** `You may ask for an internal review.` */
const OFFERS = /\bif\b|\bmay\b|\bshould you\b|\byou (?:can|have the right|are entitled|wish)\b/i;

/** Whether a letter is about a review: one was asked for of an answer that came, or the letter itself speaks of one. */
function isOfReview(scene: Scene, voice: readonly Utterance[], kind: Verdict['kind']): boolean {
  if (kind === 'acknowledgement' && takesReviewIn(scene, voice)) return true;
  if (scene.reviewing) return scene.responded || voice.some(({ text }) => DECIDES.test(text) && !OFFERS.test(text));
  const opening = voice.slice(0, 3).some(({ text }) => OPENS.test(text) && !OFFERS.test(text));
  return scene.responded && opening;
}

const ENGLISH =
  /\b(?:the|of|and|to|is|are|we|you|your|in|for|a|no|yes|have|has|not|it|this|was|our|on|by|with|be|at|as|i|from|which|that|will|please|my|an)\b/gi;

/** Figures and lists are of no language. */
function isEnglish(voice: readonly Utterance[]): boolean {
  const prose = voice.filter(({ labelled }) => !labelled).map((utterance) => utterance.text);
  const text = prose.join(' ').slice(0, 2_000);
  const words = text.match(/\p{L}+/gu)?.length ?? 0;
  return words < 12 || (text.match(ENGLISH)?.length ?? 0) / words > 0.08;
}
