import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseThread } from '../../lib/thread/parse';
import type { Message, Thread } from '../../lib/thread/thread';
import { sampleMessage, sampleThread } from '../cases/samples';

const file = { name: 'a.pdf', url: 'https://www.whatdotheyknow.com/a.pdf', size: '2K' };
const whole = sampleThread({
  messages: [sampleMessage('outgoing-1', { attachments: [file], resentOn: ['2026-10-02'], declared: 'clarification' })],
});

test('a thread is read as it is', () => {
  expect(parseThread(JSON.parse(JSON.stringify(whole)))).toEqual({ ok: true, value: whole });
});

test('what nobody knows is dropped, at every depth', () => {
  const [message] = whole.messages;
  const more = { ...whole, admin: true, claims: { ...whole.claims, x: 1 }, messages: [{ ...message, html: '<b>' }] };
  expect(parseThread(more)).toEqual({ ok: true, value: whole });
});

test('a prototype that comes with the message is dropped', () => {
  const text = JSON.stringify(whole).replace('{"portal"', '{"__proto__":{"polluted":true},"portal"');
  const parsed = parseThread(JSON.parse(text));
  expect(parsed).toEqual({ ok: true, value: whole });
  expect(parsed.ok && 'polluted' in parsed.value).toBe(false);
  expect('polluted' in {}).toBe(false);
});

describe('a thread is refused, and it is said where', () => {
  const message = (part: object): object => ({ messages: [{ ...whole.messages[0], ...part }] });
  test.each<[why: string, part: object, reason: string]>([
    ['no address', { url: 5 }, 'url'],
    ['an address that is not https', { url: 'http://www.whatdotheyknow.com/request/x' }, 'url'],
    ['an address that runs code', { url: 'javascript:alert(1)' }, 'url'],
    ['an address with a password', { url: 'https://a:b@www.whatdotheyknow.com/request/x' }, 'url'],
    ['an address with a query: another key for the same case', { url: `${whole.url}?unfold=1` }, 'url'],
    ['an address with a fragment', { url: `${whole.url}#incoming-1` }, 'url'],
    ['an address without end', { url: `https://a.example/${'x'.repeat(2000)}` }, 'url'],
    ['a day that is none', message({ sentOn: '2026-02-30' }), 'messages.0.sentOn'],
    ['a day written otherwise', message({ sentOn: '2/3/2026' }), 'messages.0.sentOn'],
    ['a moment for a day', message({ receivedOn: '2026-10-01T00:00:00Z' }), 'messages.0.receivedOn'],
    ['an id that is a word of the language', message({ id: '__proto__' }), 'messages.0.id'],
    ['an id with blanks', message({ id: 'incoming 1' }), 'messages.0.id'],
    ['an unknown party', message({ party: 'king' }), 'messages.0.party'],
    ['the same id twice', { messages: [whole.messages[0], whole.messages[0]] }, 'an id occurs twice'],
    [
      'too many messages',
      { messages: Array.from({ length: 5001 }, (_, at) => sampleMessage(`incoming-${at}`)) },
      'messages',
    ],
    ['too long a title', { title: 'x'.repeat(3000) }, 'title'],
    ['too many tags', { tags: Array.from({ length: 3000 }, () => 'x') }, 'tags'],
    ['a list that only looks like one', { messages: { length: 1, 0: whole.messages[0] } }, 'messages'],
    ['a missing part', { claims: undefined }, 'claims'],
  ])('%s', (_why, part, reason) => {
    const parsed = parseThread({ ...whole, ...part });
    expect(parsed).toMatchObject({ ok: false, reason: expect.stringContaining(reason) });
  });

  test('too much text in all, though each message is short enough', () => {
    const long = 'x'.repeat(2_000_000);
    const messages = ['a', 'b', 'c'].map((id) => sampleMessage(id, { text: long }));
    expect(parseThread({ ...whole, messages })).toMatchObject({ ok: false });
    expect(parseThread({ ...whole, messages: messages.slice(1) })).toMatchObject({ ok: true });
  });
});

test('a link that is no web address is no link, and the thread stays readable', () => {
  const bad = { ...file, url: 'javascript:alert(1)' };
  const parsed = parseThread({ ...whole, messages: [sampleMessage('incoming-1', { attachments: [bad] })] });
  expect(parsed.ok && parsed.value.messages[0]?.attachments).toEqual([{ ...file, url: null }]);
});

test('one thread has one address, however it is spelt', () => {
  const parsed = parseThread({ ...whole, url: 'HTTPS://WWW.whatdotheyknow.com:443/request/./x' });
  expect(parsed.ok && parsed.value.url).toBe('https://www.whatdotheyknow.com/request/x');
});

test('hostile text is text: overrides, zero width, markup, half a character', () => {
  const text = '\u202e\u200b\u00ad<script>\ud800\u0000&#x3c;';
  const parsed = parseThread({ ...whole, messages: [sampleMessage('incoming-1', { text })] });
  expect(parsed.ok && parsed.value.messages[0]?.text).toBe(text);
});

test('nothing makes it throw', () => {
  fc.assert(
    fc.property(
      fc.anything({ withNullPrototype: true, withBigInt: true, withSparseArray: true }),
      (value) => !parseThread(value).ok,
    ),
  );
});

test('no part of a thread, whatever stands in its place, makes it throw', () => {
  const keys = Object.keys(whole) as (keyof Thread)[];
  const messageKeys = Object.keys(whole.messages[0] ?? {}) as (keyof Message)[];
  fc.assert(
    fc.property(
      fc.constantFrom(...keys),
      fc.constantFrom(...messageKeys),
      fc.anything(),
      fc.boolean(),
      (key, inner, value, deep) => {
        const part = deep ? { messages: [{ ...whole.messages[0], [inner]: value }] } : { [key]: value };
        const parsed = parseThread({ ...whole, ...part });
        expect(typeof parsed.ok).toBe('boolean');
      },
    ),
  );
});

test('a value that resists being looked at is refused', () => {
  const trap = new Proxy(
    {},
    {
      has: () => {
        throw new Error('no');
      },
      get: () => {
        throw new Error('no');
      },
    },
  );
  expect(parseThread(trap)).toMatchObject({ ok: false });
});
