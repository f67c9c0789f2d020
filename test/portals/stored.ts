import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hasEnd } from '../../lib/portals/page-end';
import type { Page } from '../../lib/portals/portal';

/** What a hand-checked page must be read as. */
export interface Checked {
  /** Address of the page. */
  readonly url: string;
  readonly viewer: string;
  readonly wants: object;
  readonly gaps: readonly object[];
  readonly thread: { readonly messages: readonly object[] };
}

/** What most messages have, and `thread.json` leaves out. */
const ordinary = { receivedOn: null, resentOn: [], attachments: [], hidden: false, declared: null };

const here = import.meta.dirname;

/** Every case of every portal: `PORTAL/CASE`. */
export function listCases(): readonly string[] {
  const folders = readdirSync(here, { recursive: true, encoding: 'utf8' });
  return folders.filter((file) => file.endsWith('page.html')).map((file) => join(file, '..'));
}

/** Pages that are no thread of any portal. */
export function listStrangers(): readonly string[] {
  return readdirSync(join(here, 'none')).map((file) => join('none', file));
}

/** A document of the test's own window: no script of it runs, nothing is fetched. */
export function parsePage(file: string): Document {
  return new DOMParser().parseFromString(readFileSync(join(here, file), 'utf8'), 'text/html');
}

/** What a case must be read as. */
export function readChecked(name: string): Checked {
  const checked: Checked = JSON.parse(readFileSync(join(here, name, 'thread.json'), 'utf8'));
  const messages = checked.thread.messages.map((message) => ({ ...ordinary, ...message }));
  return { ...checked, thread: { ...checked.thread, messages } };
}

/** The page of a case, with the site's data and the unfolded page where the case has them. */
export function openCase(name: string): Page {
  const json = join(here, name, 'portal.json');
  const unfolded = join(name, 'unfolded.html');
  return {
    url: readChecked(name).url,
    document: parsePage(join(name, 'page.html')),
    ended: hasEnd(readFileSync(join(here, name, 'page.html'), 'utf8')),
    ...(existsSync(json) && { data: JSON.parse(readFileSync(json, 'utf8')) }),
    ...(existsSync(join(here, unfolded)) && { unfolded: parsePage(unfolded) }),
  };
}
