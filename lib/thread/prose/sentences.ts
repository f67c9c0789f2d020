import { findAll } from '../find-all';
import { onceForText } from '../once';
import type { Span } from './line';

const ABBREVIATION =
  /(?:^|[\s("'[])(?:no|nos|s|ss|sec|reg|regs|art|para|paras|p|pp|ref|refs|mr|mrs|ms|dr|prof|rev|hon|sir|st|e\.g|i\.e|cf|vs|v|approx|inc|incl|ltd|co|dept|fig|vol|ext|tel|est|ed|eds|al|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|q|[A-Z])\.\s*$/i;
const LABEL = /^\s*\(?(?:q(?:uestion)?\s?)?\d{0,3}(?:\.\d{1,2})*\s?[a-z]?[.):]\s*$/i;
const LIST_LINE = /^\s*(?:[-*•–]\s|\(?(?:q(?:uestion)?\s?)?\d{1,3}(?:\.\d{1,2})*\s?[a-z]?[.):]|\(?[a-z]{1,4}\)|q\d)/i;
/** A shorter line was broken by the writer, not by the mail program. */
const WRAP = 48;

/** `… shall write to you about` above `(iii) and (v) by Friday`: a broken line, and no list. */
const HANGING =
  /\b(?:about|and|or|of|in|under|to|at|for|from|by|on|with|your|my|the|points?|parts?|questions?|items?|sections?|regulations?|numbers?)$/i;
const MENTION =
  /^\(?(?:[a-z]{1,4}|\d{1,3}[a-z]?)\)(?:\([a-z\d]{1,4}\))*(?:[,.;]|\s+(?:and|or|to|by|is|are|was|were|of|in|which|&)\b)/i;

/** The segmenter's time grows with the square of what it is given, so that it is given this much at a time. */
const WINDOW = 2_000;

/** A sentence may end within a piece only where this is found; most lines of a list need no segmenter. */
const INNER_END = /[.?!\u2026\u3002]["'\u2019\u201d)\]]*\s+\S/;

/** `12. ` at the beginning of a piece ends no sentence. */
const NUMBER = /^\s?\(?\d{1,3}[.)]\s{1,3}/;

let segmenter: Intl.Segmenter | null = null;

/**
 * The sentences of `text` between two offsets, in order, without the space around them. Lines that a mail program wrapped are
 * joined; list items, headings and blank lines part sentences; a label (`Q1.`) or an abbreviation (`No.`, `s.`) ends none.
 * What has no end for 2,000 characters is cut there.
 */
export function sentences(text: string, start: number, end: number): Span[] {
  const flat = joinWrapped(text.slice(start, end));
  const found: Span[] = [];
  for (let from = 0; from < flat.length; ) {
    const feed = flat.indexOf('\n', from);
    const stop = feed < 0 ? flat.length : feed;
    readLine(flat, from, stop, start, found);
    from = stop + 1;
  }
  return found;
}

/** Finds the sentences of one line, window by window; the last one of a window is begun again with the next. */
function readLine(flat: string, start: number, end: number, offset: number, found: Span[]): void {
  for (let from = start; from < end; ) {
    const stop = Math.min(end, from + WINDOW);
    const ends = endsWithin(flat.slice(from, stop));
    const whole = stop < end && ends.length > 1 ? ends.slice(0, -1) : ends;
    let begin = from;
    for (const at of whole) {
      push(found, flat, begin, from + at, offset);
      begin = from + at;
    }
    from = begin;
  }
}

/** Where the sentences of a short piece of text end; the last is the end of the piece. Each piece is read by several. */
const endsWithin = onceForText((piece): readonly number[] => {
  const number = NUMBER.exec(piece)?.[0].length ?? 0;
  if (!INNER_END.test(piece.slice(number))) return [piece.length];
  segmenter ??= new Intl.Segmenter('en', { granularity: 'sentence' });
  const ends: number[] = [];
  let from = 0;
  const take = (stop: number) => {
    if (stop < piece.length && isUnfinished(piece, from, stop)) return;
    ends.push(stop);
    from = stop;
  };
  for (const { segment, index } of segmenter.segment(piece)) {
    for (const figure of findAll(FIGURE, segment)) take(index + figure.index + figure[0].length);
    take(index + segment.length);
  }
  return ends;
});

/** `… under section 40(2). £96,450 was paid`: a sentence that begins with a figure and goes on small, which the segmenter joins to the one before. */
const FIGURE = /(?<=[\p{Ll})%][.?!]|\d{2}[.?!])\s+(?=[£$€]?\d)/gu;

/** `… by Oakham Ltd. The price is`: after a firm's name the sentence ends where another plainly begins. */
const FIRM = /\b(?:ltd|inc|co)\.\s*$/i;
const OPENS =
  /^(?:The|They|Their|It|Its|We|Our|This|That|These|Those|There|He|She|His|Her|You|Your|No|All|Both|In|On|For|From|But|However|Please|What|Who)\s+\p{Ll}/u;

function isUnfinished(piece: string, from: number, stop: number): boolean {
  const tail = piece.slice(Math.max(from, stop - 12), stop);
  if (FIRM.test(tail) && OPENS.test(piece.slice(stop, stop + 30))) return false;
  return ABBREVIATION.test(tail) || (stop - from <= 12 && LABEL.test(tail));
}

function push(found: Span[], flat: string, from: number, to: number, offset: number): void {
  const piece = flat.slice(from, to);
  const words = piece.trimEnd();
  if (words === '') return;
  const space = words.length - words.trimStart().length;
  found.push({ start: offset + from + space, end: offset + from + words.length });
}

/** Turns the line breaks that only wrap into spaces; the length stays. */
function joinWrapped(text: string): string {
  if (!text.includes('\n')) return text;
  const lines = text.split('\n');
  const breaks = lines.map((line, i) => (i > 0 && !wraps(lines[i - 1] ?? '', line) ? '\n' : i > 0 ? ' ' : ''));
  return lines.map((line, i) => (breaks[i] ?? '') + line).join('');
}

function wraps(above: string, below: string): boolean {
  const next = below.slice(0, 60).trimStart();
  const gap = above.trimEnd();
  if (!next || gap === '') return false;
  if (LIST_LINE.test(next)) return gap.length >= WRAP && HANGING.test(gap) && MENTION.test(next);
  if (/^\p{Ll}/u.test(next)) return true;
  return gap.length >= WRAP && gap.length <= 120;
}
