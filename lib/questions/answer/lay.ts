import type { Asked } from '../asked';
import { readGroups } from '../groups';
import { isCommon, readWords } from '../words';
import type { Sentence } from './reply';
import { suits, weighGifts } from './suits';
import type { Topics } from './topics';
import { hasValue } from './values';

/** A stretch of free prose that was laid to a question. */
export interface Laid {
  readonly asked: number;
  readonly start: number;
  readonly end: number;
  /** How much more it speaks of this question than of nothing or of another; about −1 to 5. */
  readonly score: number;
  /** How many sentences of it stand there only because they follow one that speaks of the question. */
  readonly spare: number;
}

/**
 * What speaks for a sentence being about a question, in the units of a logarithm of odds: the share of the question's words that it
 * has, the share of its own words that are the question's, the kind of answer, and what any sentence starts with; then the order:
 * staying in a paragraph, staying over a blank line, staying at a new item, and going on to the next, a later or an earlier question.
 * Found by trying, on labelled threads, which values lay most sentences right.
 */
const WEIGHTS = {
  cover: 3.9,
  known: 1.9,
  suit: 0.4,
  some: -0.95,
  stay: 2.2,
  part: 0.65,
  anew: -1,
  next: 0.05,
  skip: -0.25,
  back: -0.85,
};

interface Unit extends Sentence {
  /** Likeness to each question. */
  readonly likeness: readonly number[];
  /** It is a line of a list of bare answers, which go to the questions in their order. */
  readonly listed: boolean;
}

/**
 * Lays sentences to questions so that the whole is most likely: a sentence goes to the question whose words and kind of answer it
 * has, carries on with the one before it, and questions are more often taken up in their order than not. The lines of a list of bare
 * answers go to the questions in order.
 */
export function layProse(
  text: string,
  said: readonly Sentence[],
  lines: readonly Sentence[],
  asked: readonly Asked[],
  topics: Topics,
): Laid[] {
  const prose = said.filter((one) => !lines.some((line) => line.start < one.end && one.start < line.end));
  const units = [...prose, ...lines]
    .sort((a, b) => a.start - b.start)
    .map((one): Unit => ({ ...one, likeness: liken(one.text, asked, topics), listed: lines.includes(one) }));
  const laid = gather(decode(text, units), units);
  const clauses = findClauses(units, laid, asked, topics);
  return [...laid, ...clauses, ...findBeside(units, [...laid, ...clauses], asked)];
}

/** So like a question a sentence must be that says the same of several: `The slides and the timetable are attached.` */
const BESIDE = 0.8;
/** And as much so as it is like the other. */
const NEARLY = 0.6;

/** Questions without a sentence that one laid to another question names as well, where it gives no figure for one of them alone. */
function findBeside(units: readonly Unit[], laid: readonly Laid[], asked: readonly Asked[]): Laid[] {
  const told = new Set(laid.map((one) => one.asked));
  return asked.flatMap((_, at) => {
    if (told.has(at)) return [];
    const score = (unit: Unit) => unit.likeness[at] ?? 0;
    const fits = units.filter(
      (unit) =>
        score(unit) >= BESIDE &&
        !hasValue(unit.text) &&
        laid.some(
          (one) =>
            one.start <= unit.start && unit.end <= one.end && score(unit) >= (unit.likeness[one.asked] ?? 0) * NEARLY,
        ),
    );
    const best = fits.sort((a, b) => score(b) - score(a))[0];
    return best ? [{ asked: at, start: best.start, end: best.end, score: score(best), spare: 0 }] : [];
  });
}

/** So like a question a clause must be that answers it beside another question. */
const CLAUSE = 0.5;
/** `… and it went to the rowing club (Q3)`. */
const LABELLED = 4;

/** `There were 41 burials, and 388 plots remain.` answers two: a question that got no sentence may have a clause of one. */
function findClauses(units: readonly Unit[], laid: readonly Laid[], asked: readonly Asked[], topics: Topics): Laid[] {
  const told = new Set(laid.map((one) => one.asked));
  if (told.size === asked.length) return [];
  const found = new Map<number, Laid>();
  for (const unit of units)
    for (const clause of splitClauses(unit)) {
      const named = readGroups(clause.text, asked).flatMap((group) => group.members);
      const likeness = liken(clause.text, asked, topics).map((score, i) => (named[0] === i ? LABELLED : score));
      const best = Math.max(...likeness);
      const at = likeness.indexOf(best);
      if (
        best < CLAUSE ||
        told.has(at) ||
        !(best === LABELLED || gives(asked[at], clause.text)) ||
        (found.get(at)?.score ?? 0) >= best
      )
        continue;
      found.set(at, { asked: at, start: clause.start, end: clause.end, score: best, spare: 0 });
    }
  return [...found.values()];
}

/** Whether a clause gives a figure, or what the question wants. */
function gives(one: Asked | undefined, clause: string): boolean {
  return hasValue(clause) || (one !== undefined && suits(one.question.text, clause) > 0);
}

/** A sentence with more clauses, or a longer one, is no sentence. */
const CLAUSES = 12;
const SENTENCE = 900;

