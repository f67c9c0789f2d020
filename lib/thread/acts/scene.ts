import type { ActKind } from '../act';
import type { IsoDay, Message } from '../thread';
import { countNumbered } from './by-number';
import { isOfAnswer } from './review';
import { isTelling, namesOf } from './stray';
import { readVoice } from './voice';
import { readWords } from './words';

/** What went before a message. */
export interface Scene {
  /** The requester has made the request. */
  requested: boolean;
  acknowledged: boolean;
  responded: boolean;
  /** The authority asked what is meant and has had no reply. */
  clarifying: boolean;
  /** A review was asked for and not yet decided. */
  reviewing: boolean;
  /** A review was decided before. */
  reviewed: boolean;
  /** A fee was asked for, and nothing answered since. */
  charged: boolean;
  /** The authority has written since the review was asked for. */
  reviewAnswered: boolean;
  /** Days from the request for a review to the message at hand; 0 when they cannot be told. */
  daysReviewing: number;
  /** The day on which the review was asked for. */
  reviewOn: IsoDay | null;
  /** The requester asked where the answer is, and nothing came since. */
  chased: boolean;
  /** Days from the request, or from the last explanation of it, to the message at hand; 0 when they cannot be told. */
  daysOpen: number;
  /** The day of the request, or of the last explanation of it. */
  askedOn: IsoDay | null;
  /** The parts of the requester's name; none where it is not known. */
  readonly names: Set<string>;
  /** The words of the request and of what explains it. */
  readonly asked: Set<string>;
  /** How many questions the request, or what explains it, numbers. */
  numbered: number;
  /** The requester's last message. */
  last: { readonly kind: ActKind; readonly message: Message } | null;
}

/** Before the first message. */
export function openScene(): Scene {
  return {
    requested: false,
    acknowledged: false,
    responded: false,
    clarifying: false,
    reviewing: false,
    reviewed: false,
    charged: false,
    reviewAnswered: false,
    daysReviewing: 0,
    reviewOn: null,
    chased: false,
    daysOpen: 0,
    askedOn: null,
    names: new Set(),
    asked: new Set(),
    numbered: 0,
    last: null,
  };
}

/** Makes the scene that of the next message. */
export function approach(scene: Scene, message: Message): void {
  scene.daysOpen = daysFrom(scene.askedOn, message.sentOn);
  scene.daysReviewing = daysFrom(scene.reviewOn, message.sentOn);
}

function daysFrom(from: IsoDay | null, to: IsoDay | null): number {
  const days = (Date.parse(to ?? '') - Date.parse(from ?? '')) / 86_400_000;
  return Number.isFinite(days) ? days : 0;
}

/** Takes one message into account. */
export function followScene(scene: Scene, message: Message, kind: ActKind): void {
  if (message.party === 'requester') {
    scene.last = { kind, message };
    if (!scene.requested || kind === 'clarification') scene.askedOn = message.sentOn;
    if (!scene.requested || kind === 'clarification') scene.numbered = countNumbered(readVoice(message));
    recall(scene, message);
    scene.requested = true;
    if (kind === 'clarification') scene.clarifying = false;
    if (kind === 'review-request' && isOfAnswer(message.text)) scene.responded = true;
    if (kind === 'review-request' && !scene.reviewing)
      Object.assign(scene, {
        reviewing: true,
        reviewAnswered: false,
        reviewOn: message.sentOn,
      });
    if (kind === 'chaser') scene.chased = true;
    return;
  }
  if (message.party !== 'authority' || kind === 'auto-reply' || kind === 'bounce') return;
  scene.chased = false;
  scene.reviewAnswered = true;
  if (kind === 'acknowledgement') scene.acknowledged = true;
  if (kind === 'response') Object.assign(scene, { responded: true, charged: false });
  if (kind === 'fees-notice') scene.charged = true;
  if (kind === 'clarification-request') scene.clarifying = true;
  if (kind === 'review-outcome') Object.assign(scene, { reviewing: false, reviewed: true });
}

/** Remembers what a requester wrote of, and how he signed. */
function recall({ asked, names }: Scene, message: Message): void {
  const signed = message.text.trimEnd().split('\n').at(-1) ?? '';
  if (names.size > 0 && signed.length < NAME) for (const part of namesOf(signed)) names.add(part);
  for (const { text } of readVoice(message)) for (const word of readWords(text)) if (isTelling(word)) asked.add(word);
}

/** A last line no longer than this is a name. */
const NAME = 40;

/** Whether a message followed the requester's last one within minutes, as only a machine does. */
export function isInstant(scene: Scene, message: Message): boolean {
  const before = Date.parse(scene.last?.message.sentAt ?? '');
  const after = Date.parse(message.sentAt ?? '');
  return after >= before && after - before <= 3 * 60_000;
}

/** Days after which a letter that only says when the answer will come is no receipt any more. */
const LONG = 16;
/** And so many where a receipt has come before. */
const SHORT = 4;

/** Whether the reader has been waiting: a letter that answers nothing is hardly a receipt then. */
export function isWaiting(scene: Scene): boolean {
  const days = scene.reviewing ? scene.daysReviewing : scene.daysOpen;
  const written = scene.reviewing ? scene.reviewAnswered : scene.acknowledged;
  return scene.chased || days > (written ? SHORT : LONG);
}
