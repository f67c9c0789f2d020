import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Manuscript } from '../../entrypoints/panels/manuscript';
import type { SavedDraft } from '../../lib/cases/case';
import type { Ground } from '../../lib/letters/letter';
import { watchedDesk } from '../components/desk';
import { grounds, letterWithout, savedAs } from '../components/invent';

afterEach(() => {
  vi.useRealTimers();
});

const [late, open, help] = grounds as readonly [Ground, Ground, Ground];

async function begin(saved: SavedDraft | null = null, desk = watchedDesk(saved)) {
  const letter = new Manuscript('internal-review', desk, saved);
  await letter.begin();
  return { letter, desk, text: () => letter.text ?? '' };
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
  const { letter, text } = await begin(savedAs(edited, { off: ['open'] }));
  await letter.toggle(open);
  expect(text()).toBe(edited);
  expect(letter.sheet.off).not.toContain('open');
});

test('a letter begun earlier comes back word for word; a ground that is not in it counts as off', async () => {
  const text = `Dear Wexmouth Council,\n\n${late.text}`;
  const { letter } = await begin(savedAs(text));
  expect(letter.text).toBe(text);
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
  desk.draft.mockImplementationOnce(
    ({ off }) => new Promise((resolve) => (answer = () => resolve(letterWithout(off)))),
  );
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
  expect(desk.save.mock.calls).toMatchObject([[{ text: 'abc', off: ['help'] }, false, '']]);
  expect([letter.unsaved, letter.sheet.words]).toEqual([false, 'Saved.']);
});

test('a text that could not be saved counts as unsaved and says why', async () => {
  const desk = watchedDesk();
  desk.save.mockResolvedValueOnce('The disk is full.');
  const { letter } = await begin(null, desk);
  letter.write('mine');
  expect(await letter.flush()).toBe('The disk is full.');
  expect([letter.unsaved, letter.sheet.failed, letter.text]).toEqual([true, true, 'mine']);
  expect(await letter.flush()).toBeNull();
  expect(letter.unsaved).toBe(false);
});

test('typing while it is saved leaves something to save', async () => {
  const desk = watchedDesk();
  let saved: () => void = () => {};
  desk.save.mockImplementationOnce(
    ({ text, off }) => new Promise((resolve) => (saved = () => resolve(savedAs(text, { off })))),
  );
  const { letter } = await begin(null, desk);
  letter.write('one');
  const first = letter.flush();
  await vi.waitFor(() => expect(desk.save).toHaveBeenCalledOnce());
  letter.write('two');
  saved();
  await first;
  expect(letter.unsaved).toBe(true);
  await letter.flush();
  expect(desk.save.mock.lastCall?.[0].text).toBe('two');
});

test('what the page does not show is put in soon after it is given, and stays beside the words of the user', async () => {
  vi.useFakeTimers();
  const { letter, text } = await begin();
  letter.write(`${text()}\n\nP.S. Thank you.`);
  letter.fill('your-name', 'Olu A. Marsh');
  await vi.advanceTimersByTimeAsync(600);
  expect(text()).toContain('Olu A. Marsh\n\nP.S. Thank you.');
  expect(letter.sheet.given).toEqual({ 'your-name': 'Olu A. Marsh' });
  letter.fill('your-name', null);
  await letter.flush();
  expect(text()).toContain('Yours faithfully,\nOlu Marsh\n\nP.S. Thank you.');
  expect(letter.sheet.given).toEqual({});
});

test('a fact that was asked for stays in the list when it has been given', async () => {
  const desk = watchedDesk();
  const blank = { id: 'your-name', words: 'your name', mayWaive: false };
  desk.draft.mockImplementation(({ off, given }) =>
    Promise.resolve(letterWithout(off, { blanks: given['your-name'] ? [] : [blank] })),
  );
  const { letter } = await begin(null, desk);
  letter.fill('your-name', 'Olu');
  await letter.flush();
  expect(letter.sheet.letter?.blanks).toEqual([]);
  expect(letter.sheet.blanks).toEqual([blank]);
});

