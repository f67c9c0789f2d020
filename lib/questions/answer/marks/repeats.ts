import type { Asked } from '../../asked';
import { type Label, readBullet, readLabel, writeKey } from '../../labels';
import { readStems, readTopic, readWords } from '../../words';
import type { Pattern } from '../reading/pattern';
import type { Mark } from './mark';
import { findRestated, type Restated } from './restated';
import { endsUnit } from './unit';

/** A letter has no more places than this that repeat a question, beside three for each. */
const MANY = 200;

/** The places of a reply that repeat the questions, or the headings above them. */
export function readRepeats(text: string, asked: readonly Asked[], pattern: Pattern): Mark[] {
  return findRestated(text, pattern)
    .slice(0, MANY + 3 * asked.length)
    .map((one) => ({ one, mark: fromRestated(text, one, asked, pattern) }))
    .filter(({ mark }) => mark.how !== 'heading' || isTitle(text, mark, asked))
    .filter(({ one, mark }) => mark.key !== '' || endsUnit(text, mark.end) || isListed(text, one, mark, pattern))
    .map(({ mark }) => mark);
}

/**
 * Whether the words of a heading of the request head something here: they begin their line. `Docuray (scanning)` and `Q11: Storage - May 2026.
 * Scanning - June` name a thing in an answer.
 */
function isTitle(text: string, { start, end, key, members }: Mark, asked: readonly Asked[]): boolean {
  const brief = !/\s\S+\s/u.test(text.slice(start, end).trim());
  const from = startOfLine(text, start, LINE);
  if (brief && (from === null || WORDS.test(text.slice(from, start).replace(NUMBERED, '')))) return false;
  const alone = /^[^\S\n]*[:.]?[^\S\n]*(?:\n|$)/u.test(text.slice(end, end + LINE));
  return key === '' || alone || !asked.some((one, i) => one.key === key && !members.includes(i));
}

const WORDS = /\p{L}{3}/u;
const NUMBERED = /\b(?:section|part|heading|questions?)\b/giu;

/** `- what the boat cost £900`: a listed line with all the words of a question and the answer right behind them. */
function isListed(text: string, { asked, coverage, start }: Restated, mark: Mark, pattern: Pattern): boolean {
  const many = pattern.stems[asked]?.length ?? 0;
  return many >= SEVERAL && coverage === 1 && mark.start < start && readBullet(text, mark.start) !== null;
}

/** A question of fewer words may stand in an answer by chance. */
const SEVERAL = 4;

/** Takes the label before the repeated words and the rest of the question after them into the mark. */
function fromRestated(text: string, one: Restated, asked: readonly Asked[], pattern: Pattern): Mark {
  const lineStart = startOfLine(text, one.start, LINE);
  const label = lineStart === null ? null : (readLabel(text, lineStart) ?? readBullet(text, lineStart));
  const close = label && label.start < one.start && !/[\p{L}\p{N}]/u.test(text.slice(label.end, one.start));
  const key = asked[one.asked]?.key ?? '';
  const own = close ? null : (nearLabel(text, one.start, key) ?? inBrackets(text, one.start, key));
  const under = pattern.headings[one.asked - asked.length];
  const alone = close || own ? null : labelAbove(text, one.start, key);
  const start = close ? label.start : (own?.start ?? alone?.start ?? one.start);
  const end = endOf(text, one.end, asked[one.asked]?.question.text ?? '');
  return {
    start,
    end,
    members: under ?? withSiblings(one.asked, text.slice(one.start, end), asked),
    how: under ? 'heading' : 'restated',
    key: writeKey((close ? label : own)?.path ?? []),
  };
}

/** `4. How many had (a) a licence and (b) a mooring pass?` repeated whole is both of its parts. */
function withSiblings(at: number, words: string, asked: readonly Asked[]): number[] {
  const own = asked[at]?.path ?? [];
  if (own.length < 2) return [at];
  const said = readTopic(words);
  const more = asked.flatMap(({ path, question }, i) => {
    const beside = i > at && i <= at + SIBLINGS && path.length === own.length && above(path) === above(own);
    const named = beside ? [...readTopic(question.text)] : [];
    return named.length > 1 && named.every((stem) => said.has(stem)) ? [i] : [];
  });
  return [at, ...more];
}

const SIBLINGS = 4;

function above(path: readonly string[]): string {
  return path.slice(0, -1).join('.');
}

/** A label stands within so many characters before what it labels. */
const LINE = 60;

