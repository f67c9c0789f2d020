import { expect, it, vi } from 'vitest';
import { onceFor } from '../../lib/thread/once';

it('works out of each thing once, and of an equal one again', () => {
  const work = vi.fn(({ text }: { readonly text: string }) => text.length.toString());
  const lengthOf = onceFor(work);
  const one = { text: 'abc' };
  expect([lengthOf(one), lengthOf(one), lengthOf({ text: 'abc' })]).toEqual(['3', '3', '3']);
  expect(work).toHaveBeenCalledTimes(2);
});

it('keeps an empty text as well as any other', () => {
  const work = vi.fn(() => '');
  const read = onceFor(work);
  const thing = {};
  expect([read(thing), read(thing)]).toEqual(['', '']);
  expect(work).toHaveBeenCalledTimes(1);
});
