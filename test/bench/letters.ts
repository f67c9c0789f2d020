import { assess } from '../../lib/assess/assess';
import { draftLetter } from '../../lib/letters/draft';
import { bareChoices, type LetterKind } from '../../lib/letters/letter';
import { offerLetters } from '../../lib/letters/offer';
import { buildThread, type GoldThread } from '../questions/gold';
import { readLabelled } from '../questions/labelled';
import { type Figure, median } from './figure';

const ROUNDS = 9;
const KINDS: readonly LetterKind[] = [
  'chaser',
  'extension-challenge',
  'clarification',
  'internal-review',
  'complaint',
  'narrowed-request',
  'new-request',
];

/** What letters cost once a thread is assessed: the slowest draft of all labelled threads and kinds, and the slowest list of offers. */
export function measureLetters(): readonly Figure[] {
  const costs = readLabelled().map(costOf);
  return [
    {
      what: 'the slowest letter of all labelled threads drafted',
      value: Math.max(...costs.map(({ draft }) => draft)),
      unit: 'ms',
      baseline: null,
      most: { value: 20, ratio: null },
    },
    {
      what: 'the slowest list of offers',
      value: Math.max(...costs.map(({ offer }) => offer)),
      unit: 'ms',
      baseline: null,
      most: { value: 20, ratio: null },
    },
  ];
}

function costOf(gold: GoldThread): { readonly draft: number; readonly offer: number } {
  const thread = buildThread(gold);
  const today = gold.now.slice(0, 10);
  const assessment = assess(thread, [], today);
  const drafts = KINDS.map((kind) => timeOf(() => draftLetter(thread, assessment, bareChoices(kind), today)));
  return { draft: Math.max(...drafts), offer: timeOf(() => offerLetters(thread, assessment, today)) };
}

function timeOf(work: () => unknown): number {
  const times = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return median(times);
}
