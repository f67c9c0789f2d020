import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCitations } from '../../lib/law/citations';
import { readSigns } from '../../lib/questions/answer/follow/around';
import { cutPieces, type Piece } from '../../lib/questions/answer/follow/pieces';
import { hasGround, OF_NONE, OF_QUESTION, SCENES, type Seen } from '../../lib/questions/answer/follow/signs';
import { COUNT, OF_SCENE, STEPS, sceneAt, stepOf, sumWays } from '../../lib/questions/answer/follow/ways';
import { prepareQuiz } from '../../lib/questions/answer/reading/quiz';
import { readQuestions } from '../../lib/questions/ask';
import { readLedger } from '../../lib/questions/ledger';
import { ownActs, threadOfTwo } from './fixture';

describe('a letter is cut into pieces', () => {
  it.each([
    ['labels within a line', 'Thanks. (a) 41 boats (b) none', ['Thanks.', '(a) 41 boats', '(b) none']],
    ['labels stuck to their answers', '(i)88 (ii)31', ['(i)88', '(ii)31']],
    ['a mention is no label', 'See our answer to Q3 and Q4.', ['See our answer to Q3 and Q4.']],
    ['nor is what a bracket points to', 'Is it lit? (if yes, go to Q4)', ['Is it lit?', '(if yes, go to Q4)']],
    ['a label and nothing more goes on with the next', '2 (i) 14 (ii) 9', ['2 (i) 14', '(ii) 9']],
    ['quarters in the head of a table', 'Year Q1 Q2 Q3', ['Year', 'Q1 Q2 Q3']],
  ] as const)('%s', (_why, text, pieces) => {
    expect(cutPieces(text).map((piece) => piece.text)).toEqual(pieces);
  });

  it('says how each begins', () => {
    expect(cutPieces('One. Two.\nThree.\n\nFour.').map(({ fresh }) => fresh)).toEqual([
      'paragraph',
      'within',
      'line',
      'paragraph',
    ]);
  });

  it('leaves no word out, in order', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('(a)', '2.', 'Q3', 'boats', 'none.', '\n', '\n\n', 'to')), (words) => {
        const text = words.join(' ');
        const letters = (of: string) => of.replace(/[^\p{L}\p{N}]/gu, '');
        expect(
          letters(
            cutPieces(text)
              .map(({ words: own }) => own)
              .join(''),
          ),
        ).toBe(letters(text));
      }),
    );
  });
});

const PIECE: Piece = { start: 0, end: 1, text: 'a', words: 'a', closing: false, fresh: 'line' };

/** A letter of so many pieces about so many questions, its signs and weights by chance. */
const LETTER = fc
  .record({ pieces: fc.integer({ min: 1, max: 4 }), questions: fc.integer({ min: 1, max: 3 }) })
  .chain(({ pieces, questions }) => {
    const value = fc.double({ min: -1.5, max: 1.5, noNaN: true });
    const seen = fc.record({
      scene: fc.integer({ min: 0, max: SCENES - 1 }),
      ofQuestion: fc.array(
        value.map((like) => ({ always: 1, like })),
        { minLength: questions, maxLength: questions },
      ),
      ofNone: value.map((none) => ({ always: 1, value: none })),
    });
    return fc.record({
      questions: fc.constant(questions),
      weights: fc.array(value, { minLength: COUNT, maxLength: COUNT }),
      seen: fc.array(
        seen.map((one): Seen => ({ ...one, piece: PIECE, said: 0, says: () => true, together: new Set() })),
        { minLength: pieces, maxLength: pieces },
      ),
    });
  });

