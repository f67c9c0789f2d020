import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { OPEN } from '../browsers/database.ts';
import type { Family } from '../browsers/find.ts';
import { openOurs } from '../browsers/hand.ts';
import { sampleThread, sampleUrl } from '../cases/samples';
import { openSession, type Session } from './session.ts';

const families: readonly Family[] = ['chromium', 'firefox'];
const PAGES = ['/casebook.html', '/casebook.html', '/popup.html'];
const WRITES = 8;

/** Sends so many tags from a page, none of which waits for the one before. */
const TAG_ALL = `(async (url, tags) => {
  const { runtime } = globalThis.browser ?? globalThis.chrome;
  const send = (tag) => runtime.sendMessage({ name: 'keep-with', payload: { urls: [url], change: { what: 'tag', tag } } });
  return (await Promise.all(tags.map(send))).filter((answer) => answer?.ok).length;
})`;

interface Kept {
  readonly tags: readonly string[];
}

describe.each(families)('two tabs and the popup in %s', (family) => {
  let session: Session;
  beforeAll(async () => {
    session = await openSession(family);
  });
  afterAll(() => session?.close());

  function keptIn(table: string, of: string): Promise<Kept> {
    return session.ask(`${OPEN}.then((base) => new Promise((done, fail) => {
      const found = base.transaction('${table}').objectStore('${table}').get(${JSON.stringify(sampleUrl)});
      found.onsuccess = () => { base.close(); done(found.result${of}); };
      found.onerror = () => fail(found.error);
    }))`);
  }

  test('write at once, and what each of them wrote is there', async () => {
    const facts = JSON.stringify({ thread: sampleThread(), gaps: [], viewer: 'requester' });
    await session.ask(`api.runtime.sendMessage({ name: 'track-case', payload: ${facts} })`);
    const pages: readonly Page[] = await Promise.all(PAGES.map((path) => openOurs(session.launched, path)));
    const tags = pages.map((_, page) => Array.from({ length: WRITES }, (_each, nth) => `page ${page} tag ${nth}`));
    const written = await Promise.all(
      pages.map((page, at) => page.evaluate(`${TAG_ALL}(${JSON.stringify(sampleUrl)}, ${JSON.stringify(tags[at])})`)),
    );
    expect(written).toEqual(PAGES.map(() => WRITES));
    const all = tags.flat().sort();
    expect([...(await keptIn('cases', '.keeping')).tags].sort()).toEqual(all);
    expect([...(await keptIn('rows', '')).tags].sort()).toEqual(all);
    for (const page of pages) await page.close();
  });
});
