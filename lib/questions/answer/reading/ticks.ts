import { findAll } from '../../../thread/find-all';

/** `[X]`, `(✓)`, `☒`: a box that was ticked. */
const TICKED = String.raw`\[ ?[xX✓✔√*] ?\]|\( ?[xX✓✔√] ?\)|[☑☒✅🗹🗷]`;
/** `[ ]`, `( )`, `☐`: a box that was left. */
const EMPTY = String.raw`\[[ _]{0,3}\]|\([ _]{1,3}\)|[☐□❏❑]`;
const EITHER = new RegExp(`${TICKED}|${EMPTY}`, 'gu');
const LEFT = new RegExp(`^(?:${EMPTY})$`, 'u');
/** The words of an option: no longer, and no sentence. */
const OPTION = /^[^\S\n]{0,2}[^\s.?!:;[\]][^\n.?!:;[\]]{0,39}?(?=[^\S\n]{2,}|[^\S\n]*$)/u;
/** `[ ] Yes [ ] No N/A`: what stands after the last of them is said besides. */
const CLOSED = /^[^\S\n]{0,2}(?:yes|no)(?=[^\S\n]+\S)(?! (?:but|and|or|in|to)\b)/iu;
const OPTION_BEFORE =
  /(?:^[^\S\n]*|[.?!:][^\S\n]+|[^\S\n]{2,})([^\s.?!:;[\]](?:(?![^\S\n]{2})[^\n.?!:;[\]]){0,39}?)[^\S\n]{0,2}$/u;

interface Box {
  readonly start: number;
  readonly end: number;
  readonly empty: boolean;
}

/**
 * A form with boxes to tick, `[X] Yes  [ ] No`: the boxes become spaces, and with those that were left empty what they stand for, so that
 * only what was chosen is read, and nothing where no box was ticked. A letter in which none is ticked anywhere lost its ticks and is left
 * as it is; the length never changes.
 */
export function readTicks(text: string): string {
  const found = findAll(EITHER, text);
  if (!found.some(({ 0: box }) => LEFT.test(box)) || found.every(({ 0: box }) => LEFT.test(box))) return text;
  return text.split('\n').map(readRow).join('\n');
}

function readRow(line: string): string {
  const boxes = findAll(EITHER, line.slice(0, LONGEST)).map(
    ({ index, 0: box }): Box => ({ start: index, end: index + box.length, empty: LEFT.test(box) }),
  );
  if (boxes.length === 0 || (boxes.length === 1 && line.charAt(boxes[0]?.start ?? 0) === '(')) return line;
  const after = boxes.map((box, i) => findAfter(line, box, boxes[i + 1]));
  const named = after.every((end) => end !== null);
  const before = named ? [] : boxes.map((box, i) => findBefore(line, box, boxes[i - 1]));
  if (!named && before.some((start) => start === null)) return line;
  const first = boxes[0]?.start ?? 0;
  if (named && boxes.length === 1 && !LEAD.test(line.slice(0, first))) return line;
  return boxes.reduce((row, box, i) => {
    const start = named ? box.start : (before[i] ?? box.start);
    const end = named ? (after[i] ?? box.end) : box.end;
    return box.empty ? blank(row, start, end) : blank(row, box.start, box.end);
  }, line);
}

/** Nothing, a label, or a word with a colon: what stands before a single box of an option. */
const LEAD = /^[^\S\n]*(?:\S{0,6}|\p{L}{1,12}:)[^\S\n]*$/u;

/** No row of a form is longer. */
const LONGEST = 400;

/** Where the option ends that stands after a box; null where none does. */
function findAfter(line: string, { end }: Box, next: Box | undefined): number | null {
  const words = line.slice(end, next?.start);
  const option = (next ? null : CLOSED.exec(words)) ?? OPTION.exec(words);
  return option ? end + option[0].length : null;
}

/** Where the option begins that stands before a box; null where none does. */
function findBefore(line: string, { start }: Box, last: Box | undefined): number | null {
  const from = last?.end ?? 0;
  const option = OPTION_BEFORE.exec(line.slice(from, start));
  return option?.[1] ? from + option.index + option[0].indexOf(option[1]) : null;
}

function blank(line: string, start: number, end: number): string {
  return line.slice(0, start) + ' '.repeat(end - start) + line.slice(end);
}
