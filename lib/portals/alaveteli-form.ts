import type { Thread } from '../thread/thread';
import { threadAddress } from './alaveteli-address';
import { addressOf, all, maybe, parseAddress } from './dom';
import type { Page, ReplyForm } from './portal';

/**
 * Address of the site's own form for a review; null when nobody can be written to from there: the request is closed, came
 * from outside the site, is seen through a private link, or is on a site whose translated addresses are not known.
 */
export function reviewForm(thread: Thread): string | null {
  const form = followUpForm(thread);
  return form && `${form}?internal_review=1`;
}

/** Address of the site's form for a message to the authority; null where there is none, as for reviews. */
export function followUpForm({ url, requester, closed }: Thread): string | null {
  return closed || !requester.url || !/\/request\/[^/]+$/.test(url) ? null : `${url}/followups/new`;
}

/** The form for a follow-up or review in a page, in any release; null when there is none, or its thread cannot be told. */
export function replyForm(page: Page): ReplyForm | null {
  const form = maybe(page.document, 'form#followup_form');
  const box = form?.querySelector<HTMLTextAreaElement>('textarea[name="outgoing_message[body]"]');
  const threadUrl = form && findThread(page, form);
  if (!form || !box || !threadUrl) return null;
  const fixed = 'input[type="hidden"][name="outgoing_message[what_doing]"][value="internal_review"]';
  const chosen = form.querySelector<HTMLInputElement>('input[type="radio"][value="internal_review"]');
  return {
    threadUrl,
    box,
    isReview: chosen ? chosen.checked : maybe(form, fixed, 'input[name="internal_review"]') !== null,
  };
}

/** The form's own address names the thread; up to release 0.44 by a number only, and then a link beside the form does. */
function findThread({ url, document }: Page, form: Element): string | null {
  const action = addressOf(form, url);
  const own = action && parseAddress(action.pathname.match(/^.*\/(?:request|demande)\/[^/]+/)?.[0] ?? '', action.href);
  const links = all(document, '#content a[href*="/request/"], #content a[href*="/demande/"]').filter(
    (link) => !link.closest('.correspondence'),
  );
  const found = [own, ...links.map((link) => addressOf(link, url))].map(threadAddress);
  return found.find((address) => address && !/\/\d+$/.test(address)) ?? null;
}
