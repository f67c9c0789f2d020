import { expect, it, vi } from 'vitest';
import { onceFor, onceForText } from '../../lib/thread/once';

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

it('works out of each text once', () => {
  const work = vi.fn((text: string) => text.length > 2);
  const isLong = onceForText(work, 2);
  expect(['a', 'abc', 'a', 'abc'].map(isLong)).toEqual([false, true, false, true]);
  expect(work).toHaveBeenCalledTimes(2);
});

it('forgets what it knows of the texts before when they are too many, and works on for those that come', () => {
  const work = vi.fn((text: string) => text.length > 2);
  const isLong = onceForText(work, 2);
  expect(['a', 'abc', 'abcd', 'abcd', 'a'].map(isLong)).toEqual([false, true, true, true, false]);
  expect(work.mock.calls.flat()).toEqual(['a', 'abc', 'abcd', 'a']);
});
