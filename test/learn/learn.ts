import type { ActKind } from '../../lib/thread/act';
import { isBounce } from '../../lib/thread/acts/bounce';
import { type Features, readFeatures } from '../../lib/thread/acts/features';
import { markRestated, readVoice } from '../../lib/thread/acts/voice';
import { countFeatures, readWeights, type Weights, writeWeights } from '../../lib/thread/acts/weigh';
import type { Example } from './corpus';
import { type Row, regress } from './softmax';

/** What a party's messages are told apart by: kinds that a review makes others of are one. */
export const PARTIES = {
  authority: {
    kinds: [
      'acknowledgement',
      'auto-reply',
      'holding',
      'extension',
      'clarification-request',
      'fees-notice',
      'transfer',
      'response',
      'other',
    ],
    most: 1_700,
  },
  requester: { kinds: ['chaser', 'clarification', 'review-request', 'other'], most: 500 },
} as const;

/** Writers from whom nothing is learned, so that what was learned can be tried on them. */
export const KEPT_APART: readonly string[] = ['k', 'l', 'm', 'n', 'o', 'p', 'q'].map((writer) => `threads ${writer}`);

/** A message as it is learned from. */
export interface Lesson {
  readonly writer: string;
  readonly kind: ActKind;
  readonly features: Features;
}

/** A feature counts when so many messages by so many writers have it. */
const MESSAGES = 4;
const WRITERS = 2;

/** The messages of one party, without those that are not weighed: bounces, and those without words. */
export function readLessons(examples: readonly Example[], party: keyof typeof PARTIES): Lesson[] {
  const kinds: readonly ActKind[] = PARTIES[party].kinds;
  return examples.flatMap(({ writer, act, message, scene, memory }) => {
    const kind = plainKind(act);
    const own = readVoice(message);
    const voice = party === 'authority' ? markRestated(own, memory) : own;
    if (message.party !== party || !kinds.includes(kind) || voice.length === 0 || isBounce(message)) return [];
    return [{ writer, kind, features: readFeatures(message, scene, voice) }];
  });
}

/** Learns twice: from all features, then from those that turned out to matter most. The weights come as they will be stored. */
export function learn(lessons: readonly Lesson[], party: keyof typeof PARTIES): Weights {
  const { kinds, most } = PARTIES[party];
  const seen = countWriters(lessons);
  const common = [...seen].filter(([, { times, writers }]) => times >= MESSAGES && writers.size >= WRITERS);
  const first = learnFrom(lessons, kinds, common.map(([name]) => name).sort(), 40);
  const matter = (name: string, weights: readonly number[]) => {
    const times = seen.get(name)?.times ?? 0;
    return Math.max(...weights.map(Math.abs)) * Math.sqrt(Math.min(times, lessons.length - times));
  };
  const best = [...first.of].map(([name, weights]) => ({ name, matters: matter(name, weights) }));
  const names = best.sort((a, b) => b.matters - a.matters).slice(0, most);
  return readWeights(writeWeights(learnFrom(lessons, kinds, names.map(({ name }) => name).sort(), 100)));
}

function countWriters(lessons: readonly Lesson[]): Map<string, { times: number; writers: Set<string> }> {
  const seen = new Map<string, { times: number; writers: Set<string> }>();
  for (const { writer, features } of lessons)
    for (const name of new Set([...features.facts, ...features.words.flat()])) {
      const held = seen.get(name) ?? { times: 0, writers: new Set() };
      seen.set(name, { times: held.times + 1, writers: held.writers.add(writer) });
    }
  return seen;
}

function learnFrom(lessons: readonly Lesson[], kinds: readonly ActKind[], names: string[], rounds: number): Weights {
  const index = new Map(names.map((name, i) => [name, i]));
  const rows: Row[] = lessons.map(({ kind, features }) => ({
    kind: kinds.indexOf(kind),
    features: [...countFeatures(features, index)].map(([name, count]) => [index.get(name) ?? 0, count] as const),
  }));
  const flat = regress(rows, names.length, kinds.length, rounds);
  return {
    kinds,
    of: new Map(names.map((name, i) => [name, [...flat.slice(i * kinds.length, (i + 1) * kinds.length)]])),
  };
}

/** A letter under review does what it would do without: the scene tells the difference. */
function plainKind(act: ActKind): ActKind {
  if (act === 'review-acknowledgement') return 'acknowledgement';
  return act === 'review-outcome' ? 'response' : act;
}
