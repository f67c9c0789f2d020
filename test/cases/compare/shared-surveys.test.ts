import { describe, expect, test } from 'vitest';
import { alignQuestions } from '../../../lib/cases/compare/align';
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
