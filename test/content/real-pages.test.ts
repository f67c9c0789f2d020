// @vitest-environment happy-dom
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { afterEach, describe, expect, test } from 'vitest';
import { Painting } from '../../entrypoints/portal.content/paint';
import { portalFor } from '../../lib/portals/index';
import { watchedActions } from '../components/actions';
import { assessmentOf, noteOf, viewOf } from '../components/invent';

const PAGES = '../shared/pages';

/** One page of each thread and release, as somebody sees it who is not signed in. */
const files = existsSync(PAGES)
  ? readdirSync(PAGES, { withFileTypes: true })
      .filter((folder) => folder.isDirectory())
      .flatMap(({ name }) => readdirSync(`${PAGES}/${name}`).map((file) => `${name}/${file}`))
      .filter((file) => file.endsWith('.none.html') && isThread(file))
  : [];

function isThread(file: string): boolean {
  const truth: unknown = JSON.parse(readFileSync(`${PAGES}/${file.replace(/html$/, 'truth.json')}`, 'utf8'));
  return typeof truth === 'object' && truth !== null && 'page_kind' in truth && truth.page_kind === 'request';
}

afterEach(() => document.body.replaceChildren());

describe.skipIf(files.length === 0)('pages of real portals', () => {
  test.each(files)('%s has a note for every message, and reads the same as before', (file) => {
    const parsed = new DOMParser().parseFromString(readFileSync(`${PAGES}/${file}`, 'utf8'), 'text/html');
    for (const apart of parsed.querySelectorAll('link, script, style, iframe')) apart.remove();
    document.body.replaceChildren(...parsed.body.childNodes);
    const page = { url: 'https://www.whatdotheyknow.com/request/x', document };
    const portal = portalFor(page);
    if (!portal) throw new Error('no portal recognises it');
    const before = portal.read(page);
    const notes = before.thread.messages.map(({ id }) => noteOf(id, 'unclear'));
    const view = viewOf({ assessment: assessmentOf({ notes }) });
    new Painting(watchedActions(), () => Promise.resolve('')).paint(before, { phase: 'assessed', view });
    const after = portal.read(page);
    expect(after.thread).toEqual(before.thread);
    expect(after.gaps).toEqual(before.gaps);
    const painted = [...document.querySelectorAll<HTMLElement>('replydue-note')].map((note) => note.dataset['message']);
    expect(painted.sort()).toEqual(before.thread.messages.map(({ id }) => id).sort());
    expect(document.querySelectorAll('replydue-banner')).toHaveLength(1);
  });
});
