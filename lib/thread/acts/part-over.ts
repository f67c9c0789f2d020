import type { Message } from '../thread';
import { givesSome } from './put-off';
import type { Utterance } from './voice';

/** A part of what was asked for is said to be of others. */
const DISCLAIMS =
  /\b(?:not|n['’]t|none) (?:of )?(?:ours|us|one of ours|for us|ours to \w+)\b|\b(?:are|is) not\b|\b(?:are|is)n['’]t\b|\b(?:holds?|has|have|keeps?) (?:no|not|never)\b|\b(?:does|do|has|have) (?:not|never)\b|\b(?:belongs?|falls?|pertains?) to\b|\b(?:kept|held|issued|written|granted|run|owned|maintained|collected) by\b|\btheirs\b|\bresponsib\w+ of\b/i;
/** It was sent to a body with a name. */
const SENT_ON =
  /\b(?:(?:[Ii]|[Ww]e|and|[Cc]ouncil|[Tt]rust|[Oo]ffice|[Bb]oard)(?: have|['’]ve| has)?(?: (?:now|also|today|this morning|therefore|already|accordingly))*|(?:has|have) (?:\w+ )?been) (?:pass(?:ed)?|forward(?:ed)?|transferr?(?:ed)?|sen[dt]|redirect(?:ed)?|referr?(?:ed)?|remitt?(?:ed)?|hand(?:ed)?|bounc(?:e|ed)|rout(?:e|ed))\b[^.]{0,70}\b(?:to|on to|over to|onto) (?:(?:the|their|your) )?(?:\p{Lu}|them\b|it\b)/u;
/** They reply for themselves. */
const THEY_REPLY =
  /\b(?:who|they|it|which|and)(?: will|['’]ll| should| shall)(?: then| now| themselves| itself)* (?:be in touch|reply|respond|answer|write|contact|get back|deal with (?:it|you))\b|\b(?:from whom|from them|from it)\b|\bhear from them\b/i;

/** Whether a letter that gives nothing says that a part of the request is for another body, has sent it there, and that they will reply. */
export function sendsPartOver(message: Message, voice: readonly Utterance[]): boolean {
  const own = voice.filter(({ restated }) => !restated);
  return (
    own.some(({ text }) => SENT_ON.test(text)) &&
    own.some(({ text }) => THEY_REPLY.test(text)) &&
    own.some(({ text }) => DISCLAIMS.test(text) && !/\bif\b|\bunless\b/i.test(text)) &&
    !givesSome(
      message,
      voice.filter(({ text }) => !DISCLAIMS.test(text)),
    )
  );
}
