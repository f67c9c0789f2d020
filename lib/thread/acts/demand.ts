import { readGround } from './ground';
import type { Signs } from './signs';
import { judge, type Verdict } from './verdict';
import type { Utterance } from './voice';

/** Whether a letter says beyond doubt that something must happen before an answer: more time, a fee, an explanation, another body. */
export function isDemand(signs: Signs): boolean {
  return isExtension(signs) || isFee(signs) || isTransfer(signs) || isClarification(signs);
}

/** An extension, a fees notice, a transfer or a request to clarify; null when the letter is none. */
export function judgeDemand(signs: Signs, voice: readonly Utterance[]): Verdict | null {
  const ruled = Math.max(signs.force('refuses'), signs.force('lacks'));
  if (isExtension(signs)) return judge('extension', 3, signs.at('more-time'), { ground: readGround(voice, true) });
  if (isFee(signs)) return judge('fees-notice', 3, signs.at('fee'));
  if (isTransfer(signs)) return judge('transfer', 3, signs.at('transfers') ?? signs.at('they-reply'));
  const asks = isClarification(signs) && (ruled < 3 || signs.force('waits') >= 3);
  return asks ? judge('clarification-request', 3, signs.at('asks')) : null;
}

/** More time is taken, a ground is named that a law knows, and the weighing is not over. */
export function isExtension(signs: Signs): boolean {
  const [time, ground] = [signs.force('more-time'), signs.force('allowed')];
  if (signs.force('weighed') > 0) return false;
  return time >= 2 && ground >= 2 && time + ground >= 5;
}

/** Passed to a body that is another one by its name, or that will itself reply. */
function isTransfer(signs: Signs): boolean {
  const passes = signs.force('transfers');
  if (signs.force('delivers') >= 2) return false;
  return passes >= 3 || (passes >= 2 && signs.force('they-reply') >= 2);
}

function isFee(signs: Signs): boolean {
  return signs.force('fee') >= 3 || (signs.force('fee') >= 2 && signs.force('pay') >= 2 && signs.force('refuses') < 3);
}

function isClarification(signs: Signs): boolean {
  const asks = signs.force('asks');
  if (asks === 1) return signs.force('waits') >= 2;
  if (asks < 2) return false;
  return asks >= 3 || signs.force('waits') >= 2 || signs.times('asks') >= 2;
}
