import fc from 'fast-check';
import { expect, test } from 'vitest';
import { finish, mapInSteps, sortInSteps } from '../../../lib/cases/compare/steps';

test('what is done in steps is what is done at once', () => {
  const numbers = Array.from({ length: 500 }, (_, at) => at);
  expect(finish(mapInSteps(numbers, (number, at) => number + at))).toEqual(numbers.map((number) => number * 2));
});

test('sorts as a sort does, and leaves what is equal in its order', () => {
  const some = fc.array(fc.record({ by: fc.integer({ min: 0, max: 20 }), id: fc.nat() }), {
    maxLength: 3500,
    size: 'max',
  });
  const compare = (one: { by: number }, other: { by: number }) => one.by - other.by;
  fc.assert(
    fc.property(some, (items) => {
      expect(finish(sortInSteps(items, compare))).toEqual(items.toSorted(compare));
    }),
    { numRuns: 20 },
  );
});
