import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { NoteBook } from '../../components/casebook/case/note-book';
import { failed, fine } from './invented';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** What is kept, as the background keeps it: nothing is saved over notes that are not the latest. */
function shelf(kept: string) {
  const store = { kept };
  const save = vi.fn(async (notes: string, over: string) => {
    if (store.kept === over) store.kept = notes;
    return fine(store.kept);
  });
  return { store, save, book: new NoteBook(kept, save, () => {}) };
}

test('what is typed is saved once the keys are still', async () => {
  const { store, save, book } = shelf('');
  for (const text of ['A', 'As', 'Ask']) book.type(text);
  expect(book.state.is).toBe('unsaved');
  await vi.advanceTimersByTimeAsync(700);
  expect(save).toHaveBeenCalledTimes(1);
  expect(store.kept).toBe('Ask');
  expect(book.state.is).toBe('saved');
});

test('what is typed while it is being saved is saved after it', async () => {
  const { store, book } = shelf('');
  book.type('Ask');
  const saving = book.flush();
  book.type('Ask Ann');
  await saving;
  await vi.advanceTimersByTimeAsync(700);
  expect(store.kept).toBe('Ask Ann');
  expect(book.state.is).toBe('saved');
});

test('what cannot be saved stays, says why, and is saved when that is possible again', async () => {
  const { store, save, book } = shelf('');
  save.mockImplementationOnce(async () => failed('The disk is full.'));
  book.type('Ask');
  expect(await book.leave()).toBe('The disk is full.');
  expect(book).toMatchObject({ text: 'Ask', state: { is: 'failed', words: 'The disk is full.' } });
  expect(await book.flush()).toBeNull();
  expect(store.kept).toBe('Ask');
});

test('notes of a case that was forgotten elsewhere are not called saved', async () => {
  const book = new NoteBook(
    '',
    async () => fine(null),
    () => {},
  );
  book.type('Ask');
  expect(await book.flush()).toMatch(/not tracked any more/);
  expect(book.text).toBe('Ask');
});

test('an answer to what was asked before the last saving does not bring the old notes back', async () => {
  const { book } = shelf('Old');
  const hear = book.listen();
  book.type('New');
  await book.flush();
  hear('Old');
  expect(book).toMatchObject({ text: 'New', state: { is: 'saved' } });
  book.listen()('Theirs');
  expect(book.text).toBe('Theirs');
});

test('notes that were saved elsewhere are taken while nothing is typed here, and only then', async () => {
  const { book } = shelf('Old');
  book.listen()('Theirs');
  expect(book).toMatchObject({ text: 'Theirs', state: { is: 'saved' } });
  book.type('Mine');
  book.listen()('Newer');
  expect(book.text).toBe('Mine');
});

const ends = [
  ['mine', 'Mine'],
  ['theirs', 'Theirs'],
  ['both', 'Mine\n\nTheirs'],
] as const;

test.each(ends)('two tabs: nothing is overwritten until the user has chosen (%s)', async (which, kept) => {
  const { store, book } = shelf('Old');
  book.type('Mine');
  store.kept = 'Theirs';
  expect(await book.flush()).toMatch(/choose/);
  expect(store.kept).toBe('Theirs');
  expect(book).toMatchObject({ text: 'Mine', state: { is: 'torn', theirs: 'Theirs' } });
  expect(await book.settle(which)).toBeNull();
  expect(store.kept).toBe(kept);
  expect(book).toMatchObject({ text: kept, state: { is: 'saved' } });
});

test('who leaves before choosing leaves both', async () => {
  const { store, book } = shelf('Old');
  book.type('Mine');
  store.kept = 'Theirs';
  await book.flush();
  expect(await book.leave()).toBeNull();
  expect(store.kept).toBe('Mine\n\nTheirs');
});

test('who leaves with what another tab has changed unseen leaves both', async () => {
  const { store, book } = shelf('Old');
  book.type('Mine');
  store.kept = 'Theirs';
  expect(await book.leave()).toBeNull();
  expect(store.kept).toBe('Mine\n\nTheirs');
});
