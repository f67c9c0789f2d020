import type { LoadPanels } from '../../components/panels';
import { send } from '../../lib/messaging/channel';

const LOST = 'ReplyDue could not open this. Reload the page; what you track is safe.';

/** Gets what opens in this page, once; after a failure the next press tries again. `url`: the thread's address. */
export function panelsFor(url: string): LoadPanels {
  return async () => {
    if (globalThis.replyduePanels) return globalThis.replyduePanels;
    const loaded = await send('load-panels', { url });
    return globalThis.replyduePanels ?? (loaded.ok ? LOST : loaded.failure.words);
  };
}
