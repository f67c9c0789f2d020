import { describe, expect, test } from 'vitest';
import { readLedger } from '../../lib/questions/ledger';
import { type Case, quoteRequest, relabel, rewrap, sign, splitResponse, swapAnswers } from './change';
import { readFixtures } from './fixture';

/** Its answers hold numbered lists of their own, which would be relabelled as if they were questions. */
const OWN_LISTS = 'long-answers-with-headings';

const changes: readonly (readonly [how: string, change: (one: Case) => Case | null])[] = [
  ['lines wrapped at 50', (one) => rewrap(one, 50)],
  ['lines wrapped at 78', (one) => rewrap(one, 78)],
  ['labels written Q1.', (one) => relabel(one, (n) => `Q${n}.`)],
  ['labels written (1)', (one) => relabel(one, (n) => `(${n})`)],
  ['labels written Question 1:', (one) => relabel(one, (n) => `Question ${n}:`)],
  ['the request quoted under each reply', quoteRequest],
  ['a signature and a disclaimer under each reply', sign],
  ['the response sent in two messages', splitResponse],
  ['two answers that change places with their labels', swapAnswers],
];

const states = (one: Case) => readLedger(one.thread, one.acts).map(({ answer }) => answer.state);

describe.each(changes)('%s', (how, change) => {
  const pairs = readFixtures().flatMap((fixture) => {
    if (fixture.name === OWN_LISTS && how.startsWith('labels')) return [];
    const after = change(fixture);
    return after ? [{ name: fixture.name, before: states(fixture), after: states(after) }] : [];
  });

  test.each(pairs)('$name: makes nothing unanswered that was not', ({ before, after }) => {
    const accused = after.filter((state, at) => state === 'unanswered' && before[at] !== 'unanswered');
    expect(accused).toEqual([]);
  });

  test('changes no state in nearly all threads', () => {
    const changed = pairs.filter(({ before, after }) => before.join() !== after.join()).map(({ name }) => name);
    expect(changed.length, changed.join()).toBeLessThanOrEqual(pairs.length * 0.05);
  });
});
