import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { columnIds, isNarrowed, type ListQuery, parseQuery, plainQuery, writeQuery } from '../../lib/cases/list/query';

const some = fc.uniqueArray(fc.string({ unit: 'grapheme', maxLength: 12 }), { maxLength: 3 });
const anyQuery: fc.Arbitrary<ListQuery> = fc.record({
  search: fc.string({ unit: 'grapheme' }),
  states: fc.uniqueArray(fc.constantFrom('overdue', 'due-soon', 'waiting', 'window', 'quiet', 'resting', 'archived')),
  flags: fc.uniqueArray(fc.constantFrom('unanswered', 'review', 'closing', 'asked', 'broken', 'remind', 'doubt')),
  among: fc.record({
    authority: some,
    site: some,
    law: some,
    tag: some,
    case: some,
    outcome: fc.uniqueArray(fc.constantFrom('answered', 'refused', 'unclear')),
  }),
  sort: fc.record({ by: fc.constantFrom('urgency', ...columnIds), down: fc.boolean() }),
  hidden: fc.subarray(columnIds.filter((id) => id !== 'title')),
});

test('whatever is asked for, its address asks for the same', () => {
  fc.assert(
    fc.property(anyQuery, (query) => {
      expect(parseQuery(writeQuery(query))).toEqual(query);
    }),
  );
});

const pieces = fc
  .array(fc.constantFrom('q', 'state', 'sort', 'hide', 'law', '&', '=', '%', '+', '-', 'overdue', 'title', 'late'))
  .map((some) => some.join(''));

test('whatever stands in an address, it is understood or passed over, and then stands fast', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary-ascii' }), pieces, (text, more) => {
      for (const address of [text, more, `q=${text}&state=${more}&sort=-${text}`]) {
        const written = writeQuery(parseQuery(address));
        expect(writeQuery(parseQuery(written))).toBe(written);
      }
    }),
  );
});

describe('an address', () => {
  test.each<[why: string, address: string, query: Partial<ListQuery>]>([
    ['nothing asks for the plain list', '', plainQuery],
    ['states, of which it knows some', 'state=overdue+nonsense+resting', { states: ['overdue', 'resting'] }],
    ['names that are of an object are no states', 'state=constructor&with=toString', { states: [], flags: [] }],
    ['a state named twice counts once', 'state=overdue+overdue', { states: ['overdue'] }],
    [
      'an outcome that there is not',
      'outcome=won&outcome=refused',
      { among: { ...plainQuery.among, outcome: ['refused'] } },
    ],
    ['a law that is not known', 'law=', { among: { ...plainQuery.among, law: [''] } }],
    ['the other way round', 'sort=-late', { sort: { by: 'late', down: true } }],
    ['a column that there is not', 'sort=-price', { sort: { by: 'urgency', down: false } }],
    ['the title is never hidden', 'hide=title+site', { hidden: ['site'] }],
    ['all columns', 'hide=', { hidden: [] }],
  ])('%s', (_why, address, query) => {
    expect(parseQuery(address)).toMatchObject(query);
  });
});

test.each<[why: string, query: string, is: boolean]>([
  ['nothing', '', false],
  ['only an order and columns', 'sort=title&hide=site', false],
  ['blanks are searched for nothing', 'q=++', false],
  ['a word', 'q=lamp', true],
  ['a state', 'state=quiet', true],
  ['a law that is not known', 'law=', true],
])('narrowed or not: %s', (_why, query, is) => {
  expect(isNarrowed(parseQuery(query))).toBe(is);
});
