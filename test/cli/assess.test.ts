import { cpSync, mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { main } from '../../lib/cli/assess';
import { answerLines } from '../../lib/cli/batch';
import { openSavedPage } from '../../lib/cli/saved-page';

const stored = join(import.meta.dirname, '../portals');
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'replydue-'));
  const save = (name: string, from: string, to: string) =>
    cpSync(join(stored, 'alaveteli', name, from), join(folder, to));
  save('unfolded', 'page.html', 'grit.html');
  save('unfolded', 'portal.json', 'grit.portal.json');
  save('unfolded', 'unfolded.html', 'grit.unfolded.html');
  save('today', 'page.html', 'alone.html');
  save('release-0.20-welsh', 'page.html', 'old.html');
  cpSync(join(stored, 'none/list.html'), join(folder, 'list.html'));
  writeFileSync(join(folder, 'empty.html'), ' \n');
  writeFileSync(join(folder, 'words.html'), 'Dear council, 3 < 4.');
  writeFileSync(join(folder, 'binary.html'), Buffer.from('<html>\0\0<p>'));
  writeFileSync(join(folder, 'broken.html'), '<div id="request_show"><p id="request_status"><p id=incoming-1><b><p>');
  writeFileSync(join(folder, 'large.html'), '<html>');
  truncateSync(join(folder, 'large.html'), 50 * 2 ** 20);
  mkdirSync(join(folder, 'folder.html'));
});

afterAll(() => rmSync(folder, { recursive: true }));

const at = (name: string) => join(folder, name);

async function answer(...lines: readonly string[]) {
  async function* feed() {
    yield* lines;
  }
  const rows = [];
  for await (const row of answerLines(feed())) rows.push(JSON.parse(row));
  return rows;
}

const ask = (name: string, today: unknown = '2025-03-10') => JSON.stringify({ file: at(name), today });

describe('--batch', () => {
  it('answers each line in its order, and goes on when one goes wrong', async () => {
    const rows = await answer(
      ask('missing.html'),
      ask('grit.html'),
      'no json',
      ask('empty.html'),
      '',
      ask('words.html'),
      ask('binary.html'),
      ask('large.html'),
      ask('folder.html'),
      ask('broken.html'),
      ask('list.html'),
      ask('grit.html', '2025-02-30'),
      '{"today": "2025-01-01"}',
      '[]',
      'null',
      ask('old.html'),
    );
    expect(
      rows.map(({ file, recognised, error = null }) => [
        file === null ? null : file.slice(folder.length + 1),
        recognised,
        error,
      ]),
    ).toEqual([
      ['missing.html', false, 'there is no such file'],
      ['grit.html', true, null],
      [null, false, 'the line is no JSON'],
      ['empty.html', false, 'the file is empty'],
      ['words.html', false, 'the file is no HTML'],
      ['binary.html', false, 'the file is no HTML'],
      ['large.html', false, 'the file is too large: 50 MB, at most 16 MB are read'],
      ['folder.html', false, expect.stringContaining('the file cannot be read')],
      ['broken.html', true, null],
      ['list.html', false, null],
      ['grit.html', false, '2025-02-30 is no day: write it as 2026-11-21'],
      [null, false, 'the line names no file'],
      [null, false, 'the line names no file'],
      [null, false, 'the line names no file'],
      ['old.html', true, null],
    ]);
    const keys = 'file recognised portal regime thread messages questions clocks gaps'.split(' ');
    for (const row of rows) expect(Object.keys(row)).toEqual(expect.arrayContaining(keys));
  });

  it('gives what was read, in the words of the labelled threads', async () => {
    const [row] = await answer(ask('grit.html'));
    expect(row).toMatchObject({
      portal: 'alaveteli',
      thread: {
        url: 'https://www.whatdotheyknow.com/request/grit_bins',
        title: 'Grit bins',
        requester: 'Maud Tenby',
        authority: { name: 'Fernley Council', tags: ['scotland'] },
      },
    });
    expect(row.messages).toHaveLength(5);
    expect(row.messages[1]).toMatchObject({
      id: 'incoming-2',
      from: 'authority',
      author: 'Clerk, Fernley Council',
      sentOn: '2025-01-20',
      hidden: false,
      text: 'See my answer below.\n\n> How many grit bins?\n\nForty.',
      promises: [],
      citations: [],
    });
    for (const message of row.messages) expect(message.act).toEqual(expect.any(String));
    for (const question of row.questions) {
      expect(Object.keys(question)).toEqual(
        expect.arrayContaining(['label', 'text', 'answer', 'in', 'evidence', 'citations']),
      );
    }
    for (const clock of row.clocks) {
      expect(Object.keys(clock)).toEqual(expect.arrayContaining(['clock', 'from', 'due', 'state', 'workingDaysLate']));
    }
  });

  it('says so when a page stands alone, without data and unfolded page', async () => {
    const [row] = await answer(ask('alone.html'));
    expect(row.gaps.map(({ field }: { field: string }) => field)).toEqual([
      'text that the site folds away',
      "the site's own data: law, tags, days of receipt",
    ]);
  });

  it('takes the present day when none is given', async () => {
    const rows = await answer(JSON.stringify({ file: at('grit.html') }), ask('grit.html', null), ask('grit.html', ''));
    for (const row of rows) expect(row).toMatchObject({ recognised: true });
  });
});

