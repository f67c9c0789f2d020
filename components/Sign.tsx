import type { Tone } from '../lib/assess/assessment';
import { toneSigns } from './tone';

/** The sign of a tone; words always stand beside it, so that it is not read out. */
export function Sign({ tone }: { readonly tone: Tone }) {
  return (
    <span class={`sign ${tone}`} aria-hidden="true">
      {toneSigns[tone]}
    </span>
  );
}
