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

const ELEMENT = 1;
const TEXT = 3;
const MUTE = /^(?:SCRIPT|STYLE|TEMPLATE|NOSCRIPT|BUTTON|SELECT|TEXTAREA|INPUT|IFRAME|OBJECT|REPLYDUE-.+)$/;
const PARAGRAPH = /^(?:P|PRE|BLOCKQUOTE|UL|OL|DL|TABLE|HR|H[1-6])$/;
const LINE = /^(?:DIV|LI|TR|DT|DD|SECTION|ARTICLE|HEADER|FOOTER|ADDRESS|FIGURE)$/;

/**
 * The text of an element as a reader sees it: `\n` for a line break, an empty line between paragraphs, runs of spaces as one.
 * One pass over the nodes without recursion, so that neither depth nor length can hurt.
 *
 * @param furniture elements with such a class are left out, with all that is in them
 */
export function textOf(root: Element, furniture: RegExp): string {
  const out: string[] = [];
  let lines = 0;
  let block = 0;
  for (const { node, entering } of walk(root, furniture)) {
    if (node.nodeType === ELEMENT) block = Math.max(block, breaksAround(node.nodeName));
    if (node.nodeName === 'BR' && entering) lines += 1;
    if (node.nodeType !== TEXT) continue;
    const text = collapse(node.nodeValue ?? '');
    const broken = Math.max(lines, block);
    if (text.trim() === '') {
      if (!broken) out.push(text);
      continue;
    }
    out.push('\n\n'.slice(0, broken), text);
    lines = block = 0;
  }
  return out.join('').split('\n').map(trimLine).join('\n').trim();
}

/** Every node on the way in (`entering`) and every element again on the way out, without the insides of furniture. */
function* walk(root: Element, furniture: RegExp): Generator<{ node: Node; entering: boolean }> {
  let node: Node | null = root;
  let entering = true;
  while (node) {
    yield { node, entering };
    const inside: Node | null = entering && !isFurniture(node, furniture) ? node.firstChild : null;
    const after: Node | null = inside ?? (node === root ? null : node.nextSibling);
    entering = after !== null;
    node = after ?? (node === root ? null : node.parentNode);
  }
}

/** How many line breaks set a block apart from what is before and after it. */
function breaksAround(name: string): number {
  return PARAGRAPH.test(name) ? 2 : LINE.test(name) ? 1 : 0;
}

function isFurniture(node: Node, furniture: RegExp): boolean {
  if (node.nodeType !== ELEMENT) return false;
  return MUTE.test(node.nodeName) || furniture.test((node as Element).getAttribute('class') ?? '');
}

function collapse(text: string): string {
  return text.replace(/[ \t\r\n\f]+/g, ' ');
}

function trimLine(line: string): string {
  return collapse(line).replaceAll('\u00a0', ' ').trim();
}
