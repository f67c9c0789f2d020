import { onceFor } from '../../../thread/once';
import { foldSpaces } from '../../../thread/prose';
import type { Asked } from '../../asked';
import { resolve } from '../../groups';
import { weighLikeness } from '../reading/likeness';
import type { Topics } from '../reading/topics';
import { hasPartsOf, readParts, splitParts } from './lettered';
import type { Segment } from './segment';

/** Segments with the questions that their words belong to, and the questions whose number cannot be trusted. */
export interface Steadied {
  readonly segments: readonly Segment[];
  readonly doubtful: readonly number[];
}

/** By so many places a reply's numbers may be off. */
const SHIFTS = [0, 1, 2, -1];
/** How likely it is that numbers get out of step anywhere: where they end before the questions do, and where not. */
const EARLY = 0.3;
const RARE = 0.02;
/** How often they are then off by one. */
const BY_ONE = 0.7;
/** What it costs, in logarithms of odds, that the numbers get into step again. */
const BACK = -2.5;
/** And that they get further out of step. */
const ON = -1.8;
/** So sure an answer's place must be. */
const SURE = 0.8;
/** And so sure that it is in its own. */
const KEPT = 0.3;
/** An answer that may stand in two places, and speaks of both, joins the two. */
const SHARED = 0.1;
/** So much the words of one answer count at most for and against a place: no single one shows that the numbers are out of step. */
const MOST = 2.5;
const LEAST = 0;
/** So much of a segment tells what it is about. */
const HEAD = 400;

interface Numbered {
  readonly segment: Segment;
  /** For each shift the question that the number then means, and how well the words fit it; none where there is no such question. */
  readonly fits: readonly ({ readonly at: number; readonly score: number } | null)[];
}

/**
 * A reply that leaves a question out, or joins two, and numbers on gives every later answer under the wrong number. How far each
 * answer is out of step is weighed over all of them at once, each by its own words; answers of which it cannot be told go nowhere.
 */
export function correctDrift(
  segments: readonly Segment[],
  text: string,
  asked: readonly Asked[],
  topics: Topics,
  settled: ReadonlySet<number> = NONE,
): Steadied {
  const numbered = segments
    .filter((segment) => segment.labelled && segment.members.length === 1)
    .sort((a, b) => a.start - b.start)
    .map((segment) => readFits(segment, text, asked, topics))
    .map((one) => (one && settled.size > 0 ? weighSettled(one, settled) : one))
    .filter((one) => one !== null);
  if (numbered.length < 2) return { segments, doubtful: [] };
  const sure = weighShifts(
    numbered.map(({ fits }) => fits.map((fit) => fit?.score ?? null)),
    (endsEarly(segments, asked) ? EARLY : RARE) / numbered.length,
  );
  if (!sure) return { segments, doubtful: [] };
  const moved = new Map<Segment, Segment | null>();
  const doubtful: number[] = [];
  numbered.forEach(({ segment, fits }, i) => {
    const odds = sure[i] ?? [];
    const best = odds.indexOf(Math.max(...odds));
    const fit = fits[best];
    if ((odds[0] ?? 0) >= KEPT) return;
    const both = fits.filter((one, k) => one !== null && one.score > 0 && (odds[k] ?? 0) > SHARED);
    if ((odds[best] ?? 0) >= SURE && fit) moved.set(segment, { ...segment, members: [fit.at] });
    else if (both.length === 2)
      moved.set(segment, { ...segment, members: both.flatMap((one) => one?.at ?? []), shared: true });
    else {
      moved.set(segment, null);
      doubtful.push(...fits.flatMap((one, k) => (one && (odds[k] ?? 0) > 0.1 ? [one.at] : [])));
    }
  });
  if (moved.size === 0) return { segments, doubtful: [] };
  for (const segment of afterDrift(segments, numbered, moved)) {
    moved.set(segment, null);
    doubtful.push(...segment.members);
  }
  const kept = segments.flatMap((segment) => {
    const now = moved.has(segment) ? moved.get(segment) : segment;
    return now && now !== segment ? splitParts(now, text, asked) : now ? [now] : [];
  });
  const told = new Set(kept.flatMap((segment) => segment.members));
  return { segments: kept, doubtful: doubtful.filter((at) => !told.has(at)) };
}

const NONE: ReadonlySet<number> = new Set();
/** What speaks against a number whose question an earlier letter dealt with: those who answer the rest count on without it. */
const DEALT_WITH = 2;

function weighSettled({ segment, fits }: Numbered, settled: ReadonlySet<number>): Numbered {
  return {
    segment,
    fits: fits.map((fit) => (fit && settled.has(fit.at) ? { ...fit, score: fit.score - DEALT_WITH } : fit)),
  };
}

