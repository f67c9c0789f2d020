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
  const told = signs.force('figures') > 0 && signs.times('substance') >= 2;
  const answers = told || (signs.force('substance') > 0 && signs.force('commits') === 0);
  const late =
    delays >= 3 || (delays >= 2 && !answers && (signs.times('delays') >= 2 || waited) && signs.force('receives') < 3);
  const says = signs.force('commits') > 0 || (scene.chased && signs.force('pends') > 0);
  const pending = waited && ((says && signs.force('substance') === 0) || isFuture(signs));
  if (!late && !pending) return null;
  const at = signs.at('delays') ?? signs.at('commits') ?? signs.at('pends');
  return judge('holding', late ? delays : 1, at, { ground: readGround(voice, false) });
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
  const receives = signs.times('receives') >= 2 ? Math.max(2, signs.force('receives')) : signs.force('receives');
  if (isFuture(signs) && !isWaiting(scene, signs) && !scene.responded)
    return judge('acknowledgement', 1, signs.at('receives') ?? signs.at('commits'));
  if (receives + pends < 2) return null;
  if (receives < 3 && signs.force('substance') > 0 && pends < 2 && signs.force('commits') === 0) return null;
  if (receives < 2 && (lean(voice, scene, signs)?.kind ?? 'acknowledgement') !== 'acknowledgement') return null;
  const at = signs.at(receives >= pends ? 'receives' : 'pends');
  const again = scene.last?.kind === 'clarification';
  return judge('acknowledgement', Math.max(receives, pends), at, again ? { why: AGAIN } : {});
}

const AGAIN = 'It says that your explanation came in, and answers nothing.';