test('the user has a section of his own, which can be changed and taken back', async () => {
  const { letter, text } = await begin();
  letter.write(text().replace('Please review this.', 'Please look at this again.'));
  letter.writeOwn('I counted the benches.');
  await letter.flush();
  expect(text()).toContain('I add this:\n\nI counted the benches.\n\nI ask that');
  letter.writeOwn('I counted nine benches.');
  await letter.flush();
  expect(text()).toContain('I add this:\n\nI counted nine benches.\n\nI ask that');
  letter.writeOwn('');
  await letter.flush();
  expect(text()).toBe(letterWithout(['help']).text.replace('Please review this.', 'Please look at this again.'));
});

test('a letter that was begun is brought up to date with the thread, and keeps the words of the user', async () => {
  vi.useFakeTimers();
  const drafted = letterWithout(['help']).text;
  const text = `${drafted}\n\nP.S. Thank you.`;
  const desk = watchedDesk(savedAs(text, { off: ['help'], drafted }));
  const later = (words: string) => words.replace('has not come', 'came on 8 May 2025');
  desk.draft.mockImplementation(({ off }) => {
    const letter = letterWithout(off);
    const changed = letter.grounds.map((ground) => ({ ...ground, text: later(ground.text) }));
    return Promise.resolve({ ...letter, grounds: changed, text: later(letter.text) });
  });
  const { letter } = await begin(desk.shelf.kept, desk);
  expect(letter.text).toBe(later(text));
  expect(letter.sheet.words).toBe('This is the letter that you began, brought up to date.');
  expect(letter.sheet.off).toEqual(['help']);
  await vi.advanceTimersByTimeAsync(600);
  expect(desk.shelf.kept?.text).toBe(later(text));
});

test('a strong ground that is new in the thread comes into a letter that was begun; one that the user took out does not', async () => {
  const drafted = letterWithout(['open', 'help']).text;
  const mine = drafted.replace(`${late.text}\n\n`, 'My own point.\n\n');
  const { letter, text } = await begin(savedAs(mine, { off: ['help'], drafted }));
  expect(text()).toContain(open.text);
  expect(text()).not.toContain(late.text);
  expect(text()).toContain('My own point.');
  expect(letter.sheet.off).toEqual(['help', 'late']);
});

describe('a letter that is open in two tabs', () => {
  const texts = async () => {
    const desk = watchedDesk(savedAs(letterWithout(['help']).text, { off: ['help'] }));
    const [one, two] = [await begin(desk.shelf.kept, desk), await begin(desk.shelf.kept, desk)];
    one.letter.write('From the first tab.');
    await one.letter.flush();
    return { desk, one: one.letter, two: two.letter };
  };

  test('where nothing was changed here: it is shown as it was saved there', async () => {
    const { two } = await texts();
    await two.look();
    expect([two.text, two.unsaved]).toEqual(['From the first tab.', false]);
    expect(two.sheet.words).toBe('It was changed in another tab: this is how it stands now.');
  });

  test('where both have changed it: nothing is overwritten, and the user is asked', async () => {
    const { desk, two } = await texts();
    two.write('From the second tab.');
    expect(await two.flush()).toMatch(/choose which one to keep/);
    expect(desk.shelf.kept?.text).toBe('From the first tab.');
    expect([two.text, two.sheet.other?.text, two.unsaved]).toEqual([
      'From the second tab.',
      'From the first tab.',
      true,
    ]);
  });

  test('the user keeps his, and can have the other one back', async () => {
    const { desk, two } = await texts();
    two.write('From the second tab.');
    await two.flush();
    await two.keepMine();
    expect([desk.shelf.kept?.text, two.sheet.other, two.unsaved]).toEqual(['From the second tab.', null, false]);
    await two.swap();
    expect([desk.shelf.kept?.text, two.text]).toEqual(['From the first tab.', 'From the first tab.']);
    await two.swap();
    expect(desk.shelf.kept?.text).toBe('From the second tab.');
  });

  test('the user takes the other one, and can have his back', async () => {
    const { desk, two } = await texts();
    two.write('From the second tab.');
    await two.flush();
    await two.takeOther();
    expect([two.text, two.sheet.other, two.unsaved]).toEqual(['From the first tab.', null, false]);
    await two.swap();
    expect([desk.shelf.kept?.text, two.text]).toEqual(['From the second tab.', 'From the second tab.']);
  });

  test('who comes back to a tab in which he has typed is asked too', async () => {
    const { two } = await texts();
    two.write('From the second tab.');
    await two.look();
    expect([two.text, two.sheet.other?.text]).toEqual(['From the second tab.', 'From the first tab.']);
  });
});
