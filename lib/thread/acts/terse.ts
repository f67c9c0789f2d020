import type { ActKind } from '../act';
import type { Message } from '../thread';
import { isOfHandling } from './handling';
import { isBriefReceipt, NAME } from './receipt-brief';
import type { Utterance } from './voice';

/** A letter of no more than so many sentences and words is terse. */
const SENTENCES = 4;
const WORDS = 30;

/** What a letter that gives nothing does. */
export const GIVES_NOTHING: ReadonlySet<ActKind> = new Set(['acknowledgement', 'auto-reply', 'holding', 'other']);

/** What stands before a colon or a dash names what is spoken of: `Further to your request: fourteen`. */
const HEADING = /^[^:]{1,60}(?:: | - )/;
/** `CC-FOI-26-0098`, `FOI 1862/24` */
const REFERENCE = /\b(?:[A-Z]{2,9} )?[A-Z\d]{0,12}(?:[/-][A-Z\d]{1,12}){1,6}\b/g;
/** `We will`, `I am working on it`, `in hand`, `another week`: what is still to be done, by whom, and when. */
const TO_COME =
  /\b(?:will|shall|going to|hope|aim|try|trying|expect|intend|should|under ?way|in (?:hand|train|the pipeline|due course)|on (?:it|my|our|its|the way)|work(?:ing)? on|with (?:me|us|you|him|her|them)|(?:has|have|is|are) (?:now )?gone (?:in|on|to)|(?:few|another|next|more|some) (?:days?|weeks?|months?|time)|tomorrow|later|next|busy|list|pending)\b|'ll\b/i;
/** A box for letters that speaks of itself. */
const OF_THE_BOX = /\b(?:inbox|in-?tray|mailbox|monitored|automat\w*|robot|machine|out of (?:the )?office)\b/i;
/** Courtesies, and with whom it is: `With the team.` */
const COURTESY =
  /^\W*(?:dear|hello|hi|many thanks|thanks?|cheers|regards|sincerely|of course|certainly|with|no problem|all noted|noted|ok(?:ay)?|with pleasure|please|(?:kind|best|warm)(?: regards| wishes)?|good (?:morning|afternoon|day))\b/i;

/** `Ticket #88213 has been REOPENED`: what stands beside it are the fields of a case system. */
const TICKET =
  /\b(?:ticket|case|enquiry|incident|job|query)\b[^.;]{0,24}\d[^.;]{0,24}\b(?:(?:re-?)?opened|created|updated|assigned|logged|changed|escalated|raised)\b/i;

/**
 * Whether a letter of a few words says something that is neither of its handling nor of what is to come nor a courtesy: `Fourteen`, `We
 * have it`, `Mr Lugg does`. So little is nearly always the answer, though it looks like a letter that has none.
 */
export function statesTersely(kind: ActKind, message: Message, voice: readonly Utterance[]): boolean {
  if (!GIVES_NOTHING.has(kind) || voice.length > SENTENCES || isBriefReceipt(message, voice)) return false;
  const said = voice.map(({ text }) => text).join(' ');
  if (TO_COME.test(said) || OF_THE_BOX.test(said) || said.split(' ').length > WORDS) return false;
  if (voice.some(({ text }) => TICKET.test(text))) return false;
  return voice.some(({ text, restated }) => !restated && !text.endsWith('?') && isStated(text));
}

function isStated(sentence: string): boolean {
  const told = sentence.replace(HEADING, '').replace(REFERENCE, '');
  return /[\p{L}\d]/u.test(told) && !NAME.test(told) && !COURTESY.test(told) && !isOfHandling(told);
}
