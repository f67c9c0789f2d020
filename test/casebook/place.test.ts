import { expect, test } from 'vitest';
import { comeTo, hashOf, type Place, placeOf } from '../../components/casebook/place';

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

const list: Place = { part: 'cases', url: null, query: 'state=overdue' };
const open: Place = { part: 'cases', url: 'https://a.example/request/lamps', query: '' };
const bare: Place = { part: 'cases', url: null, query: '' };
const today: Place = { part: 'today', url: null, query: '' };

test.each<[why: string, wanted: Place, from: Place | null, come: Place]>([
  ['from a case back to the list: as it was left', bare, open, list],
  ['from a case to a list of its own: that one', { ...bare, query: 'tag=a' }, open, { ...bare, query: 'tag=a' }],
  [
    'from a case to another',
    { ...open, url: 'https://a.example/request/fines' },
    open,
    { ...open, url: 'https://a.example/request/fines' },
  ],
  ['from a case to another part', today, open, today],
  ['from another part: what its link asks for', bare, today, bare],
  ['from the list itself: all that was asked for is taken away', bare, list, bare],
  ['at first: what the address says', bare, null, bare],
])('%s', (_why, wanted, from, come) => {
  expect(comeTo(wanted, from, list)).toEqual(come);
});
