import { PUT_OFF } from '../phrases/delays';
import type { Message } from '../thread';
import { isRepeated } from './features';
import { isOfHandling } from './handling';
import { readSigns } from './signs';
import type { Utterance } from './voice';

/** Words that hand something over, or say that it is not held or withheld. */
const HANDS_OVER =
  /^(?!.*\b(?:if|may|might|could|whether|unless|when|once|any)\b).*\b(?:attached|enclosed|herewith|do(?:es)? not hold|hold no|not held|(?:is|are) exempt|withheld|i can (?:now )?(?:let you have|give you|tell you))\b/i;
/** What there is, and how much: no day, no time that something takes. */
const AMOUNTS =
  /£ ?\d|\bthere (?:is|are|was|were|has been|have been) (?:no |none\b|nobody\b|about |nearly |(?:one|two|three|four|five|six|seven|eight|nine|ten|\w+teen|\w+ty)\b|\d)|\b(?:came|comes|cost|spent|totalled|was|were|is|are|had|has|have) (?:[a-z]+ ){0,3}?(?!(?:19|20)\d\d\b)\d[\d,.]*\b(?! ?(?:st|nd|rd|th|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|working|days?|weeks?|hours?))/i;

/** `at Tier 2`, `OPEL 4`: a number that is part of a name. */
const NAMED = /\b\p{Lu}\p{L}+ \d{1,2}\b(?![.,:]\d)/gu;

function givesAmount(text: string): boolean {
  return AMOUNTS.test(text.replace(NAMED, ''));
}

/** Whether a sentence hands something over, says that it is not held or withheld, or gives an amount. */
export function givesAnything(text: string): boolean {
  return HANDS_OVER.test(text) || (givesAmount(text) && !isOfHandling(text));
}

/** Whether a letter gives some of what was asked for, or refuses it, and does not only speak of how the request is dealt with. */
export function givesSome({ attachments }: Message, voice: readonly Utterance[]): boolean {
  return (
    attachments.length > 0 ||
    voice.some((one) => one.labelled || isRepeated(one) || (!one.restated && givesAnything(one.text)))
  );
}

/** Whether a letter says both that the answer is not ready and by what day the whole of it will come. */
export function putsOffWhole(voice: readonly Utterance[]): boolean {
  const signs = readSigns(voice, PUT_OFF);
  return signs.force('unready') > 0 && signs.force('puts-off') > 0;
}

const LENGTHENS = /\b(?:section|s\.?) ?10 ?\(3\)|\breg(?:ulation|\.)? ?7 ?\(1\)/i;
/** `In line with section 10 we are applying an extension`: more time is taken in the name of the law, whether it gives any or none. */
const IN_ITS_NAME =
  /\b(?:section|s\.?) ?10\b|\breg(?:ulation|\.)? ?7\b|\b(?:under|allowed by|permitted by|in (?:line|accordance) with|as|by) (?:the |this )?(?:terms of the )?(?:act|foia|foisa|eirs?|regulations|legislation)\b|\bthe (?:freedom of information |environmental information )?(?:act|regulations|legislation|law)(?: also| then)? (?:lets?|allows?|permits?|entitles?|enables?|gives?) (?:us|me|it|the|an?|public|authorities|councils?|bodies)\b/i;
const TAKES_TIME =
  /(?:\b(?:us(?:e|es|ing)|tak(?:e|es|ing)|rely(?:ing)? on|apply(?:ing)?|adopt(?:s|ing)?|need(?:s|ing)?) (?:that|the|this) (?:longer|extended|additional|extra|further|full|40|forty)[^.;,]{0,20} ?(?:period|limit|time|term|days)\b|\b(?:apply(?:ing)?|appl(?:y|ies|ied)|tak(?:e|es|en|ing)|us(?:e|es|ing)|claim(?:s|ing)?|invok(?:e|es|ing)|need(?:s|ed)?|requir(?:e|es|ing)|grant(?:s|ed|ing)?|rely(?:ing)? on|exercis\w+|having)\b[^.;]{0,50}\bextension\b|\bextend(?:s|ed|ing)?\b[^.;]{0,40}\b(?:time\w*|deadline|limit|period|target|date|response|reply|request)\b|\b(?:time\w*|deadline|limit|period|target|date)\b[^.;]{0,40}\b(?:is|are|has been|have been|to be|being) (?:\w+ )?(?:extended|lengthened)\b)/i;
