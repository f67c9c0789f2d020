import type { Message } from '../thread';
import type { Utterance } from './voice';

/** The sum that is asked: `Fee now due £27.16`, `a fee of £80 is payable`. */
const SUM =
  /\b(?:fees?|charges?)\b(?: \w+){0,3} (?:due|payable|owing)\b|\b(?:fees?|charges?) (?:notice|of £ ?\d|is £ ?\d|comes? to £ ?\d|will be £ ?\d)|\bnotice of (?:an? |the )?(?:fee|charge)\b|\bnotice of (?:fees|charges)\b|\b(?:ask(?:s|ed|ing)?|requir(?:es?|ed|ing)|invit(?:es?|ed|ing)) you to (?:meet|pay|cover|reimburse|bear)\b|\b(?:pay|payment of|send (?:us )?(?:a cheque|payment) for) £ ?\d|\bto pay\b[\s.:_-]{0,80}£ ?\d/i;
/** What waits for it: `Nothing more will be done till the fee is in`. */
const WAITS =
  /\b(?:till|until|unless|once|when|before|as soon as|on receipt of)\b[^.]{0,40}(?:\b(?:fee|payment|charge|cheque|sum|money|amount|funds|remittance|it|that|paid)\b|£ ?\d[\d,]*(?:\.\d\d)?)[^.]{0,30}\b(?:is (?:in|here|paid|made|received|cleared)|(?:has|have) been (?:paid|received|made)|are received|arrives?|reach(?:es|ed)|comes? in|clears?|paid|received)\b|\b(?:time|clock|days?|period)\b[^.]{0,80}\b(?:stops?|stopped|halted|frozen|on hold|(?:stands|stood) still|paused|suspended|left out|(?:does? not|do(?:es)?n't) (?:run|count)|(?:not|do not) counted?)\b|\b(?:cheque|card|bank transfer|bacs)\b[^.]{0,60}\b(?:payable to|in favour of|made out to|payment)\b/i;
const NO_FEE = /\b(?:no|not|without|waive\w*|free of) (?:an? |any |the )?(?:\w+ )?(?:fee|charge)/i;

/** `Please remit £44.70`, `the sum is now £12`: where a fee was asked for before, it is asked for anew. */
const REMIT =
  /\b(?:remit|pay|send|forward|let (?:us|me) have|make (?:it|that|the cheque)(?: out)?(?: for)?)\b[^.;]{0,24}£ ?\d|\b(?:new|revised|correct|right) (?:total|sum|fee|charge|amount)\b(?::| is| comes to| becomes| will be) (?:now )?£ ?\d/i;

/** Whether a letter without files names a sum to be paid for the request and says what waits for it. */
export function demandsFee({ attachments }: Message, voice: readonly Utterance[], again = false): boolean {
  const own = voice.filter(({ restated, text }) => !restated && !NO_FEE.test(text));
  if (again && attachments.length === 0 && own.some(({ text }) => REMIT.test(text))) return true;
  return (
    attachments.length === 0 &&
    own.some(({ text }) => /£ ?\d/u.test(text)) &&
    own.some(({ text }) => SUM.test(text)) &&
    own.some(({ text }) => WAITS.test(text))
  );
}
