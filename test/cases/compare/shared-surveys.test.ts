import { describe, expect, test } from 'vitest';
import { alignQuestions } from '../../../lib/cases/compare/align';
import { type Comparison, compareCases } from '../../../lib/cases/compare/comparison';
import { findGroups } from '../../../lib/cases/compare/groups';
import type { CaseDigest } from '../../../lib/cases/digest';
import { hasShared, readDigest, readSeedLine } from './shared';

/** Each column as the numbers under which the two ask it, `-` where one does not; an = between them when the words are the same. */
function columnsOf(one: CaseDigest, other: CaseDigest): readonly string[] {
  const cases = [one, other];
  return alignQuestions(cases).map(({ askings }) => {
    const [mine, his] = cases.map((digest, at) => {
      const asking = askings.find((each) => each.at === at);
      return asking ? (digest.questions[asking.question]?.label ?? '?') : '-';
    });
    const same = askings.length === 2 && askings.every(({ likeness }) => likeness === 1);
    return `${mine} ${same ? '=' : '~'} ${his}`;
  });
}

const seedNumbers = 'Q1 Q2 Q3 Q4 Q4a Q4b Q4c Q5 Q6a Q6b Q7 Q8 Q9 Q10 Q11 Q12a Q12b Q12c Q13a Q13b Q13c Q13d Q14'.split(
  ' ',
);

/** Reading four whole threads takes its time. */
const slow = { timeout: 30_000 };

describe.runIf(hasShared)('the two surveys of the seeds', slow, () => {
  const tendring = () => readDigest('seed-tendring');

  test('are one group, and align question by question', () => {
    const leicester = readDigest('seed-leicester');
    expect(findGroups([tendring(), leicester]).map(({ urls }) => urls.length)).toEqual([2]);
    expect(columnsOf(tendring(), leicester)).toEqual(seedNumbers.map((number) => `${number} = ${number}`));
  });

  test('6c, which only one of them asks, stands by itself after 6b', () => {
    const asked = readSeedLine('003-leicester-response.txt', 'Q6c.');
    const leicester = readDigest('seed-leicester', (request) => request.replace(/^Q7\./m, `${asked}\nQ7.`));
    const expected = seedNumbers.map((number) => `${number} = ${number}`);
    expect(columnsOf(tendring(), leicester)).toEqual(expected.toSpliced(10, 0, '- ~ Q6c'));
  });
});

describe.runIf(hasShared)('the two invented surveys on contact centres', slow, () => {
  test('align though their numbers run apart', () => {
    const [castlebrook, saxonby] = [readDigest('29-survey-castlebrook'), readDigest('30-survey-saxonby')];
    expect(findGroups([castlebrook, saxonby]).map(({ urls }) => urls.length)).toEqual([2]);
    expect(columnsOf(castlebrook, saxonby)).toEqual([
      'Q1 = Q1',
      'Q2 = Q2',
      'Q3 = Q3',
      'Q3a = Q3a',
      // "on average" and "on average in 2024-25"
      'Q3b ~ Q4',
      'Q4 = Q5',
      'Q5 = Q6',
      'Q6a = Q7a',
      'Q6b = Q7b',
      'Q7 = Q8',
      // which system, its contract's end; its supplier, its price
      'Q8 ~ -',
      'Q9 ~ -',
      '- ~ Q9a',
      '- ~ Q9b',
      'Q10 = Q10',
      'Q11 = Q11',
      'Q12a = Q12a',
      'Q12b = Q12b',
      'Q12c = Q12c',
      'Q13a = Q13a',
      'Q13b = Q13b',
      // the chatbot, and all online services
      'Q14 ~ -',
      '- ~ Q14',
    ]);
  });
});

test.runIf(hasShared)('the surveys of the seeds and the invented ones are two groups', slow, () => {
  const names = ['seed-tendring', '30-survey-saxonby', 'seed-leicester', '29-survey-castlebrook'];
  expect(findGroups(names.map((name) => readDigest(name))).map(({ urls }) => urls.length)).toEqual([2, 2]);
});

/** What stands in the cells of a question: state, and figure where there is one. */
function cellsOf({ columns, rows }: Comparison, words: string): readonly string[] {
  const at = columns.findIndex(({ text }) => text.includes(words));
  return rows.map(({ replies }) => {
    const reply = replies[at];
    if (!reply) return 'not asked';
    const { figure, state, citations } = reply;
    const value = figure.kind === 'one' ? `${figure.unit ?? ''}${figure.value}` : figure.kind;
    return [state, value, ...citations].join(' ');
  });
}

describe.runIf(hasShared)('what a reader sees of the surveys of the seeds', slow, () => {
  test('the answers side by side, Leicester first', () => {
    const table = compareCases([readDigest('seed-tendring'), readDigest('seed-leicester')]);
    const cells = (words: string) => cellsOf(table, words);
    expect(table.rows.map(({ authority }) => authority)).toEqual([
      'Leicester City Council',
      'Tendring District Council',
    ]);
    expect(cells('How many information systems')).toEqual(['answered 569', 'answered 38']);
    expect(cells('for software licensing')).toEqual(['answered \u00a33220622.23', 'partly-answered \u00a3553398.53']);
    expect(cells('what is the uptake')).toEqual(['partly-answered 64230', 'not-held none']);
    expect(cells('in terms of population')).toEqual(['refused none FOIA s.21', 'answered 143400']);
    expect(cells('geographical boundaries')).toEqual(['refused none FOIA s.21', 'answered several']);
    expect(cells('for payroll')[0]).toBe('partly-answered several');
    expect(table.rows.map(({ timing }) => timing?.state)).toEqual(['in-time', 'late']);
    expect(table.columns.find(({ text }) => text.includes('licensing'))?.measure?.median).toBeCloseTo(1_887_010.38);
  });

  test('and of those on contact centres', () => {
    const table = compareCases([readDigest('29-survey-castlebrook'), readDigest('30-survey-saxonby')]);
    const cells = (words: string) => cellsOf(table, words);
    expect(cells('How many telephone calls')).toEqual(['answered 214880', 'answered 611302']);
    expect(cells('What share of the calls')).toEqual(['answered %9.4', 'partly-answered 48911']);
    expect(cells('How long did a caller wait')).toEqual(['not-held none', 'answered minutes4.2']);
    expect(cells('complaints against')).toEqual(['answered 0', 'answered 11']);
    expect(cells('How many staff')).toEqual(['answered 1246', 'refused none FOIA s.21']);
    expect(cells('What did the contact centre cost')).toEqual(['partly-answered \u00a31402118.33', 'answered several']);
    expect(cells('Which telephone system')).toEqual(['refused none FOIA s.31(1)(a)', 'not asked']);
    expect(cells('telephone contract end')).toEqual(['answered none', 'not asked']);
    expect(cells('Since when has it been live')).toEqual(['not-applicable none', 'answered none']);
  });
});