/** What came of it before, or may come. */
const NOT_NOW =
  /\b(?:if|may|might|could|can|unless|whether|cannot|not|n['’]t|was|were|had|earlier|previous\w*)\b[^.;]{0,60}\bexten/i;
const SETS_DAY =
  /\b(?:by|before|until|(?:no|not) later than|on|(?:date|deadline|day|limit|target)\b[^.;]{0,40}?\b(?:is|will be|becomes?))\b.{0,20}\b\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\b\d{1,2}[./]\d{1,2}[./]\d{2,4}\b|\b(?:further|additional|extra|another|more|total of|to|maximum of) (?:\w+ )?\(?\d{2}\)? (?:working )?days\b/i;

/** Whether a letter that gives nothing takes more time for its answer by a provision, or in the name of one, and says until when. */
export function lengthensTime(message: Message, voice: readonly Utterance[]): boolean {
  const own = voice.filter(({ restated }) => !restated);
  return (
    own.some(({ text }) => LENGTHENS.test(text) || takesTime(text)) &&
    own.some(({ text }) => SETS_DAY.test(text)) &&
    (!givesSome(message, voice) || weighsInParagraphs(message, voice))
  );
}

/** The test is not made yet: `has not finished applying it`, `the balance has not been struck`, `a view is awaited`. */
const UNDONE =
  /\b(?:has|have|is|are) (?:not|yet to)\b[^.;]{0,24}\b(?:finish|complet|struck|strike|reach|conclud|decid|settl|determin|appl|carried|weigh|made)\w*|\bawait\w*|\bstill (?:\w+ ){0,2}(?:consider|weigh|apply|assess|carry)\w*|\b(?:needs?|requires?|tak(?:e|es|ing)) (?:more|further|additional|extra) time\b/i;
/** So many words after its number are a paragraph, and no answer of a few words. */
const PARAGRAPH = 7;

/** Whether a letter whose paragraphs are numbered takes time for the public interest, and nothing under any of the numbers answers. */
function weighsInParagraphs({ attachments }: Message, voice: readonly Utterance[]): boolean {
  return (
    attachments.length === 0 &&
    voice.some(({ text, restated }) => !restated && LENGTHENS.test(text)) &&
    voice.some(({ text, restated }) => !restated && UNDONE.test(text)) &&
    voice.every((one) => !isRepeated(one) && !givesAnything(one.text) && (!one.labelled || isParagraph(one.text)))
  );
}

function isParagraph(text: string): boolean {
  return text.split(' ').length > PARAGRAPH;
}

function takesTime(text: string): boolean {
  return IN_ITS_NAME.test(text) && TAKES_TIME.test(text) && !NOT_NOW.test(text);
}

const PASSES_ON =
  /\b(?:i|we|and)(?: have|['’]ve)?(?: (?:now|also|today|this morning|therefore|already))* (?:pass(?:ed)?|forward(?:ed)?|transferr?(?:ed)?|sen[dt]|redirect(?:ed)?|refer(?:red)?)\b[^.]{0,60}\b(?:that|this|it|the|your|part|point|question|item|one)\b[^.]{0,40}\b(?:on )?to (?:their|the|them|[A-Z])/i;
const REST_COMES =
  /\b(?:the (?:rest|others?|remainder|remaining \w+)|everything else|your other (?:questions?|points?))\b[^.]{0,60}\b(?:in hand|collect\w*|gather\w*|gone (?:round|out|to)|with (?:the|our|us|me|colleagues)|follow|deal\w*|answer\w*|look\w*|work\w*|be in touch|come|reply|send|let you)\b|\b(?:deal with|answer|reply to|collecting|gathering|working on|come back (?:to you )?on) (?:the (?:rest|others?|remainder)|your other)\b/i;

/** Whether a letter hands one of several questions to another body and says that the others are still to be answered. */
export function handsPartOn({ attachments }: Message, voice: readonly Utterance[]): boolean {
  const own = voice.filter(({ restated }) => !restated);
  return (
    attachments.length === 0 &&
    own.some(({ text }) => PASSES_ON.test(text)) &&
    own.some(({ text }) => REST_COMES.test(text)) &&
    !own.some((one) => one.labelled || (givesAmount(one.text) && !isOfHandling(one.text)))
  );
}

/** Whether a letter comes with files of which it says that they are or hold the answer: no machine sends those. */
export function encloses({ attachments }: Message, voice: readonly Utterance[]): boolean {
  return attachments.length > 0 && saysEnclosed(voice);
}

/** Whether a letter says that something comes with it. */
export function saysEnclosed(voice: readonly Utterance[]): boolean {
  return voice.some(({ text, restated }) => !restated && ENCLOSES.test(text));
}

const ENCLOSES =
  /\b(?:answers?|repl(?:y|ies)|response|letter|information|figures?|register|documents?|spreadsheet)\b[^.]{0,60}\b(?:is|are) (?:both |all )?(?:attached|enclosed)\b|\b(?:attached|enclosed) (?:is|are|please find)\b|\b(?:find|see) (?:attached|enclosed)\b/i;
