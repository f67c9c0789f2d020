import { describe, expect, it } from 'vitest';
import { readOrder } from '../../lib/questions/answer/prose/ordered';
import { readSentencesOf } from '../../lib/questions/answer/reading/reply';
import { readQuestions } from '../../lib/questions/ask';
import { message, thread } from '../thread/past';

const REQUEST =
  'Dear Moor Council,\n\n1. How many ponies were taken off the moor?\n2. How many had their fines paid?\n3. Who owns the pound?\n\nJ. Polglaze';

/** The lines of a letter that are taken for answers in the order of the questions above. */
function takeInOrder(letter: string): string[] {
  const asked = readQuestions(thread([message('requester', REQUEST, new Date('2025-06-04T09:00:00Z'))]), []);
  const said = readSentencesOf(letter, 0, letter.length);
  const placed = readOrder(letter, said, () => asked.map(() => 0), asked, []);
  return [...placed.values()].map(({ start, end }) => letter.slice(start, end));
}

describe('as many lines as questions', () => {
  it.each<[why: string, letter: string, taken: readonly string[]]>([
    [
      'a figure for each count, and a name',
      '61 ponies\n4 of them\nThe Lords of Crowle',
      ['61 ponies', '4 of them', 'The Lords of Crowle'],
    ],
    [
      'one may be beside the point',
      '61 ponies\nMost of them\nThe Lords of Crowle',
      ['61 ponies', 'Most of them', 'The Lords of Crowle'],
    ],
    ['no figure where two are wanted: the writer and his office', '61 ponies\nAccess Team\nThe open moor', []],
    ['nothing that is asked', 'Access Team\nThe open moor\nAll year round', []],
  ])('%s', (_why, letter, taken) => {
    expect(takeInOrder(letter)).toEqual(taken);
  });
});