/** The clauses of a sentence that has several and gives something in each. */
function splitClauses(unit: Unit): Sentence[] {
  if (unit.text.length > SENTENCE) return [];
  const parts = [...unit.text.matchAll(/(?:(?!,? (?:and|but|while|whereas|of which|of whom|with) |[,;] ).)+/gu)];
  if (parts.length < 2 || parts.length > CLAUSES || unit.text.length !== unit.end - unit.start) return [];
  return parts
    .map(
      (part): Sentence => ({
        ...unit,
        start: unit.start + part.index,
        end: unit.start + part.index + part[0].length,
        text: part[0],
      }),
    )
    .filter((part) => part.text.length > 8);
}

/** So much of a sentence tells what it is about. */
const LONGEST = 1200;

/** How like a sentence is to each question, or to some of them. */
export function liken(
  words: string,
  asked: readonly Asked[],
  topics: Topics,
  some: ReadonlySet<number> | null = null,
): number[] {
  const head = words.slice(0, LONGEST);
  const said = new Set(readWords(head).map((word) => word.stem));
  const about = [...said].filter((stem) => !isCommon(stem) && !topics.named.has(stem) && !/\d/u.test(stem)).length;
  const gift = weighGifts(head);
  return asked.map((one, at) => {
    if (some && !some.has(at)) return WEIGHTS.some;
    let [hits, known, total] = [0, 0, 0];
    for (const stem of topics.stems[at] ?? []) {
      const weight = topics.weight(stem);
      total += weight;
      if (!said.has(stem)) continue;
      hits += weight;
      if (!/\d/u.test(stem)) known += weight;
    }
    const cover = total > 0 ? hits / total : 0;
    const own = about > 0 ? Math.min(1, (known / about) * 2) : 0;
    return WEIGHTS.some + WEIGHTS.cover * cover + WEIGHTS.known * own + WEIGHTS.suit * gift(one.question.text);
  });
}

/** So many questions are considered for a sentence. */
const CANDIDATES = 6;

/** A sentence that begins an item of a list turns to something else. */
const ITEM = /^(?:\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]|[-*•–])\s/iu;

interface State {
  /** The question that was last spoken of; -1 before any. */
  readonly last: number;
  /** Whether this sentence speaks of it. */
  readonly on: boolean;
  readonly score: number;
  readonly from: State | null;
}

/** The most likely question of each sentence, or null: dynamic programming over the letter. */
function decode(text: string, units: readonly Unit[]): (number | null)[] {
  let states: State[] = [{ last: -1, on: false, score: 0, from: null }];
  units.forEach((unit, i) => {
    const before = units[i - 1];
    const parted = !before || /\n[^\S\n]*\n/u.test(text.slice(before.end, unit.start));
    const anew = before !== undefined && ITEM.test(unit.text);
    const best = unit.likeness
      .map((score, at) => ({ at, score }))
      .sort((a, b) => b.score - a.score)
      .slice(0, unit.listed ? unit.likeness.length : CANDIDATES);
    const next = new Map<string, State>();
    const offer = (last: number, on: boolean, score: number, from: State) => {
      const key = `${last} ${on}`;
      if (score > (next.get(key)?.score ?? -Infinity)) next.set(key, { last, on, score, from });
    };
    for (const state of states) {
      offer(state.last, false, state.score, state);
      for (const { at, score } of best)
        if (at !== state.last) offer(at, true, state.score + score + step(state.last, at, unit.listed), state);
      if (state.last >= 0) {
        const stay = unit.listed
          ? LISTED.stay
          : anew
            ? WEIGHTS.anew
            : state.on && !parted
              ? WEIGHTS.stay
              : parted
                ? WEIGHTS.part
                : 0;
        offer(state.last, true, state.score + (unit.likeness[state.last] ?? 0) + stay, state);
      }
    }
    states = [...next.values()].sort((a, b) => b.score - a.score).slice(0, 60);
  });
  const laid: (number | null)[] = [];
  for (let state: State | null = states[0] ?? null; state?.from; state = state.from)
    laid.unshift(state.on ? state.last : null);
  return laid;
}

/** What it speaks for or against an order when bare answers stand in a list. */
const LISTED = { next: 1.6, skip: -1.5, back: -3, stay: -2.5 };

function step(from: number, to: number, listed: boolean): number {
  if (listed) return to === from + 1 ? LISTED.next : to > from ? LISTED.skip : LISTED.back;
  if (from < 0) return 0;
  if (to === from + 1) return WEIGHTS.next;
  return to > from ? WEIGHTS.skip : WEIGHTS.back;
}

/** The sentences laid to a question, from the one that is most like it as far as they stand together. */
function gather(laid: readonly (number | null)[], units: readonly Unit[]): Laid[] {
  const found = new Map<number, Laid>();
  for (let i = 0; i < units.length; i++) {
    const at = laid[i];
    if (at === null || at === undefined) continue;
    let end = i;
    while (laid[end + 1] === at) end++;
    const run = units.slice(i, end + 1);
    const score = Math.max(...run.map((unit) => (unit.likeness[at] ?? 0) + (unit.listed ? LISTED.next : 0)));
    const held = found.get(at);
    if (!held || score > held.score)
      found.set(at, {
        asked: at,
        start: run[0]?.start ?? 0,
        end: run.at(-1)?.end ?? 0,
        score,
        spare: run.filter((unit) => !unit.listed && (unit.likeness[at] ?? 0) < 0).length,
      });
    i = end;
  }
  return [...found.values()];
}
