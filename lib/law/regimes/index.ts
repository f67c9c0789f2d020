import type { Regime } from '../regime';
import { auCthFoi } from './au-cth-foi';
import { deIfg } from './de-ifg';
import { deUig } from './de-uig';
import { eu1049 } from './eu-1049';
import { ieFoi } from './ie-foi';
import { nzLgoima } from './nz-lgoima';
import { nzOia } from './nz-oia';
import { ukEir } from './uk-eir';
import { ukEisr } from './uk-eisr';
import { ukFoia } from './uk-foia';
import { ukFoisa } from './uk-foisa';
import { usFoia } from './us-foia';

/** Every access law that ReplyDue knows. A new one is one file, one line here and its vectors. */
export const regimes: readonly Regime[] = [
  ukFoia,
  ukEir,
  ukFoisa,
  ukEisr,
  ieFoi,
  eu1049,
  nzOia,
  nzLgoima,
  auCthFoi,
  usFoia,
  deIfg,
  deUig,
];

const byId = new Map(regimes.map((regime) => [regime.id, regime]));

/** The law with this id; null when it is not known. */
export function regimeOf(id: string): Regime | null {
  return byId.get(id) ?? null;
}
