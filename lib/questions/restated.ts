import type { Asked } from './asked';
import { readStem, readWords, type Word } from './words';

/** A place in a reply that repeats a question's words. */
export interface Restated {
  readonly asked: number;
  readonly start: number;
  readonly end: number;
  /** Share of the question's words that stand there, 0 to 1. */
  readonly coverage: number;
  readonly score: number;
  /** The word after it, by number, and how many words it has. */
  readonly until: number;
  readonly length: number;
}

/** The questions' words, cut to what an authority repeats, and where each run of three of them stands. */
export interface Pattern {
  readonly stems: readonly (readonly string[])[];
  /** After the questions come the headings above them: the questions under each. */
  readonly headings: readonly (readonly number[])[];
  /** The words with which runs begin, and those that begin a question of one or two words. */
  readonly firsts: ReadonlySet<string>;
  readonly short: ReadonlySet<string>;
  readonly runs: ReadonlyMap<string, readonly { readonly asked: number; readonly at: number }[]>;
}

const LONGEST = 60;
/** So many places are looked at for one question in one message; only a text made to be slow has more. */
const TRIES = 24;

/** Prepares the questions for `findRestated`; done once for a thread. */
export function readPattern(asked: readonly Asked[]): Pattern {
  const headings = [...new Set(asked.map((one) => one.heading))].filter((heading) => heading !== '');
  const texts = [...asked.map((one) => readCore(one.question.text)), ...headings];
  const stems = texts.map((text) =>
    readWords(text)
      .slice(0, LONGEST)
      .map((word) => word.stem),
  );
  const runs = new Map<string, { asked: number; at: number }[]>();
  stems.forEach((list, i) => {
    for (let at = 0; at + Math.min(3, list.length) <= list.length && at < list.length; at++) {
      const key = list.slice(at, at + 3).join(' ');
      const places = runs.get(key);
      if (!places) runs.set(key, [{ asked: i, at }]);
      else if (places.length < 40) places.push({ asked: i, at });
    }
  });
  const under = headings.map((heading) => asked.flatMap((one, i) => (one.heading === heading ? [i] : [])));
  const firsts = new Set([...runs.keys()].map((key) => key.split(' ')[0] ?? ''));
  const short = new Set(stems.flatMap((list) => (list.length < 3 ? list.slice(0, 1) : [])));
  return { stems, runs, headings: under, firsts, short };
}

/** The part of a question that is its own sentence: up to its question mark, without routing and glosses after it. */
function readCore(text: string): string {
  const mark = text.indexOf('?');
  return mark > 12 && mark < text.length - 1 ? text.slice(0, mark) : text;
}

/** Finds where a reply repeats the questions; spans do not overlap, each goes to the question it is most like. Linear in the text. */
export function findRestated(text: string, pattern: Pattern): Restated[] {
  const words = readWords(text);
  const seen = new Map<number, { end: number; tries: number }>();
  const found: Restated[] = [];
  for (let at = 0; at < words.length; at++) {
    for (const place of placesAt(words, at, pattern)) {
      const past = seen.get(place.asked) ?? { end: -1, tries: 0 };
      if (at < past.end || past.tries > TRIES) continue;
      const one = measure(text, words, at, pattern.stems[place.asked] ?? [], place);
      seen.set(place.asked, { end: one ? one.until : past.end, tries: past.tries + (one ? 0.2 : 1) });
      if (one) found.push(one);
    }
  }
  return chooseBest(found);
}

const NOWHERE: readonly { readonly asked: number; readonly at: number }[] = [];

function placesAt(words: readonly Word[], at: number, pattern: Pattern) {
  const [a, b, c] = [words[at], words[at + 1], words[at + 2]];
  const three =
    a && b && c && pattern.firsts.has(a.stem) ? pattern.runs.get(`${a.stem} ${b.stem} ${c.stem}`) : undefined;
  if (!a || !pattern.short.has(a.stem)) return three ?? NOWHERE;
  const two = b ? pattern.runs.get(`${a.stem} ${b.stem}`) : undefined;
  return [...(three ?? []), ...(two ?? []), ...(pattern.runs.get(a.stem) ?? [])];
}

