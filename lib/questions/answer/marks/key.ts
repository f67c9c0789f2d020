import type { Asked } from '../../asked';
import { readTopic } from '../../words';
import { share } from '../reading/topics';

/** A reply, and what the words of its headings are held against. */
export interface Themes {
  readonly text: string;
  readonly asked: readonly Asked[];
  /** The words of each question's subject. */
  readonly topics: readonly (readonly string[])[];
  readonly weight: (stem: string) => number;
}

/** `Trees felled in 2023: 62`: the one question that the words before the colon are most like. */
export function readKey(key: string, { topics, weight }: Themes, least = 0.4): number[] {
  const said = readTopic(key);
  if (said.size === 0) return [];
  const scores = topics.map((topic) => {
    let hits = 0;
    for (const stem of topic) if (said.has(stem)) hits++;
    const known = hits / said.size;
    if (known < 0.5) return 0;
    const covered = share(topic, said, weight);
    return (2 * known * covered) / (known + covered || 1);
  });
  const best = Math.max(...scores);
  return best >= least ? scores.flatMap((score, i) => (score > best - 0.05 ? [i] : [])) : [];
}

/** `Monitoring of attendance` over the answers to what stood under `ATTENDANCE MONITORING`: the questions under the only heading of the request that has its words. */
export function findUnder(about: readonly string[], asked: readonly Asked[]): number[] {
  const heads = [...new Set(asked.map((one) => one.heading))].filter((heading) => {
    const topic = readTopic(heading);
    const hits = about.filter((stem) => topic.has(stem)).length;
    return hits > 0 && hits >= about.length * 0.75 && hits >= topic.size / 2;
  });
  return heads.length === 1 ? asked.flatMap((one, i) => (one.heading === heads[0] ? [i] : [])) : [];
}
