import type { Wording } from '../wording';
import { ar27275 } from './ar-27275';
import { auActFoi } from './au-act-foi';
import { auCthFoi } from './au-cth-foi';
import { auNswGipa } from './au-nsw-gipa';
import { auNtIa } from './au-nt-ia';
import { auQldRti } from './au-qld-rti';
import { auSaFoi } from './au-sa-foi';
import { auTasRti } from './au-tas-rti';
import { auVicFoi } from './au-vic-foi';
import { auWaFoi } from './au-wa-foi';
import { beFederal } from './be-federal';
import { co1712 } from './co-1712';
import { cz106 } from './cz-106';
import { deIfg } from './de-ifg';
import { deUig } from './de-uig';
import { eu1049 } from './eu-1049';
import { frCrpa } from './fr-crpa';
import { hkCode } from './hk-code';
import { hrZppi } from './hr-zppi';
import { huInfotv } from './hu-infotv';
import { ieAie } from './ie-aie';
import { ieFoi } from './ie-foi';
import { lrFoi } from './lr-foi';
import { nlWoo } from './nl-woo';
import { nzLgoima } from './nz-lgoima';
import { nzOia } from './nz-oia';
import { ro544 } from './ro-544';
import { ua2939 } from './ua-2939';
import { ukEir } from './uk-eir';
import { ukEisr } from './uk-eisr';
import { ukFoia } from './uk-foia';
import { ukFoisa } from './uk-foisa';
import { unknownLaw } from './unknown';
import { usFoia } from './us-foia';
import { usNjOpra } from './us-nj-opra';
import { uy18381 } from './uy-18381';

export { unknownLaw };

const wordings: readonly Wording[] = [
  ukFoia,
  ukEir,
  ukFoisa,
  ukEisr,
  ieFoi,
  ieAie,
  eu1049,
  ar27275,
  auActFoi,
  auCthFoi,
  auNswGipa,
  auNtIa,
  auQldRti,
  auSaFoi,
  auTasRti,
  auVicFoi,
  auWaFoi,
  beFederal,
  co1712,
  cz106,
  deIfg,
  deUig,
  frCrpa,
  hkCode,
  hrZppi,
  huInfotv,
  lrFoi,
  nlWoo,
  nzLgoima,
  nzOia,
  ro544,
  ua2939,
  usFoia,
  usNjOpra,
  uy18381,
];

const byRegime = new Map(wordings.map((wording) => [wording.regime, wording]));

/** How letters speak under a regime; for a regime without words of its own, words that name no law. */
export function wordingOf(regime: string | null): Wording {
  return byRegime.get(regime) ?? unknownLaw;
}
