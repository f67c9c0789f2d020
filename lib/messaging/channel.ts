import browser, { type Runtime } from 'webextension-polyfill';
import type { Failure, PageProtocol, Protocol, Result } from './protocol';

/** Who sent a message, as the browser vouches for it. */
export type Sender = Runtime.MessageSender;

/** How a page answers what it is asked. */
export type PageAnswers = {
  readonly [N in keyof PageProtocol]: (
    ...payload: Parameters<PageProtocol[N]>
  ) => ReturnType<PageProtocol[N]> | Promise<ReturnType<PageProtocol[N]>>;
};

/** A worker that was asleep or is just starting needs a moment; in milliseconds. */
const WAKING = 150;

const SILENT = 'ReplyDue did not answer. Reload this page; what you track is safe.';
const UPDATED = 'ReplyDue was updated: reload this page. What you track is safe.';
const NO_PAGE = 'No page that ReplyDue can read answers in this tab. Reload it and try again.';

/** Asks the background. Never rejects: when nobody answers, also not a second time, that is a `Failure` in words. */
export async function send<N extends keyof Protocol>(
  name: N,
  ...[payload]: Parameters<Protocol[N]>
): Promise<Result<ReturnType<Protocol[N]>>> {
  const post = () => browser.runtime.sendMessage({ name, payload });
  const first = await deliver<ReturnType<Protocol[N]>>(post);
  if (first) return first;
  if (isOrphaned()) return fail('unreachable', UPDATED);
  await new Promise((resolve) => setTimeout(resolve, WAKING));
  return (await deliver<ReturnType<Protocol[N]>>(post)) ?? fail('unreachable', isOrphaned() ? UPDATED : SILENT);
}

/** Asks the page in a tab. Never rejects: a tab without a page of ours is a `Failure`. */
export async function tellPage<N extends keyof PageProtocol>(
  tabId: number,
  name: N,
  ...[payload]: Parameters<PageProtocol[N]>
): Promise<Result<ReturnType<PageProtocol[N]>>> {
  const post = () => browser.tabs.sendMessage(tabId, { name, payload }, { frameId: 0 });
  return (await deliver<ReturnType<PageProtocol[N]>>(post)) ?? fail('unreachable', NO_PAGE);
}

/** Answers whatever is sent to the background. To be called at once when it starts, so that no message is missed. */
export function answer(reply: (message: unknown, sender: Sender) => Promise<Result<unknown>>): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Sender, respond: (answer: unknown) => void) => {
    reply(message, sender).then(respond, (error: unknown) => respond(unexpected(error)));
    return true;
  });
}

/** Answers what the popup and the background ask of this page, and nobody else. Returns how to stop. */
export function answerPage(answers: PageAnswers): () => void {
  const listener = (message: unknown, sender: Sender, respond: (answer: unknown) => void): true => {
    Promise.resolve()
      .then(() => answerAs(answers, message, sender))
      .then(respond, (error: unknown) => respond(unexpected(error)));
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}

async function answerAs(answers: PageAnswers, message: unknown, sender: Sender): Promise<Result<unknown>> {
  const { name, payload } = (message ?? {}) as { readonly name?: unknown; readonly payload?: unknown };
  if (sender.id !== browser.runtime.id || typeof name !== 'string' || !Object.hasOwn(answers, name)) {
    return fail('bad-message', 'This page does not know what ReplyDue asked of it. Reload it.');
  }
  const handle = answers[name as keyof PageAnswers] as (payload: unknown) => unknown;
  return { ok: true, value: await handle(payload) };
}

async function deliver<T>(post: () => Promise<unknown>): Promise<Result<T> | null> {
  try {
    const answer = await post();
    return typeof answer === 'object' && answer !== null && 'ok' in answer ? (answer as Result<T>) : null;
  } catch {
    return null;
  }
}

/** After an update the page's old script lives on, but its extension is gone. */
function isOrphaned(): boolean {
  try {
    return !browser.runtime.id;
  } catch {
    return true;
  }
}

function fail(code: Failure['code'], words: string): { readonly ok: false; readonly failure: Failure } {
  return { ok: false, failure: { code, words } };
}

function unexpected(error: unknown): { readonly ok: false; readonly failure: Failure } {
  return fail('unexpected', `ReplyDue could not do that. Reload this page and try again. (${String(error)})`);
}
