import { foldSpaces, type Line, proseOf, sentences } from '../../../thread/prose';
import type { Message } from '../../../thread/thread';
import { readBullet, readLabel } from '../../labels';
import { isClosing } from '../../phrases/en-answers';
import { hangs, isFull, readWidth, wraps } from '../../wrap';
import { readArrows } from './arrows';
import { openBarred } from './barred';
import { openBoxes } from './boxes';
import { dropBracketed } from './bracketed';
import { dropCaseHeader } from './case-header';
import { openColumns } from './columns';
import { dropCopied } from './copied-list';
import { answersBehind, findNewLines, type Written } from './echoes';
import { findForwarded } from './forwarded';
import { ANSWERS } from './listed';
import { openRecords } from './records';
import { dropRepeated, type RequestLines, readRequestLines } from './repeated-lines';
import { writeFigures } from './spelled';
import { openStackedRows } from './stacked-rows';
import { dropStress } from './stressed';
import { readTicks } from './ticks';
import { openTwoColumns } from './two-columns';

/** A reply with what cannot hold an answer blanked out. Every string is as long as the message's text, so that places stay the same. */
export interface Reply {
  readonly message: Message;
  /** The same reply without its quotation, where answers were taken to stand between quoted lines. */
  readonly plain?: Reply;
  /** A part of it is too long to be read. */
  readonly unread: boolean;
  /** The words of the authority. */
  readonly own: string;
  /** Those and the quoted lines between which it answers. */
  readonly whole: string;
}

/**
 * Reads a reply for answers: quotations, greetings, signatures and link lists go, unless the answers stand between quoted lines.
 *
 * @param written what was written before it, so that what is new in a quotation can be told
 * @param request the lines of the request, whose lists the reply may repeat
 */
export function readReply(message: Message, written: Written, request: RequestLines = readRequestLines('')): Reply {
  const prose = readArrows(proseOf(message), written);
  const all = dropCaseHeader(dropBracketed(dropClarified(passOn(prose, written))));
  const lines = dropRepeated(dropCopied(all, request.lists), request);
  const body = openColumns(
    dropStress(unmark(mask(message.text, lines, (line) => line.kind === 'body'))),
    request.lines,
  );
  const opened = openStackedRows(
    openBoxes(openTwoColumns(openBarred(readTicks(openRecords(body, request.lines)), request.lines), request.lines)),
    request,
  );
  const own = unwrap(writeFigures(opened, request.lines));
  const unread = lines.some((line, i) => line.kind === 'unread' && lines[i - 1]?.kind !== 'quote');
  const plain: Reply = { message, unread, own, whole: own };
  if (!lines.some((line) => line.kind === 'quote')) return plain;
  const fresh = findNewLines(
    lines.filter((line) => !/^\s*>/u.test(line.text)),
    written.pairs(),
  );
  if (fresh.size > 0) return weave(plain, lines, (line) => line.kind === 'body' || fresh.has(line));
  const between = findBetween(lines);
  if (between.size === 0) return plain;
  const pairs = written.pairs();
  return weave(plain, lines, (line) => line.kind === 'body' || between.has(line) || answersBehind(line.text, pairs));
}

/** The messages that a letter passes on below its own words are the authority's words too. */
function passOn(lines: readonly Line[], written: Written): readonly Line[] {
  if (!lines.some((line) => line.kind === 'quote')) return lines;
  const fresh = findForwarded(lines, written.pairs());
  return fresh.size === 0 ? lines : lines.map((line) => (fresh.has(line) ? { ...line, kind: 'body' } : line));
}

/** A reply whose answers stand among the lines that it quotes. */
function weave(plain: Reply, lines: readonly Line[], isOwn: (line: Line) => boolean): Reply {
  const { message, unread } = plain;
  const whole = unwrap(unmark(mask(message.text, lines, (line) => isOwn(line) || line.kind === 'quote')));
  return { message, unread, own: unmark(mask(message.text, lines, isOwn)), whole, plain };
}

/** A reply may repeat what the requester explained: `Clarification: by … I mean …`. That is no answer. */
function dropClarified(lines: readonly Line[]): readonly Line[] {
  if (!lines.some(clarifies)) return lines;
  let dropping = false;
  const width = readWidth(lines.filter((line) => line.kind === 'body'));
  return lines.map((line, i) => {
    dropping =
      clarifies(line) || (dropping && line.kind === 'body' && wraps(lines[i - 1]?.text ?? '', line.text, width));
    return dropping ? { ...line, kind: 'furniture' } : line;
  });
}

function clarifies({ kind, text }: Line): boolean {
  return kind === 'body' && /^\W*clarif(?:ication|ied)\b[^:\n]{0,60}:/i.test(text);
}

function mask(text: string, lines: readonly Line[], keeps: (line: Line) => boolean): string {
  let masked = '';
  for (const line of lines) {
    const gap = text.slice(masked.length, line.start);
    masked += gap === '\n' ? gap : gap.replace(/[^\n]/gu, ' ');
    masked += keeps(line) ? text.slice(line.start, line.end) : ' '.repeat(line.end - line.start);
  }
  return masked + text.slice(masked.length);
}

