import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findAll } from '../../lib/thread/find-all';

const PATTERNS = [/a+/g, /\b/g, /x*/g, /(?=b)/g, /(?:)/gu, /\p{L}*/gu, /[^a]/g, /[^a]/gu, /(a)|(b)/g, /^/gm];
const TEXT = fc.array(fc.constantFrom('a', 'b', 'x', ' ', '\n', '😀', 'é')).map((parts) => parts.join(''));

it('finds what matchAll finds, wherever the pattern was left', () => {
  fc.assert(
    fc.property(fc.constantFrom(...PATTERNS), TEXT, fc.nat(5), (pattern, text, left) => {
      const places = [...text.matchAll(new RegExp(pattern))].map((found) => [found.index, ...found]);
      pattern.lastIndex = left;
      expect(findAll(pattern, text).map((found) => [found.index, ...found])).toEqual(places);
    }),
  );
});

it('can look for the same pattern again while it goes through what was found', () => {
  const words = /\w+/g;
  const pairs = findAll(words, 'one two').flatMap(([outer]) => findAll(words, 'a b').map(([inner]) => outer + inner));
  expect(pairs).toEqual(['onea', 'oneb', 'twoa', 'twob']);
});
