import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alignQuestions } from '../../../lib/cases/compare/align';
import { inventDigest, inventQuestion } from './surveys';

/** Each column as the questions of each case in it, by their numbers from 1; `-` where a case does not ask it. */
function columnsOf(...cases: readonly (readonly string[])[]): readonly string[] {
  const surveys = cases.map((questions, at) => inventDigest(`${'ABCDEF'[at]}ville Town Council`, questions));
  return alignQuestions(surveys).map(({ askings }) =>
    surveys
      .map((_, at) => askings.find((asking) => asking.at === at))
      .map((asking) => (asking ? asking.question + 1 : '-'))
      .join(' '),
  );
}

const staff = 'How many staff does the council have?';
const libraries = 'How many libraries are open on Sundays?';
const budget = 'What was the budget for parks in 2023-24?';
const benches = 'Who makes the benches?';
const bins = 'Which company empties the street bins?';

describe('two councils are asked', () => {
  test.each<[why: string, one: readonly string[], other: readonly string[], columns: readonly string[]]>([
    ['the same', [staff, libraries], [staff, libraries], ['1 1', '2 2']],
    ['the same in another order: the first decides', [staff, libraries], [libraries, staff], ['1 2', '2 1']],
    ['one more in the middle', [staff, libraries], [staff, bins, libraries], ['1 1', '- 2', '2 3']],
    ['one more at the end', [staff], [staff, bins], ['1 1', '- 2']],
    ['nothing alike', [staff], [bins], ['1 -', '- 1']],
    [
      'with a year added',
      ['How long did a caller wait on average?'],
      ['How long did a caller wait on average in 2024-25?'],
      ['1 1'],
    ],
    ['about another year', [budget, staff], [budget.replace('2023-24', '2024-25'), staff], ['1 -', '- 1', '2 2']],
    [
      'upheld in the place of rejected',
      ['How many complaints about parks were upheld?', staff],
      ['How many complaints about parks were rejected?', staff],
      ['1 -', '- 1', '2 2'],
    ],
    [
      'for a part of what the other asks: that is not the same figure',
      ['What was the annual spend?', 'What was the annual spend on software licensing?'],
      ['What was the annual spend on software licensing?'],
      ['1 -', '2 1'],
    ],
    [
      'the same things of another subject',
      ['Is the chatbot aimed more at residents or at businesses?', bins],
      ["Are the council's online services aimed more at residents or at businesses?", bins],
      ['1 -', '- 1', '2 2'],
    ],
  ])('%s', (_why, one, other, columns) => {
    expect(columnsOf(one, other)).toEqual(columns);
  });
});

describe('what points back', () => {
  const parks = 'Do you use software to manage parks?';
  const trees = 'Do you keep a register of trees?';
  const cost = 'If so, what did it cost?';

  test('is the same only after the same question', () => {
    expect(columnsOf([parks, cost], [trees, cost])).toEqual(['1 -', '2 -', '- 1', '- 2']);
    expect(columnsOf([staff, parks, cost], [parks, cost, staff])).toHaveLength(3);
  });

  test('asked twice goes to the question that it stands under, also where only the second is asked', () => {
    expect(columnsOf([parks, cost, staff, libraries, trees, cost], [staff, libraries, trees, cost])).toEqual([
      '1 -',
      '2 -',
      '3 1',
      '4 2',
      '5 3',
      '6 4',
    ]);
  });

  test('is the same though a question was put between', () => {
    expect(columnsOf([parks, cost], [parks, bins, cost])).toEqual(['1 1', '- 2', '2 3']);
  });
});

test('two that one case asks are not the same, however alike: the other case keeps its own', () => {
  const around = 'Are the systems mainly centred around residents or properties?';
  const again = 'Are the systems mainly centred on residents or properties?';
  expect(columnsOf([around, again], [again])).toEqual(['1 -', '2 1']);
});

test('a question put twice in the same words stays two', () => {
  expect(columnsOf([staff, staff], [staff])).toEqual(['1 1', '2 -']);
});

test('the wording that most use stands for the column, and each says how like it is', () => {
  const [column, ...others] = alignQuestions([
    inventDigest('A', ['How many staff does the council have on average?']),
    inventDigest('B', [staff]),
    inventDigest('C', [staff]),
  ]);
  expect(others).toEqual([]);
  expect(column?.wording.key).toBe('how many staff do you have');
  expect(column?.askings.map(({ at, likeness }) => [at, Math.round(likeness * 100)])).toEqual([
    [1, 100],
    [2, 100],
    // how, many and staff weigh 1, do, you, have and on 0.05, average 1: 2 × 3.15 of 2 × 3.15 + 1.05.
    [0, 86],
  ]);
});

test('a question that depends on another by the digest is not mixed up with the same words elsewhere', () => {
  const supplier = inventQuestion('Which company supplies the chatbot?', { conditionOn: 'Q1' });
  const on = (label: string, text: string) => inventQuestion(text, { label });
  const columns = alignQuestions([
    inventDigest('A', [on('Q1', 'Is there a chatbot for residents?'), supplier]),
    inventDigest('B', [on('Q1', 'Do officers use a machine that writes?'), supplier]),
  ]);
  expect(columns).toHaveLength(4);
});

describe('for all surveys', () => {
  const pool = [
    staff,
    libraries,
    budget,
    benches,
    bins,
    'If so, what did it cost?',
    `${staff} (headcount)`,
    'And why?',
  ];
  const survey = fc.array(fc.constantFrom(...pool), { maxLength: 6 });
  const surveys = fc.array(survey, { minLength: 1, maxLength: 6 });
  const digests = (cases: readonly (readonly string[])[]) =>
    cases.map((questions, at) => inventDigest(`${'ABCDEF'[at]}ville Town Council`, questions));

  test('each question stands in one column, and no column has two of one case', () => {
    fc.assert(
      fc.property(surveys, (cases) => {
        const columns = alignQuestions(digests(cases));
        const placed = columns.flatMap(({ askings }) => askings.map(({ at, question }) => `${at} ${question}`));
        expect(placed.toSorted()).toEqual(
          cases.flatMap((each, at) => each.map((_, question) => `${at} ${question}`)).toSorted(),
        );
        for (const { askings } of columns) expect(new Set(askings.map(({ at }) => at)).size).toBe(askings.length);
      }),
    );
  });

  test('the order of the cases does not matter to what stands together', () => {
    const together = (cases: readonly ReturnType<typeof inventDigest>[]) =>
      alignQuestions(cases)
        .map(({ askings }) =>
          askings
            .map(({ at, question }) => `${cases[at]?.url} ${question}`)
            .toSorted()
            .join(),
        )
        .toSorted();
    fc.assert(
      fc.property(surveys, (cases) => {
        const there = digests(cases);
        expect(together(there.toReversed())).toEqual(together(there));
      }),
    );
  });
});
