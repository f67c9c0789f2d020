import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findGroups } from '../../../lib/cases/compare/groups';
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

test('the order of the cases does not matter', () => {
  const survey = fc.subarray([...parks, ...libraries]);
  fc.assert(
    fc.property(fc.array(survey, { maxLength: 8 }), (cases) => {
      const there = cases.map((questions, at) => inventDigest(`Council ${at}`, questions));
      expect(findGroups(there.toReversed())).toEqual(findGroups(there));
    }),
  );
});
