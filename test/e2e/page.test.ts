import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Family } from '../browsers/find.ts';
import { openSession, type Session } from './session.ts';

const families: readonly Family[] = ['chromium', 'firefox'];

const THREAD = '/request/complaints_numbers_software_cost';

/** Height of the page with everything of ours in it, without it, and the heights of all that is ours together. */
function measureHeights(): { readonly withUs: number; readonly without: number; readonly ours: number } {
  const hosts = [...document.querySelectorAll<HTMLElement>('*')].filter(({ localName }) =>
    localName.startsWith('replydue-'),
  );
  const withUs = document.documentElement.getBoundingClientRect().height;
  const ours = hosts.reduce((sum, host) => {
    const { marginTop, marginBottom } = getComputedStyle(host);
    return sum + host.getBoundingClientRect().height + Number.parseFloat(marginTop) + Number.parseFloat(marginBottom);
  }, 0);
  for (const host of hosts) host.style.display = 'none';
  return { withUs, without: document.documentElement.getBoundingClientRect().height, ours };
}

describe.each(families)('what ReplyDue does to a page in %s', (family) => {
  let session: Session;
  beforeAll(async () => {
    session = await openSession(family);
  });
  afterAll(() => session?.close());
  beforeEach(async () => {
    await session.open(THREAD);
    await session.hand.find('button', /^(Track|Stop tracking)$/, 15_000);
  });

  test('the page grows by no more than the height of the banner and the notes', async () => {
    const { withUs, without, ours } = await session.page.evaluate(measureHeights);
    const { length } = session.demo.portal.find('complaints_numbers_software_cost')?.messages ?? [];
    expect(ours).toBeGreaterThan(100);
    expect(withUs - without).toBeLessThanOrEqual(ours + 6 * ((length ?? 0) + 1));
  });

  test('opening a note does not fold its message up', async () => {
    await session.hand.press('button', /^Why\? Holding letter$/);
    await session.hand.find('combobox', /This is not .Holding letter/);
    expect(await session.page.$$eval('.correspondence.collapsed', (folded) => folded.length)).toBe(0);
  });

  test('everything can be reached and used with the keyboard alone', async () => {
    const focused = async () => (await session.hand.look()).pieces.find((piece) => piece.focused)?.name ?? '';
    for (let presses = 0; presses < 60 && !/^Questions/.test(await focused()); presses += 1)
      await session.page.keyboard.press('Tab');
    expect(await focused()).toMatch(/^Questions/);
    await session.page.keyboard.press('Enter');
    await session.hand.find('listitem', /Q1/);
    const [list] = (await session.hand.look()).pieces.filter(
      ({ role, name }) => role === 'button' && /^Questions/.test(name),
    );
    expect(list?.expanded).toBe('true');
  });

  test('the evidence of an answer leads to its words in the letter', async () => {
    await session.hand.press('button', /^Questions/);
    await session.hand.find('listitem', /Q1/);
    await session.page.evaluate(() => scrollTo(0, 0));
    await session.hand.press('button', /^Show/);
    await new Promise((later) => setTimeout(later, 700));
    const top = await session.page.$eval('#incoming-92023', (letter) => letter.getBoundingClientRect().top);
    expect(top).toBeLessThan(900);
  });

  test.runIf(family === 'chromium')('on paper the letters are whole and there is nothing to press', async () => {
    await session.page.emulateMediaType('print');
    const letters = await session.page.$$eval('.correspondence_text', (texts) =>
      texts.map((text) => text.checkVisibility()),
    );
    expect(letters).toEqual([true, true, true, true]);
    const { pieces } = await session.hand.look();
    expect(pieces.filter(({ role }) => role === 'note')).toHaveLength(4);
    expect(pieces.filter(({ role }) => role === 'button')).toEqual([]);
    await session.page.emulateMediaType('screen');
  });
});
