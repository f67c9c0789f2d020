import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { readBackup } from '../../../lib/cases/backup/read';
import { sampleCase, sampleDraft, sampleMessage, sampleThread, sampleUrl } from '../samples';

vi.setConfig({ testTimeout: 60_000 });

const AT = '2026-11-22T10:00:00Z';

const head = { schema: 'replydue-backup', version: 1, writtenAt: AT };
const whole = { ...head, settings: [], views: [], told: [], letters: [sampleDraft()], cases: [sampleCase()] };

function read(content: unknown) {
  const text =
    typeof content === 'string' || content instanceof Uint8Array ? content : JSON.stringify(content, null, 1);
  return readBackup(new Blob([text as BlobPart]), { isKnown: () => true });
}

async function refusal(content: unknown): Promise<string> {
  const answer = await read(content);
  return answer.ok ? 'nothing is wrong' : answer.reason;
}

const withMessage = (part: object) => ({
  ...whole,
  cases: [
    sampleCase(),
    {
      ...sampleCase({ thread: sampleThread({ url: `${sampleUrl}_2` }) }),
      thread: {
        ...sampleThread({ url: `${sampleUrl}_2` }),
        messages: [sampleMessage('outgoing-1'), { ...sampleMessage('incoming-2'), ...part }],
      },
    },
  ],
});

describe('a file that is no sound backup is refused, with the place and what to do', () => {
  test.each<readonly [why: string, content: unknown, words: string]>([
    ['empty', '', 'line 1, column 1: it ends too soon'],
    ['no JSON at all', '<html></html>', 'line 1, column 1'],
    ['another JSON', '{"hello": []}', 'no backup of ReplyDue'],
    ['a list', '[1, 2]', 'no backup of ReplyDue'],
    ['a word', 'null', 'no backup of ReplyDue'],
    ['a letter spoilt', JSON.stringify(whole, null, 1).replace('"kind"', 'kind"'), 'line 11, column 4'],
    ['cut off', JSON.stringify(whole, null, 1).slice(0, -30), 'has no end'],
    [
      'a comma too much in a case',
      JSON.stringify(whole).replace('"folded":false', '"folded":false,,'),
      'a name in quotes is missing here',
    ],
    ['a comma too much around the cases', '{\n"schema":"replydue-backup",\n"cases":[{},]}', 'line 3, column 13'],
    ['newer', { ...whole, version: 2 }, 'Update the extension'],
    ['of no version', { ...whole, version: 'one' }, 'something is wrong at version'],
    ['no day', withMessage({ sentOn: '2026-02-30' }), 'cases[1].thread.messages[1].sentOn: no such day (line 9'],
    ['an id that means something to JavaScript', withMessage({ id: '__proto__' }), 'cases[1].thread.messages[1].id'],
    ['a number for a text', withMessage({ text: 5 }), 'cases[1].thread.messages[1].text'],
    ['something missing', { ...whole, cases: [{ ...sampleCase(), history: undefined }] }, 'cases[0].history'],
    ['a case of another thread', { ...whole, cases: [{ ...sampleCase(), url: `${sampleUrl}_9` }] }, 'cases[0]'],
    [
      'an address that runs script',
      { ...whole, cases: [{ ...sampleCase(), url: 'javascript:alert(1)' }] },
      'cases[0].url',
    ],
    [
      'an address without encryption',
      { ...whole, letters: [sampleDraft({ url: 'http://example.org/x' })] },
      'letters[0].url',
    ],
    ['a case twice', { ...whole, cases: [sampleCase(), sampleCase()] }, 'cases[1]: it is in the file twice'],
    [
      'a list twice',
      '{"schema":"replydue-backup","version":1,"writtenAt":"2026-11-22T10:00:00Z","cases":[{}],"cases":[{}]}',
      'cases: it stands there twice',
    ],
    [
      'a number in a list',
      { ...whole, cases: [5] },
      'cases: it stands there twice, or something in it is not in braces',
    ],
    ['no list', { ...whole, letters: {} }, 'letters: '],
    ['a setting that is wrong', { ...whole, settings: [{ key: 'editor', width: -1 }] }, 'settings[0].width'],
    [
      'a text without end',
      { ...whole, cases: [sampleCase({ thread: sampleThread({ title: 'x'.repeat(3000) }) })] },
      'cases[0].thread.title',
    ],
    ['brackets without end', `{"schema":"replydue-backup","cases":[${'['.repeat(200_000)}`, 'brackets lie too deep'],
    ['things without end', `{"x":[${'{},'.repeat(600_000)}`, 'belongs to no request'],
    ['no text', new Uint8Array([0x7b, 0xff, 0xfe]), 'not text'],
  ])('%s', async (_, content, words) => {
    const said = await refusal(content);
    expect(said).toContain(words);
    expect(said).toMatch(/Nothing here was changed/);
  });

  test('100 MB and more are not read at all', async () => {
    const file = {
      size: 100_000_000,
      stream: () => {
        throw new Error('it was read');
      },
    };
    const answer = await readBackup(file, { isKnown: () => true });
    expect(answer).toMatchObject({ ok: false, reason: expect.stringContaining('100 MB') });
  });

  test('a file that cannot be had is said', async () => {
    const file = {
      size: 10,
      stream: () => {
        throw new DOMException('gone', 'NotFoundError');
      },
    };
    expect(await readBackup(file, { isKnown: () => true })).toMatchObject({
      ok: false,
      reason: expect.stringContaining('choose it again'),
    });
  });

  test('one that is stopped says so', async () => {
    const stop = new AbortController();
    stop.abort();
    const answer = await readBackup(new Blob([JSON.stringify(whole)]), { isKnown: () => true, signal: stop.signal });
    expect(answer).toMatchObject({ ok: false, reason: expect.stringContaining('Stopped') });
  });
});

