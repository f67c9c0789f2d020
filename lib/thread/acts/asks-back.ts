import type { Message } from '../thread';
import { givesAnything } from './put-off';
import type { Utterance } from './voice';

/** `It would help us if you could say`, `please tell me which`: the reader is asked. */
const ASKS =
  /\b(?:would|will|could|does) (?:\w+ )?(?:help|assist|be (?:\w+ )?(?:helpful|useful|easier|good))\b[^.;]{0,60}\b(?:you|know)\b|\b(?:please|could you|can you|would you|grateful if you|glad if you|need you to|ask you to|like you to)\b[^.;]{0,40}\b(?:say|tell|let (?:me|us) know|clarify|explain|confirm|specify|narrow|indicate|state|describe|be more)\b/i;
/** Why: it is not known what is wanted. */
const UNSURE =
  /\b(?:not|un)[ -]?(?:\w+ )?(?:sure|clear|certain|obvious) (?:what|which|whether|how|who|exactly|from)\b|\b(?:(?:more|further|greater) (?:detail|particulars|information from you)|reasonably (?:need|require)|section 1 ?\(3\)|do not (?:quite )?(?:follow|understand)|don't (?:quite )?(?:follow|understand)|cannot tell|can't tell|could mean|may mean)\b/i;
/** And what happens then: the time starts when the reader replies, or nothing more is done. */
const AWAITS =
  /\b(?:period|time|clock|days?|deadline|count\w*|twenty|20)\b[^.;]{0,80}\b(?:start|begin|run|stop|pause|count|restart)\w*\b[^.;]{0,60}\b(?:repl(?:y|ies)|hear|answer|clarif\w*|receiv\w*|respon\w*|back)\b|\b(?:(?:should|if|unless|until|once|when|as soon as|till)\b[^.;]{0,60}\b(?:hear|heard|reply|replied|reached us|reaches us|received|clarif\w*|from you|respond|get back|answers?))\b[^.;]{0,100}\b(?:clos\w+|lapse\w*|withdrawn|start\w*|begin\w*|go on|take (?:it|this) (?:on|forward|further)|proceed|look\w*|search\w*|process\w*)\b/i;

/** Whether a letter that gives nothing asks the reader what is meant, and says that it is not known or that his reply is waited for. */
export function asksBack(message: Message, voice: readonly Utterance[]): boolean {
  const asks = voice.some(({ text, restated }) => !restated && text.endsWith('?') && /\byou/i.test(text));
  if (!asks || message.attachments.length > 0) return false;
  const own = voice.filter(({ restated }) => !restated);
  return (
    own.some(({ text }) => ASKS.test(text)) &&
    own.some(({ text }) => UNSURE.test(text)) &&
    own.some(({ text }) => AWAITS.test(text)) &&
    !own.some(({ text }) => !text.endsWith('?') && givesAnything(text))
  );
}
