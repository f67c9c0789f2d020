import { readFile, stat } from 'node:fs/promises';
import { Window } from 'happy-dom';
import { parseAddress } from '../portals/dom';
import { hasEnd } from '../portals/page-end';
import type { Page } from '../portals/portal';

/** The largest page that is read. The longest thread that was ever seen is a tenth of it. */
const MOST_BYTES = 16 * 2 ** 20;

// What a saved page says of its own address, most telling first. Releases before 0.26 have it only in the link to the feed.
const ADDRESSES = [
  'meta[property="og:url"][content^="http"]',
  'link[rel="canonical"][href^="http"]',
  '.cplink__field[value^="http"]',
  'link[rel="alternate"][href^="http"]',
  'form[action^="http"]',
];

/** A saved page, opened. Its documents live until it is closed. */
export interface SavedPage {
  readonly page: Page;
  close(): Promise<void>;
}

/**
 * Opens `NAME.html`, with `NAME.portal.json` beside it as what the site says of the thread and `NAME.unfolded.html` as the page
 * with nothing folded. No script of the page runs and nothing is fetched. Throws an error in words when the file cannot be
 * read, or is no HTML.
 */
export async function openSavedPage(file: string): Promise<SavedPage> {
  const html = await readHtml(file);
  const stem = file.replace(/\.x?html?$/i, '');
  const [data, unfolded] = [
    await readJson(`${stem}.portal.json`),
    await readHtml(`${stem}.unfolded.html`).catch(() => null),
  ];
  const window = new Window({
    settings: { disableJavaScriptFileLoading: true, navigation: { disableChildFrameNavigation: true } },
  });
  const parse = (text: string) => new window.DOMParser().parseFromString(text, 'text/html') as unknown as Document;
  const document = parse(html);
  const whole = unfolded !== null && hasEnd(unfolded) ? parse(unfolded) : null;
  const page = { url: addressIn(document), document, data, unfolded: whole, ended: hasEnd(html) };
  return { page, close: () => window.happyDOM.close() };
}

async function readHtml(file: string): Promise<string> {
  const { size } = await stat(file).catch((error: NodeJS.ErrnoException) => {
    throw new Error(error.code === 'ENOENT' ? 'there is no such file' : `the file cannot be read: ${error.message}`);
  });
  if (size > MOST_BYTES)
    throw new Error(`the file is too large: ${Math.ceil(size / 2 ** 20)} MB, at most 16 MB are read`);
  const bytes = await readFile(file).catch((error: Error) => {
    throw new Error(`the file cannot be read: ${error.message}`);
  });
  const text = new TextDecoder().decode(bytes);
  if (text.trim() === '') throw new Error('the file is empty');
  if (text.includes('\0') || !/<(?:!|[a-z][a-z0-9]*[\s>])/i.test(text.slice(0, 10_000)))
    throw new Error('the file is no HTML');
  return text;
}

async function readJson(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch {
    return null;
  }
}

function addressIn(document: Document): string {
  for (const selector of ADDRESSES) {
    const element = document.querySelector(selector);
    const address = ['content', 'href', 'value', 'action'].map((name) => element?.getAttribute(name)).find(Boolean);
    const url = parseAddress(address ?? '');
    if (url) return url.href;
  }
  return 'about:blank';
}
