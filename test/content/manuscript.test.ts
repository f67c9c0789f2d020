import fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';
import { Manuscript } from '../../entrypoints/panels/manuscript';
import type { SavedDraft } from '../../lib/cases/case';
import type { Ground } from '../../lib/letters/letter';
import { watchedDesk } from '../components/desk';
import { grounds, letterWithout } from '../components/invent';

afterEach(() => {
  vi.useRealTimers();
});

const [late, open, help] = grounds as readonly [Ground, Ground, Ground];

async function begin(saved: SavedDraft | null = null, desk = watchedDesk()) {
  const letter = new Manuscript(desk, saved);
  await letter.begin();
  return { letter, desk, text: () => letter.sheet.text ?? '' };
}

function savedAs(text: string, off: readonly string[] = []): SavedDraft {
  const url = 'https://www.whatdotheyknow.com/request/benches';
  return { url, kind: 'internal-review', text, off, given: {}, own: '', pending: false, savedAt: '' };
}

test('a letter that nobody has touched is drafted anew with each switch', async () => {
  const { letter, text } = await begin();
  await letter.toggle(open);
  expect(text()).toBe(letterWithout(['help', 'open']).text);
  await letter.toggle(help);
  expect(text()).toBe(letterWithout(['open']).text);
});

test('in an edited letter exactly the paragraph goes, and comes back where it was', async () => {
  const { letter, text } = await begin();
  const edited = `${text()}\n\nP.S. Thank you.`;
  letter.write(edited);
  await letter.toggle(open);
  expect(text()).toBe(edited.replace(`${open.text}\n\n`, ''));
  await letter.toggle(open);
  expect(text()).toBe(edited);
});

test('whatever the user adds around the paragraphs stays, whichever ground he switches', async () => {
  const words = fc.stringMatching(/^[a-z ,.]{1,40}$/).filter((text) => text.trim() !== '');
  await fc.assert(
    fc.asyncProperty(words, words, fc.constantFrom(late, open), async (first, last, ground) => {
      const { letter, text } = await begin();
      const whole = `${first}\n\n${text()}\n\n${last}`.trim();
      letter.write(whole);
      await letter.toggle(ground);
      expect(text()).not.toContain(ground.text);
      for (const kept of [first.trim(), last.trim()]) expect(text()).toContain(kept);
      await letter.toggle(ground);
      expect(text()).toBe(whole);
    }),
    { numRuns: 40 },
  );
});

test('an edited paragraph is left, and the ground stays on', async () => {
  const { letter, text } = await begin();
  const edited = text().replace('has not come', 'has still not come');
  letter.write(edited);
  await letter.toggle(late);
  expect(text()).toBe(edited);
  expect(letter.sheet.off).toEqual(['help']);
  expect(letter.sheet.words).toMatch(/^You changed the paragraph .Ground late/);
});

test('a paragraph that the user has deleted can be switched off, and on again', async () => {
  const { letter, text } = await begin();
  letter.write(text().replace(`${open.text}\n\n`, '').replace('soon', 'at once'));
  await letter.toggle(open);
  expect(letter.sheet.off).toEqual(['help', 'open']);
  await letter.toggle(open);
  expect(text()).toContain(`${late.text}\n\n${open.text}`);
});

test('a ground that is there already, if only edited, is not written a second time', async () => {
  const edited = `Dear Wexmouth Council,\n\n${open.text} Not at all.\n\nYours faithfully,\nOlu Marsh`;
  const { letter, text } = await begin(savedAs(edited, ['open']));
  await letter.toggle(open);
  expect(text()).toBe(edited);
  expect(letter.sheet.off).not.toContain('open');
});

test('a letter begun earlier comes back word for word; a ground that is not in it counts as off', async () => {
  const text = `Dear Wexmouth Council,\n\n${late.text}`;
  const { letter } = await begin(savedAs(text));
  expect(letter.sheet.text).toBe(text);
  expect(letter.sheet.off).toEqual(['open', 'help']);
});

test('two switches in a row both hold', async () => {
  const { letter, text } = await begin();
  letter.write(`${text()}\n\nP.S.`);
  await Promise.all([letter.toggle(late), letter.toggle(open)]);
  expect(letter.sheet.off).toEqual(['help', 'late', 'open']);
  expect(text()).not.toContain(late.text);
  expect(text()).not.toContain(open.text);
});

test('what is typed while a letter is drafted is not overwritten', async () => {
  const { letter, desk, text } = await begin();
  let answer: () => void = () => {};
  desk.draft.mockImplementationOnce((off) => new Promise((resolve) => (answer = () => resolve(letterWithout(off)))));
  const switched = letter.toggle(open);
  await Promise.resolve();
  letter.write(`${text()}\n\nTyped meanwhile.`);
  await Promise.resolve();
  answer();
  await switched;
  expect(text()).toMatch(/Typed meanwhile\.$/);
  expect(text()).not.toContain(open.text);
});

test('a switch that could not be drafted changes nothing and says why', async () => {
  const { letter, desk, text } = await begin();
  const before = text();
  desk.draft.mockResolvedValueOnce('ReplyDue did not answer.');
  await letter.toggle(open);
  expect([text(), letter.sheet.off, letter.sheet.words]).toEqual([before, ['help'], 'ReplyDue did not answer.']);
});

test('is saved when the user rests, once for many keys', async () => {
  vi.useFakeTimers();
  const { letter, desk } = await begin();
  for (const text of ['a', 'ab', 'abc']) letter.write(text);
  expect(desk.save).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(600);
  expect(desk.save.mock.calls).toEqual([['abc', ['help'], false]]);
  expect([letter.unsaved, letter.sheet.words]).toEqual([false, 'Saved.']);
});

test('a text that could not be saved counts as unsaved and says why', async () => {
  const desk = watchedDesk();
  desk.save.mockResolvedValueOnce('The disk is full.');
  const { letter } = await begin(null, desk);
  letter.write('mine');
  expect(await letter.flush()).toBe('The disk is full.');
  expect([letter.unsaved, letter.sheet.failed, letter.sheet.text]).toEqual([true, true, 'mine']);
  expect(await letter.flush()).toBeNull();
  expect(letter.unsaved).toBe(false);
});

test('typing while it is saved leaves something to save', async () => {
  const desk = watchedDesk();
  let saved: () => void = () => {};
  desk.save.mockImplementationOnce(() => new Promise((resolve) => (saved = () => resolve(null))));
  const { letter } = await begin(null, desk);
  letter.write('one');
  const first = letter.flush();
  await Promise.resolve();
  letter.write('two');
  await Promise.resolve();
  saved();
  await first;
  expect(letter.unsaved).toBe(true);
  await letter.flush();
  expect(desk.save.mock.lastCall?.[0]).toBe('two');
});