/** Turns the line breaks that a mail program made into spaces; the length stays. */
function unwrap(text: string): string {
  const lines = text.split('\n');
  const width = readWidth(lines.map((line) => ({ text: line })));
  const rows = ROWS.filter(({ row, ordered }) => {
    const heads = lines.flatMap((line) => row.exec(line)?.[1] ?? []);
    return heads.length >= SEVERAL && (!ordered || countsUp(heads));
  }).map(({ row }) => row);
  const column = findColumn(lines);
  let joined = lines[0] ?? '';
  for (let i = 1; i < lines.length; i++) {
    const line = lines[i] ?? '';
    const cell = i > column && !/^\s*\p{Ll}/u.test(line);
    const apart = cell || rows.some((row) => row.test(line)) || COLUMNS.test((lines[i - 1] ?? '').slice(-TAIL));
    joined += (!apart && goesOn(lines[i - 1] ?? '', line, width) ? ' ' : '\n') + line;
  }
  return joined;
}

/** The line `Answers` over a column of answers, below a column of `Questions`: each line below it that begins anew is a cell. None where either stands more than once. */
function findColumn(lines: readonly string[]): number {
  const titles = lines.flatMap((line, i) => (QUESTIONS.test(line) || ANSWERS.test(line) ? [i] : []));
  const [first = 0, last = 0] = titles;
  return titles.length === 2 && QUESTIONS.test(lines[first] ?? '') && ANSWERS.test(lines[last] ?? '') ? last : Infinity;
}

const QUESTIONS = /^\W*(?:(?:your|the) )?(?:questions?|requests?|you asked)\W*$/i;

/** Lines of tables that lost their columns; such rows must stand there several times, and some of them count up. */
const ROWS: readonly { readonly row: RegExp; readonly ordered: boolean }[] = [
  // `3.1 1,094`
  { row: /^\s*(\d{1,2}(?:\.\d{1,2})+)[^\S\n]+\S/u, ordered: false },
  // `A5 Does not arise`
  { row: /^\s*([A-Z]\d{1,2}[a-z]?)[^\S\n]+\S/u, ordered: false },
  // `Caseworkers: 43`
  { row: /^\s*(\p{Lu}[^:;?!.\n]{2,60}):[^\S\n]+\S/u, ordered: false },
  // `d Crushed 894`
  { row: /^\s*([a-z])(?:\s?[+&,/]\s?[a-z])*[^\S\n]+\S/u, ordered: true },
  // `6 Legal £48,115`
  { row: /^\s*(\d{1,2})[^\S\n]+\S/u, ordered: true },
];
const SEVERAL = 4;
/** `Boats hired 18,224 21,760`: a line that ends in columns of figures is no broken one. */
const COLUMNS = /(?:(?:^|[^\S\n]{1,20})[£€<]?\d[\d,./–-]*%?){2}[^\S\n]{0,20}$/u;
const TAIL = 80;

function countsUp(heads: readonly string[]): boolean {
  return heads.every((head, i) => i === 0 || head.padStart(2, '0') > (heads[i - 1] ?? '').padStart(2, '0'));
}

/** Whether a line goes on with the one above it: that one was broken, or led into it, and no label begins it. */
function goesOn(above: string, line: string, width: number): boolean {
  const wrapped = wraps(above, line, width);
  if (!wrapped && !(/[:;]\s*$/u.test(above) && isFull(above, line, width))) return false;
  const label = readLabel(line, 0);
  const listed = !hangs(above, line, width) && (label?.firm === true || readBullet(line, 0) !== null);
  return !listed && (wrapped || label === null);
}

/** Turns the marks of quoted lines into spaces. */
function unmark(text: string): string {
  return text.replace(/^[ \t]*>[> \t]*/gmu, (mark) => ' '.repeat(mark.length));
}

/** The writer's own lines that stand between lines after `>`; none when they stand only above or below them. */
function findBetween(lines: readonly Line[]): ReadonlySet<Line> {
  const quoted = lines.map((line) => line.kind === 'quote' && /^\s*>/u.test(line.text));
  const between = lines.slice(quoted.indexOf(true) + 1, Math.max(0, quoted.lastIndexOf(true)));
  return new Set(between.filter((line) => line.kind !== 'quote' && /[\p{L}\p{N}]/u.test(line.text)));
}

/** A sentence of a reply; `closing` ones thank, apologise, license or tell how to complain. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly closing: boolean;
}

const NAME = /^\p{Lu}[\p{L}'’&-]*(?: (?:\p{Lu}[\p{L}'’&-]*|of|and|the|for|to|&)){1,6}$/u;

/** Whether a line has the form of a name or an office: under the last answer it is a signature that nobody recognised. */
export function isName(text: string): boolean {
  return text.length < 60 && NAME.test(text);
}

/** The sentences between two places of a reply, wrapped lines joined. */
export function readSentencesOf(text: string, start: number, end: number): Sentence[] {
  return sentences(text, start, end).map((span) => {
    const words = foldSpaces(text.slice(span.start, span.end));
    return { start: span.start, end: span.end, text: words, closing: isClosing(words) };
  });
}
