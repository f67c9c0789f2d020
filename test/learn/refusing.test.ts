import { expect, test } from 'vitest';
import { weighBy, weighRefusal } from '../../lib/questions/answer/whole/refusing';
import { REFUSING } from '../../lib/questions/answer/whole/refusing-weights';
import { readOdds, writeOdds } from '../../lib/thread/odds';
import { readLabelled } from '../questions/labelled';
import { learnRefusals, readRefusalLessons, readWrittenRefusals } from './refusing';

test.each([
  [
    'a limit',
    'To answer would cost more than the limit and so, under section 12(1), we are refusing your request.',
    true,
  ],
  [
    'a reviewer who upholds',
    'I find that section 14(1) was rightly applied and the refusal of your request stands.',
    true,
  ],
  ['in plain words', 'The Trust will not be complying with your request, which it regards as vexatious.', true],
  ['a part', 'Question 3 is refused under section 40(2).', false],
  [
    'what the Act allows',
    'Section 12 allows a public authority to refuse a request where the cost is too great.',
    false,
  ],
  ['what was reckoned', 'We estimate that it would take 31 hours to look through the files.', false],
  ['what came before', 'You asked us on 3 May to look again at our refusal.', false],
  ['an answer about refusals', 'In 2024 we refused 14 applications for a mooring.', false],
])('a refusal of the whole: %s', (_why, text, whole) => {
  expect(weighRefusal(text) >= 0.9).toBe(whole);
});

/** Every fifth written sentence is kept from learning, and told by what was learned from the others. */
test('it is learned from four fifths well enough to tell the fifth, and what is learned is shipped', () => {
  const [threads, written] = [readLabelled().flatMap(readRefusalLessons), readWrittenRefusals()];
  const kept = written.filter((_lesson, i) => i % 5 === 4);
  const rest = [...threads, ...written.filter((_lesson, i) => i % 5 !== 4)];
  const weights = readOdds(writeOdds(learnRefusals(rest)));
  const right = kept.filter(({ text, whole }) => weighBy(weights, text) >= 0.9 === whole).length;
  const accused = kept.filter(({ text, whole }) => !whole && weighBy(weights, text) >= 0.9).length;
  console.log(`${right} of ${kept.length}, ${accused} wrongly`);
  expect(right / kept.length).toBeGreaterThanOrEqual(0.74);
  expect(accused / kept.length).toBeLessThanOrEqual(0.03);
  expect(writeOdds(learnRefusals([...threads, ...written]))).toBe(REFUSING);
}, 120_000);
