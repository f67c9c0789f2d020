import type { Page } from './portal';

/** A page ends within this, after all that a site's own scripts write behind it; in UTF-16 units. */
const TAIL = 2000;

/** Whether the text of a page shows its end. Sites write it; only a page that was cut off or saved by some tools lacks it. */
export function hasEnd(html: string): boolean {
  return /<\/html\s*>/i.test(html.slice(-TAIL));
}

/**
 * Whether a page breaks off in its list of messages. A parser closes what was left open, so that the end itself cannot be seen in
 * a document: but behind the list every site has more (a column beside it, a footer), and a page that broke off has nothing.
 *
 * @param last the last message of the list
 */
export function breaksOff({ ended }: Page, last: Element | undefined): boolean {
  if (ended || !last) return false;
  for (let around = last.parentElement; around; around = around.parentElement)
    for (let next = around.nextSibling; next; next = next.nextSibling) if (!isOurs(next)) return false;
  return true;
}

function isOurs({ nodeName }: Node): boolean {
  return nodeName.startsWith('REPLYDUE-');
}
