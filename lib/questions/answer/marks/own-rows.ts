import { liken } from '../reading/likeness';
import { alignInOrder } from './align';
import type { Mark } from './mark';
import { between } from './restarts';
import type { Scene } from './scene';

/** So many rows make a table. */
const LEAST = 4;
/** So much of a row tells what it is about. */
const ROW = 200;
/** So like its question the row must be whose number no question has. */
const LIKE = 0.8;

/**
 * A table that counts its rows for itself, each number alone on its line above a caption, and counts further than the request, which has
 * parts besides: each row is for the question that its words, and the order, make it. Empty where the numbers may be the requester's.
 */
export function readOwnRows(all: readonly Mark[], { asked, text, topics }: Scene): Mark[] {
  const marks = findRows(all, text);
  const beyond = marks.at(-1);
  if (marks.length < LEAST || marks.length >= asked.length || !beyond || beyond.members.length > 0) return [];
  if (!marks.slice(0, -1).every(({ members }) => members.length > 0)) return [];
  const likeness = marks.map((mark, i) => {
    const end = Math.min(marks[i + 1]?.start ?? text.length, mark.end + ROW);
    return liken(readCaption(text.slice(mark.end, end)), asked, topics);
  });
  const places = alignInOrder(likeness);
  const last = places.at(-1) ?? null;
  if (last === null || (likeness.at(-1)?.[last] ?? 0) < LIKE) return [];
  return marks.map((mark, i) => {
    const at = places[i] ?? null;
    return at === null
      ? { ...mark, members: [], maybe: between(places, i, asked.length), how: 'label' as const }
      : { ...mark, members: [at], how: 'label' as const };
  });
}

/** The first words below the number: what the row is about. */
function readCaption(words: string): string {
  return words.trim().split('\n')[0] ?? '';
}

/** `1`, `2`, `3` … in their order, each above words; none where another label stands among them. */
function findRows(all: readonly Mark[], text: string): readonly Mark[] {
  const rows: Mark[] = [];
  for (const mark of all) {
    if (mark.worded || !/^\d{1,4}$/u.test(mark.key)) return [];
    if (mark.key === String(rows.length + 1) && ABOVE_WORDS.test(text.slice(mark.start, mark.start + 12)))
      rows.push(mark);
    else if (!isFigure(mark, text)) return [];
  }
  return rows;
}

/** A number with its line for itself, and no words below it. */
function isFigure({ start }: Mark, text: string): boolean {
  return /^\d{1,4}[^\S\n]*(?:\n|$)/u.test(text.slice(start, start + 8));
}

const ABOVE_WORDS = /^\d{1,2}[.)]?[^\S\n]*\n\s*\p{L}/u;
