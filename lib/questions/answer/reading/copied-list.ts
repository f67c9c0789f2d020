import { onceForText } from '../../../thread/once';
import type { Line } from '../../../thread/prose';
import { readBullet, readLabel } from '../../labels';

/** A list of so many entries, or more, is known again where a reply copies it without its marks. */
const ENTRIES = 3;
/** No request has more lists, and none more entries: a text that has was made to be slow. */
const LISTS = 20;
const MOST = 60;

/** The entries of a list, each without its mark and all that is neither a letter nor a figure. */
type Entries = readonly string[];

/** The lists of a request, those with a mark at each entry and those of lines below a colon. Lists of questions are none: where those stand again is looked for by their words. */
export const readLists = onceForText((request: string): readonly Entries[] => {
  const lists: Entries[] = [];
  let entries: string[] = [];
  let [led, asks] = [false, false];
  for (const line of `${request}\n\n`.split('\n')) {
    const mark = readBullet(line, 0) ?? readLabel(line, 0);
    const bare = strip(line);
    if (mark?.firm) entries.push(strip(line.slice(mark.end)));
    else if (bare !== '' && (entries.length > 0 || led)) entries.push(bare);
    else if (bare === '' && entries.length >= ENTRIES && entries.length <= MOST && !asks) lists.push(entries);
    asks = bare !== '' && (asks || line.includes('?'));
    if (bare === '') entries = [];
    else led = /:\s*$/u.test(line) && entries.length === 0;
  }
  return lists.slice(0, LISTS);
}, 20);

/**
 * Takes out a list of the request that a reply copies from its first entry to its last without bullets or labels, with nothing between
 * them and each on a line of its own, though these are broken elsewhere: that is the request, and no entry has an answer under it.
 */
export function dropCopied(lines: readonly Line[], lists: readonly Entries[]): readonly Line[] {
  if (lists.length === 0) return lines;
  const bodies = lines
    .filter((line) => line.kind === 'body')
    .map((line) => ({ line, words: strip(line.text), listed: readBullet(line.text, 0) !== null }))
    .filter(({ words }) => words !== '');
  const gone = new Set<Line>();
  for (const list of lists)
    for (let i = 0; i < bodies.length; i++) {
      const end = endOfCopy(bodies, i, list);
      for (const { line } of bodies.slice(i, end)) gone.add(line);
      i = Math.max(i, end - 1);
    }
  return gone.size === 0 ? lines : lines.map((line) => (gone.has(line) ? { ...line, kind: 'furniture' } : line));
}

interface Body {
  readonly line: Line;
  readonly words: string;
  readonly listed: boolean;
}

/** The line after the list, where it is copied from a line on; that line where it is not. */
function endOfCopy(lines: readonly Body[], from: number, list: Entries): number {
  let end = from;
  for (const entry of list) {
    let at = 0;
    while (at < entry.length) {
      const line = lines[end++];
      if (!line || line.listed || !entry.startsWith(line.words, at)) return from;
      at += line.words.length;
    }
  }
  return end;
}

function strip(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
