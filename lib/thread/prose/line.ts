/** What a line of an e-mail is for. Only `body` lines are the writer's own words in this message; `unread` is the rest of one that is too long to be read. */
export type LineKind =
  | 'blank'
  | 'body'
  | 'quote'
  | 'salutation'
  | 'sign-off'
  | 'signature'
  | 'disclaimer'
  | 'footnotes'
  | 'furniture'
  | 'unread';

/** One line: `text === message.text.slice(start, end)`, without its line break. */
export interface Line {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly kind: LineKind;
}

/** A half-open stretch of a message's text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Lines of one kind between blank lines. */
export interface Paragraph extends Span {
  readonly kind: LineKind;
  readonly lines: readonly Line[];
}

/** A line whose kind is still being found out. */
export interface Draft extends Line {
  kind: LineKind;
}

/** Longer lines are no headings, greetings or headers, whatever they begin with. */
const SHORT = 300;

/** The head of a line for tests that look at its beginning; the cost of a test does not grow with the line. */
export function head(line: Line): string {
  return line.text.slice(0, SHORT).trim();
}

/** No writer has a line of more characters than this; the rest of such a line is not read. */
const LONGEST = 20_000;
/** What is no space, not even a no-break or zero-width one. */
const INK = /[^\s\u200b-\u200f\u2060\ufeff]/;

/**
 * Splits text into lines; blank ones (also of no-break and zero-width spaces) are told apart, all others are `body` so far.
 * Never throws; the empty text is one blank line.
 */
export function readLines(text: string): Draft[] {
  const lines: Draft[] = [];
  let start = 0;
  for (;;) {
    const feed = text.indexOf('\n', start);
    const stop = feed < 0 ? text.length : feed;
    const whole = stop > start && text[stop - 1] === '\r' ? stop - 1 : stop;
    const end = Math.min(whole, start + LONGEST);
    const line = text.slice(start, end);
    lines.push({ text: line, start, end, kind: INK.test(line) ? 'body' : 'blank' });
    const rest = text.slice(end, whole);
    if (rest) lines.push({ text: rest, start: end, end: whole, kind: INK.test(rest) ? 'unread' : 'blank' });
    if (feed < 0) return lines;
    start = feed + 1;
  }
}

/** Groups neighbouring lines of one kind; blank lines part them and are left out. */
export function groupLines<L extends Line>(lines: readonly L[]): L[][] {
  const groups: L[][] = [];
  let last: L | undefined;
  for (const line of lines) {
    if (line.kind !== 'blank') {
      const group = groups.at(-1);
      if (group && last?.kind === line.kind) group.push(line);
      else groups.push([line]);
    }
    last = line;
  }
  return groups;
}
