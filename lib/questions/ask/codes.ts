import type { Label } from '../labels';

/** A code at the beginning of a line: `A1`, `B12b`. */
const CODE = /^\s*["“'(]?([A-Z])\.?(\d{1,2})[a-z]?(?=[.):\]\s]|$)/u;

/**
 * The letters, small, of the codes that a writer gives to the lines of a list: `a` and `b` where lines begin with `A1`, `A2` and `B1`.
 * A letter counts when it runs on from 1, or when another one begins at 1 too. Where some begin with Q, `A1` and `R1` are answers.
 */
export function readCodes(lines: readonly { readonly text: string }[]): ReadonlySet<string> {
  const starts = lines.flatMap((line) => {
    const [, letter = '', number = ''] = CODE.exec(line.text.slice(0, 12)) ?? [];
    return letter ? [`${letter.toLowerCase()}${Number(number)}`] : [];
  });
  const asked = starts.some((start) => start.startsWith('q'));
  const first = starts.filter((start) => /^.1$/u.test(start) && !(asked && /^[aqr]/u.test(start)));
  const letters = new Set(first.map((start) => start.slice(0, 1)));
  return letters.size > 1 ? letters : new Set([...letters].filter((letter) => starts.includes(`${letter}2`)));
}

/** A small letter with a number at the beginning of a line: `h1.`, `(h2)`. */
const NUMBERED = /^[^\S\n]*\(?([a-z])\.?\(?(\d{1,2})\)?(?:[.):]+|[^\S\n]+[-–—])?[^\S\n]+(?=\S)/u;
const LETTERED = /^[^\S\n]*\(?([a-z])\d{0,2}(?:[.):]|[^\S\n]+[-–—])/u;

/**
 * The letters of a list of which some have numbers, `g.`, `h1.`, `h2.`: a letter counts where it has a first and a second line, in this
 * order, and it is `a` or the letter before it begins a line above. One alone may be anything: `m2`, `p1`.
 */
export function readLetters(lines: readonly { readonly text: string }[]): ReadonlySet<string> {
  const starts = lines.map(({ text }) => NUMBERED.exec(text.slice(0, 12)));
  if (!starts.some((start) => start?.[2] === '2')) return new Set();
  const heads = lines.map(({ text }) => LETTERED.exec(text.slice(0, 12))?.[1]);
  const letters = starts.flatMap((start, i) => {
    const [, letter = '', number] = start ?? [];
    const second = starts.findIndex((other) => other?.[1] === letter && other[2] === '2');
    const before = String.fromCharCode(letter.charCodeAt(0) - 1);
    return number === '1' && second > i && (letter === 'a' || heads.slice(0, i).includes(before)) ? [letter] : [];
  });
  const found = new Set(letters);
  for (const start of starts) {
    const [, letter = '', number] = start ?? [];
    if (number === '1' && found.has(String.fromCharCode(letter.charCodeAt(0) - 1))) found.add(letter);
  }
  return found;
}

/** The label of a line of such a list; null where it has none. */
export function readLettered(line: string, letters: ReadonlySet<string>): Label | null {
  const found = letters.size > 0 ? NUMBERED.exec(line.slice(0, 16)) : null;
  const [mark = '', letter = '', number = ''] = found ?? [];
  if (!letters.has(letter)) return null;
  return { path: [letter, String(Number(number))], start: 0, end: mark.length, worded: null, firm: true };
}

/** A letter before a dash at the beginning of a line: `A - how many …`. */
const DASHED = /^\s*["“'(]?(?:([a-z])|([ivx]{2,5}))\s+[-–—]+\s+\S/iu;

/** Whether a letter before a dash begins a line. */
export function isDashed(line: string): boolean {
  return DASHED.test(line);
}

/** Whether letters before a dash mark the lines of a list: `A - ` and `B - `, or `i - ` and `ii - `. One alone is a word: `I - a neighbour - ask`. */
export function hasDashed(lines: readonly { readonly text: string }[]): boolean {
  const starts = lines.flatMap((line) => {
    const [, letter = '', roman = ''] = DASHED.exec(line.text.slice(0, 16)) ?? [];
    return letter || roman ? [(letter || roman).toLowerCase()] : [];
  });
  const first = (a: string, b: string) => starts.includes(a) && starts.indexOf(b) > starts.indexOf(a);
  return first('a', 'b') || first('i', 'ii');
}
