import { readGround } from './ground';
import { isFuture } from './pending';
import type { Scene } from './scene';
import type { Signs } from './signs';
import { judge, type Verdict } from './verdict';
import type { Utterance } from './voice';

/** What a letter does to an internal review; null when it has nothing to do with one. */
export function judgeReview(scene: Scene, signs: Signs, voice: readonly Utterance[]): Verdict | null {
  if (!scene.reviewing) return judgeUnasked(scene, signs, voice);
  const decided = signs.force('review-decided');
  const about = signs.force('review') > 0;
  const gives = Math.max(
    signs.force('delivers'),
    signs.force('refuses'),
    signs.force('lacks'),
    signs.force('encloses'),
  );
  if (decided >= 3 && !isReceipt(signs)) return judge('review-outcome', 3, signs.at('review-decided'));
  const soon = !scene.reviewAnswered && scene.daysReviewing <= SOON;
  if (soon && scene.responded && gives < 3 && decided < 2 && isPending(signs))
    return judge('review-acknowledgement', 2, signs.at('review-received') ?? signs.at('commits') ?? signs.at('pends'));
  if (!soon && scene.responded && gives < 3 && decided < 2 && isFuture(signs))
    return judge('holding', 2, signs.at('delays') ?? signs.at('commits'), { ground: readGround(voice, false) });
  if (isLate(signs) && gives < 2) return judge('holding', 3, signs.at('delays'), { ground: readGround(voice, false) });
  if (gives >= 2)
    return scene.responded || about ? judge('review-outcome', 2, best(signs)) : judge('response', 2, best(signs));
  if (about && signs.force('review-received') >= 2)
    return judge('review-acknowledgement', 3, signs.at('review-received'));
  if (decided >= 2) return judge('review-outcome', 2, signs.at('review-decided'));
  if (signs.force('asks') >= 2 && signs.force('waits') >= 2) return null;
  const pending = soon ? 'review-acknowledgement' : 'holding';
  if (scene.responded && !about && signs.force('pends') >= 2) return judge(pending, 1, signs.at('pends'));
  if (scene.responded && signs.force('substance') > 0 && signs.force('pends') < 2)
    return judge('review-outcome', 1, signs.at('substance'));
  if (about && signs.force('receives') + signs.force('pends') + signs.force('commits') > 0)
    return judge(soon || !scene.responded ? 'review-acknowledgement' : 'holding', 1, signs.at('review'));
  return null;
}

/** Days within which a first letter after the request for a review is a receipt, whatever it says of time. */
const SOON = 16;

function isPending(signs: Signs): boolean {
  return signs.force('review-received') + signs.force('receives') + signs.force('pends') + signs.force('commits') >= 2;
}

/** Nobody was seen to ask for a review, but the letter speaks of one as asked for or done. */
function judgeUnasked(scene: Scene, signs: Signs, voice: readonly Utterance[]): Verdict | null {
  if (!scene.responded) return null;
  const names = (sign: 'review-decided' | 'review-received') => {
    const at = signs.at(sign);
    const said = at && voice.find((utterance) => utterance.start === at.start);
    return signs.force(sign) >= 3 && said !== undefined && said !== null && /\binternal review\b/i.test(said.text);
  };
  if (names('review-decided')) return judge('review-outcome', 2, signs.at('review-decided'));
  return names('review-received') && signs.force('delivers') < 2
    ? judge('review-acknowledgement', 2, signs.at('review-received'))
    : null;
}

function isReceipt(signs: Signs): boolean {
  return (
    signs.force('review-received') >= 3 &&
    signs.times('review-decided') === 1 &&
    signs.force('delivers') < 2 &&
    signs.force('refuses') < 2
  );
}

function isLate(signs: Signs): boolean {
  return signs.force('delays') >= 3 && signs.force('review-decided') < 2;
}

function best(signs: Signs): ReturnType<Signs['at']> {
  return signs.at('review-decided') ?? signs.at('delivers') ?? signs.at('refuses') ?? signs.at('lacks');
}
