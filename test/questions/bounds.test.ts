import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readLedger } from '../../lib/questions/ledger';
import { countCpuTime } from '../cpu-time.ts';
import { ownActs, threadOfTwo } from './fixture';

/** Milliseconds; many times what it takes. */
const PATIENCE = 3000;

function timeOf(asked: string, answered: string): number {
  const thread = threadOfTwo(asked, answered);
  const acts = ownActs(thread);
  const spent = countCpuTime();
  readLedger(thread, acts);
  return spent();
}

const request = 'Dear Council,\n\n1. How many ponds are there?\n2. How deep are they?\n\nYours\nAda Pike';

describe('bounded time, whatever is written', () => {
  test.each([
    ['nothing at all', '', ''],
    ['an empty reply', request, ''],
    ['one line of 200 kB', request, 'a '.repeat(100_000)],
    ['200 kB without a space', request, 'a'.repeat(200_000)],
    [
      'four hundred numbered lines',
      Array.from({ length: 400 }, (_, i) => `${i + 1}. How many of kind ${i}?`).join('\n'),
      '1. Two',
    ],
    [
      'four hundred questions each of which the answer to the one before may answer too',
      Array.from({ length: 400 }, (_, i) => `${i + 1}. When was the last of kind ${i}?`).join('\n'),
      '1. Two',
    ],
    ['a table pasted in', request, 'pond,depth,date\n'.repeat(8_000)],
    ['nested quotation marks', request, '> '.repeat(50_000)],
    ['brackets that never close', request, '(((1. '.repeat(30_000)],
    ['blank space', request, `We hold it. ${' '.repeat(200_000)}Yes.`],
    ['one quoted line', request, `We hold it. \n> ${'a '.repeat(100_000)}\n\nYes.`],
    ['commas', ', '.repeat(100_000), ', '.repeat(100_000)],
    [
      'things without end',
      'the cost, and the number, and '.repeat(6_667),
      'the cost, and the number, and '.repeat(6_667),
    ],
    ['wishes without end', 'Please send me\n\nthe log\nthe plan\n\n'.repeat(5_000), ''],
    ['wishes without end, in one paragraph', 'Please send me:\nthe log\nthe plan\n'.repeat(6_000), ''],
    ['a word without end, put in', `How many, ${'a'.repeat(100_000)}`, ''],
    ['words without end, put in', 'How many, in all, and how many, on average, '.repeat(4_000), ''],
    ['things between dashes', 'the cost – the number – '.repeat(8_000), ''],
    ['denials', 'I do not know, and I ask you not to tell me, but could you say, '.repeat(3_000), ''],
    ['laws', 'I ask under the Act, so I ask under the Act, '.repeat(4_000), ''],
    ['figures unless', 'figures unless I say otherwise and answers to these, about '.repeat(3_000), ''],
    ['initials', 'A. B. Moor\n'.repeat(15_000), ''],
  ])('%s', (_what, asked, answered) => {
    expect(timeOf(asked, answered)).toBeLessThan(PATIENCE);
  });

  test('fragments of letters in any order and number', () => {
    const fragment = fc.constantFrom(
      '1. ',
      'Q2) ',
      'Question 3: ',
      'see Q1',
      'as above',
      'exempt under section 40(2)',
      'not held',
      '\n\n',
      '\n',
      ' - ',
      '“',
      'How many?',
      'If yes, ',
      '> ',
      ' '.repeat(3_000),
      ', and the number of '.repeat(50),
    );
    const letter = fc.array(fragment, { maxLength: 400 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(letter, letter, (asked, answered) => {
        expect(timeOf(asked, answered)).toBeLessThan(PATIENCE);
      }),
      { numRuns: 60 },
    );
  });
});

describe('the rest of a line that is too long to be read', () => {
  const stateOf = (answered: string) => readLedger(...withActs(answered)).map(({ answer }) => answer.state);
  const withActs = (answered: string) => {
    const thread = threadOfTwo(request, answered);
    return [thread, ownActs(thread)] as const;
  };
  const filler = (times: number) => 'The lawns beside them are mown in spring. '.repeat(times);

  test('may hold an answer, so that nobody is accused', () => {
    expect(stateOf(`1. There are 12 ponds. ${filler(800)} 2. They are 3 metres deep.`)).toEqual([
      'answered',
      'unclear',
    ]);
  });

  test('a short line is read to its end', () => {
    expect(stateOf('1. There are 12 ponds.')).toEqual(['answered', 'unanswered']);
  });
});
