import { describe, expect, it } from 'vitest';
import { layProse } from '../../lib/questions/answer/prose/lay';
import { findListed } from '../../lib/questions/answer/reading/listed';
import { prepareQuiz } from '../../lib/questions/answer/reading/quiz';
import { readSentencesOf } from '../../lib/questions/answer/reading/reply';
import { readQuestions } from '../../lib/questions/ask';
import { message, thread } from '../thread/past';

const REQUEST = `Dear Town Council,

Please tell me:

1. How many benches are there in Sallow Park?
2. What did the new bandstand cost?
3. Who designed the bandstand?
4. When was the paddling pool last emptied?

Ottilie Brandreth`;

/** Lays a letter to the questions above and says which words went to each; `-` for none. */
function lay(letter: string): string[] {
  const asking = thread([message('requester', REQUEST, new Date('2025-06-04T09:00:00Z'))]);
  const asked = readQuestions(asking, []);
  const { topics } = prepareQuiz(asked, 'Town Council', REQUEST);
  const said = readSentencesOf(letter, 0, letter.length);
  const lines = findListed(letter, [{ start: 0, end: letter.length }]);
  const laid = layProse(letter, said, lines, asked, topics);
  return asked.map((_, at) => {
    const one = laid.find((each) => each.asked === at);
    return one ? letter.slice(one.start, one.end) : '-';
  });
}

describe('prose is laid to questions', () => {
  it.each<[why: string, letter: string, laid: readonly string[]]>([
    [
      'by their words, in whatever order',
      'The paddling pool was last emptied in May.\n\nThe bandstand cost £41,000.\n\nSallow Park has 31 benches.',
      ['Sallow Park has 31 benches.', 'The bandstand cost £41,000.', '-', 'The paddling pool was last emptied in May.'],
    ],
    [
      'a question without a sentence of its own gets a clause of one',
      'The bandstand cost £41,000 and it was designed by Pia Lindqvist.',
      ['-', 'The bandstand cost £41,000', 'The bandstand cost £41,000 and it was designed by Pia Lindqvist.', '-'],
    ],
    [
      'a sentence that carries on belongs to what it follows',
      'There are 31 benches in Sallow Park. Four more are on order.\n\nThe paddling pool was emptied in May.',
      [
        'There are 31 benches in Sallow Park. Four more are on order.',
        '-',
        '-',
        'The paddling pool was emptied in May.',
      ],
    ],
    [
      'bare answers in a list go to the questions in order',
      '31\n£41,000\nPia Lindqvist of Norrholm\nMay 2025',
      ['31', '£41,000', 'Pia Lindqvist of Norrholm', 'May 2025'],
    ],
    [
      'a label in brackets after a clause names its question',
      'We count 31 (Q1), and it came to £41,000 (Q2).',
      ['We count 31 (Q1)', 'and it came to £41,000 (Q2).', '-', '-'],
    ],
    [
      'what speaks of nothing that was asked goes nowhere',
      'The office is closed on Friday afternoons.',
      ['-', '-', '-', '-'],
    ],
  ])('%s', (_why, letter, laid) => {
    expect(lay(letter)).toEqual(laid);
  });
});
