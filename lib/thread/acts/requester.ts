import { REQUESTER } from '../phrases/requester';
import type { Message } from '../thread';
import type { Scene } from './scene';
import { readSigns, type Signs } from './signs';
import { judge, type Verdict } from './verdict';
import { readVoice } from './voice';

/** Longer messages say what they do in their first so many sentences. */
const READ = 600;

/** What a message of the requester does: by its place, by what the portal says of it, then by its words. */
export function judgeRequester(message: Message, scene: Scene): Verdict {
  const signs = readSigns(readVoice(message).slice(0, READ), REQUESTER);
  if (!scene.requested) return judge('request', 3, null);
  if (message.declared) return judgeDeclared(message, scene, signs);
  if (!message.text.trim()) return judge('unclear', 0, null, { why: 'The words of this message are not shown.' });
  return judgeWords(message, scene, signs);
}

function judgeDeclared(message: Message, scene: Scene, signs: Signs): Verdict {
  const why = 'The portal says that it was sent as such.';
  if (message.declared === 'annotation') return judge('other', 3, null);
  if (message.declared === 'clarification') return judge('clarification', 3, signs.at('clarifies'), { why });
  const again = scene.reviewing && signs.force('chases') >= 3 && signs.force('asks-review') < 3;
  return again ? judge('chaser', 2, signs.at('chases')) : judge('review-request', 3, signs.at('asks-review'), { why });
}

function judgeWords(message: Message, scene: Scene, signs: Signs): Verdict {
  const { chases, clarifies, review, thanks } = {
    chases: signs.force('chases'),
    clarifies: signs.force('clarifies'),
    review: signs.force('asks-review'),
    thanks: signs.force('thanks'),
  };
  if (review >= 2 && !(scene.reviewing && chases >= 3)) return judge('review-request', review, signs.at('asks-review'));
  if (scene.responded && !scene.reviewing && signs.force('disputes') >= 2)
    return judge('review-request', 2, signs.at('disputes'));
  if (scene.clarifying && (clarifies > 0 || chases < 3))
    return judge('clarification', Math.max(2, clarifies), signs.at('clarifies'));
  if (chases >= 3 && !(clarifies >= 3 && signs.times('clarifies') > signs.times('chases')))
    return judge('chaser', chases, signs.at('chases'));
  if (clarifies >= 3) return judge('clarification', 2, signs.at('clarifies'));
  if (chases >= 2) return judge('chaser', chases, signs.at('chases'));
  const awaiting = !scene.responded || scene.reviewing;
  const late = Math.max(scene.responded ? 0 : scene.daysOpen, scene.reviewing ? scene.daysReviewing : 0) > LATE;
  if (awaiting && (asksAnything(message) || (late && thanks === 0 && !GIVES_UP.test(message.text))))
    return judge('chaser', 1, signs.at('asks'));
  return judge('other', thanks, signs.at('thanks'));
}

/** Days after which whoever writes without a word of thanks wants the answer. */
const LATE = 27;
const GIVES_UP = /\b(?:withdraw|no longer (?:need|require|want))\b/i;

/** Whether it ends any sentence with a question mark. */
function asksAnything(message: Message): boolean {
  return readVoice(message).some(({ text }) => text.endsWith('?'));
}
