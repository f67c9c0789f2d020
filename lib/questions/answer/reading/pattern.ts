import type { Asked } from '../../asked';
import { readStems } from '../../words';

/** The questions' words, cut to what an authority repeats, and where each run of three of them stands. */
export interface Pattern {
  readonly stems: readonly (readonly string[])[];
  /** For each question the first one in the same words: itself, as a rule. */
  readonly twins: readonly number[];
  /** After the questions come the headings above them: the questions under each. */
  readonly headings: readonly (readonly number[])[];
  /** The words with which runs begin, and those that begin a question of one or two words. */
  readonly firsts: ReadonlySet<string>;
  readonly short: ReadonlySet<string>;
  readonly runs: ReadonlyMap<string, readonly { readonly asked: number; readonly at: number }[]>;
}

/** So many words of a question are looked for. */
const LONGEST = 60;

/** Prepares the questions for `findRestated`; done once for a thread. */
export function readPattern(asked: readonly Asked[]): Pattern {
  const headings = [...new Set(asked.map((one) => one.heading))].filter((heading) => heading !== '');
  const texts = [...asked.map((one) => readCore(one.question.text)), ...headings];
  const stems = texts.map((text) => readStems(text).slice(0, LONGEST));
  const twins = stems.map((list) => list.join(' ')).map((words, _, all) => all.indexOf(words));
  const runs = new Map<string, { asked: number; at: number }[]>();
  stems.forEach((list, i) => {
    const run = Math.min(3, list.length);
    for (let at = 0; at + run <= list.length && at < list.length; at++) {
      const key = run === 3 ? `${list[at]} ${list[at + 1]} ${list[at + 2]}` : list.join(' ');
      const places = runs.get(key);
      if (!places) runs.set(key, [{ asked: i, at }]);
      else if (places.length < 40) places.push({ asked: i, at });
    }
  });
  const under = headings.map((heading) => asked.flatMap((one, i) => (one.heading === heading ? [i] : [])));
  const firsts = new Set([...runs.keys()].map((key) => key.split(' ')[0] ?? ''));
  const short = new Set(stems.flatMap((list) => (list.length < 3 ? list.slice(0, 1) : [])));
  return { stems, twins, runs, headings: under, firsts, short };
}

/** The part of a question that is its own sentence: up to its question mark, without routing and glosses after it. */
function readCore(text: string): string {
  const mark = text.indexOf('?');
  return mark > 12 && mark < text.length - 1 ? text.slice(0, mark) : text;
}
