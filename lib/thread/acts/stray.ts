import { proseOf } from '../prose';
import type { Message } from '../thread';
import type { Scene } from './scene';
import type { Utterance } from './voice';
import { readWords } from './words';

/** `Mr Dunstable`, `Dr. Hale`: somebody by a title and a surname. */
const TITLED =
  /\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Rev|Revd|Sir|Lady|Lord|Cllr|Councillor)\b\.? (?:[\p{Lu}][\p{L}.'’-]* )?(\p{Lu}[\p{L}'’-]+)/u;
/** What a letter about a request says of it; a letter that strayed says nothing of the kind. */
const OF_REQUEST =
  /\b(?:requests?|foi\w*|eirs?|freedom of information|information|act|regulations?|sections?|exempt\w*|disclos\w*|review|your (?:questions?|letter|e-?mail|enquiry|message|points?)|you (?:asked|wrote|wanted))\b|\bs\.? ?\d/i;
/** A longer letter says itself what it does. */
const SHORT = 12;

/** The parts of a name that tell who is meant. */
export function namesOf(name: string): string[] {
  return (name.match(/\p{L}[\p{L}'’]+/gu) ?? []).map((part) => part.toLowerCase()).filter((part) => part.length > 2);
}

/**
 * Whether a letter was meant for somebody else: it greets another person, says nothing of the request and has none of its words; or it
 * asks something of a colleague and speaks of the requester as of a third. Where the requester's name is not known none is taken for that.
 */
export function isStray(message: Message, scene: Scene, voice: readonly Utterance[]): boolean {
  if (scene.names.size === 0 || voice.length > SHORT) return false;
  const own = voice.filter(({ restated }) => !restated);
  if (own.length < voice.length) return false;
  const greeted = greetedBy(message);
  if (greeted !== null && isRequester(greeted, scene)) return false;
  const third = own.some(({ text }) => isRequester(TITLED.exec(text)?.[1] ?? '', scene) && THIRD.test(text));
  if (third) return own.some(({ text }) => TO_COLLEAGUE.test(text)) && !own.some(({ text }) => TO_REQUESTER.test(text));
  return greeted !== null && !own.some(({ text }) => OF_REQUEST.test(text)) && sharesLittle(scene, own);
}

/** `before I send anything to Mr Oyston`, `I told Mrs Anstey`. */
const THIRD =
  /\b(?:to|told|tell|for|from|by|with|let|ask|asked|give|gave|send|sent|owe|promised|that|this|is|about|and|before|of)\b (?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor)\b/;
/** `Can you cast an eye over it`, `please check`: something is asked of the reader. */
const TO_COLLEAGUE = /\b(?:can|could|would|will) (?:you|one of you|someone)\b|^(?:please|pls)\b/i;
/** `your request`, `you asked`: the requester is spoken to. */
const TO_REQUESTER =
  /\b(?:your (?:foi |information )*(?:request|complaint|questions?|enquiry|letter|e-?mail|appeal|review)|you (?:asked|requested|wrote|complained))\b/i;

function greetedBy(message: Message): string | null {
  const greeting = proseOf(message).find(({ kind }) => kind === 'salutation');
  return TITLED.exec(greeting?.text ?? '')?.[1] ?? null;
}

/** A surname may be misspelled, or be half of a double one. */
function isRequester(surname: string, { names }: Scene): boolean {
  const parts = namesOf(surname);
  return parts.some((part) => [...names].some((name) => name === part || alike(name, part)));
}

function alike(one: string, other: string): boolean {
  const close = one.slice(0, 2) === other.slice(0, 2) && Math.abs(one.length - other.length) <= 3;
  return close || (one.length > 4 && one.slice(-4) === other.slice(-4));
}

/** So many words of the request in a letter are no accident. */
const SHARED = 2;
/** Shorter words are in every letter. */
const LONG = 4;

function sharesLittle({ asked }: Scene, own: readonly Utterance[]): boolean {
  const shared = new Set(
    own.flatMap(({ text }) => readWords(text)).filter((word) => isTelling(word) && asked.has(word)),
  );
  return shared.size < SHARED;
}

/** Whether a word tells what a letter is about. */
export function isTelling(word: string): boolean {
  return (
    word.length >= LONG &&
    !/^@|^(?:please|would|could|with|your|that|this|have|from|been|they|there|which|what|when|will|dear|faith|yours|sincer|regard|thank|each|their|were|than|then|them|some|more|many|other|about|only|also|into|over)$/.test(
      word,
    )
  );
}