/** `8. None` for 8a, 8b and 8c, after numbers that are out of step: it may be for the ninth question. */
function afterDrift(
  segments: readonly Segment[],
  numbered: readonly Numbered[],
  moved: ReadonlyMap<Segment, Segment | null>,
): readonly Segment[] {
  const last = numbered.at(-1)?.segment;
  if (!last || !moved.has(last)) return [];
  return segments.filter((one) => one.labelled && one.members.length > 1 && one.start > last.start);
}

/** Whether the reply's last number is lower than that of the last question. */
function endsEarly(segments: readonly Segment[], asked: readonly Asked[]): boolean {
  const used = segments.filter(({ labelled }) => labelled).flatMap(({ members }) => members.map((at) => asked[at]));
  return highestOf(used) < highestAsked(asked).number;
}

/** The number of the last question: the same for every reply. */
const highestAsked = onceFor((asked: readonly Asked[]) => ({ number: highestOf(asked) }));

function highestOf(asked: readonly (Asked | undefined)[]): number {
  let highest = 0;
  for (const one of asked) {
    const number = Number.parseInt(one?.key ?? '', 10);
    if (number > highest) highest = number;
  }
  return highest;
}

function readFits(segment: Segment, text: string, asked: readonly Asked[], topics: Topics): Numbered | null {
  const own = asked[segment.members[0] ?? -1];
  const number = Number(own?.key);
  if (!own || !Number.isInteger(number)) return null;
  const words = foldSpaces(text.slice(segment.start, Math.min(segment.end, segment.start + HEAD)));
  const places = SHIFTS.map((by) =>
    by === 0 ? (segment.members[0] ?? -1) : (resolve([String(number + by)], asked)[0] ?? -1),
  );
  const like = weighLikeness(words, asked, topics);
  const parts = readParts(segment, text);
  const parted = SHIFTS.map((by) => hasPartsOf(number + by, parts, asked));
  const fits = places.map((at, k) => {
    if (at < 0) return null;
    return {
      at,
      score: parted.includes(true) ? (parted[k] ? MOST : LEAST) : Math.max(LEAST, Math.min(MOST, like(at))),
    };
  });
  return { segment, fits };
}

/**
 * Null when no answer can be out of step: that none is, is alone as likely as it must be of each. Otherwise
 * for each answer how likely each shift is, where `off` is how likely one begins at any answer: by the sum over all ways in which the
 * shifts may follow each other, those before an answer (`ahead`, with its own words) and those after it (`behind`).
 */
function weighShifts(scores: readonly (readonly (number | null)[])[], off: number): number[][] | null {
  const open = SHIFTS.map((_, k) =>
    k === 0 ? 0 : Math.log(off * (k === 1 ? BY_ONE : (1 - BY_ONE) / (SHIFTS.length - 2))),
  );
  const step = SHIFTS.map((_, from) =>
    SHIFTS.map((_, to) => (from === to ? 0 : to === 0 ? BACK : from === 0 ? (open[to] ?? 0) : ON)),
  );
  const terms = SHIFTS.map(() => 0);
  const ahead: number[][] = [];
  for (const [i, row] of scores.entries()) {
    const before = ahead[i - 1];
    ahead.push(
      row.map((score, k) => {
        if (score === null) return -Infinity;
        if (!before) return score + (open[k] ?? 0);
        for (let from = 0; from < terms.length; from++) terms[from] = (before[from] ?? 0) + (step[from]?.[k] ?? 0);
        return score + join(terms);
      }),
    );
  }
  const straight = scores.reduce((sum, row) => sum + (row[0] ?? -Infinity), 0);
  if (Math.exp(straight - join(ahead.at(-1) ?? [])) > KEPT + 0.01) return null;
  const behind: number[][] = scores.map((row) => row.map(() => 0));
  for (let i = scores.length - 2; i >= 0; i--) {
    const [next = [], after = []] = [scores[i + 1], behind[i + 1]];
    behind[i] = step.map((costs) => {
      for (let to = 0; to < terms.length; to++)
        terms[to] = (next[to] ?? -Infinity) + (costs[to] ?? 0) + (after[to] ?? 0);
      return join(terms);
    });
  }
  return ahead.map((row, i) => {
    const sums = row.map((sum, k) => sum + (behind[i]?.[k] ?? 0));
    const all = join(sums);
    return sums.map((sum) => Math.exp(sum - all));
  });
}

/** The logarithm of a sum of exponentials. */
function join(terms: readonly number[]): number {
  let most = -Infinity;
  for (const term of terms) if (term > most) most = term;
  if (most === -Infinity) return most;
  let sum = 0;
  for (const term of terms) sum += Math.exp(term - most);
  return most + Math.log(sum);
}