/** Every way one by one, with what speaks for it. */
function listWays(seen: readonly Seen[], questions: number, weights: readonly number[]) {
  let ways: { path: (number | null)[]; last: number; on: boolean; power: number }[] = [
    { path: [], last: -1, on: false, power: 1 },
  ];
  for (const one of seen) {
    const signs = (q: number) =>
      OF_QUESTION.reduce((sum, s, i) => sum + (one.ofQuestion[q]?.[s] ?? 0) * weightOf(i), 0);
    const weightOf = (i: number) => weights[i] ?? 0;
    const none = OF_NONE.reduce((sum, s, i) => sum + (one.ofNone[s] ?? 0) * weightOf(OF_QUESTION.length + i), 0);
    const step = (i: number) => weightOf(sceneAt(one.scene) + i);
    ways = ways.flatMap((way) => [
      ...Array.from({ length: questions }, (_, q) => {
        const by = step((way.on ? 0 : STEPS.length) + stepOf(way.last, q));
        return { path: [...way.path, q], last: q, on: true, power: way.power * Math.exp(signs(q) + by) };
      }),
      {
        path: [...way.path, null],
        last: way.last,
        on: false,
        power: way.power * Math.exp(none + step(OF_SCENE - (way.on ? 2 : 1))),
      },
    ]);
  }
  return ways;
}

describe('the ways through a letter', () => {
  it('are summed up as if each were counted by itself', () => {
    fc.assert(
      fc.property(LETTER, ({ seen, questions, weights }) => {
        const ways = listWays(seen, questions, weights);
        const all = ways.reduce((sum, { power }) => sum + power, 0);
        const { shares } = sumWays(seen, questions, Float64Array.from(weights));
        seen.forEach((_, i) => {
          for (let q = 0; q < questions; q++) {
            const through = ways.filter(({ path }) => path[i] === q).reduce((sum, { power }) => sum + power, 0);
            expect(shares[i]?.[q]).toBeCloseTo(through / all, 8);
          }
        });
      }),
      { numRuns: 60 },
    );
  });

  it('that are ruled out count nothing', () => {
    fc.assert(
      fc.property(LETTER, ({ seen, questions, weights }) => {
        const { shares } = sumWays(seen, questions, Float64Array.from(weights), (i, q) => i !== 0 || q === null);
        expect(Math.max(...(shares[0] ?? []))).toBe(0);
      }),
    );
  });
});

const REQUEST =
  '1. How many lamps stand on the pier? (choose from few, some, many)\n2. How many of them are lit all night?\n3. Is there a plan for more?';

describe('what is seen of a piece', () => {
  const thread = threadOfTwo(REQUEST, '');
  const asked = readQuestions(thread, ownActs(thread));
  const quiz = prepareQuiz(asked, '', REQUEST);
  const look = (letter: string) => readSigns(cutPieces(letter), quiz);

  it.each([
    ['the question again, which says nothing', 'How many lamps stand on the pier?', false],
    ['its instruction again', '(choose from few, some, many)', false],
    ['what leads to an answer', 'Response:', false],
    ['an answer', 'We count 42 lamps.', true],
    ['a bare one', '42', true],
    ['that it falls away', 'n/a', true],
    ['no figure where one is wanted', 'It is a fine pier.', false],
  ] as const)('%s', (_why, text, says) => {
    expect(look(text)[0]?.says(0)).toBe(says);
  });

  it('what stands below a question is known to, over a line that leads to it', () => {
    const seen = look('2. How many of them are lit all night?\nResponse:\n9');
    expect(seen.at(-1)?.ofQuestion.map((signs) => signs['below its question or label'])).toEqual([0, 1, 0]);
  });

  it('a piece that names several is about each of them', () => {
    expect([...(look('1 and 2: not recorded')[0]?.together ?? [])].sort()).toEqual([0, 1]);
  });

  it('the order alone is no ground', () => {
    const [one] = look('Ships come and go at all hours.');
    expect(one && hasGround(one, 0)).toBe(false);
  });
});

it('what is placed and refused is refused under what the letter relies on there', () => {
  const asked = '(i) How many geese were ringed?\n(ii) Who ringed them?\n(iii) What did the rings cost?';
  const thread = threadOfTwo(
    asked,
    'Thanks.\n\n(i)88 (ii)we withhold the names under section 40(2), as always (iii)about £40',
  );
  const acts = ownActs(thread).map((act, i) => {
    const message = thread.messages[i];
    return message?.party === 'authority' ? { ...act, citations: readCitations(message, 'FOIA') } : act;
  });
  const [, second] = readLedger(thread, acts);
  expect(second?.answer.state).toBe('refused');
  expect(second?.answer.citations).toEqual(['FOIA s.40(2)']);
});
