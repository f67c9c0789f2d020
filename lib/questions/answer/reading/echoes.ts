import type { Line } from '../../../thread/prose';
import { readWords, type Word } from '../../words';

/** The pairs of neighbouring words that were written in a thread so far. */
type Pairs = ReadonlySet<string>;

/** What was written in a thread so far. */
export interface Written {
  readonly add: (text: string) => void;
  readonly pairs: () => Pairs;
}

/** Before the first message. The words are looked at when a reply quotes something; most threads have none that does. */
export function openWritten(): Written {
  const known = new Set<string>();
  let waiting: string[] = [];
  return {
    add: (text) => waiting.push(text),
    pairs: () => {
      for (const text of waiting) rememberWords(known, text);
      waiting = [];
      return known;
    },
  };
}

/** So much of a text is remembered; no letter has more. */
const MOST = 100_000;

function rememberWords(known: Set<string>, text: string): void {
  let before = '';
  for (const word of readWords(text, 0, MOST)) {
    if (before) known.add(`${before} ${word.stem}`);
    before = word.stem;
  }
}

const PORTAL =
  /please use this e-?mail address|please contact us using this form|disclaimer:|will be (?:automatically )?published|whatdotheyknow|\bfoi #|if you find this service|copyright polic|^\W*(?:from|sent|to|cc|subject|date|importance)\s*:|wrote:\s*$|original message/i;
/** The end of the quoted letter. */
const SIGNS_OFF =
  /^\W*(?:yours (?:faithfully|sincerely|truly)|(?:(?:with )?(?:kind(?:est)?|best|warm(?:est)?) )?(?:regards|wishes)|(?:many |with )?thanks(?: in advance)?|thank you(?: in advance)?)\W*$/i;
/** An answer under the last quoted question may take so many lines. */
const REACH = 6;

/**
 * Which lines of a quotation are new: written by whoever quotes, between the lines that he quotes. A quotation that only repeats,
 * or that has new lines at its end alone, has none.
 */
export function findNewLines(lines: readonly Line[], written: Pairs): ReadonlySet<Line> {
  const quoted = leaveFoot(lines.filter((line) => line.kind === 'quote'));
  const fresh = new Set<Line>();
  let before = '';
  let known = 0;
  let since = 0;
  let waiting: Line[] = [];
  for (const line of quoted) {
    const words = readWords(line.text);
    const pairs = words.flatMap((word, i) => (i > 0 || before ? [`${words[i - 1]?.stem ?? before} ${word.stem}`] : []));
    const old = pairs.filter((pair) => written.has(pair)).length;
    if (words.length === 0) continue;
    if (hasNewTail(line.text, written) || hasNewEnd(words, pairs, written)) fresh.add(line);
    if (old >= pairs.length * 0.6) {
      for (const one of waiting) fresh.add(one);
      waiting = [];
      known++;
      since = 0;
    } else if (PORTAL.test(line.text) || SIGNS_OFF.test(line.text)) since = REACH;
    else if (known > 0 && since++ < REACH) waiting.push(line);
    before = words.at(-1)?.stem ?? '';
  }
  if (fresh.size > 0) for (const one of waiting.slice(0, 2)) fresh.add(one);
  return fresh;
}

/** The lines without the portal's question whether it has the wrong address, which a mail program breaks anywhere. */
function leaveFoot(lines: readonly Line[]): readonly Line[] {
  let left = 0;
  return lines.filter(({ text }) => {
    if (WRONG.test(text)) left = FOOT;
    const foot = left > 0;
    left = /:\s*$/u.test(text) ? 0 : left - 1;
    return !foot;
  });
}

/** `Is [the body's address] the wrong address for Freedom of Information requests to …? If so, please contact us using this form:` */
const WRONG = /^[>\s]*is \S.{0,200} the wrong (?:e-?mail )?address\b/i;
/** It may be broken over so many lines. */
const FOOT = 4;

/** Whether a quoted line repeats a question and goes on with words that nobody wrote before: `> 2. How many help? [31]`. */
export function answersBehind(text: string, written: Pairs): boolean {
  const words = readWords(text, 0, text.lastIndexOf('?'));
  const known = words.filter((word, i) => i > 0 && written.has(`${words[i - 1]?.stem} ${word.stem}`)).length;
  return known >= Math.max(1, (words.length - 1) * KNOWN) && !PORTAL.test(text) && hasNewTail(text, written);
}

/** So much of a quoted question was written before. */
const KNOWN = 0.6;

/** So many words of a line must have been written before it, in a row from its first, and so many of the others may be. */
const OLD = 4;
const MIXED = 0.34;

/** `- how many are open all year 14`: words that nobody wrote before at the end of a line that somebody did. */
function hasNewEnd(words: readonly Word[], pairs: readonly string[], written: Pairs): boolean {
  const own = pairs.slice(pairs.length - words.length + 1);
  const known = own.findIndex((pair) => !written.has(pair));
  if (known < OLD) return false;
  const end = own.slice(known);
  return end.filter((pair) => written.has(pair)).length <= end.length * MIXED;
}

/** An answer that runs on after the question on the same line. */
function hasNewTail(text: string, written: Pairs): boolean {
  const mark = text.lastIndexOf('?');
  if (mark < 8) return goesOnAnew(text, written);
  const words = readWords(text, mark);
  const before = readWords(text, Math.max(0, mark - 40), mark).at(-1)?.stem ?? '';
  return words.some((word, i) => !written.has(`${words[i - 1]?.stem ?? before} ${word.stem}`));
}

/** So many neighbouring words of a listed line are known before new ones begin. */
const LEAST = 3;

/** `- what the boat cost  £900`: a listed line that asks without a question mark, in known words, and goes on in new ones to its end. */
function goesOnAnew(text: string, written: Pairs): boolean {
  if (!LISTED.test(text) || PORTAL.test(text)) return false;
  const words = readWords(text.replace(LISTED, ''));
  const known = words.slice(1).map((word, i) => written.has(`${words[i]?.stem} ${word.stem}`));
  const first = known.indexOf(false);
  return first >= LEAST && known.slice(first).every((is) => !is);
}

const LISTED = /^[>\s]*(?:[-*•·▪●◦–—]|\(?(?:q\.?\s?)?(?:\d{1,2}(?:\.\d{1,2})*|[a-z]|[ivx]{1,4})[a-z]?[.):])\s+/iu;
