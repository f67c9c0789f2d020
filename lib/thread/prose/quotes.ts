import { type Draft, head } from './line';

/** `>` at the margin; `>5%` and `> 30 days` are figures unless a neighbour is quoted too. */
const MARKED = /^>/;
const FIGURE = /^>\s?(?:[£$€]|\d[\d.,]*\s?(?:%|days|weeks|months|years|hours|miles|units|people)|(?<=>)\d+(?![.)\d]))/;
const ORIGINAL =
  /^[-_\s>]*(?:original message|forwarded message|forwarded by|begin forwarded message|ursprüngliche nachricht|message d'origine)\b.{0,60}$/i;
const FROM = /^\*?(?:From|Von|De|Oddi wrth)\s?:\*?\s?\S/i;
const HEADER = /^\*?(?:Sent|Date|To|Cc|Subject|Importance|Gesendet|An|Datum|Betreff|Anfonwyd|At|Pwnc)\s?:\*?/i;
const WROTE = /\b(?:wrote|schrieb.{0,80}|a écrit|ysgrifennodd.{0,80})\s?:$/i;
/** `your e-mail of 5 May, in which you wrote:` leads into words within the letter; no mail program writes it. */
const YOURS = /\b(?:which|where|that) you wrote\s?:$/i;
const ATTRIBUTION = /^(?:On|Am|Le|Ar)\s.{3,}/;
const REQUESTER = /\[(?:FOI|EIR)\b[^\]]{0,40}email\]|request-\d+-[0-9a-f]{6,}@|@whatdotheyknow/i;

/** Marks what others wrote: lines after `>`, and all that follows a mail header or an attribution. */
export function markQuotes(lines: Draft[]): void {
  markMargins(lines);
  let above = false;
  for (let i = 0; i < lines.length; i++) {
    const length = openingAt(lines, i);
    const line = lines[i];
    if (!length && line?.kind === 'body' && !GREETING.test(head(line))) above = true;
    if (!length) continue;
    if (opensAsForward(lines, i, length, above)) {
      for (let j = i; j < i + length; j++) set(lines, j, 'furniture');
      i += length - 1;
      continue;
    }
    const marked = beginOfMarked(lines, i + length);
    for (let j = i; j < (marked ?? lines.length); j++) set(lines, j, 'quote');
    if (marked === null) return;
  }
}

const GREETING = /^(?:Dear|Hello|Hi|Good (?:morning|afternoon|evening))\b.{0,60}$/i;

function set(lines: Draft[], at: number, kind: 'quote' | 'furniture'): void {
  const line = lines[at];
  if (line?.kind === 'body') line.kind = kind;
}

function markMargins(lines: Draft[]): void {
  const marked = lines.map((line) => MARKED.test(line.text.slice(0, 40).trimStart()));
  const sure = lines.map((line, i) => marked[i] && !FIGURE.test(line.text.slice(0, 40).trimStart()));
  lines.forEach((line, i) => {
    if (marked[i] && (sure[i] || sure[i - 1] || sure[i + 1])) line.kind = 'quote';
  });
}

/** How many lines the opening of a quotation at `i` takes: a mail header, a divider or `On … wrote:`; 0 when none begins there. */
function openingAt(lines: readonly Draft[], i: number): number {
  const line = lines[i];
  if (line?.kind !== 'body') return 0;
  const text = head(line);
  if (ORIGINAL.test(text)) return 1 + headerLength(lines, i + 1);
  if (FROM.test(text)) return headerLength(lines, i);
  return attributionLength(lines, i, text);
}

function headerLength(lines: readonly Draft[], from: number): number {
  let named = 0;
  let last = -1;
  for (let i = from; i < lines.length && i < from + 12; i++) {
    const line = lines[i];
    if (!line || (line.kind === 'blank' && named >= 3)) break;
    if (!HEADER.test(head(line)) && !FROM.test(head(line))) continue;
    named++;
    last = i;
  }
  return named >= 3 ? last - from + 1 : 0;
}

function attributionLength(lines: readonly Draft[], i: number, text: string): number {
  if (YOURS.test(text)) return 0;
  const alone = WROTE.test(text) && /[<@\]\d]/.test(text);
  if (alone) return 1;
  if (!ATTRIBUTION.test(text) || !/\d/.test(text)) return 0;
  for (let n = 1; n <= 3; n++) {
    const next = lines[i + n];
    if (next?.kind !== 'body') return 0;
    if (WROTE.test(head(next))) return YOURS.test(head(next)) ? 0 : n + 1;
  }
  return 0;
}

/** A message that begins with a mail header passes something on: what follows is its content, unless the requester wrote it. */
function opensAsForward(lines: readonly Draft[], i: number, length: number, above: boolean): boolean {
  if (above || length === 0) return false;
  const opening = lines.slice(i, i + length);
  if (opening.some((line) => REQUESTER.test(line.text.slice(0, 400)) && FROM.test(head(line)))) return false;
  return opening.some((line) => FROM.test(head(line)) || ORIGINAL.test(head(line)));
}

/** A subject may be wrapped over so many lines more. */
const MOST_WRAPPED = 2;

/** Where lines after `>` begin that follow an opening, past what is left of a wrapped header; null when what is quoted is not marked. */
function beginOfMarked(lines: readonly Draft[], from: number): number | null {
  let i = from;
  while (i < from + MOST_WRAPPED && lines[i]?.kind === 'body') i++;
  if (i > from && lines[i]?.kind === 'body') return null;
  while (lines[i]?.kind === 'blank') i++;
  return lines[i]?.kind === 'quote' ? i : null;
}
