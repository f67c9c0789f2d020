import { readWords, type Word } from '../../words';
import type { Pattern } from '../reading/pattern';
import { asksAgain, endsUnit, isRecalled, isStatement, startsUnit } from './unit';
import { walk } from './walk';

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

/** So many places are looked at for one question, for each of up to so many questions; only a text made to be slow has more. */
const TRIES = 8;
const MANY = 100;

/**
 * Finds where a reply repeats the questions; spans do not overlap, each goes to the question it is most like, and of questions in the
 * same words to the first. Linear in the text.
 */
export function findRestated(text: string, pattern: Pattern): Restated[] {
  const words = readWords(text);
  const edges = findEdges(text);
  const seen = pattern.stems.map(() => ({ end: -1, tries: 0 }));
  const found: Restated[] = [];
  const most = TRIES * (6 + Math.min(MANY, pattern.stems.length));
  for (let at = 0; at < words.length; at++) {
    const places = placesAt(words, at, pattern);
    if (places.length === 0) continue;
    const measured = new Map<string, Restated | null>();
    for (const place of places) {
      const past = seen[place.asked];
      if (!past || at < past.end || past.tries > most) continue;
      const key = `${pattern.twins[place.asked]} ${place.at}`;
      const known = measured.get(key);
      const one = known === undefined ? measure(edges, words, at, pattern.stems[place.asked] ?? [], place) : known;
      past.tries += one ? 0.2 : 1;
      if (one) past.end = one.until;
      if (known !== undefined) continue;
      measured.set(key, one);
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

/** Where entries begin, end and ask, each place looked at once: many questions may begin with the same words. */
function findEdges(text: string) {
  const once = (test: (text: string, at: number) => boolean) => {
    const known = new Map<number, boolean>();
    return (at: number) => {
      const is = known.get(at) ?? test(text, at);
      known.set(at, is);
      return is;
    };
  };
  return { starts: once(startsUnit), ends: once(endsUnit), asks: once(asksAgain), recalled: once(isRecalled) };
}

function measure(
  edges: ReturnType<typeof findEdges>,
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
  const starts = edges.starts(first.start) || edges.recalled(first.start);
  const whole = starts && edges.ends(last.end);
  if (!starts && !edges.asks(last.end)) return null;
  if (isStatement(stems, back.first ?? place.at) && !edges.asks(last.end) && !edges.recalled(first.start)) return null;
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

/** Of places that overlap the one that is most like its question stays. */
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
