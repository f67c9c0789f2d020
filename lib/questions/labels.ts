/** A label as somebody wrote it, e.g. `Q4a.`, `1.2 (c)`, `Answer 3:` or a bullet. */
export interface Label {
  /** `['4', 'a']` for `Q4a`; empty for a bullet. */
  readonly path: readonly string[];
  readonly start: number;
  /** Where the text after it begins. */
  readonly end: number;
  /** What the word before it says it is; null for a bare number or letter. */
  readonly worded: 'question' | 'answer' | null;
  /** `A1` read as a code of the requester's own, `['a', '1']`: the letter may as well say `answer`. Null for other labels. */
  readonly code?: readonly string[];
  /** It has a word before it or punctuation after it; a loose one needs a neighbour to be believed. */
  readonly firm: boolean;
}

const BULLET = /[-*•·▪◦●‣∙–—➢►§](?=\s)\s*|o(?=\s[A-Zahtw])\s+/y;
const OPENING = /(?:[^\S\n]|["“”‘'*_>])*/y;
const WORD =
  /(?:\p{L}{3,14} ?\/ ?)?(?:(answers?|responses?|resp\.?|reply|replies|repl\.?|ans\.?)(?: (?:to|for))?[^\S\n]*(?:(?:question|request|part|query|q)s?\.?[^\S\n]*)?(?:no\.?[^\S\n]*|number[^\S\n]*)?|(?:(?:question|query|request|item|part|point|number|qn|qu|q|foi|you (?:asked|requested))s?\b[.:]?|nos?\.|re(?=\.?[^\S\n]?\(?\d{1,2}[a-z]?\)?[^\S\n]*[-–—:=]))[^\S\n]*(?:no\.?[^\S\n]*|number[^\S\n]*|q(?=\d))?|q(?=\d|(?:[a-z]|[ivx]{2,5})[).:\s])|#)(?:[:]|[^\S\n])*/iuy;
/** The letter of a code such as `B4` or `B4a`. */
const CODED = /[A-Z](?=\d{1,2}[a-z]?(?:[.):\]\s,;/&–-]|$))/y;
const LETTERED = /[AR]\.?\s?(?=\d)/y;
const DIGITS = /\(?(\d{1,3}(?:\.\d{1,2}){0,3})(?!\d|,\d|\/\d(?!\d?(?:[.):]?\s|[.):]$))|%)\)?/y;
const SUB =
  /\s?\(([a-z]|[ivx]{1,5})\)|[.-]?([a-z])(?=[.):\]]|\s|$|[-–&,/] ?[a-z](?:[.):\s]|$)|[,;&/] ?\d{1,2}[a-z]?\b|,\s)|\.?([ivx]{2,5})(?=[.):\]]|\s|$)|[^\S\n]([a-h]|[ivx]{1,5})(?=\.[^\S\n]+\S)|[^\S\n]([a-z])(?=[):]\s)/iy;
