import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openSavedPage } from '../../lib/cli/saved-page';
import { portals } from '../../lib/portals';
import { readList } from '../../lib/portals/list';

interface Truth {
  readonly url: string;
  readonly page_kind: string;
  readonly http_status: number;
  readonly title: string;
  readonly about_request: string;
}

const lists: readonly string[] = ['user_profile', 'pro_request_list'];

// Pages that the portals' own software rendered. They lie beside the project where it is developed, and are not part of it.
const folder = join(import.meta.dirname, '../../../shared/pages');
const truths = existsSync(folder)
  ? readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.truth.json'))
  : [];

describe.skipIf(truths.length === 0)("pages of the portals' own software", { timeout: 60_000 }, () => {
  it.each(truths)('%s', async (file) => {
    const truth: Truth = JSON.parse(readFileSync(join(folder, file), 'utf8'));
    const { page, close } = await openSavedPage(join(folder, file.replace('.truth.json', '.html')));
    const owners = portals.filter((portal) => portal.recognises(page));
    const isThread = truth.page_kind === 'request' && truth.http_status === 200;
    expect(owners).toHaveLength(isThread ? 1 : 0);
    for (const { thread } of owners.map((portal) => portal.read(page))) {
      expect(thread.title).toBe(truth.title.replace(/\s+/g, ' ').trim());
      expect(thread.url).toBe(truth.url.replace(/\/new$|\?.*$/, ''));
    }
    const list = readList({ ...page, url: truth.url });
    expect(list !== null, 'whether it is a list of requests').toBe(lists.includes(truth.page_kind));
    if (list)
      expect(list.threads.map(({ url }) => url)).toContainEqual(expect.stringContaining(`/${truth.about_request}`));
    await close();
  });
});
