import { findAll } from '../../../thread/find-all';
import type { Asked } from '../../asked';
import { resolve } from '../../groups';
import type { Segment } from './segment';

/** `a. Our own man`, `(b) n/a`: a part under a number. */
const PART = /(?:^|\n)[^\S\n]{0,9}\(?([a-h])[.):](?=[^\S\n])[^\S\n]*/giu;

interface Part {
  readonly letter: string;
  readonly start: number;
  /** Where the words after the letter begin. */
  readonly end: number;
}

/** The parts into which a stretch under a number is divided, from its first words on and in order. */
function readParts({ start, end }: Segment, text: string): readonly Part[] {
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

/** Whether a stretch has parts that the question with a number has too. */
export function hasPartsOf(number: number, segment: Segment, text: string, asked: readonly Asked[]): boolean {
  const parts = readParts(segment, text);
  return parts.length > 0 && parts.every(({ letter }) => resolve([String(number), letter], asked).length === 1);
}

/** A stretch that was moved to the first part of a question, `8a`: what stands under its other letters is of the other parts. */
export function splitParts(segment: Segment, text: string, asked: readonly Asked[]): readonly Segment[] {
  const [number = '', letter] = asked[segment.members[0] ?? -1]?.path ?? [];
  if (letter === undefined || !hasPartsOf(Number(number), segment, text, asked)) return [segment];
  const parts = readParts(segment, text);
  return parts.map((part, i) => {
    const members = resolve([number, part.letter], asked);
    return { ...segment, members, start: part.end, end: parts[i + 1]?.start ?? segment.end };
  });
}
