import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findGroups, findGroupsInSteps } from '../../../lib/cases/compare/groups';
import { countCpuTime } from '../../cpu-time.ts';
import { inventDigest } from './surveys';

const parks = [
  'How many parks does the council keep?',
  'What was spent on parks in 2023-24?',
  'Which company cuts the grass in the parks?',
  'How many complaints about parks were upheld?',
];
const libraries = [
  'How many libraries are open on Sundays?',
  'What was spent on books in 2023-24?',
  'Which libraries were closed since 2019?',
];

/** Each group as the authorities in it. */
function groupsOf(...cases: readonly ReturnType<typeof inventDigest>[]): readonly (readonly string[])[] {
  const names = new Map(cases.map(({ url, authority }) => [url, authority.name]));
  return findGroups(cases).map(({ urls }) => urls.map((url) => names.get(url) ?? '').toSorted());
}

test.each<[why: string, one: readonly string[], other: readonly string[], together: boolean]>([
  ['the same questions', parks, parks, true],
  ['in another order', parks, parks.toReversed(), true],
  ['one left out, one added', parks, [...parks.slice(1), 'Who decides which trees are felled?'], true],
  ['a part of a longer survey', parks.slice(0, 2), parks, true],
  ['other questions', parks, libraries, false],
  ['one in common of three and four', parks, [...libraries.slice(0, 2), parks[0] ?? ''], false],
  ['the only question of each', [parks[0] ?? ''], [parks[0] ?? ''], true],
  ['the only question, too short to tell', ['How many?'], ['How many?'], false],
  ['nothing asked', [], [], false],
])('%s', (_why, one, other, together) => {
  const found = groupsOf(inventDigest('Ayle Town Council', one), inventDigest('Beeford Town Council', other));
  expect(found).toEqual(together ? [['Ayle Town Council', 'Beeford Town Council']] : []);
});

test('the name of each council stands in the question', () => {
  const ask = (name: string) =>
    inventDigest(`${name} Town Council`, [`How many parks are kept in ${name} by the town?`]);
  expect(groupsOf(ask('Ayle'), ask('Beeford'), ask('Cudding'))).toHaveLength(1);
});

test('two surveys stand apart, the larger first; a case that is like none is in none', () => {
  const found = findGroups([
    inventDigest('A', libraries, { title: 'Libraries' }),
    inventDigest('B', libraries, { title: 'Libraries' }),
    inventDigest('C', parks, { title: 'Parks' }),
    inventDigest('D', parks, { title: 'Parks' }),
    inventDigest('E', parks.slice(1), { title: 'Parks again' }),
    inventDigest('F', ['Who makes the benches along the river?']),
  ]);
  expect(found.map(({ title, urls, questions }) => [title, urls.length, questions])).toEqual([
    ['Parks', 3, 4],
    ['Libraries', 2, 3],
  ]);
});

/** Numbers from 0 to 1 that look like chance and are the same each time. */
function chanceFrom(seed: number): () => number {
  let state = seed * 2654435761 + 1;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const things =
  'ferry bridge lamp meadow quay harbour market library museum station school nurse bus tram kiosk tree hedge verge drain gully bin skip taxi permit fee court appeal tribunal staff budget grant loan invoice contract supplier server phone laptop camera survey census audit report plan minutes clerk warden ranger vet horse'.split(
    ' ',
  );

const pick = (chance: () => number) => things[Math.floor(chance() * things.length)] ?? '';

/** A case whose questions nobody else asks, though their words are those of all others. */
function unlike(at: number) {
  const chance = chanceFrom(at + 1);
  const one = () => pick(chance);
  const ask = () => `How many ${one()} ${one()} were recorded by the ${one()} ${one()} in ${one()} ${one()}?`;
  return inventDigest(`Council ${at}`, Array.from({ length: 6 }, ask));
}

/** A survey to twelve bodies, each of which is asked in words that differ a little. */
function surveyOf(nth: number) {
  const chance = chanceFrom(1000 + nth);
  const questions = Array.from({ length: 6 }, () => Array.from({ length: 7 }, () => pick(chance)));
  return Array.from({ length: 12 }, (_, body) => {
    const asked = questions.map((words, place) => {
      const [before, after] = [
        ['', ''],
        ['kindly state ', ''],
        ['', ' in each month'],
        ['please give ', ''],
      ][(body * 7 + place) % 4] ?? ['', ''];
      return `${before}How many ${words.join(' ')} were counted by the ${words[0]} ${words[2]}${after}?`;
    });
    return inventDigest(`Body ${nth} ${body}`, asked);
  });
}

test('surveys are found among many requests of the same few words', () => {
  const surveys = Array.from({ length: 8 }, (_, nth) => surveyOf(nth));
  const others = Array.from({ length: 800 }, (_, at) => unlike(at));
  const found = findGroups([...others, ...surveys.flat()]);
  expect(found.map(({ urls }) => urls)).toEqual(
    expect.arrayContaining(surveys.map((cases) => cases.map(({ url }) => url).toSorted())),
  );
  expect(found).toHaveLength(8);
});

test('four times as many cases take little more than four times as long', () => {
  const timeOf = (count: number) => {
    const cases = Array.from({ length: count }, (_, at) => unlike(at));
    const took = countCpuTime();
    findGroups(cases);
    return took();
  };
  timeOf(500);
  const ratios = Array.from({ length: 3 }, () => timeOf(4000) / timeOf(1000));
  expect(Math.min(...ratios)).toBeLessThan(8);
});

test('between two steps hardly anything is done, so that a page is never kept waiting', () => {
  const cases = Array.from({ length: 2000 }, (_, at) => unlike(at));
  const steps = findGroupsInSteps(cases);
  let count = 0;
  while (!steps.next().done) count += 1;
  expect(count).toBeGreaterThan(cases.length / 10);
});

test('the order of the cases does not matter', () => {
  const survey = fc.subarray([...parks, ...libraries]);
  fc.assert(
    fc.property(fc.array(survey, { maxLength: 8 }), (cases) => {
      const there = cases.map((questions, at) => inventDigest(`Council ${at}`, questions));
      expect(findGroups(there.toReversed())).toEqual(findGroups(there));
    }),
  );
});
