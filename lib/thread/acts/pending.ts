import { readGround } from './ground';
import { lean } from './lean';
import type { Scene } from './scene';
import type { Signs } from './signs';
import { judge, type Verdict } from './verdict';
import type { Utterance } from './voice';

/** A letter that says when, not what: late, or on its way after a long time; null when it is neither. */
export function judgeDelay(scene: Scene, signs: Signs, voice: readonly Utterance[]): Verdict | null {
  const delays = signs.force('delays');
  const fresh = signs.force('receives') >= 2 || scene.last?.kind === 'clarification';
  const waited = !fresh && (scene.acknowledged || scene.chased || scene.daysOpen > LONG);
  const answers = signs.force('substance') > 0 && signs.force('commits') === 0;
  const late =
    delays >= 3 || (delays >= 2 && !answers && (signs.times('delays') >= 2 || waited) && signs.force('receives') < 3);
  const says = signs.force('commits') > 0 || (scene.chased && signs.force('pends') > 0);
  const pending = waited && says && signs.force('substance') === 0;
  if (!late && !pending) return null;
  const at = signs.at('delays') ?? signs.at('commits') ?? signs.at('pends');
  return judge('holding', late ? delays : 1, at, { ground: readGround(voice, false) });
}

/** Days after which a letter that only says when the answer will come is no receipt any more. */
const LONG = 16;

/** A letter that says that something came in; null when it does not, or says more. */
export function judgeReceipt(scene: Scene, signs: Signs, voice: readonly Utterance[]): Verdict | null {
  const [receives, pends] = [signs.force('receives'), signs.force('pends')];
  if (receives + pends < 2) return null;
  if (receives < 3 && signs.force('substance') > 0 && pends < 2 && signs.force('commits') === 0) return null;
  if (receives < 2 && (lean(voice, scene, signs)?.kind ?? 'acknowledgement') !== 'acknowledgement') return null;
  const at = signs.at(receives >= pends ? 'receives' : 'pends');
  const again = scene.last?.kind === 'clarification';
  return judge('acknowledgement', Math.max(receives, pends), at, again ? { why: AGAIN } : {});
}

const AGAIN = 'It says that your explanation came in, and answers nothing.';
