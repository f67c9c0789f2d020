import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSavedPage } from '../../lib/cli/saved-page.ts';
import { portalFor } from '../../lib/portals/index.ts';
import type { Family } from '../browsers/find.ts';
import { listCases, listStrangers, readChecked } from '../portals/stored.ts';
import type { PlainReading, StoredPage } from './read-in-browser.ts';
import { openSession, type Session } from './session.ts';

const families: readonly Family[] = ['chromium', 'firefox'];

const STORED = join(import.meta.dirname, '../portals');
const SHARED = join(import.meta.dirname, '../../../shared/pages');

/** The readers as one script for a page. */
async function bundleReaders(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      lib: { entry: join(import.meta.dirname, 'read-in-browser.ts'), formats: ['iife'], name: 'readers' },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !('output' in output))
    throw new Error('The readers were not built: see what vite says without logLevel.');
  return output.output.map((part) => (part.type === 'chunk' ? part.code : '')).join('\n');
}

function maybeText(file: string): string | undefined {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

function storedPage(name: string): StoredPage {
  const [data, unfolded] = ['portal.json', 'unfolded.html'].map((file) => maybeText(join(STORED, name, file)));
  return {
    url: readChecked(name).url,
    html: readFileSync(join(STORED, name, 'page.html'), 'utf8'),
    ...(data === undefined ? {} : { data: JSON.parse(data) }),
    ...(unfolded === undefined ? {} : { unfolded }),
  };
}

const shared = existsSync(SHARED)
  ? readdirSync(SHARED, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'))
  : [];

interface Saved {
  readonly url: string;
  readonly data: unknown;
  /** As JSON. */
  readonly thread: string;
}

const saved = new Map<string, Saved>();

/** What the command line reads from a page; kept, because both browsers are compared with it. */
async function readSaved(file: string): Promise<Saved> {
  const known = saved.get(file);
  if (known) return known;
  const { page, close } = await openSavedPage(join(SHARED, file));
  const thread = JSON.stringify(portalFor(page)?.read(page).thread ?? null);
  const read = { url: page.url, data: page.data, thread };
  await close();
  saved.set(file, read);
  return read;
}

describe.each(families)('the readers in %s', (family) => {
  let session: Session;
  let page: Page;
  let readers: string;
  beforeAll(async () => {
    readers = await bundleReaders();
    session = await openSession(family);
    page = session.page;
    await page.goto('about:blank');
  });
  afterAll(() => session?.close());

  async function read(stored: StoredPage): Promise<PlainReading | null> {
    const call = `(() => { ${readers}; return readers.readInBrowser(${JSON.stringify(stored)}); })()`;
    return (await page.evaluate(call)) as PlainReading | null;
  }

  test.each(listCases())('%s gives what was found in it by hand', async (name) => {
    const { thread, gaps, viewer, wants } = readChecked(name);
    expect(await read(storedPage(name))).toEqual({ thread, gaps, viewer, wants });
  });

  test.each(listStrangers())('%s is recognised by nobody', async (file) => {
    const html = readFileSync(join(STORED, file), 'utf8');
    expect(await read({ url: 'https://www.whatdotheyknow.com/request/x', html })).toBeNull();
  });

  test.skipIf(shared.length === 0)(
    "pages of the portals' own software give the same as on the command line",
    async () => {
      const different: string[] = [];
      for (const file of shared) {
        const { url, data, thread } = await readSaved(file);
        const got = await read({ url, html: readFileSync(join(SHARED, file), 'utf8'), data });
        if (JSON.stringify(got?.thread ?? null) !== thread) different.push(file);
      }
      expect(different).toEqual([]);
    },
  );
});
