import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Answered } from '../demo/answers.ts';
import { openSession, type Session } from './session.ts';

const FOLDED = '/request/heating_at_the_leisure_centre';
const PLAIN = '/request/complaints_numbers_software_cost';

const html = 'text/html; charset=utf-8';

const faults: readonly (readonly [string, Answered])[] = [
  ['403', { status: 403, type: html, body: '' }],
  ['429', { status: 429, type: html, body: '<h1>Too many requests</h1>' }],
  ['500', { status: 500, type: html, body: '<h1>We are sorry</h1>' }],
  ['a page in place of data', { status: 200, type: html, body: '<!DOCTYPE html><title>Sign in</title><p>Sign in</p>' }],
  ['half of its data', { status: 200, type: 'application/json', body: '{"id": 1103, "law_used": "fo' }],
];

describe('a portal that fails, in chromium', () => {
  let session: Session;
  beforeAll(async () => {
    session = await openSession('chromium');
  });
  afterAll(() => session?.close());
  beforeEach(() => session.demo.faults.clear());

  async function bannerText(path: string): Promise<string> {
    await session.open(path);
    await session.hand.find('button', /^(Track|Stop tracking)$/, 15_000);
    return (await session.hand.look()).hosts.find(({ host }) => host === 'replydue-banner')?.text ?? '';
  }

  test('says nothing of gaps when all is well', async () => {
    expect(await bannerText(PLAIN)).not.toContain('could not be read');
  });

  test.each(faults)('answers %s for its data: the thread is annotated, and the gap is named', async (_what, fault) => {
    session.demo.faults.set(`${PLAIN}.json`, fault);
    expect(await bannerText(PLAIN)).toContain('could not be read');
    const notes = (await session.hand.look()).hosts.filter(({ host }) => host === 'replydue-note');
    expect(notes).toHaveLength(4);
  });

  test.each(faults)(
    'answers %s for the unfolded page: the gap is named and nothing is called unanswered',
    async (_what, fault) => {
      session.demo.faults.set(`${FOLDED}?unfold=1`, fault);
      expect(await bannerText(FOLDED)).toContain('could not be read');
      await session.hand.press('button', /^Questions/);
      await session.hand.find('listitem', /boiler/);
      const rows = (await session.hand.look()).pieces.filter(({ role }) => role === 'listitem');
      expect(rows.filter(({ name }) => /not answered/i.test(name))).toEqual([]);
    },
  );

  test('breaks off in a letter: the gap is named, and nothing is called unanswered', async () => {
    await bannerText(PLAIN);
    const whole = await session.page.evaluate(async () => (await fetch(location.href)).text());
    const at = whole.lastIndexOf('correspondence_text') + 400;
    session.demo.faults.set(PLAIN, { status: 200, type: html, body: whole.slice(0, at) });
    expect(await bannerText(PLAIN)).toMatch(
      /The page broke off before its end\..*end of the page \(after incoming-\d+\)/s,
    );
    await session.hand.press('button', /^Questions/);
    await session.hand.find('listitem', /software/);
    const rows = (await session.hand.look()).pieces.filter(({ role }) => role === 'listitem');
    expect(rows.filter(({ name }) => /not answered/i.test(name))).toEqual([]);
  });

  test('asks for the unfolded page once, and only where something is folded', async () => {
    const asked = () => session.demo.seen.filter(({ path }) => path.includes('unfold=1')).length;
    const before = asked();
    await bannerText(PLAIN);
    expect(asked()).toBe(before);
    await bannerText(FOLDED);
    expect(asked()).toBe(before + 1);
  });
});
