import type { Line } from '../../../thread/prose';
import { readLabel } from '../../labels';
import { readWords } from '../../words';
import type { Written } from './echoes';

/** In so many places a sign leads from a repeated question to an answer. */
const LEAST = 2;
/** So much of a repeated line was written before, and at most so much of an answer. */
const OLD = 0.6;
const NEW = 0.4;
/** So many of the lines with the sign have new words. */
const MOST = 0.7;

/**
 * `4. How many boats leaked?` above `>> Nine`: who repeats the questions himself and sets `>` before each of his answers quotes nobody. Such lines
 * are his own; the others stay as they are.
 */
export function readArrows(lines: readonly Line[], written: Written): readonly Line[] {
  const said = lines.filter(({ text, kind }) => kind !== 'unread' && /[\p{L}\p{N}]/u.test(text));
  const signed = said.filter(isSigned);
  if (signed.length < LEAST) return lines;
  const pairs = written.pairs();
  const isNew = (line: Line) => shareOf(line, pairs) <= NEW;
  const led = said.filter((line, i) => {
    const above = said[i - 1];
    return (
      isSigned(line) && isNew(line) && above?.kind === 'body' && (shareOf(above, pairs) >= OLD || isLabelled(above))
    );
  });
  if (led.length < LEAST || signed.filter(isNew).length < signed.length * MOST) return lines;
  if (led.length < signed.filter((line) => !isSigned(said[said.indexOf(line) - 1])).length * MOST) return lines;
  return lines.map((line) => (isSigned(line) ? { ...line, kind: 'body' } : line));
}

/** `4) Boats that leaked` */
function isLabelled({ text }: Line): boolean {
  return readLabel(text, 0)?.firm === true;
}

function isSigned(line: Line | undefined): boolean {
  return line !== undefined && line.kind === 'quote' && /^\s*>/u.test(line.text);
}

/** How much of a line was written before: of its neighbouring words. */
function shareOf({ text }: Line, pairs: ReadonlySet<string>): number {
  const words = readWords(text);
  const own = words.slice(1).map((word, i) => pairs.has(`${words[i]?.stem} ${word.stem}`));
  return own.length === 0 ? 0 : own.filter(Boolean).length / own.length;
}
