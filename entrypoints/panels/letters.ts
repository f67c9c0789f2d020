import { wholeAddress } from '../../lib/portals/text';

/** White space of every kind and what takes no room: readers, portals and authors disagree about them. */
const BLANK = '\\s\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2069\\ufeff';
const BLANKS = new RegExp(`[${BLANK}]+`, 'g');
const LETTERS = new RegExp(`[^${BLANK}]+`, 'g');

/** A text without its white space. */
export function squeeze(text: string): string {
  return text.replace(BLANKS, '');
}

/** The letters below an element as they are read, without their white space, and the way back from them to the page. */
export class Letters {
  readonly text: string;
  private readonly nodes: readonly Text[];
  /** Where in `text` each node begins. */
  private readonly starts: readonly number[];
  /** For each letter its offset in its node. */
  private readonly offsets: readonly number[];

  constructor(root: Element) {
    const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const nodes: Text[] = [];
    const starts: number[] = [];
    const offsets: number[] = [];
    const pieces: string[] = [];
    while (walker.nextNode()) {
      const node = walker.currentNode as Text;
      nodes.push(node);
      starts.push(offsets.length);
      const last = node.data.length - 1;
      for (const { 0: run, index } of wholeAddress(node, node.data).matchAll(LETTERS)) {
        pieces.push(run);
        for (let at = 0; at < run.length; at += 1) offsets.push(Math.min(index + at, last));
      }
    }
    this.text = pieces.join('');
    this.nodes = nodes;
    this.starts = starts;
    this.offsets = offsets;
  }

  /** The range from one letter up to another, which is not part of it; null when there are none. */
  rangeOf(start: number, end: number): Range | null {
    const [from, to] = [this.nodeAt(start), this.nodeAt(end - 1)];
    const [first, last] = [this.offsets[start], this.offsets[end - 1]];
    if (!from || !to || first === undefined || last === undefined) return null;
    const range = from.ownerDocument.createRange();
    range.setStart(from, first);
    range.setEnd(to, last + 1);
    return range;
  }

  /** The last node that begins at or before a letter and is not empty before it. */
  private nodeAt(letter: number): Text | undefined {
    let [low, high] = [0, this.starts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.starts[middle] ?? 0) <= letter) low = middle + 1;
      else high = middle;
    }
    return this.nodes[low - 1];
  }
}
