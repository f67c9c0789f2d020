import { FIELD } from '../../phrases/en-fields';
import { isName, type Sentence } from './reply';
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
  const lines = spans.flatMap(({ start, end }) =>
    readParagraphs(text, start, end)
      .filter((paragraph) => isList(leaveTitle(paragraph), isTitled(paragraph)) && !isSignature(paragraph, text))
      .flatMap(leaveTitle),
  );
  return lines.filter((line) => !FIELD.test(line.text));
}

/** `Answers` alone above the lines of a column: they are answers, also where they are no shorter than sentences. */
function isTitled([first]: readonly Sentence[]): boolean {
  return first !== undefined && ANSWERS.test(first.text);
}

function leaveTitle(lines: readonly Sentence[]): readonly Sentence[] {
  return isTitled(lines) ? lines.slice(1) : lines;
}

/** The title of a column of answers. */
export const ANSWERS = /^\W*(?:(?:our|the|trust|council|authority) )?(?:answers?|responses?|repl(?:y|ies))\W*$/i;

function isList(lines: readonly Sentence[], titled: boolean): boolean {
  const brief = lines.filter((line) => line.text.length <= BRIEF).length;
  const plain = lines.every((line) => line.text.length <= LINE && !/[:;,]$|\p{Ll}\.$/u.test(line.text.slice(-2)));
  const long = titled ? lines.length > 1 : lines.length >= LIST && brief >= lines.length * MOSTLY;
  return long && plain && !lines.every(isYear);
}

/** `Mrs D Moss`, `Business Manager`, `Tolley School` and a motto, with nothing below but what ends a letter: who signs it, and no answers. */
function isSignature(lines: readonly Sentence[], text: string): boolean {
  const [first, second, third] = lines;
  const last = lines.at(-1);
  if (!first || !second || !third || !last || !SIGNS.test(first.text)) return false;
  const office = [second, third].some((line) => OFFICE.test(line.text)) && isName(second.text);
  return (
    office && !/\p{L}[^\n]{0,200}\n/u.test(text.slice(last.end).trim()) && text.slice(0, first.start).trim() !== ''
  );
}

/** A person: a title and a name, or two or three names. */
const SIGNS =
  /^(?:(?:Mrs?|Ms|Miss|Mx|Dr|Prof(?:essor)?|Cllr|Rev|Sir|Dame)\.? )?(?:\p{Lu}\.? ?){0,3}\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2}$/u;
const OFFICE =
  /\b(?:manager|officer|clerk|secretary|director|head|assistant|administrator|adviser|advisor|lead|coordinator|co-ordinator|bursar|registrar|solicitor|lawyer|executive|principal|headteacher|governance|team|department|office|unit)\b/i;

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
