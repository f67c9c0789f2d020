import { collapse } from './dom';

const TEXT = 3;
const ELEMENT = 1;
const NO_BREAK = '\u00a0';
const MUTE = /^(?:SCRIPT|STYLE|TEMPLATE|NOSCRIPT|BUTTON|SELECT|TEXTAREA|INPUT|IFRAME|OBJECT|REPLYDUE-.+)$/;
// How many line breaks set a block apart from what is before and after it.
const BREAKS: ReadonlyMap<string, number> = new Map([
  ...'P PRE BLOCKQUOTE UL OL DL TABLE HR H1 H2 H3 H4 H5 H6'.split(' ').map((name) => [name, 2] as const),
  ...'DIV LI TR DT DD SECTION ARTICLE HEADER FOOTER ADDRESS FIGURE'.split(' ').map((name) => [name, 1] as const),
]);

/**
 * The text of an element as a reader sees it: `\n` for a line break, an empty line between paragraphs, runs of spaces as one.
 * An address that is shown cut short is written out. One pass over the nodes without recursion, so that neither depth nor
 * length can hurt.
 *
 * @param furniture elements with such a class are left out, with all that is in them
 */
export function textOf(root: Element, furniture: RegExp): string {
  const prose = new Prose();
  let node: Node = root;
  for (;;) {
    let next = enter(node, prose, furniture);
    while (!next && node !== root) {
      next = node.nextSibling;
      if (next) break;
      node = node.parentNode ?? root;
      prose.block(BREAKS.get(node.nodeName));
    }
    if (!next) return prose.end();
    node = next;
  }
}

/** Takes a node up, and says where its insides begin; null when it has none to be read. */
function enter(node: Node, prose: Prose, furniture: RegExp): Node | null {
  if (node.nodeType === TEXT) prose.add(wholeAddress(node, node.nodeValue ?? ''));
  if (node.nodeType !== ELEMENT) return null;
  const name = node.nodeName;
  if (name === 'BR') prose.line();
  if (name === 'TD' || name === 'TH') prose.add(' ');
  const breaks = BREAKS.get(name);
  prose.block(breaks);
  if (name === 'BR' || (!breaks && MUTE.test(name))) return null;
  const classes = (node as Element).getAttribute('class');
  return classes && furniture.test(classes) ? null : node.firstChild;
}

/** The text of a link written out, where it is the link's own address cut short (`https://www.example.org/a-long-pa...`). */
export function wholeAddress(node: Node, text: string): string {
  const link = text.endsWith('...') ? node.parentElement : null;
  if (link?.nodeName !== 'A') return text;
  const href = link.getAttribute('href') ?? '';
  const start = href.indexOf(text.slice(0, -3));
  return start >= 0 && /^(?:https?:\/\/)?$/.test(href.slice(0, start)) ? href.slice(start) : text;
}

/** Text as it grows, line by line. */
class Prose {
  private done = '';
  private now = '';
  private spaced = true;
  private lines = 0;
  private around = 0;

  /** A line break inside a paragraph. */
  line(): void {
    this.lines += 1;
  }

  /** The beginning or the end of a block; two in a row are one. */
  block(breaks = 0): void {
    if (breaks > this.around) this.around = breaks;
  }

  add(source: string): void {
    const text = collapse(source);
    const breaks = Math.max(this.lines, this.around);
    if (breaks && !/\S/.test(text)) return;
    if (breaks) this.endLine(breaks);
    this.now += this.spaced && text.startsWith(' ') ? text.slice(1) : text;
    this.spaced = text.endsWith(' ');
  }

  end(): string {
    this.endLine(0);
    return this.done.trim();
  }

  private endLine(breaks: number): void {
    const line = this.now.trim();
    this.done += (line.includes(NO_BREAK) ? line.replaceAll(NO_BREAK, ' ') : line) + '\n\n'.slice(0, breaks);
    this.now = '';
    this.spaced = true;
    this.lines = this.around = 0;
  }
}
