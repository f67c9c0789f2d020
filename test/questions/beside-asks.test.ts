import { describe, expect, it } from 'vitest';
import { readAsks } from '../../lib/questions/ask';
import type { Asked } from '../../lib/questions/asked';
import { BESIDE, WANTED, WHOLE } from './beside-asks';
import { requestOf } from './fixture';

const LIST = '1. How many boats are there?\n2. How many oars are there?';

function check(asked: readonly Asked[], wanted: readonly string[]): void {
  const found = asked.map(({ question }) => [question.label, question.text].filter(Boolean).join(' '));
  expect(found, found.join('\n')).toHaveLength(wanted.length);
  wanted.forEach((words, i) => {
    expect(found[i]?.startsWith(words), `${found[i]} begins with ${words}`).toBe(true);
  });
}

describe('what stands beside the questions of a request', () => {
  it.each(BESIDE)('asks nothing: %s: %s', (_what, words) => {
    check(readAsks(requestOf(`Dear Sir,\n\n${words}\n\n${LIST}`), false), ['Q1', 'Q2']);
    check(
      readAsks(
        requestOf(`Dear Sir,\n\nCould you tell us:\n\n- the number of boats\n- what they cost\n\n${words}`),
        false,
      ),
      ['the number', 'what they'],
    );
  });

  it.each(WANTED)('asks: %s: %s', (_why, words, begins) => {
    check(readAsks(requestOf(`Dear Sir,\n\n${words}\n\n${LIST}`), false), [begins, 'Q1', 'Q2']);
  });

  it.each(WHOLE)('in a whole request: %s', (_why, words, wanted) => {
    check(readAsks(requestOf(`Dear Sir,\n\n${words}`), false), wanted);
  });
});