describe('the address of a saved page', () => {
  it.each<[html: string, url: string, why: string]>([
    [
      '<meta property="og:url" content="https://a.example/request/x?locale=cy"><link rel="canonical" href="https://b.example/">',
      'https://a.example/request/x?locale=cy',
      'it says so',
    ],
    ['<link rel="canonical" href="https://b.example/request/x">', 'https://b.example/request/x', 'its canonical link'],
    [
      '<meta property="og:url" content="/request/x"><input class="cplink__field" value="https://c.example/request/x#outgoing-1">',
      'https://c.example/request/x#outgoing-1',
      'a permalink',
    ],
    [
      '<link rel="alternate" type="application/atom+xml" href="https://d.example/feed/request/x">',
      'https://d.example/feed/request/x',
      'the host at least',
    ],
    ['<meta property="og:url" content="javascript:alert(1)"><p>x</p>', 'about:blank', 'none'],
  ])('%s is at %s: %s', async (html, url) => {
    writeFileSync(at('address.html'), `<!DOCTYPE html><html><body>${html}</body></html>`);
    const { page, close } = await openSavedPage(at('address.html'));
    expect(page.url).toBe(url);
    await close();
  });

  it('runs no script of the page and fetches nothing', async () => {
    const fetched = vi.spyOn(globalThis, 'fetch');
    const code = 'globalThis.wasRun = true; document.body.id = "run"';
    const html = `<script>${code}</script><script src="https://e.example/x.js"></script><img src="x" onerror='${code}'><iframe src="https://e.example/"></iframe><iframe srcdoc="<script>parent.wasRun=1</script>"></iframe><link rel="stylesheet" href="https://e.example/x.css">`;
    writeFileSync(at('script.html'), `<!DOCTYPE html><html><body onload='${code}'>${html}</body></html>`);
    const { page, close } = await openSavedPage(at('script.html'));
    await new Promise((done) => setTimeout(done, 50));
    expect([page.document.body.id, Reflect.get(globalThis, 'wasRun'), fetched.mock.calls.length]).toEqual([
      '',
      undefined,
      0,
    ]);
    await close();
  });
});

describe('one page', () => {
  async function call(...args: readonly string[]) {
    const said = { out: '', err: '' };
    const write = (to: keyof typeof said) => (text: unknown) => {
      said[to] += String(text);
      return true;
    };
    const spies = [
      vi.spyOn(process.stdout, 'write').mockImplementation(write('out')),
      vi.spyOn(process.stderr, 'write').mockImplementation(write('err')),
    ];
    const code = await main(args);
    for (const spy of spies) spy.mockRestore();
    return { ...said, code };
  }

  it('is reported for people', async () => {
    const { out, code } = await call(at('grit.html'), '--today', '2025-03-10');
    expect(code).toBe(0);
    for (const words of [
      'Grit bins',
      'Maud Tenby asks Fernley Council',
      'As of 2025-03-10',
      'LAW',
      'MESSAGES',
      '2025-01-20  Clerk, Fernley Council',
      'NOT FOUND',
    ]) {
      expect(out).toContain(words);
    }
  });

  it('is reported without what could steer a terminal', async () => {
    writeFileSync(
      at('hostile.html'),
      '<div id="request_show"><h1>x</h1><div id="left_column"><h1>a\u001b[31m\u202eb</h1></div><p id="request_status"></p><p id="incoming-1"></p></div>',
    );
    const { out } = await call(at('hostile.html'), '--today', '2025-03-10');
    expect(out).toContain('a[31mb');
    expect(out.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202e]/u);
  });

  it('is given as JSON', async () => {
    const { out, code } = await call(at('grit.html'), '--today', '2025-03-10', '--json');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ recognised: true, thread: { title: 'Grit bins' } });
  });

  it.each<[args: readonly string[], code: number, err: RegExp]>([
    [[], 2, /Usage/],
    [['a.html', 'b.html'], 2, /Usage/],
    [['--nonsense'], 2, /nonsense/],
    [['missing.html'], 1, /no such file/],
    [['grit.html', '--today', 'soon'], 1, /soon is no day/],
    [['list.html'], 1, /no request thread/],
  ])('called with %j ends with %i, and says why', async (args, code, err) => {
    const said = await call(...args.map((arg) => (arg.endsWith('.html') ? at(arg) : arg)));
    expect(said.code).toBe(code);
    expect(said.err).toMatch(err);
    expect(said.out).toBe('');
  });
});
