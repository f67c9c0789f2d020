import { finish, mapInSteps, type Steps } from './steps';
import type { Wording } from './wording';

/** How much a word tells one question of a request from another: 0 to 1. */
export type Weigh = (word: string) => number;

/** Words of no weight wherever they stand: they may be there or not without changing what is asked. */
const SLIGHT: ReadonlySet<string> = new Set(
  (
    'a an the of to in for and or on at by with from as is be been being do have you we i my our me us that which there ' +
    'please kindly provide state tell give confirm could would can also any each per'
  ).split(' '),
);

const LEAST = 0.05;

/** Where there are few questions, hardly a word is used twice: so many are taken for granted. */
const FEW = 8;

/**
 * What words weigh in cases that ask much the same. A word that stands in one question of each case tells that question from the
 * others, in however many cases; one that stands in most questions tells nothing.
 *
 * @param cases the questions of each case
 */
export function weighWords(cases: readonly (readonly Wording[])[]): Weigh {
  return finish(weighInSteps(cases));
}

/** As `weighWords`, in steps. */
export function* weighInSteps(cases: readonly (readonly Wording[])[]): Steps<Weigh> {
  const found = new Map<string, { questions: number; cases: number; last: number }>();
  yield* mapInSteps(cases, (questions, at) => {
    for (const { words } of questions) for (const word of words) count(found, word, at);
  });
  const asked = cases.reduce((sum, questions) => sum + questions.length, 0);
  const usual = Math.max(FEW, asked / Math.max(1, cases.length));
  const weights = new Map<string, number>();
  for (const [word, { questions, cases: using }] of found) {
    const weight = Math.log(usual / Math.min(usual, questions / using)) / Math.log(usual);
    weights.set(word, SLIGHT.has(word) ? LEAST : Math.max(LEAST, weight));
  }
  return (word) => weights.get(word) ?? 1;
}

function count(found: Map<string, { questions: number; cases: number; last: number }>, word: string, at: number): void {
  const seen = found.get(word);
  if (!seen) {
    found.set(word, { questions: 1, cases: 1, last: at });
    return;
  }
  seen.questions += 1;
  if (seen.last !== at) seen.cases += 1;
  seen.last = at;
}
