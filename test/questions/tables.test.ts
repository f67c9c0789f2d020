import { describe, expect, test } from 'vitest';
import { readTables } from '../../lib/questions/answer/tables/tables';
import { readLedger } from '../../lib/questions/ledger';
import { ownActs, threadOfTwo } from './fixture';

const cells = (...lines: readonly string[]) => lines.join('\n\n');

const found: readonly [why: string, text: string, columns: readonly string[]][] = [
  [
    'a title over each column, a year before each row',
    cells(
      'Here are the figures.',
      'Year',
      'Vans',
      'Crashes',
      '2021',
      '14',
      '2',
      '2022',
      '15',
      'Nil',
      'All is well now.',
    ),
    ['Vans: 14, 15', 'Crashes: 2, Nil'],
  ],
  [
    'rows with names',
    cells('Depot', 'Vans', 'Ash Lane', '4', 'Quay Street', '11', 'Hill Farm', '7'),
    ['Vans: 4, 11, 7'],
  ],
  [
    'what is not given stands in its cell',
    cells('Year', 'Cost', '2021', 'withheld', '2022', '£1,204.50'),
    ['Cost: withheld, £1,204.50'],
  ],
  [
    'a wrapped title is one cell',
    cells('Year', 'Vans that were\nout of order', '2021', '3', '2022', '4'),
    ['Vans that were out of order: 3, 4'],
  ],
  [
    'rows on lines that lost their gaps, and a note below them',
    'Vans and crashes\n\nYear Vans on the road Crashes\n\n2021 14 2\n\n2022 15 -\n\n-  not counted',
    ['Vans on the road: 14, 15', 'Crashes: 2, not counted'],
  ],
  [
    'rows on lines, with names of several words',
    'Depot Vans Crashes >5 mph\nAsh Lane 14 2\nQuay Street 15 3\nHill Farm 1,204 11',
    ['Vans: 14, 15, 1,204', 'Crashes >5 mph: 2, 3, 11'],
  ],
  ['titles that cannot be told apart make none', 'Year Vans On The Road Crashes\n2021 14 2\n2022 15 3', []],
  ['words are no rows', 'Ash Lane Quay Street Hill Farm\nThe end came\nSo it did\nAnd they went', []],
  ['one row makes no table', cells('Year', 'Vans', '2021', '14'), []],
  [
    'questions with their answers are none',
    cells('Question', 'Answer', 'How many vans?', '14', 'How many crashes?', '2'),
    [],
  ],
  ['paragraphs are none', cells('We have vans.', 'They are red.', 'There are 14.', 'Two have crashed.'), []],
  ['a list of figures without titles is none', cells('12', '14', '15', '16'), []],
];

describe('what was a table', () => {
  test.each(found)('%s', (_why, text, columns) => {
    const tables = readTables(text);
    expect(
      tables
        .flatMap((table) => table.columns)
        .map(({ title, cells: all }) => `${title}: ${all.map((cell) => cell.text).join(', ')}`),
    ).toEqual(columns);
    for (const { start, end } of tables) expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
  });
});

const REQUEST = `Dear Fernham,

For each of 2021 and 2022 please give:

- the number of vans that you owned
- the number of vans that crashed
- the number of vans that were stolen
- what the garage did with the wrecks`;

const answered: readonly [why: string, reply: string, states: readonly string[]][] = [
  [
    'columns answer the questions that they name',
    cells(
      'Dear Ada,',
      'Year',
      'Vans owned',
      'Crashed',
      '2021',
      '14',
      '2',
      '2022',
      '15',
      '3',
      'Yours sincerely,\nFernham Town Council',
    ),
    ['answered', 'answered', 'unanswered', 'unanswered'],
  ],
  [
    'one that names none stands between two that do',
    cells(
      'Dear Ada,',
      'Year',
      'Vans owned',
      'Bumps',
      'Stolen',
      '2021',
      '14',
      '2',
      '0',
      '2022',
      '15',
      '3',
      '1',
      'Yours sincerely,\nFernham Town Council',
    ),
    ['answered', 'answered', 'answered', 'unanswered'],
  ],
  [
    'a gap in a column is a part',
    cells(
      'Dear Ada,',
      'Year',
      'Vans owned',
      'Crashed',
      '2021',
      '14',
      'not recorded',
      '2022',
      '15',
      '3',
      'Yours sincerely,\nFernham Town Council',
    ),
    ['answered', 'partly-answered', 'unanswered', 'unanswered'],
  ],
];

describe('the columns of a table', () => {
  test.each(answered)('%s', (_why, reply, states) => {
    const thread = threadOfTwo(REQUEST, reply);
    const told = readLedger(thread, ownActs(thread)).map(({ answer }) => answer.state);
    expect(told).toEqual(states);
  });
});
