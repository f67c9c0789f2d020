import type { Evidence } from '../thread/thread';
import type { Brief } from './brief';
import type { Ground } from './letter';
import type { GroundId, Hook } from './wording';

/** What a rule found: the facts, and what is asked for. The law's own sentence is set between them. */
export interface Finding {
  /** A few words, for the list of switches. */
  readonly title: string;
  readonly facts: string;
  /** The facts where the letter has told before what is withheld and under what, with the keys of that. */
  readonly again?: { readonly of: readonly string[]; readonly facts: string };
  /** The finding as a third party is told it, in the middle of a sentence. */
  readonly told?: string;
  /** The law's sentence, where another than the ground's own fits. */
  readonly says?: string;
  readonly ask: string;
  readonly evidence: readonly Evidence[];
  /** A doubtful finding asks instead of accusing, and starts switched off. */
  readonly strength: Ground['strength'];
}

/** One thing that can be complained of. */
export interface Rule {
  readonly id: GroundId;
  /** Null where the thread does not show it. */
  readonly find: (brief: Brief) => Finding | null;
}

/** The ground for what a rule found under a law; null without evidence. A list in the facts ends with a line break. */
export function writeGround(id: string, hook: Hook, finding: Finding | null): Ground | null {
  if (finding === null || finding.evidence.length === 0) return null;
  const { title, facts, ask, evidence, again, told, says = hook.says } = finding;
  const strength = hook.atMost ?? finding.strength;
  const write = (start: string) =>
    `${start}${start.endsWith('\n') ? '\n' : ' '}${[says, ask].filter((part) => part !== '').join(' ')}`.trimEnd();
  return {
    id,
    title,
    text: write(facts),
    section: hook.section,
    evidence,
    strength,
    ...(again === undefined ? {} : { again: { of: again.of, text: write(again.facts) } }),
    ...(told === undefined ? {} : { told }),
  };
}

/** Grounds as they stand in one letter: what is withheld and under what is told by the first that is on, and not by each. */
export function tellOnce(grounds: readonly Ground[], off: readonly string[]): readonly Ground[] {
  const told = new Set<string>();
  return grounds.map((ground) => {
    const { again } = ground;
    if (again === undefined || off.includes(ground.id)) return ground;
    const isTold = again.of.every((one) => told.has(one));
    for (const one of again.of) told.add(one);
    return isTold ? { ...ground, text: again.text, again: { of: again.of, text: ground.text } } : ground;
  });
}
