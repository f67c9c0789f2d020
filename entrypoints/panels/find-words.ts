/** White space of every kind and what takes no room: readers, portals and authors disagree about them. */
const BLANK = /[\s\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/;
const BLANKS = new RegExp(BLANK, 'g');

/** A shorter line could stand anywhere, so that it does not tell where a longer quotation is. */
const TELLING = 12;

/** The visible letters below an element, and which node and offset each came from. */
interface Letters {
  readonly text: string;
  readonly nodes: readonly Text[];
  /** For each letter its node's index and its offset there. */
  readonly places: readonly (readonly [number, number])[];
}

/**
 * Finds words in the page's own text, whatever lies between them in white space and markup.
 *
 * @param ordinal which of several occurrences, from 0; when there are fewer, the last
 * @returns the range of the words, or of their longest line when the page has something between the lines; null when
 *   they are not there (a folded part, an attachment's name)
 */
export function findWords(root: Element, words: string, ordinal = 0): Range | null {
  const letters = gather(root);
  const lines = words.split('\n').map(squeeze);
  const telling = lines.filter((line) => line.length >= TELLING).sort((one, other) => other.length - one.length);
  for (const sought of [squeeze(words), ...telling]) {
    const start = sought === '' ? -1 : placeOf(letters.text, sought, ordinal);
    if (start >= 0) return rangeOf(letters, start, start + sought.length);
  }
  return null;
}

/** How often words occur in a text before an offset, white space aside. */
export function countBefore(text: string, offset: number, words: string): number {
  const sought = squeeze(words);
  return sought === '' ? 0 : squeeze(text.slice(0, offset)).split(sought).length - 1;
}

function squeeze(text: string): string {
  return text.replace(BLANKS, '');
}

function placeOf(text: string, sought: string, ordinal: number): number {
  let found = text.indexOf(sought);
  for (let left = ordinal; left > 0 && found >= 0; left -= 1) {
    const next = text.indexOf(sought, found + sought.length);
    if (next < 0) return found;
    found = next;
  }
  return found;
}

function gather(root: Element): Letters {
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  const places: [number, number][] = [];
  let text = '';
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    nodes.push(node);
    for (let at = 0; at < node.data.length; at += 1) {
      const letter = node.data.charAt(at);
      if (BLANK.test(letter)) continue;
      text += letter;
      places.push([nodes.length - 1, at]);
    }
  }
  return { text, nodes, places };
}

function rangeOf({ nodes, places }: Letters, start: number, end: number): Range | null {
  const first = places[start];
  const last = places[end - 1];
  const from = first && nodes[first[0]];
  const to = last && nodes[last[0]];
  if (!from || !to) return null;
  const range = from.ownerDocument.createRange();
  range.setStart(from, first[1]);
  range.setEnd(to, last[1] + 1);
  return range;
}
