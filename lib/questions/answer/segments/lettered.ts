import { findAll } from '../../../thread/find-all';
import type { Asked } from '../../asked';
import { resolve } from '../../groups';
import type { Segment } from './segment';

/** `a. Our own man`, `(b) n/a`: a part under a number. */
const PART = /(?:^|\n)[^\S\n]{0,9}\(?([a-h])[.):](?=[^\S\n])[^\S\n]*/giu;

export interface Part {
  readonly letter: string;
  readonly start: number;
  /** Where the words after the letter begin. */
  readonly end: number;
}

/** A stretch that begins with its first part. */
const FIRST = /^\n?[^\S\n]{0,9}\(?a[.):][^\S\n]/i;

/** The parts into which a stretch under a number is divided, from its first words on and in order. */
export function readParts({ start, end }: Segment, text: string): readonly Part[] {
  if (!FIRST.test(text.slice(start, start + 20))) return [];
  const words = text.slice(start, end);
  const parts = findAll(PART, words).map(
    (found): Part => ({
      letter: (found[1] ?? '').toLowerCase(),
      start: start + found.index,
      end: start + found.index + found[0].length,
    }),
  );
  const counts = parts.every(({ letter }, i) => letter.charCodeAt(0) === 'a'.charCodeAt(0) + i);
  return counts && parts.length > 0 && parts[0]?.start === start ? parts : [];
}

/** Whether the question with a number has all these parts too. */
export function hasPartsOf(number: number, parts: readonly Part[], asked: readonly Asked[]): boolean {
  return parts.length > 0 && parts.every(({ letter }) => resolve([String(number), letter], asked).length === 1);
}

/** A stretch that was moved to the first part of a question, `8a`: what stands under its other letters is of the other parts. */
export function splitParts(segment: Segment, text: string, asked: readonly Asked[]): readonly Segment[] {
  const [number = '', letter] = asked[segment.members[0] ?? -1]?.path ?? [];
  const parts = letter === undefined ? [] : readParts(segment, text);
  if (!hasPartsOf(Number(number), parts, asked)) return [segment];
  return parts.map((part, i) => {
    const members = resolve([number, part.letter], asked);
    return { ...segment, members, start: part.end, end: parts[i + 1]?.start ?? segment.end };
  });
}
