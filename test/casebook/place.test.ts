import { expect, test } from 'vitest';
import { hashOf, type Place, placeOf } from '../../components/casebook/place';

const places: readonly [why: string, hash: string, place: Place][] = [
  ['nothing is the list', '', { part: 'cases', url: null, query: '' }],
  ['a part', '#cases', { part: 'cases', url: null, query: '' }],
  ['a part with its query', '#cases?late=1?2', { part: 'cases', url: null, query: 'late=1?2' }],
  [
    'a case',
    '#https://www.whatdotheyknow.com/request/lamps',
    { part: 'cases', url: 'https://www.whatdotheyknow.com/request/lamps', query: '' },
  ],
  ['no case is at such an address', '#javascript:alert(1)', { part: 'cases', url: null, query: '' }],
  ['an unknown part, even one of an object', '#constructor?x', { part: 'cases', url: null, query: '' }],
];

test.each(places)('%s', (_why, hash, place) => {
  expect(placeOf(hash)).toEqual(place);
});

test.each(places.slice(1, 4))('%s: the address of the place leads to it', (_why, hash, place) => {
  expect(hashOf(place)).toBe(hash);
});
