import type { DelayGround } from '../../thread/act';
import type { Regime, Signs } from '../regime';

/** What most laws are without: no longer time for some bodies, no fees that stop the clock, no guidance on receipt. */
export const plain = {
  earlier: [],
  longer: [],
  parts: {},
  extension: null,
  fees: null,
  payment: null,
  deemedReceipt: null,
  tooMuch: [],
  lettersKnown: false,
  caveat: null,
  duties: [],
} as const satisfies Partial<Regime>;

/** Every ground: where the law leaves the reason open, or we do not know it well enough to fault one. */
export const anyGround: readonly DelayGround[] = [
  'public-interest',
  'complexity',
  'volume',
  'consultation',
  'third-party',
  'none',
];

/** Signs of a law, from the few that it has. */
export function signs(some: Partial<Signs>): Signs {
  return { isGeneral: false, sites: [], laws: [], tags: [], names: [], words: [], ...some };
}
