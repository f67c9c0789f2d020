import type { Message } from '../thread';
import type { Utterance } from './voice';

/** Where in the requester's own letter the answers stand. */
const WITHIN =
  '(?:below|underneath|beneath|further down|(?:in|into|within|through|on) (?:(?:the|your|this|that) )?(?:(?:e-?mail|message|letter|original|chain|trail|thread|text|body|list|request) )*(?:e-?mail|message|letter|chain|trail|thread|text|body|list|request)|in (?:dark |light |bold )?(?:blue|red|green|purple|orange|bold|italics?|capitals|colour)|(?:against|after|under|beneath|beside|next to|opposite|below) (?:each|every|your (?:questions?|points?|numbers?)|the (?:questions?|points?)))';
const ANSWER = '(?:comments?|answers?|responses?|repl(?:y|ies)|figures?|notes?)';
const PUTS = '(?:put|typed|added|written|set|inserted|entered|filled|given|noted|marked|made|popped|placed)';
/** `The team have put their comments against each point below`, `X has typed straight into your e-mail`, `Answers in blue below`. */
const POINTS: readonly RegExp[] = [
  new RegExp(
    `\\b(?:have|has|'ve|been|i|we|they) (?:\\w+ )?${PUTS} (?:out |in |down )?(?:[\\w']+ ){0,3}${ANSWER}\\b[^.;?]{0,40}\\b${WITHIN}\\b`,
    'i',
  ),
  new RegExp(
    `\\b(?:have|has|'ve) (?:\\w+ )?(?:typed|written|answered|replied|responded|commented|filled in|put (?:it|them|theirs|ours))(?: (?:straight|directly|right|their answers|it|them))* ${WITHIN}\\b`,
    'i',
  ),
  new RegExp(
    `^(?:(?:please|kindly) )?(?:(?:see|find) )?(?:(?:our|my|the|their|his|her|all) )*(?:\\w+ )?${ANSWER}(?: (?:are|is|stand|appear|from [^.,;?]{1,40}))? ${WITHIN}\\b`,
    'i',
  ),
];
const PUTTING =
  /\b(?:put|typed|added|written|set|inserted|entered|filled|given|noted|marked|made|popped|placed|answered|replied|responded|commented|comments?|answers?|responses?|repl(?:y|ies)|figures?|notes?)\b/i;
/** What is to be done, perhaps or by the reader; what stands below may also be the request, or a form. */
const NOT_YET =
  /\b(?:if|please (?:put|type|write|add|enter|reply|respond)|will|shall|would|could|should|you (?:can|may|must|have|put|wrote)|asked|above this line|not)\b/i;

/** A longer letter says itself what it does. */
const SHORT = 8;

/** Whether a short letter says that the answers were written into the requester's own list, which it carries below. */
export function answersBelow({ text }: Message, voice: readonly Utterance[]): boolean {
  const own = voice.filter(({ restated }) => !restated);
  const end = own.at(-1)?.end ?? 0;
  return (
    own.length > 0 &&
    own.length <= SHORT &&
    text.slice(end).includes('?') &&
    own.some(({ text: said }) => PUTTING.test(said) && !NOT_YET.test(said) && POINTS.some((says) => says.test(said)))
  );
}
