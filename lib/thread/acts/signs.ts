import type { Cue, Sign } from '../phrases/cue';
import { isBoilerplate, isPossibility } from '../phrases/mood';
import { hasFigure, isSubstance } from '../phrases/substance';
import type { Span } from '../prose';
import type { Utterance } from './voice';

/** What a letter was seen to do: for each sign how surely, how often, and where best. */
export class Signs {
  private readonly found = new Map<Sign, { force: number; times: number; at: Span }>();

  /** How surely the letter shows a sign: 0 not at all, 3 decisively. */
  force(sign: Sign): number {
    return this.found.get(sign)?.force ?? 0;
  }

  /** The same, where two weak signs make a good one. */
  weight(sign: Sign): number {
    return Math.max(this.force(sign), this.times(sign) >= 2 ? 2 : 0);
  }

  /** In how many sentences. */
  times(sign: Sign): number {
    return this.found.get(sign)?.times ?? 0;
  }

  /** The sentence that shows it best; null when none does. */
  at(sign: Sign): Span | null {
    return this.found.get(sign)?.at ?? null;
  }

  add(sign: Sign, force: number, at: Span): void {
    const held = this.found.get(sign);
    if (!held) this.found.set(sign, { force, times: 1, at });
    else {
      held.times++;
      if (force > held.force) Object.assign(held, { force, at });
    }
  }
}

/** Reads the signs of a letter; what it only restates, and what it says only of possible cases, counts for nothing. */
export function readSigns(voice: readonly Utterance[], cues: readonly Cue[]): Signs {
  const signs = new Signs();
  for (const [i, utterance] of voice.entries()) {
    if (utterance.restated) continue;
    const general =
      isBoilerplate(utterance.text) && !/\btherefore\b|^(?:accordingly|so)\b/i.test(voice[i + 1]?.text ?? '');
    for (const [sign, force] of readForces(utterance.text, cues, general)) signs.add(sign, force, utterance);
    if (!general && isSubstance(utterance.text)) {
      signs.add('substance', 1, utterance);
      if (hasFigure(utterance.text)) signs.add('figures', 1, utterance);
    }
    if (isQuestion(utterance.text)) signs.add('asks', 2, utterance);
    else if (
      /\b(?:which|what|do|does|is it|are|could|would)\b.*\?$/i.test(utterance.text) &&
      !HEADING.test(utterance.text)
    )
      signs.add('asks', 1, utterance);
  }
  return signs;
}

/** A question of some length that speaks to the reader; a heading such as `What happens next?` does not. */
function isQuestion(text: string): boolean {
  return (
    text.endsWith('?') &&
    /\S+ \S+ \S+ \S+ \S/.test(text) &&
    /\b(?:you|your|we|us|it|this)\b/i.test(text) &&
    !HEADING.test(text)
  );
}

const HEADING =
  /^(?:why not|did you know|how (?:do|can|did) (?:i|we)|what (?:if|happens|can|should) (?:i|you)|not (?:happy|satisfied)|how to|who (?:can|do)|why (?:am|did))\b|\b(?:complain|review|commissioner|unhappy|dissatisfied|appeal)\b|\bwww\.|https?:/i;

/** Signs that boilerplate would give falsely. */
const GRAVE: ReadonlySet<Sign> = new Set(['refuses', 'points', 'lacks', 'weighed', 'more-time', 'fee', 'asks']);

function readForces(text: string, cues: readonly Cue[], general: boolean): Map<Sign, number> {
  const lower = text.toLowerCase();
  const forces = new Map<Sign, number>();
  for (const cue of cues) {
    if (general && GRAVE.has(cue.sign)) continue;
    if ((forces.get(cue.sign) ?? 0) >= cue.force) continue;
    const at = lower.search(cue.says);
    if (at < 0 || cue.not?.test(lower)) continue;
    if (cue.even || !isPossibility(lower, at)) forces.set(cue.sign, cue.force);
  }
  return forces;
}
