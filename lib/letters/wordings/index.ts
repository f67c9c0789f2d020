import type { Wording } from '../wording';
import { ukEir } from './uk-eir';
import { ukEisr } from './uk-eisr';
import { ukFoia } from './uk-foia';
import { ukFoisa } from './uk-foisa';
import { unknownLaw } from './unknown';

export { unknownLaw };

const wordings: readonly Wording[] = [ukFoia, ukEir, ukFoisa, ukEisr];

/** How a review is asked for under a regime; for a regime without words of its own, words that name no law. */
export function wordingOf(regime: string | null): Wording {
  return wordings.find((wording) => wording.regime === regime) ?? unknownLaw;
}
