import { paragraphs, readProse, sentences } from '../../thread/prose';
import type { Message } from '../../thread/thread';
import { onOneLine } from '../phrase';

const asks =
  /\?["'\u201d]?\s*$|^(?:\W*(?:\(?[a-z\d]{1,3}[).:]\s*)?)(?:please|kindly|could you|can you|would you|we (?:would )?(?:need|require|ask|be grateful)|you (?:may|will) need)\b.*\b(?:clarif|confirm|specif|say|state|explain|indicat|provid|tell|advis|defin|describ|narrow|let (?:us|me) know|mean)/i;
const courtesy =
  /\bquer(?:y|ies)\b|further (?:question|assist)|hesitate|contact (?:me|us)\b|get in touch|\b(?:unhappy|dissatisfied|complain|internal review|review of)|quote (?:the|this) reference|\breply to this|accessible format|\bsurvey\b|how (?:we|i) (?:can|may) help|data protection|privacy/i;

/** Before a list of what is asked. */
const leads =
  /\b(?:tell|confirm|clarif|specif|say|state|explain|provide|advise|know|need|which|what|questions?|following|points?)\b/i;
/** Asks for something without saying for what. */
const empty =
  /^(?:(?:would|could|can) you (?:please )?|please )(?:let (?:me|us) know|confirm|clarify|advise|tell (?:me|us))[.?]?$/i;
const item = /^\s*(?:[-*\u2022\u2013]|\(?[a-z\d]{1,3}[).:])\s/i;

/** No letter asks for more. */
const MOST = 8;

/**
 * What a letter wants to have explained: its own sentences that ask for something, and the items of a list that it asks for, each on one line,
 * without courtesies. Empty when it plainly asks nothing.
 */
export function readPoints({ text }: Pick<Message, 'text'>): readonly string[] {
  const own = paragraphs(readProse(text)).filter(({ kind }) => kind === 'body');
  const spans = own.flatMap(({ start, end }) => sentences(text, start, end));
  const found: string[] = [];
  let isListed = false;
  for (const { start, end } of spans) {
    const raw = text.slice(start, end);
    const said = onOneLine(raw).replace(/[;,]\s*(?:and|or)?$/i, '');
    if (said.endsWith(':')) isListed = leads.test(said);
    else if (isPoint(said) || (isListed && item.test(raw))) found.push(said);
    else isListed = false;
  }
  return [...new Set(found)].slice(0, MOST);
}

function isPoint(said: string): boolean {
  return said.length > 12 && asks.test(said) && !courtesy.test(said) && !empty.test(said);
}
