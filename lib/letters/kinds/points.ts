import { paragraphs, readProse, sentences } from '../../thread/prose';
import type { Message } from '../../thread/thread';
import { onOneLine } from '../phrase';

const asks =
  /\?["'\u201d]?\s*$|^(?:\W*(?:\(?[a-z\d]{1,3}[).:]\s*)?)(?:please|kindly|could you|can you|would you|we (?:would )?(?:need|require|ask|be grateful)|you (?:may|will) need)\b.*\b(?:clarif|confirm|specif|say|state|explain|indicat|provid|tell|advis|defin|describ|narrow|let (?:us|me) know|mean)/i;
const courtesy =
  /\bquer(?:y|ies)\b|further (?:question|assist)|hesitate|contact (?:me|us)\b|get in touch|\b(?:unhappy|dissatisfied|complain|internal review|review of)|quote (?:the|this) reference|\breply to this|accessible format|\bsurvey\b|how (?:we|i) (?:can|may) help|data protection|privacy/i;

/** No letter asks for more. */
const MOST = 8;

/** What a letter wants to have explained: its own sentences that ask for something, each on one line, without courtesies. Empty when it plainly asks nothing. */
export function readPoints({ text }: Message): readonly string[] {
  const own = paragraphs(readProse(text)).filter(({ kind }) => kind === 'body');
  const said = own
    .flatMap(({ start, end }) => sentences(text, start, end))
    .map((span) => onOneLine(text.slice(span.start, span.end)));
  const found = said.filter((one) => asks.test(one) && !courtesy.test(one) && one.length > 12 && !one.endsWith(':'));
  return [...new Set(found)].slice(0, MOST);
}
