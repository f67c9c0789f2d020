import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { answerWords } from '../../lib/assess/words.ts';
import type { Family } from '../browsers/find.ts';
import { eventually } from '../browsers/hand.ts';
import { openSession, type Session } from './session.ts';

const families: readonly Family[] = ['chromium', 'firefox'];

const SLUG = 'complaints_numbers_software_cost';
const THREAD = `/request/${SLUG}`;

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The words that are marked, by the name of their highlight. */
type Marked = Readonly<Record<string, readonly string[]>>;

describe.each(families)('the questions in the page in %s', (family) => {
  let session: Session;
  beforeAll(async () => {
    session = await openSession(family);
  });
  afterAll(() => session?.close());
  beforeEach(async () => {
    await session.open(THREAD);
    await session.hand.find('button', /^(Track|Stop tracking)$/, 15_000);
  });

  /** Asked in the world of the extension's own scripts. */
  async function inPage<T>(run: string): Promise<T> {
    return session.ask<T>(
      `(await api.scripting.executeScript({ target: { tabId: (await api.tabs.query({ url: 'https://www.whatdotheyknow.com/*' })).at(-1).id }, func: ${run} }))[0].result`,
    );
  }

  const names = ['replydue', ...Object.keys(answerWords).map((state) => `replydue-${state}`)];

  const marked = (): Promise<Marked> =>
    session.page.evaluate((all) => {
      const texts = (name: string) => {
        const ranges: { toString(): string }[] = [];
        CSS.highlights.get(name)?.forEach((range) => void ranges.push(range));
        return ranges.map((range) => range.toString().replace(/\s+/g, ' ').trim());
      };
      const found = all.map((name) => [name.replace('replydue-', ''), texts(name)] as const);
      return Object.fromEntries(found.filter(([, words]) => words.length > 0));
    }, names);

  async function openList(): Promise<Marked> {
    await session.hand.press('button', /^Questions/);
    const found = await eventually(async () => {
      const now = await marked();
      return Object.keys(now).length > 0 && now;
    });
    if (!found) throw new Error('Nothing was marked after the list had been opened.');
    return found;
  }

  /** What the portal wrote: all its text, its markup without what is ours, and how many style sheets are added to it. */
  const portalOwn = () =>
    session.page.evaluate(() => {
      const copy = document.documentElement.cloneNode(true) as HTMLElement;
      for (const element of copy.querySelectorAll('replydue-banner, replydue-note')) element.remove();
      return {
        text: document.documentElement.textContent,
        markup: copy.outerHTML,
        sheets: document.adoptedStyleSheets.length + document.styleSheets.length,
      };
    });

  const focusedRow = async () =>
    (await session.hand.look()).pieces.find(({ role, focused }) => role === 'listitem' && focused)?.name ?? null;

  const said = async () =>
    (await session.hand.look()).pieces.find(
      ({ role, name }) => role === 'status' && /^(Question|No question) /.test(name),
    )?.name ?? null;

  async function pressKeys(key: 'ArrowDown' | 'ArrowUp'): Promise<void> {
    await session.page.keyboard.down('Alt');
    await session.page.keyboard.down('Shift');
    await session.page.keyboard.press(key);
    await session.page.keyboard.up('Shift');
    await session.page.keyboard.up('Alt');
  }

  test('every question is marked by its state, and every answer where it stands', async () => {
    const { truth, messages } = session.demo.portal.find(SLUG) ?? {};
    const found = await openList();
    for (const [label, state] of Object.entries(truth?.answers ?? {})) {
      const words = new RegExp(`^${label}\\. (.*)$`, 'm').exec(messages?.[0]?.text ?? '')?.[1];
      expect(
        found[String(state)]?.map((one) => one.replace(/^Q\d\. /, '')),
        label,
      ).toContain(words);
    }
    expect(found['unanswered']?.map((words) => words.replace(/^Q\d\. /, ''))).toEqual([
      'On what date does the contract for that software end?',
      "How many of the complaints were about a contractor and not about the council's own staff?",
      'How many posts (full-time equivalent) deal with complaints?',
    ]);
    const all = Object.values(found).flat().join('\n');
    expect(all).toContain('1,284');
    expect(all).toContain('This information is not held');
    expect(Object.keys(found).sort()).toEqual(['answered', 'not-held', 'unanswered']);
  });

  test("the portal's own document stays as it is, and the marks go with the list", async () => {
    const before = await portalOwn();
    await openList();
    const during = await portalOwn();
    expect([during.text, during.markup]).toEqual([before.text, before.markup]);
    expect(during.sheets).toBe(before.sheets + 1);
    await session.hand.press('button', /^Questions/);
    expect(await marked()).toEqual({});
    expect(await portalOwn()).toEqual(before);
  });

  test('the note of the request marks them too, for as long as it is open', async () => {
    await session.hand.press('button', /^Why\? Request$/);
    await eventually(async () => Object.keys(await marked()).length > 0);
    expect(Object.keys(await marked()).sort()).toEqual(['answered', 'not-held', 'unanswered']);
    await session.hand.press('button', /^Why\? Request$/);
    expect(await marked()).toEqual({});
  });

  test('two keys lead from one that was not answered to the next, and back, from anywhere in the page', async () => {
    await pressKeys('ArrowDown');
    await eventually(focusedRow);
    expect(await focusedRow()).toMatch(/^Q4 /);
    expect(await said()).toBe('Question 4 of 9, not answered');
    await pressKeys('ArrowDown');
    await eventually(async () => (await focusedRow())?.startsWith('Q7 '));
    expect(await said()).toBe('Question 7 of 9, not answered');
    await pressKeys('ArrowUp');
    await eventually(async () => (await focusedRow())?.startsWith('Q4 '));
    await session.page.keyboard.press('p');
    await eventually(async () => (await focusedRow())?.startsWith('Q9 '));
    expect(await said()).toBe('Question 9 of 9, not answered');
    const row = (await session.hand.look()).pieces.find(({ role, focused }) => role === 'listitem' && focused);
    await eventually(async () => {
      const at = (await session.hand.look()).pieces.find(({ role, focused }) => role === 'listitem' && focused)?.box;
      return at && at.y >= 0 && at.y + at.height <= 900;
    });
    expect(row?.name).toMatch(/^Q9 /);
    expect((await marked())['replydue']?.join()).toContain('How many posts');
  });

  test('the keys do nothing where one types', async () => {
    await session.page.evaluate(() => {
      const field = document.createElement('textarea');
      document.body.append(field);
      field.focus();
    });
    await pressKeys('ArrowDown');
    await new Promise((later) => setTimeout(later, 400));
    expect(await session.hand.has('listitem', /Q1/)).toBe(false);
  });

  test('a click on a marked question leads to its row, a click beside it does not', async () => {
    await openList();
    const box = await session.page.evaluate(() => {
      const walker = document.createTreeWalker(
        document.querySelector('.correspondence_text') ?? document.body,
        NodeFilter.SHOW_TEXT,
      );
      while (walker.nextNode()) {
        const node = walker.currentNode as Text;
        const at = node.data.indexOf('How many of the complaints were about a contractor');
        if (at < 0) continue;
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + 30);
        (node.parentElement as HTMLElement).scrollIntoView({ block: 'center', behavior: 'instant' });
        const { x, y, width, height } = range.getBoundingClientRect();
        return { x, y, width, height };
      }
      return null;
    });
    if (!box) throw new Error('The page has no such words.');
    await session.page.mouse.click(box.x - 12, box.y + box.height / 2);
    await new Promise((later) => setTimeout(later, 200));
    expect(await said()).toBeNull();
    await session.page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    await eventually(focusedRow);
    expect(await focusedRow()).toMatch(/^Q7 /);
    expect(await said()).toBe('Question 7 of 9, not answered');
  });

  test('two clicks correct a question in list, page and count; one more takes it back', async () => {
    await openList();
    await session.hand.press('button', /^Correct: Q4$/);
    await session.hand.press('button', /^Answered$/);
    await session.hand.find('button', /^Undo: Q4$/);
    await eventually(async () => (await marked())['unanswered']?.length === 2);
    expect((await marked())['unanswered']).toHaveLength(2);
    expect(await session.hand.has('paragraph', /^2 of 9 questions not answered/)).toBe(true);
    await session.hand.press('button', /^Undo: Q4$/);
    await eventually(async () => (await marked())['unanswered']?.length === 3);
    expect(await session.hand.has('paragraph', /^3 of 9 questions not answered/)).toBe(true);
    expect(await session.hand.has('button', /^Undo: Q4$/)).toBe(false);
  });

  test('axe finds no fault with the list', async () => {
    await openList();
    await session.hand.press('button', /^Correct: Q4$/);
    await session.hand.find('button', /^Put off$/);
    const markup = await inPage<string>(`() => {
      const host = document.querySelector('replydue-banner');
      const root = globalThis.chrome?.dom?.openOrClosedShadowRoot?.(host) ?? host.openOrClosedShadowRoot;
      const sheets = [...root.adoptedStyleSheets].map((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText).join(''));
      return '<style>' + sheets.join('').replaceAll(':host', '#stage') + '</style>' + root.innerHTML;
    }`);
    const faults = await session.page.evaluate(
      `(() => { ${axeSource}; const stage = document.createElement('div'); stage.id = 'stage'; const inner = stage.attachShadow({ mode: 'open' }); inner.innerHTML = ${JSON.stringify(markup)}.replaceAll('#stage', ':host'); document.querySelector('replydue-banner').replaceWith(stage); return axe.run(stage).then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' '))); })()`,
    );
    expect(faults).toEqual([]);
  });
});