describe('a sound backup', () => {
  test('is read in whatever order and however it is laid out, with a mark at its start', async () => {
    const { cases, letters, ...rest } = whole;
    const answer = await read(`\uFEFF${JSON.stringify({ cases, letters, ...rest }, null, '\t')}`);
    expect(answer.ok && answer.value.cases.map(({ unpack }) => unpack())).toEqual([sampleCase()]);
  });

  test('drops what it does not know, and a link that runs script', async () => {
    const thread = { ...sampleThread(), evil: 1, requester: { name: 'Ada', url: 'javascript:alert(1)' } };
    const answer = await read({ ...whole, more: { x: [] }, cases: [{ ...sampleCase(), thread }] });
    const kept = answer.ok ? answer.value.cases[0]?.unpack() : undefined;
    expect(kept?.thread).toEqual({ ...sampleThread(), requester: { name: 'Ada', url: null } });
  });

  test('leaves out settings that are not known', async () => {
    const answer = await read({
      ...whole,
      settings: [
        { key: 'colour', is: 'red' },
        { key: 'editor', width: 300 },
      ],
    });
    expect(answer).toMatchObject({
      ok: true,
      value: {
        settings: [{ key: 'editor', width: 300 }],
        leftOut: ['1 setting that this ReplyDue does not know is left out.'],
      },
    });
  });

  test('tells how far it is', async () => {
    const shares: number[] = [];
    await readBackup(new Blob([JSON.stringify(whole)]), {
      isKnown: () => true,
      onProgress: (share) => shares.push(share),
    });
    expect(shares).toEqual(shares.toSorted((one, other) => one - other));
    expect(shares[0]).toBeCloseTo(1 / 3);
  });
});

describe('whatever the file is', () => {
  const text = JSON.stringify(whole);
  const spoilt = fc
    .array(
      fc.tuple(
        fc.nat(text.length - 1),
        fc.oneof(fc.string({ maxLength: 4 }), fc.constantFrom('"__proto__":', '{', ']', 'null', '1e999')),
      ),
      { minLength: 1, maxLength: 4 },
    )
    .map((cuts) => cuts.reduce((now, [at, put]) => now.slice(0, at) + put + now.slice(at + (put.length % 3)), text));
  const other = fc.oneof(spoilt, fc.json(), fc.string({ unit: 'binary' }), fc.uint8Array());
  const polluted = () => Reflect.ownKeys(Object.prototype).length;

  test('it is read or refused in words, never more, and what is read is sound', async () => {
    const before = polluted();
    await fc.assert(
      fc.asyncProperty(other, async (content) => {
        const answer = await read(content);
        if (!answer.ok) expect(answer.reason).toMatch(/^(This|In this|The) .*\.$/s);
        else for (const { url, unpack } of answer.value.cases) expect(unpack().url).toBe(url);
      }),
      { numRuns: 400 },
    );
    expect(polluted()).toBe(before);
  });

  test('also when a value anywhere in it is another one', async () => {
    const places: readonly (readonly (string | number)[])[] = [
      ['version'],
      ['writtenAt'],
      ['cases'],
      ['letters'],
      ['views'],
      ['settings'],
      ['told'],
      ...['url', 'thread', 'corrections', 'history', 'keeping', 'trackedAt'].map((name) => ['cases', 0, name]),
      ...Object.keys(sampleThread()).map((name) => ['cases', 0, 'thread', name]),
      ...Object.keys(sampleMessage('outgoing-1')).map((name) => ['cases', 0, 'thread', 'messages', 0, name]),
      ...Object.keys(sampleCase().keeping).map((name) => ['cases', 0, 'keeping', name]),
      ...Object.keys(sampleDraft()).map((name) => ['letters', 0, name]),
    ];
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...places), fc.jsonValue(), async (place, value) => {
        const changed = structuredClone(whole) as never;
        const last = place.at(-1) ?? '';
        const parent = place.slice(0, -1).reduce<never>((now, step) => now[step] as never, changed);
        (parent as Record<string | number, unknown>)[last] = value;
        const answer = await read(changed);
        if (!answer.ok) expect(answer.reason).toMatch(/Nothing here was changed|Update the extension/);
        else for (const { unpack } of answer.value.cases) expect(() => unpack()).not.toThrow();
      }),
      { numRuns: 400 },
    );
  });
});
