import { readGround } from './ground';
import { lean } from './lean';
import { isWaiting, type Scene } from './scene';
import type { Signs } from './signs';
import { judge, type Verdict } from './verdict';
import type { Utterance } from './voice';

/** A letter that says when, not what: late, or on its way after a long time; null when it is neither. */
export function judgeDelay(scene: Scene, signs: Signs, voice: readonly Utterance[]): Verdict | null {
  const delays = signs.force('delays');
  const waited = isWaiting(scene, signs);
  const told = signs.force('figures') > 0 && signs.force('receives') < 2;
  const answers = told || (signs.force('substance') > 0 && signs.force('commits') === 0);
  const full = signs.force('figures') > 0 && signs.times('figures') >= 3;
  const late =
    !full &&
    (delays >= 3 || (delays >= 2 && !answers && (signs.times('delays') >= 2 || waited) && signs.force('receives') < 3));
  const says = signs.force('commits') > 0 || (scene.chased && signs.force('pends') > 0);
  const pending = waited && ((says && signs.force('substance') === 0) || isFuture(signs));
  if (!late && !pending) return null;
  const at = signs.at('delays') ?? signs.at('commits') ?? signs.at('pends');
  if (isClaimed(signs) && waited)
    return judge('extension', 2, signs.at('allowed'), { ground: readGround(voice, true) });
  return judge('holding', late ? delays : 1, at, { ground: readGround(voice, false) });
}

/** More time is to be taken, and a ground that a law knows is named for this request. */
function isClaimed(signs: Signs): boolean {
  return (
    signs.force('allowed') >= 3 &&
    signs.force('commits') > 0 &&
    signs.force('weighed') === 0 &&
    signs.force('delivers') < 2
  );
}

/** Whether a letter speaks of its answer only as of something to come. */
export function isFuture(signs: Signs): boolean {
  const gives = signs.force('delivers') > 2 || signs.force('refuses') >= 3 || signs.force('lacks') >= 3;
  const stray = signs.times('substance') === 1 && signs.force('receives') + signs.force('pends') > 0;
  return (
    signs.force('commits') >= 2 && !gives && (signs.force('figures') === 0 ? signs.times('substance') <= 2 : stray)
  );
}

/** A letter that says that something came in; null when it does not, or says more. */
export function judgeReceipt(scene: Scene, signs: Signs, voice: readonly Utterance[]): Verdict | null {
  const pends = signs.force('pends');
  const receives = signs.weight('receives');
  if (isFuture(signs) && !isWaiting(scene, signs) && (!scene.responded || scene.last?.kind === 'clarification'))
    return judge('acknowledgement', 1, signs.at('receives') ?? signs.at('commits'));
  if (receives + pends < 2) return null;
  if (receives < 3 && signs.force('substance') > 0 && pends < 2 && signs.force('commits') === 0) return null;
  if (receives < 2 && (lean(voice, scene, signs)?.kind ?? 'acknowledgement') !== 'acknowledgement') return null;
  const at = signs.at(receives >= pends ? 'receives' : 'pends');
  const again = scene.last?.kind === 'clarification';
  return judge('acknowledgement', Math.max(receives, pends), at, again ? { why: AGAIN } : {});
}

const AGAIN = 'It says that your explanation came in, and answers nothing.';
