import type { Cue, Sign } from '../phrases/cue';
import { isBoilerplate, isPossibility } from '../phrases/mood';
import type { Utterance } from './voice';

/** What a message was seen to do: for each sign how surely and in how many sentences. */
export class Signs {
  private readonly found = new Map<Sign, { force: number; times: number }>();

  /** How surely the message shows a sign: 0 not at all, 3 decisively. */
  force(sign: Sign): number {
    return this.found.get(sign)?.force ?? 0;
  }

  /** Every sign that it shows. */
  all(): Iterable<readonly [Sign, { readonly force: number; readonly times: number }]> {
    return this.found;
  }

  add(sign: Sign, force: number): void {
    const held = this.found.get(sign);
    this.found.set(sign, { force: Math.max(force, held?.force ?? 0), times: 1 + (held?.times ?? 0) });
  }
}

/** Reads the signs of a message; what it only restates, and what it says only of possible cases, counts for nothing. */
export function readSigns(voice: readonly Utterance[], cues: readonly Cue[]): Signs {
  const signs = new Signs();
  for (const [i, { text, restated }] of voice.entries()) {
    if (restated) continue;
    const general = isBoilerplate(text) && !/\btherefore\b|^(?:accordingly|so)\b/i.test(voice[i + 1]?.text ?? '');
    for (const [sign, force] of readForces(text, cues, general)) signs.add(sign, force);
  }
  return signs;
}

function readForces(text: string, cues: readonly Cue[], general: boolean): Map<Sign, number> {
  const lower = text.toLowerCase();
  const forces = new Map<Sign, number>();
  for (const cue of cues) {
    if (general && cue.sign === 'more-time') continue;
    if ((forces.get(cue.sign) ?? 0) >= cue.force) continue;
    const at = lower.search(cue.says);
    if (at < 0 || cue.not?.test(lower)) continue;
    if (cue.even || !isPossibility(lower, at)) forces.set(cue.sign, cue.force);
  }
  return forces;
}
