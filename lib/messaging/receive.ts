import type { Sender } from './channel';
import { failureOf, failWith } from './failure';
import { type Payload, parseRequest, type Request, threadUrlOf } from './parse';
import type { Failure, Protocol, Result } from './protocol';

/** Who asks: a portal's page, or one of the extension's own. */
export type Asker = 'page' | 'extension';

/** How the background answers. A handler may throw: the error becomes a `Failure`. */
export type Answers = {
  readonly [N in keyof Protocol]: (
    payload: Payload<N>,
    asker: Asker,
    /** The tab that asks; null for a page of the extension that is in none. */
    tabId: number | null,
  ) => ReturnType<Protocol[N]> | Promise<ReturnType<Protocol[N]>>;
};

/** Whom to believe. */
export interface Trust {
  /** The extension's own id. */
  readonly id: string;
  /** Where the extension's own pages begin, e.g. `chrome-extension://abc/`. */
  readonly ownPages: string;
  /** Name of the site that an address belongs to, whichever of its hosts it is written with; null for any other site. */
  readonly siteOf: (url: string) => string | null;
}

/** What only the extension's own pages may ask: it is not about the thread in the asking page. */
const ownPagesOnly: ReadonlySet<keyof Protocol> = new Set<keyof Protocol>([
  'list-cases',
  'open-case',
  'draft-kept-letter',
  'correct-kept-case',
  'undo-kept-correction',
  'save-notes',
  'keep-with',
  'forget-cases',
  'open-editor',
  'casebook-changed',
  'read-settings',
  'save-settings',
  'list-reminders',
  'read-reminder-choices',
  'save-reminder-choices',
  'import-list',
  'check-cases',
  'go-on-reading',
  'stop-reading',
  'clear-reads',
  'read-progress',
]);

/**
 * Makes the one function that answers all that is sent to the background: the message is parsed as if hostile, its sender
 * is checked, and whatever goes wrong becomes a `Failure` in words. What it returns never rejects.
 */
export function receive(
  answers: Answers,
  trust: Trust,
): (message: unknown, sender: Sender) => Promise<Result<unknown>> {
  return async (message, sender) => {
    try {
      const request = parseRequest(message);
      if (!request.ok) return refuse(failWith('bad-message', request.reason));
      const asker = askerOf(request.value, sender, trust);
      if (!asker) return refuse(failWith('bad-message', 'this page may not ask for that'));
      return { ok: true, value: await handle(answers, request.value, asker, sender.tab?.id ?? null) };
    } catch (error) {
      return refuse(failureOf(error));
    }
  };
}

/** Who is asking, when the one who asks may ask that; null when not. A page may speak of threads of its own site only. */
function askerOf(request: Request, sender: Sender, { id, ownPages, siteOf }: Trust): Asker | null {
  const url = threadUrlOf(request);
  const about = url === null ? null : siteOf(url);
  if (sender.id !== id || (url !== null && about === null)) return null;
  if (sender.url?.startsWith(ownPages)) return 'extension';
  const site = sender.tab && sender.url?.startsWith('https://') ? siteOf(sender.url) : null;
  return site !== null && site === about && !ownPagesOnly.has(request.name) ? 'page' : null;
}

function handle(answers: Answers, { name, payload }: Request, asker: Asker, tabId: number | null): unknown {
  const answer = answers[name] as (payload: Request['payload'], asker: Asker, tabId: number | null) => unknown;
  return answer(payload, asker, tabId);
}

function refuse(failure: Failure): Result<never> {
  return { ok: false, failure };
}
