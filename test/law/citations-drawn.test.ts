import { describe, expect, it } from 'vitest';
import { readCitations } from '../../lib/law/citations';

/** Rows of a table that a letter draws, and the provisions on which they rely: [what, the rows, the provisions]. */
const ROWS: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  [
    'a ground beside a question that goes on below it',
    [
      '|3 |What does the board pay the |Exempt, section 43(2). |',
      '|  |pilots for each boat?        |                       |',
    ],
    ['FOIA s.43(2)'],
  ],
  [
    'a ground that is wrapped',
    ['|1 |Who holds the keys   |The names are exempt |', '|  |of the pier?         |under section 40(2). |'],
    ['FOIA s.40(2)'],
  ],
  [
    'two rows with a ground each',
    [
      '|1 |Who holds the keys? |Withheld: section 40(2) |',
      '|---+--------------------+------------------------|',
      '|2 |What is the rent?   |Withheld: section 43(2) |',
    ],
    ['FOIA s.40(2)', 'FOIA s.43(2)'],
  ],
  [
    'a question that names a provision',
    ['|1 |How many requests were refused |14 |', '|  |under section 40(2)?           |   |'],
    [],
  ],
  [
    'no ground at all',
    ['|1 |How many boats are there? |41 |', '|2 |Who holds the keys?       |The harbour master |'],
    [],
  ],
];

describe('tables that are drawn with bars', () => {
  it.each(ROWS)('%s', (_what, rows, wanted) => {
    const edge = `+${'-'.repeat(50)}+`;
    const text = `Dear Ada,\n\nOur answers are below.\n\n${[edge, ...rows, edge].join('\n')}\n\nYou may ask for a review within 40 working days.\n\nTom Hull`;
    expect(readCitations({ id: 'm', text }, 'FOIA').map(({ cite }) => cite)).toEqual(wanted);
  });

  it('leaves what is said around the table', () => {
    const text = `The rent is exempt under section 43(2).\n\n+----+----+\n|1 |41 |\n|---+----|\n|2 |None |\n+----+----+\n\nNames are withheld under section 40(2).`;
    expect(readCitations({ id: 'm', text }, 'FOIA').map(({ cite }) => cite)).toEqual(['FOIA s.43(2)', 'FOIA s.40(2)']);
  });

  it('reads a long line of bars quickly', () => {
    const from = performance.now();
    readCitations({ id: 'm', text: `|--${'| '.repeat(50_000)}\n|${' '.repeat(100_000)}x section 40` }, 'FOIA');
    expect(performance.now() - from).toBeLessThan(2000);
  });
});
