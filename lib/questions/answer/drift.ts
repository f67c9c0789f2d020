import { isCommon, readWords } from '../words';
import type { Segment } from './segment';
import { share, type Topics } from './topics';

/** Segments with the questions that their words belong to, and the questions whose number cannot be trusted. */
export interface Steadied {
  readonly segments: readonly Segment[];
  readonly doubtful: readonly number[];
}

interface Vote {
  readonly at: number;
  readonly by: number;
}

/**
 * A reply that leaves a question out and numbers on gives every later answer under the wrong number. Where the words of two or
 * more answers speak of the question one place on, and none after them of its own, the answers move with them; what lies between
 * the last answer in its place and the first one out of it cannot be told.
 */
export function correctDrift(segments: readonly Segment[], text: string, topics: Topics): Steadied {
  const plain = segments
    .filter((segment) => segment.labelled && segment.members.length === 1)
    .sort((a, b) => a.start - b.start);
  const fits = plain.map((segment) => readFit(segment, text, topics));
  const votes = fits.flatMap((fit, at): Vote[] => (fit.by !== 0 ? [{ at, by: fit.by }] : []));
  const [first] = votes;
  if (!first || !mayDrift(plain, first.by, topics.stems.length)) return { segments, doubtful: [] };
  const same = votes.filter((vote) => vote.by === first.by);
  const steady = fits.findLastIndex((fit, at) => fit.own && at < first.at);
  const later = fits.some((fit, at) => fit.own && at > first.at);
  const members = (from: number, to: number) => plain.slice(from, to).flatMap((segment) => segment.members);
  if (same.length < 2 || later)
    return drop(
      segments,
      votes.flatMap((vote) => members(vote.at, vote.at + 1)),
    );
  const moved = new Map(
    plain
      .slice(first.at)
      .map((segment) => [segment, { ...segment, members: segment.members.map((member) => member + first.by) }]),
  );
  const unsure = members(steady + 1, first.at);
  return {
    ...drop(
      segments.map((segment) => moved.get(segment) ?? segment),
      unsure,
    ),
    doubtful: unsure,
  };
}

/** Answers that moved up leave no answer under the last numbers. */
function mayDrift(plain: readonly Segment[], by: number, count: number): boolean {
  const last = Math.max(...plain.flatMap((segment) => segment.members));
  return by > 0 && last + by < count;
}

function drop(segments: readonly Segment[], members: readonly number[]): Steadied {
  const kept = segments.filter(
    (segment) => !(segment.labelled && segment.members.length === 1 && members.includes(segment.members[0] ?? -1)),
  );
  return { segments: kept, doubtful: members };
}

/** Whether an answer speaks of its own question, or clearly of one that is so many places on. */
function readFit(segment: Segment, text: string, topics: Topics): { readonly own: boolean; readonly by: number } {
  const said = [
    ...new Set(readWords(text, segment.start, Math.min(segment.end, segment.start + 400)).map((word) => word.stem)),
  ].filter((stem) => !isCommon(stem) && !topics.named.has(stem) && !/\d/u.test(stem));
  const about = (at: number) => {
    const stems = topics.stems[at] ?? [];
    const hits = said.filter((stem) => stems.includes(stem));
    const known = hits.reduce((sum, stem) => sum + topics.weight(stem), 0);
    return Math.max(
      share(stems, new Set(said), topics.weight),
      said.length > 0 && known >= 1 ? hits.length / said.length : 0,
    );
  };
  const [at = 0] = segment.members;
  const own = about(at);
  if (own >= 0.2) return { own: own >= 0.34, by: 0 };
  const others = [1, 2, 3, -1, -2].filter((by) => about(at + by) >= 0.5);
  return { own: false, by: others.length === 1 ? (others[0] ?? 0) : 0 };
}
