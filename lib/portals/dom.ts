import type { Gap } from './portal';

/** What a reader could not find, as it goes along. */
export type Gaps = Gap[];

/** The first element that one of the selectors finds, tried in order of preference. Null is no surprise. */
export function maybe(root: ParentNode, ...selectors: readonly string[]): Element | null {
  for (const selector of selectors) {
    const found = root.querySelector(selector);
    if (found) return found;
  }
  return null;
}

/** Like `maybe`, but not to find it is a surprise, and recorded as a gap. */
export function need(gaps: Gaps, field: string, root: ParentNode, ...selectors: readonly string[]): Element | null {
  const found = maybe(root, ...selectors);
  if (!found) gaps.push({ field, where: selectors.join(' or ') });
  return found;
}

/** Every element that the selector finds, in the order of the document. */
export function all(root: ParentNode, selector: string): readonly Element[] {
  return [...root.querySelectorAll(selector)];
}

/** The text of an element on one line, e.g. a name or a title: its first 1000 characters. */
export function lineOf(element: Element | null): string {
  return collapse(element?.textContent ?? '')
    .trim()
    .slice(0, 1000);
}

/** The address that a link, form, field or meta element holds, or null when it has none or not one of the web. */
export function addressOf(element: Element | null, base: string): URL | null {
  const name = ['href', 'action', 'content', 'value'].find((attribute) => element?.hasAttribute(attribute));
  return parseAddress((name && element?.getAttribute(name)) ?? '', base);
}

/** An address of the web, or null when it is none; never throws. */
export function parseAddress(href: string, base?: string): URL | null {
  const url = href && URL.canParse(href, base) ? new URL(href, base) : null;
  return url?.protocol === 'https:' || url?.protocol === 'http:' ? url : null;
}

/** White space of the source, which a browser shows as one space. A no-break space is none. */
export function collapse(text: string): string {
  return text.replace(/[ \t\r\n\f]{2,}|[\t\r\n\f]/g, ' ');
}