/** Where the line begins in which a place stands; null when that is more than so many characters before it. */
function startOfLine(text: string, at: number, most: number): number | null {
  const from = Math.max(0, at - most);
  const feed = text.slice(from, at).lastIndexOf('\n');
  return feed >= 0 ? from + feed + 1 : at < most ? 0 : null;
}

/** `Answer: 3`: behind the title of an answer and its colon stands the answer, whatever number the next question has. */
const TITLED = /^\W{0,3}(?:(?:our|the|council|trust) )?(?:answer|ans|response|reply)[^\S\n]*[:=]/iu;

/** The question's own label, alone on the line above it. */
function labelAbove(text: string, at: number, key: string): Label | null {
  const line = /(?:^|\n)([^\S\n]*[^\s][^\n]{0,20})\s*\n["“'\s]*$/u.exec(text.slice(Math.max(0, at - 40), at));
  const start = line ? at - (line[0].length - line[0].indexOf(line[1] ?? '')) : 0;
  const label = line && !TITLED.test(line[1] ?? '') ? readLabel(text, start) : null;
  return label && writeKey(label.path) === key && !/\S/u.test(text.slice(label.end, at).replace(/["“']/gu, ''))
    ? label
    : null;
}

/**
 * A label in the middle of a line, right before a place: `… is dropped) Q14. Is the …`. In `… last year? 71 c) How many …` the figure is
 * the answer before it, where the question's own label is the letter; in `under section 7(1)(a)` above a place it belongs to the section.
 */
function nearLabel(text: string, at: number, key: string): Label | null {
  const before = text.slice(startOfLine(text, at, 24) ?? at - 24, at);
  const letter = /(?<=\d[^\S\n])\(?([a-z]|[ivx]{1,5})[.):]\s*$/iu.exec(before);
  if (letter && letter[1]?.toLowerCase() === key) return readLabel(text, at - letter[0].length);
  const found =
    /(?:^|[\s"“]|(?<![\d)])\()(\(?(?:q(?:uestion)?\.? ?)?\d{1,3}(?:\.\d{1,2})*\s?\(?[a-z]?\)?[.):/]?\s*["“(]*|\(?[a-z]{1,3}[.)]\s*)$/i.exec(
      before,
    );
  const label = found?.[1] ? readLabel(text, at - found[1].length) : null;
  return label && label.end <= at + 1 ? label : null;
}

/** `[4] How many …`: the question's own label in square brackets, where others put a note's number. */
function inBrackets(text: string, at: number, key: string): Label | null {
  const found = /\[([^\]\s]{1,6})\][^\S\n]*\n?[^\S\n]*$/u.exec(text.slice(Math.max(0, at - 16), at));
  if (!found || key === '' || found[1]?.toLowerCase() !== key) return null;
  return { path: [key], start: at - found[0].length, end: at, worded: null, firm: true };
}

const CHUNK = 700;
/** So many words of the reply may stand between those of the question. */
const ASTRAY = 3;

/** The rest of a question up to its mark: one that has none is over where a label begins the next line. */
const TO_ITS_MARK = /^(?:(?!\n\s*\n|\n[^\S\n]*\(?(?:q\.? ?)?(?:\d{1,2}[a-z]?|[a-z])[.):]+\s)[^?.:]){0,80}\?/iu;

/** Where the repeated question ends: after its question mark and what its writer put behind that. */
function endOf(text: string, end: number, question: string): number {
  let at = end + (TO_ITS_MARK.exec(text.slice(end, end + 90))?.[0].length ?? 0);
  const tail = readStems(question.slice(question.indexOf('?') + 1));
  const aside = question.includes('(', question.indexOf('?'))
    ? /^\s*\((?:[^()]|\([^()]*\)){1,300}\)/u.exec(text.slice(at, at + 320))
    : null;
  if (aside && question.includes('?')) return at + aside[0].length;
  if (tail.length === 0 || !question.includes('?')) return at;
  const words = readWords(text, at, Math.min(text.length, at + CHUNK), tail.length + ASTRAY + 1);
  let matched = 0;
  for (let i = 0, j = 0; i < words.length && j < tail.length; i++) {
    const word = words[i];
    const found = word ? tail.slice(j, j + 3).indexOf(word.stem) : -1;
    if (found < 0 && i - matched >= ASTRAY) break;
    if (!word || found < 0) continue;
    j += found + 1;
    matched++;
    if (matched >= Math.min(3, tail.length)) at = word.end;
  }
  return at + (/^["”’')\].?]*/u.exec(text.slice(at, at + 6))?.[0].length ?? 0);
}
