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

/** Whether a letter gives some of what was asked for, or refuses it, and does not only speak of how the request is dealt with. */
export function givesSome({ attachments }: Message, voice: readonly Utterance[]): boolean {
  const given = ({ text }: Utterance) => HANDS_OVER.test(text) || (AMOUNTS.test(text) && !isOfHandling(text));
  return (
    attachments.length > 0 || voice.some((one) => one.labelled || isRepeated(one) || (!one.restated && given(one)))
  );
}

/** Whether a letter says both that the answer is not ready and by what day the whole of it will come. */
export function putsOffWhole(voice: readonly Utterance[]): boolean {
  const signs = readSigns(voice, PUT_OFF);
  return signs.force('unready') > 0 && signs.force('puts-off') > 0;
}

const LENGTHENS = /\b(?:section|s\.?) ?10 ?\(3\)|\breg(?:ulation|\.)? ?7 ?\(1\)/i;
const SETS_DAY =
  /\b(?:by|before|until|(?:no|not) later than|on)\b.{0,20}\b\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\b\d{1,2}[./]\d{1,2}[./]\d{2,4}\b|\b(?:further|additional|extra|another|more|total of|to|maximum of) (?:\w+ )?\(?\d{2}\)? (?:working )?days\b/i;

/** Whether a letter that gives nothing relies on a provision by which the time for its answer is lengthened, and says until when. */
export function lengthensTime(message: Message, voice: readonly Utterance[]): boolean {
  const own = voice.filter(({ restated }) => !restated);
  return (
    own.some(({ text }) => LENGTHENS.test(text)) &&
    own.some(({ text }) => SETS_DAY.test(text)) &&
    !givesSome(message, voice)
  );
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
    !own.some((one) => one.labelled || (AMOUNTS.test(one.text) && !isOfHandling(one.text)))
  );
}

/** Whether a letter comes with files of which it says that they are or hold the answer: no machine sends those. */
export function encloses({ attachments }: Message, voice: readonly Utterance[]): boolean {
  return attachments.length > 0 && voice.some(({ text, restated }) => !restated && ENCLOSES.test(text));
}

const ENCLOSES =
  /\b(?:answers?|repl(?:y|ies)|response|letter|information|figures?|register|documents?|spreadsheet)\b[^.]{0,60}\b(?:is|are) (?:both |all )?(?:attached|enclosed)\b|\b(?:attached|enclosed) (?:is|are|please find)\b|\b(?:find|see) (?:attached|enclosed)\b/i;
