import type { Message } from '../thread';
import { isInstant, type Scene } from './scene';
import type { Utterance } from './voice';

/** `has been given ticket number HO-2290`, `opened record MC/IR/0588`, `Case 24/0388 has been created`: no telephone number. */
const NUMBERS =
  /\b(?:given|assigned|allocated|opened|created|logged|registered|recorded|filed|lodged|added)\b[^.?!]{0,50}?[^\w/-](?=[A-Z\d/-]{0,20}\d{2})(?=\d{0,8}[A-Z/-]|[1-9]\d{4})[A-Z\d]{2,10}(?:[-/][A-Z\d]{1,10}){0,5}\b|[^\w/-](?=[A-Z\d/-]{0,20}\d{2})(?=\d{0,8}[A-Z/-]|[1-9]\d{4})[A-Z\d]{2,10}(?:[-/][A-Z\d]{1,10}){0,5}\]? (?:has|have) (?:now )?been (?:given|opened|created|logged|registered|assigned)\b/;
/** `Your form "Ask us" was submitted successfully.` */
const SUBMITTED =
  /\byour\b[^.?!:]{0,20}\b(?:forms?|requests?|enquir(?:y|ies)|quer(?:y|ies)|submission|application)\b[^.?!]{0,80}\b(?:submitted|received|sent|lodged|registered)\b/i;
/** `Reference: IG-2025-00112`, on a line or in a row of such. */
const LABELLED =
  /^[^\S\n]{0,8}(?:your )?(?:reference|ref|case|ticket|request|enquiry|tracking)(?: (?:number|no|id|ref|reference))?\.? ?: ?(?=[A-Z\d/-]{0,20}\d{2})(?=\d{0,8}[A-Z/-]|[1-9]\d{4})[A-Z\d]{2,10}(?:[-/][A-Z\d]{1,10}){0,5}\b/im;
/** Such a line stands no further down. */
const NEAR = 1200;
/** Somebody's own absence. */
const ABSENT =
  /\b(?:i|we)(?: am|'m| have| have been|'ve been| will| shall|'ll| are|'re)(?: (?:now|currently|again|also|be|not|gone|both))* (?:on (?:\w+ ){0,2}(?:leave|holiday|secondment|duty|loan)|(?:out of|away from|not in|leaving|left) (?:the )?(?:office|council|building|department|my desk)|away|seconded|retired|(?:reading|checking|seeing|picking up|monitoring) (?:this|my|any|e-?mails?|messages)|off (?:work|sick)|back (?:on|in|at))\b/i;

/** Longer letters are no machine's note for somebody absent. */
const SHORT = 8;

/**
 * Whether a machine's reply to the request takes it in: it gives it a number, or names that of a form that was sent. One that tells of an
 * absence does not, nor what a mailbox says to everybody, be it of the twenty days.
 */
export function takesIn(scene: Scene, message: Message, voice: readonly Utterance[]): boolean {
  if (scene.last?.kind !== 'request' || voice.some(({ text }) => ABSENT.test(text))) return false;
  if (voice.some(({ text }) => NUMBERS.test(text))) return true;
  return voice.some(({ text }) => SUBMITTED.test(text)) && LABELLED.test(message.text.slice(0, NEAR));
}

/** Whether a note that came at once tells of somebody's absence: no person writes within minutes that he is away. */
export function tellsAbsence(scene: Scene, message: Message, voice: readonly Utterance[]): boolean {
  return (
    message.attachments.length === 0 &&
    voice.length <= SHORT &&
    isInstant(scene, message) &&
    voice.some(({ text }) => ABSENT.test(text))
  );
}