function measure(
  text: string,
  words: readonly Word[],
  at: number,
  stems: readonly string[],
  place: { readonly asked: number; readonly at: number },
): Restated | null {
  const ahead = walk(words, at, stems, place.at, 1);
  const back = walk(words, at - 1, stems, place.at - 1, -1);
  const first = words[back.last ?? at];
  const last = words[ahead.last ?? at];
  if (!first || !last) return null;
  const matched = ahead.matched + back.matched;
  const coverage = matched / stems.length;
  const density = matched / ((ahead.last ?? at) - (back.last ?? at) + 1);
  if (coverage < 0.4 || density < 0.65) return null;
  const whole = startsUnit(text, first.start) && endsUnit(text, last.end);
  if (!whole && !startsUnit(text, first.start) && !asksAgain(text, last.end)) return null;
  if (states(text, last.end, stems, back.first ?? place.at)) return null;
  const enough =
    stems.length >= 4
      ? (coverage >= 0.75 && density >= 0.65) || (whole && coverage >= 0.4 && matched >= 4 && density >= 0.8)
      : whole && coverage === 1 && density === 1;
  if (!enough) return null;
  return {
    asked: place.asked,
    start: first.start,
    end: last.end,
    coverage,
    score: coverage * density + matched * 0.01,
    until: (ahead.last ?? at) + 1,
    length: (ahead.last ?? at) - (back.last ?? at) + 1,
  };
}

/** Follows two runs of words in one direction; either may lack up to four words that the other has. */
function walk(words: readonly Word[], from: number, stems: readonly string[], at: number, step: 1 | -1) {
  let i = from;
  let j = at;
  let matched = 0;
  let last: number | null = null;
  let first: number | null = null;
  while (words[i] && stems[j] !== undefined) {
    const skip = words[i]?.stem === stems[j] ? [0, 0] : skipTo(words, i, stems, j, step);
    if (!skip) break;
    i += (skip[0] ?? 0) * step;
    j += (skip[1] ?? 0) * step;
    matched++;
    last = i;
    first = j;
    i += step;
    j += step;
  }
  return { matched, last, first };
}

function skipTo(
  words: readonly Word[],
  i: number,
  stems: readonly string[],
  j: number,
  step: 1 | -1,
): [number, number] | null {
  for (let sum = 1; sum <= 5; sum++)
    for (let left = 0; left <= sum; left++) {
      const right = sum - left;
      if (left > 4 || right > 4) continue;
      const word = words[i + left * step];
      if (word && word.stem === stems[j + right * step]) return [left, right];
    }
  return null;
}

const ASKING = new Set(
  [
    'how',
    'what',
    'which',
    'who',
    'when',
    'where',
    'why',
    'do',
    'does',
    'did',
    'is',
    'are',
    'was',
    'were',
    'has',
    'have',
    'had',
    'can',
    'will',
    'whether',
  ].map(readStem),
);

/** `The council does not own any …` answers `Does the council own any …?`: the words are there, the question is not. */
function states(text: string, end: number, stems: readonly string[], first: number): boolean {
  return first > 0 && ASKING.has(stems[0] ?? '') && !asksAgain(text, end);
}

/** Whether a question mark follows before the sentence or paragraph ends. */
function asksAgain(text: string, at: number): boolean {
  return /^(?:(?!\n\s*\n)[^?.:;!]){0,80}\?/u.test(text.slice(at, at + 90));
}

const BEFORE =
  /(?:^|[\n.?!:;>"“”‘'(\t]|\b(?:q(?:uestion)?|request|part|item)?\.?\s?\(?\d{0,3}(?:\.\d+)*[a-z]?[.):\]]|[-–—*•])\s*$/i;

/** Whether a place is the beginning of a line, a sentence or a labelled entry. */
export function startsUnit(text: string, at: number): boolean {
  return BEFORE.test(text.slice(Math.max(0, at - 24), at));
}

/** Whether an entry can end at a place: punctuation, a dash or a line break follows. */
export function endsUnit(text: string, at: number): boolean {
  return /[?:]$/u.test(text.slice(at - 1, at)) || /^["”'’)]*\s*(?:$|[?:.;)"”–—-]|\n)/u.test(text.slice(at, at + 12));
}

function chooseBest(found: readonly Restated[]): Restated[] {
  const taken: boolean[] = [];
  const chosen: Restated[] = [];
  for (const one of [...found].sort((a, b) => b.score - a.score)) {
    const from = one.until - one.length;
    if (taken.slice(from, one.until).some(Boolean)) continue;
    for (let i = from; i < one.until; i++) taken[i] = true;
    chosen.push(one);
  }
  return chosen.sort((a, b) => a.start - b.start);
}
