import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { PageProtocol } from '../../lib/messaging/protocol';

type Listener = (message: unknown, sender: object, respond: (answer: unknown) => void) => unknown;

/** A browser's runtime as far as messages go: what is sent reaches every listener, copied as the browser copies it. */
const bus = vi.hoisted(() => ({
  listeners: [] as unknown[],
  isGone: false,
  drop: [] as string[],
  sent: 0,
}));

vi.mock('webextension-polyfill', () => {
  const deliver = (message: unknown) =>
    new Promise((resolve, reject) => {
      bus.sent += 1;
      const lost = bus.drop.shift();
      if (lost !== undefined || bus.listeners.length === 0)
        return reject(new Error(lost ?? 'Receiving end does not exist.'));
      const copy = JSON.parse(JSON.stringify(message)) as unknown;
      for (const listener of bus.listeners as Listener[]) listener(copy, { id: 'ours' }, resolve);
    });
  const runtime = {
    get id() {
      return bus.isGone ? undefined : 'ours';
    },
    sendMessage: (message: unknown) => {
      if (bus.isGone) throw new TypeError("Cannot read properties of undefined (reading 'sendMessage')");
      return deliver(message);
    },
    onMessage: {
      addListener: (listener: unknown) => void bus.listeners.push(listener),
      removeListener: (listener: unknown) => void bus.listeners.splice(bus.listeners.indexOf(listener), 1),
    },
  };
  return { default: { runtime, tabs: { sendMessage: (_tab: number, message: unknown) => deliver(message) } } };
});

const { answer, answerPage, send, tellPage } = await import('../../lib/messaging/channel');

const wanted = { search: '', after: null, limit: 5 };
const page = { cases: [], total: 0, overdue: 0, after: null };

beforeEach(() => {
  Object.assign(bus, { listeners: [], isGone: false, drop: [], sent: 0 });
});

describe('asking the background', () => {
  test('gets its answer', async () => {
    answer(async (message) => ({ ok: true, value: { ...page, total: Object.keys(message ?? {}).length } }));
    expect(await send('list-cases', wanted)).toEqual({ ok: true, value: { ...page, total: 2 } });
  });

  test('asks again, once, when the worker was asleep', async () => {
    answer(async () => ({ ok: true, value: page }));
    bus.drop = ['Could not establish connection. Receiving end does not exist.'];
    expect(await send('list-cases', wanted)).toEqual({ ok: true, value: page });
    expect(bus.sent).toBe(2);
  });

  test('asks again when the worker was stopped half way', async () => {
    answer(async () => ({ ok: true, value: page }));
    bus.drop = ['The message port closed before a response was received.'];
    expect(await send('list-cases', wanted)).toMatchObject({ ok: true });
  });

  test('says so when nobody answers', async () => {
    expect(await send('list-cases', wanted)).toMatchObject({ ok: false, failure: { code: 'unreachable' } });
    expect(bus.sent).toBe(2);
  });

  test('says to reload the page after an update, without trying in vain', async () => {
    bus.isGone = true;
    expect(await send('list-cases', wanted)).toEqual({
      ok: false,
      failure: { code: 'unreachable', words: 'ReplyDue was updated: reload this page. What you track is safe.' },
    });
    expect(bus.sent).toBe(0);
  });

  test('an answer that is none is no answer', async () => {
    bus.listeners.push((_message: unknown, _sender: object, respond: (answer: unknown) => void) => respond(undefined));
    expect(await send('list-cases', wanted)).toMatchObject({ ok: false, failure: { code: 'unreachable' } });
  });

  test('an answering function that rejects is answered all the same', async () => {
    answer(() => Promise.reject(new Error('our mistake')));
    expect(await send('list-cases', wanted)).toMatchObject({ ok: false, failure: { code: 'unexpected' } });
  });
});

describe('asking a page', () => {
  const answers: {
    readonly [N in keyof PageProtocol]: (...payload: Parameters<PageProtocol[N]>) => ReturnType<PageProtocol[N]>;
  } = {
    'describe-page': () => null,
    'show-editor': () => null,
    'assess-again': () => null,
    'show-message': ({ messageId }) => {
      if (messageId === 'gone') throw new Error('no such message');
      return null;
    },
  };

  test('gets its answer', async () => {
    answerPage(answers);
    expect(await tellPage(1, 'show-message', { messageId: 'incoming-2' })).toEqual({ ok: true, value: null });
    expect(await tellPage(1, 'describe-page')).toEqual({ ok: true, value: null });
  });

  test('a page that fails says so', async () => {
    answerPage(answers);
    expect(await tellPage(1, 'show-message', { messageId: 'gone' })).toMatchObject({
      ok: false,
      failure: { code: 'unexpected' },
    });
  });

  test('a tab without a page of ours is a failure at once', async () => {
    expect(await tellPage(1, 'describe-page')).toMatchObject({ ok: false, failure: { code: 'unreachable' } });
    expect(bus.sent).toBe(1);
  });

  test('a page that has stopped answers no more', async () => {
    const stop = answerPage(answers);
    stop();
    expect(await tellPage(1, 'describe-page')).toMatchObject({ ok: false });
  });

  test.each([
    ['from elsewhere', { name: 'describe-page' }, { id: 'theirs' }],
    ['a name that every object has', { name: 'toString' }, { id: 'ours' }],
    ['nothing', null, { id: 'ours' }],
  ])('does not do what it is not asked rightly: %s', async (_why, message, sender) => {
    answerPage(answers);
    const listener = bus.listeners[0] as Listener;
    const got = await new Promise((resolve) => listener(message, sender, resolve));
    expect(got).toMatchObject({ ok: false, failure: { code: 'bad-message' } });
  });
});
