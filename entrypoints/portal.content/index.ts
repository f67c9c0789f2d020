import { defineContentScript } from 'wxt/utils/define-content-script';
import { answerPage, send } from '../../lib/messaging/channel';
import { matchPatterns, portalFor, portals } from '../../lib/portals/index';
import type { Page } from '../../lib/portals/portal';
import { panelsFor } from './load-panels';
import { clearPage } from './paint';
import { ThreadPage } from './thread-page';

export default defineContentScript({
  matches: matchPatterns(),
  cssInjectionMode: 'manual',
  async main(ctx) {
    clearPage();
    const page: Page = { url: location.href, document };
    const portal = portalFor(page);
    const thread = portal && new ThreadPage(portal, page);
    const stop = answerPage({
      'describe-page': () => thread?.describe() ?? null,
      'show-editor': ({ kind }) => {
        void thread?.edit(kind);
        return null;
      },
      'assess-again': () => {
        void thread?.assessAgain();
        return null;
      },
      'show-message': ({ messageId }) => {
        void thread?.showMessage(messageId);
        return null;
      },
    });
    ctx.onInvalidated(() => {
      thread?.retire();
      try {
        stop();
      } catch {
        // An extension that was removed takes its listeners along.
      }
    });
    await (thread ? thread.begin() : fillForm(page));
  },
});

/** On the portal's own form: puts in the letter that waits for it, if one does. */
async function fillForm(page: Page): Promise<void> {
  const form = portals.map((portal) => portal.replyForm(page)).find((found) => found !== null);
  if (!form) return;
  const panels = await panelsFor(form.threadUrl)();
  if (typeof panels === 'string') return;
  const taken = await send('take-draft', { url: form.threadUrl, isReview: form.isReview });
  if (taken.ok && taken.value) panels.offerLetter(form, taken.value.text);
}
