import type { Evidence } from '../thread/thread';
import type { Brief } from './brief';
import type { Ground } from './letter';
import type { GroundId, Hook } from './wording';

/** What a rule found: the facts, and what is asked for. The law's own sentence is set between them. */
export interface Finding {
  /** A few words, for the list of switches. */
  readonly title: string;
  readonly facts: string;
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
  const { title, facts, ask, evidence } = finding;
  const strength = hook.atMost ?? finding.strength;
  const text = `${facts}${facts.endsWith('\n') ? '' : ' '}${[hook.says, ask].filter((part) => part !== '').join(' ')}`;
  return { id, title, text, section: hook.section, evidence, strength };
}
