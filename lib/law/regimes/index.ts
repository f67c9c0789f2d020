import type { Regime } from '../regime';
import { ukEir } from './uk-eir';
import { ukEisr } from './uk-eisr';
import { ukFoia } from './uk-foia';
import { ukFoisa } from './uk-foisa';

/** Every access law that ReplyDue knows. A new one is one file, one line here and its vectors. */
export const regimes: readonly Regime[] = [ukFoia, ukEir, ukFoisa, ukEisr];

/** The law with this id; null when it is not known. */
export function regimeOf(id: string): Regime | null {
  return regimes.find((regime) => regime.id === id) ?? null;
}
