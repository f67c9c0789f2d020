import type { Message } from '../thread';
import { readFeatures } from './features';
import { narrows } from './narrows';
import { asksNoReview, asksNothing, saysWhatIsWanted } from './no-ask';
import type { Scene } from './scene';
import { judge, type Verdict } from './verdict';
import { readVoice } from './voice';
import { readWeights, weigh } from './weigh';
import { REQUESTER } from './weights';

const weights = readWeights(REQUESTER);

/** What a message of the requester does: by its place, by what the portal says of it, then by its words. */
export function judgeRequester(message: Message, scene: Scene): Verdict {
  if (!scene.requested) return judge('request', 0.95, null);
  const voice = readVoice(message);
  const { kind, confidence, at } = weigh(readFeatures(message, scene, voice), weights);
  const span = voice[at] ?? null;
  if (message.declared === 'clarification') return judge('clarification', 0.95, span, { why: DECLARED });
  if (message.declared === 'review-request' && !(scene.reviewing && kind === 'chaser'))
    return judge('review-request', 0.95, span, { why: DECLARED });
  if (voice.length === 0)
    return judge('unclear', 0, null, {
      why: 'The words of this message are not shown.',
    });
  if (kind === 'review-request' && voice.some(({ text }) => DENIES.test(text))) return judge('chaser', LIKELY, span);
  if (kind === 'review-request' && scene.reviewing && recallsReview(voice)) return judge('chaser', LIKELY, span);
  if (kind === 'chaser' && isSatisfied(voice)) return judge('other', LIKELY, span);
  if (kind === 'review-request' && confidence < LIKELY && asksNoReview(voice))
    return judge(saysWhatIsWanted(voice) ? 'clarification' : 'other', LIKELY, span);
  if ((kind === 'chaser' || kind === 'other') && confidence < LIKELY && narrows(scene, voice))
    return judge('clarification', LIKELY, span);
  if (kind === 'chaser' && confidence < LIKELY && asksNothing(voice)) return judge('other', LIKELY, span);
  return judge(kind, confidence, span);
}

/** `That is everything we asked for.`, and nothing is asked or missed. */
function isSatisfied(voice: readonly { readonly text: string }[]): boolean {
  return voice.some(({ text }) => CONTENT.test(text)) && !voice.some(({ text }) => WANTS.test(text));
}

const CONTENT =
  /\b(?:that|this|which|your (?:reply|answer|letter)) (?:is|was|gives (?:me|us)|has) (?:(?:all|just|exactly|precisely|quite) )*(?:everything|all|what)(?: (?:that )?(?:i|we)(?: had| have)? (?:asked(?: you)?(?: for)?|wanted|needed|was after|were after|hoped for)| (?:that )?(?:was|were) (?:asked|wanted|needed))\b|\b(?:answers|covers|settles|deals with) (?:all|everything|each of) (?:of )?(?:my|our|the|i|we)\b/i;
const WANTS =
  /\?|\b(?:except|apart from|still|missing|overdue|late|waiting|left out|forgot\w*|overlooked|please (?!accept|thank|pass (?:on )?(?:my|our) thanks))\b|\b(?:have|has|did|do|does|was|were)(?: not|n['’]t) (?:\w+ )?(?:answer|sen[dt]|giv|provid|suppl|includ|cover|address|mention)\w*/i;

/** Whether a message speaks of a review that was asked for before, and asks for none now. */
function recallsReview(voice: readonly { readonly text: string }[]): boolean {
  return voice.some(({ text }) => RECALLS.test(text)) && !voice.some(({ text }) => ASKS_NOW.test(text));
}

/** `On 11 March I asked you for a review`. */
const RECALLS =
  /\b(?:i|we) (?:have |had )?(?:already |first )?(?:asked|applied|requested|wrote)(?: to)?(?: you)?\b[^.?!]{0,30}\b(?:for )?(?:an? |the |my |our )?(?:internal |formal )?review\b|\bmy (?:request|application) for (?:an? )?(?:internal )?review (?:of|dated|sent|was)\b/i;
const ASKS_NOW =
  /\b(?:i|we)(?: am| are|['’]m|['’]re)? (?:now |hereby |therefore |also |again )*(?:ask|asking|request|requesting|would like|want|demand|require|seek)\b[^.?!]{0,50}\breview\b|\bplease (?:carry out|conduct|arrange|treat|accept|review)\b[^.?!]{0,60}\breview?/i;

/** `I am not asking for a review, I would just like the two numbers.` */
const DENIES =
  /\b(?:not|n['’]t|rather than|instead of|no wish to|without)\b[^.?!,;]{0,24}\b(?:ask(?:ing)?(?: you)? for|request(?:ing)?|seek(?:ing)?|want(?:ing)?|after|lodging?|making) (?:an? |the |any |this (?:to be|as) an? )?(?:internal |formal |full )?(?:review|complaint)\b/i;
const LIKELY = 0.7;

const DECLARED = 'It was sent as such.';
