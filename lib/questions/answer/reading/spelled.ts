import { findAll } from '../../../thread/find-all';

const NUMBERS =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
const NUMBER = `(?:${[...NUMBERS].reverse().join('|')})`;
const WORD = new RegExp(`\\b${NUMBER}\\b`, 'giu');

/** A number in letters behind a word, or at the beginning of a line: nothing else is looked at. */
const WRITTEN = new RegExp(`(?:[mnsty] |^[^\\S\\n]{0,9})${NUMBER}\\b`, 'imu');

/** `Parts one, two and six: …`, `questions three and four are exempt`: what is named, and behind it a sign or what is said of it. */
const NAMED = new RegExp(
  `\\b(?:(part)|question|point|item|quer(?=ies)|query|request)(?:s|ies)? ${NUMBER}(?:(?:, ?(?:and )?| and | & | to )${NUMBER}\\b){0,12}(?=[^\\S\\n]?[.:;,)]| ?[-–—]\\s|[^\\S\\n]*\\n| (?:are|is|was|were|has|have|had|can|cannot|do|does|did|fall|falls|relate|relates|ask|asks|asked|concern|concerns|see|we|I)\\b)`,
  'giu',
);
/** `One: nine`, `Six - three`: at the beginning of a line, and the answer behind it. */
const FIRST = new RegExp(`^[^\\S\\n]{0,9}(${NUMBER})(?:[.:)]| ?[-–—])[^\\S\\n]+(?=\\S)`, 'gimu');
/** A line that begins with a label in figures or a letter. */
const FIGURES = /^[^\S\n]{0,9}(?:q(?:uestion|u)?s?\.? ?|a(?:nswer)? ?)?\(?\d{1,2}(?:\.\d|\(?[a-z]\)?)?[.:)]/imu;
/** A question, in the line above an answer. */
const ASKS = /\?\W*$/u;

/** So many answers begin with numbers in letters, */
const LEAST = 3;
/** and of the numbers up to the highest so many stand somewhere. */
const MOST = 0.6;

/**
 * The numbers of questions that a reply writes in letters, `Part five.`, `One: nine, at six stations`, become figures, and so are read as any
 * others; each keeps its room. Numbers that are the answers themselves stay.
 *
 * @param request its lines; where they call something `Part one` themselves, a part is no question
 */
export function writeFigures(text: string, request: readonly string[]): string {
  if (!WRITTEN.test(text)) return text;
  const all = findAll(NAMED, text);
  const parts = all.some(([words]) => PARTS.test(words)) && !request.some((line) => PARTED.test(line));
  const named = all.filter((found) => parts || found[1] === undefined);
  const written = named.reduce((words, found) => replace(words, found.index, found.index + found[0].length), text);
  const first = findFirst(
    text,
    named.flatMap((found) => findAll(WORD, found[0]).map(([word]) => readValue(word))),
  );
  return first.reduce((words, found) => replace(words, found.index, found.index + found[0].length), written);
}

/** Several at once are parts of a request; `PART TWO: OUR DECISION` is one of the letter. */
const PARTS = /^parts /i;
const PARTED = /^\W*part ?(?:one|two|1|2|a|b|i|ii)\b/iu;

/** The lines that begin with a number in letters, where these count up, leave few out, and nothing else is a label. */
function findFirst(text: string, named: readonly number[]): readonly RegExpExecArray[] {
  const first = findAll(FIRST, text);
  const values = first.map((found) => readValue(found[1] ?? ''));
  const rises = values.every((value, i) => i === 0 || value > (values[i - 1] ?? 0));
  const all = new Set([...values, ...named]);
  if (first.length < LEAST || !rises || all.size < Math.max(...all) * MOST || FIGURES.test(text)) return [];
  return first.some(({ index }) => ASKS.test(text.slice(Math.max(0, index - TAIL), index))) ? [] : first;
}

/** So much above a line tells whether it is a question. */
const TAIL = 8;

/** Each number in letters between two places as figures, the spaces that are left over before it. */
function replace(text: string, start: number, end: number): string {
  return (
    text.slice(0, start) +
    text.slice(start, end).replace(WORD, (word) => String(readValue(word)).padStart(word.length)) +
    text.slice(end)
  );
}

function readValue(word: string): number {
  return NUMBERS.indexOf(word.toLowerCase()) + 1;
}