const LETTER = /\(([a-z]|[ivx]{1,5})\)|([a-z]|[ivx]{1,5})(?=[.)\]:]|[^\S\n]+[-–—]+[^\S\n]+\S)/iy;
const CLOSING =
  /[^\S\n]?(?:[.):\]]+|\/(?=\s))(?!\d)[^\S\n]*(?:[-–—][^\S\n]+)?|[^\S\n]+[-–—]+[^\S\n]+|[^\S\n]*[–—][^\S\n]*|-[^\S\n]+(?=["“'‘(]?\p{L})(?!(?:to|and|or|up)\b)/uy;

/** `Point 4, contracts let ...... 8`: a comma closes a label that has a word before it. */
const COMMA = /,[^\S\n]+(?=\p{Ll})/uy;

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** Reads a bullet at a place; null when there is none. */
export function readBullet(text: string, at: number): Label | null {
  const start = at + (match(/\s*/y, text, at)?.[0].length ?? 0);
  const found = match(BULLET, text, start);
  return found
    ? {
        path: [],
        start,
        end: start + found[0].length,
        worded: null,
        firm: true,
      }
    : null;
}

/** Reads a number or letter label at a place, with the words and punctuation around it, also `(iii)61`; null when there is none. */
export function readLabel(text: string, at: number): Label | null {
  const start = at + (match(OPENING, text, at)?.[0].length ?? 0);
  const word = match(WORD, text, start);
  const letter = word ? null : match(LETTERED, text, start);
  const from = start + (word ?? letter ?? [''])[0].length;
  const core =
    (word && word[1] === undefined && !/part|section|:/i.test(word[0]) ? readSpelled(text, from) : null) ??
    readPath(text, from, word !== null || letter !== null);
  if (!core) return null;
  const closing = match(CLOSING, text, core.end) ?? (word ? match(COMMA, text, core.end) : null);
  if (!closing && word && /^\W*foi\b/i.test(word[0])) return null;
  const next = text.slice(core.end, core.end + 1);
  const worded = word
    ? word[1]
      ? 'answer'
      : 'question'
    : letter
      ? letter[0].startsWith('Q')
        ? 'question'
        : 'answer'
      : null;
  const stuck = core.closed && text.charAt(from) === '(' && /[£\d]/u.test(next);
  if (!closing && !stuck && next !== '' && !/[\s"“]/u.test(next)) return null;
  if (!closing && word && isWord(word[0], text, core.end, core.path)) return null;
  const code = letter ? [letter[0].slice(0, 1).toLowerCase(), ...core.path] : undefined;
  const end = core.end + (closing ?? match(/[^\S\n]*/y, text, core.end) ?? [''])[0].length;
  return {
    path: core.path,
    start,
    end,
    worded,
    ...(code && { code }),
    firm: word !== null || closing !== null || core.closed || (letter !== null && /^$|\n/u.test(next)),
  };
}

/** `Request: a copy of …`, `Response: I can confirm`: the letter is a word. `Part a the number` names a part. */
function isWord(word: string, text: string, end: number, path: readonly string[]): boolean {
  const [letter = ''] = path;
  const alone = path.length === 1 && /^[ai]$/u.test(letter);
  const called = /^(?:parts?|items?|q|answers?|responses?|repl(?:y|ies)|ans|re)\b[^:]*$/iu.test(word);
  return (
    alone &&
    !called &&
    match(/[^\S\n]+(?!(?:and|or|to|is|are|was|were|has|have|above|below)\b)\p{Ll}/uy, text, end) !== null
  );
}

/** Reads the number itself, `4`, `1.2`, `4(a)(ii)` or a single letter. A `closed` one has its own parenthesis. */
export function readPath(
  text: string,
  at: number,
  worded: boolean,
): {
  readonly path: string[];
  readonly end: number;
  readonly closed: boolean;
} | null {
  const coded = match(CODED, text, at);
  const digits = match(DIGITS, text, at + (coded?.[0].length ?? 0));
  if (!digits) return readLetter(text, at, worded);
  const figures = digits[1] ?? '';
  const path = figures.includes('.') ? figures.split('.').map(writeNumber) : [writeNumber(figures)];
  if (coded) path.unshift(coded[0].toLowerCase());
  let end = digits.index + digits[0].length;
  for (let sub = match(SUB, text, end); sub && path.length < 5; sub = match(SUB, text, end)) {
    if (!worded && sub[2] && /^\s?a\s/i.test(sub[0])) break;
    if (sub[0].startsWith('-') && path.length > 1) break;
    path.push((sub[1] ?? sub[2] ?? sub[3] ?? sub[4] ?? sub[5] ?? '').toLowerCase());
    end += sub[0].length;
  }
  return { path, end, closed: /\)$/u.test(text.slice(at, end)) };
}

const SPELLED =
  /(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen)(?=[^\S\n]*(?:[.:)]|[-–—]\s|\n|$))/iy;
const NUMBERS = 'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen'.split(' ');

/** `Question four.`: the number in letters, with a sign or the end of the line after it. */
function readSpelled(text: string, at: number) {
  const found = match(SPELLED, text, at);
  const number = found ? NUMBERS.indexOf(found[0].toLowerCase()) + 1 : 0;
  return found ? { path: [String(number)], end: at + found[0].length, closed: false } : null;
}

/** `07` is `7`. */
function writeNumber(figures: string): string {
  return String(Number(figures));
}

/** `A(i)`: a letter with a part of its own. */
const LETTER_PART = /([a-z])\((i{1,3}|i?v|vi{1,3}|i?x|\d{1,2})\)/iy;

function readLetter(text: string, at: number, worded: boolean) {
  const parted = match(LETTER_PART, text, at);
  if (parted) {
    const path = [parted[1] ?? '', parted[2] ?? ''].map((part) => part.toLowerCase());
    return { path, end: at + parted[0].length, closed: true };
  }
  const found = match(LETTER, text, at) ?? (worded ? match(/([a-z]|[ivx]{1,5})(?=\s|$|[,.;:])/iy, text, at) : null);
  if (!found || isInitial(found[2] ?? '', text, at + found[0].length)) return null;
  return {
    path: [(found[1] ?? found[2] ?? '').toLowerCase()],
    end: at + found[0].length,
    closed: found[1] !== undefined,
  };
}

/** A letter whose point stands right before another, `C.Eng.`, `B.Sc.`, `e.g.`; before a whole word a small one is a label: `a.How many`. */
function isInitial(letter: string, text: string, end: number): boolean {
  if (letter === '' || !match(/\.\p{L}/uy, text, end)) return false;
  return letter !== letter.toLowerCase() || !match(/\.\p{L}{2,}\s/uy, text, end);
}

/** One word for a path: `4a`, `1.2a`, `ii`. */
export function writeKey(path: readonly string[]): string {
  if (path.length === 1) return path[0] ?? '';
  const [first = '', ...rest] = path;
  return rest.reduce((key, part) => key + (/\d$/u.test(key) && /^\d/u.test(part) ? '.' : '') + part, first);
}

/** A label of a line as a label of the text in which the line begins at a place. */
export function shiftLabel(label: Label, by: number): Label {
  return { ...label, start: label.start + by, end: label.end + by };
}
