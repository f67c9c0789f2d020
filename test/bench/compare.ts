import { compareCases } from '../../lib/cases/compare/comparison';
import { findGroups } from '../../lib/cases/compare/groups';
import type { CaseDigest } from '../../lib/cases/digest';
import { inventDigest, inventQuestion } from '../cases/compare/surveys';
import { type Figure, median } from './figure';

const ROUNDS = 7;
const CASES = 300;
const QUESTIONS = 25;
const THINGS = ['ferries', 'bridges', 'lamps', 'meadows', 'quays'];
const DONE = ['bought', 'sold', 'mended', 'painted', 'counted'];
const PLACES = ['harbour', 'market', 'library', 'museum', 'station'];

/** What it costs to lay a survey to three hundred councils side by side, and to find it among the cases. */
export function measureCompare(): readonly Figure[] {
  const cases = survey();
  return [
    figure(`${CASES} cases of ${QUESTIONS} questions compared`, 1000, () => compareCases(cases)),
    figure('their group found', 1000, () => findGroups(cases)),
  ];
}

/** The cases of the survey. */
export function survey(): readonly CaseDigest[] {
  return Array.from({ length: CASES }, (_, at) => council(at));
}

function figure(what: string, most: number, work: () => unknown): Figure {
  const times = Array.from({ length: ROUNDS }, () => {
    const began = performance.now();
    work();
    return performance.now() - began;
  });
  return { what, value: median(times), unit: 'ms', baseline: null, most: { value: most, ratio: null } };
}

/** A council whose questions are a little differently worded, and in which some are left out. */
function council(at: number): CaseDigest {
  const name = `Upper${at}ford`;
  const questions = Array.from({ length: QUESTIONS }, (_, place) => place).filter((place) => (at + place) % 11 !== 0);
  const asked = questions.map((place) => {
    const answer = `There were ${(place * 1009 + at * 37).toLocaleString('en-GB')} in all, as of 31 March 2024.`;
    return inventQuestion(wording(place, at, name), { label: `Q${place + 1}`, answer });
  });
  return inventDigest(`${name} Borough Council`, asked);
}

function wording(place: number, at: number, name: string): string {
  const [thing, done] = [THINGS[place % 5], DONE[Math.floor(place / 5)]];
  const plain = `How many ${thing} near the ${PLACES[(place * 3 + 1) % 5]} were ${done} by the council in 2023-24?`;
  if ((at + place) % 4 === 0) return plain.replace('the council', `${name} Borough Council`);
  return (at + place) % 7 === 0 ? `${plain} Kindly give the figures of each month.` : plain;
}
