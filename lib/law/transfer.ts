import { foldSpaces } from '../thread/prose';
import type { Moment } from './timeline';

const PART =
  /\b(?:questions?|parts?|points?|items?|sections?|bullets?)\s*(?:\(?\d|\(?[a-h]\b|of (?:your|the|this) (?:request|enquiry))|\b(?:other|remaining|outstanding) (?:questions?|parts?|points?|items?|elements?)\b|\b(?:rest|remainder|some) of (?:your|the|this) (?:request|questions?)|\bin part\b|\bthe (?:first|second|third|fourth|last) (?:question|part|point)/i;

const WHOLE =
  /\b(?:transferr?(?:ed|ing)?|pass(?:ed|ing)?|forward(?:ed|ing)?|redirect(?:ed|ing)?|referr?(?:ed|ing)?|sent|handed)\b[^.!?]{0,40}\b(?:your|the|this|it)\b[^.!?]{0,40}\b(?:request|enquiry|e-?mail|letter|correspondence|application)\b|\b(?:your|the|this) (?:\w+ ){0,3}(?:request|enquiry|e-?mail|application)\b[^.!?]{0,60}\b(?:transferred|passed|forwarded|redirected|referred|sent on|handed)\b/i;

/** How much of a request a letter hands to another body. */
export type Handed = 'whole' | 'part' | 'unclear';

/** Reads a transfer letter; what names questions, parts or a rest is a part. */
export function readTransfer(moment: Moment): Handed {
  const text = foldSpaces(moment.message.text);
  if (PART.test(text)) return 'part';
  return WHOLE.test(text) ? 'whole' : 'unclear';
}
