import { FIELD } from '../../phrases/en-fields';
import type { Sentence } from './reply';
import { isYear } from './series';

/** A line of a list is no longer, a short one no longer than this, and a list has no fewer lines. */
const LINE = 110;
const BRIEF = 45;
const LIST = 4;
/** So many of its lines are short. */
const MOSTLY = 0.6;

/** The lines of lists of bare answers: paragraphs whose lines are mostly short and do not run on. Empty lines part paragraphs. */
export function findListed(
  text: string,
  spans: readonly { readonly start: number; readonly end: number }[],
): Sentence[] {
  const lines = spans.flatMap(({ start, end }) => readParagraphs(text, start, end).filter(isList).flat());
  return lines.filter((line) => !FIELD.test(line.text));
}

function isList(lines: readonly Sentence[]): boolean {
  const brief = lines.filter((line) => line.text.length <= BRIEF).length;
  const plain = lines.every((line) => line.text.length <= LINE && !/[:;,]$|\p{Ll}\.$/u.test(line.text.slice(-2)));
  return lines.length >= LIST && plain && brief >= lines.length * MOSTLY && !lines.every(isYear);
}

/** The lines between two places, paragraph by paragraph; one that begins small belongs to the line above. */
function readParagraphs(text: string, start: number, end: number): Sentence[][] {
  const paragraphs: Sentence[][] = [[]];
  let at = start;
  for (const raw of text.slice(start, end).split('\n')) {
    const line = raw.trim();
    const place = at + raw.indexOf(line);
    at += raw.length + 1;
    const open = paragraphs.at(-1) ?? [];
    const last = open.at(-1);
    if (line === '') paragraphs.push([]);
    else if (last && /^\p{Ll}/u.test(line))
      open[open.length - 1] = { ...last, end: place + line.length, text: `${last.text} ${line}` };
    else open.push({ start: place, end: place + line.length, text: line, closing: false });
  }
  return paragraphs;
}
