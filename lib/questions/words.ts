import { onceForText } from '../thread/once';
import { ALIKE } from './phrases/en-alike';

/** A word of a text: its stem and its half-open place in that text. */
export interface Word {
  readonly stem: string;
  readonly start: number;
  readonly end: number;
}

const WORD = /\p{N}[\p{N},.]*\p{N}|\p{N}|\p{L}+(?:['’]\p{L}+)?/gu;

/** Folds a word to a crude stem, so that `issues`, `issued` and `issuing` are one. Never empty for a word with letters or digits. */
export const readStem = onceForText(foldWord, 20_000);

const COMMON = new Set(
  `a about after all also am an and any are as at be been before but by can could did do does during each else every few for from
  given had has have he her his how i if in into is it its kind like many may me more most much my no not of on one or other our over per
  please provide send shall she should since so some such than that the their them then there these they this those to total under
  up upon us was we were what when where whether which while who whom whose why will with within would yes you your
  information council authority trust department university freedom act foi request requested question following give tell number list copy see response answer reply section part please refer attach state know grateful same finally like kindly also explain confirm whether`
    .split(/\s+/u)
    .map(readStem),
);

function foldWord(word: string): string {
  const folded = word
    .toLowerCase()
    .replace(/['’]s?$|['’]/gu, '')
    .replaceAll(',', '');
  if (folded.length < 4 || /\p{N}/u.test(folded)) return folded;
  const bare = folded
    .replace(/(?:ies|ied)$/u, 'y')
    .replace(/(?<=[^s])s$/u, '')
    .replace(/(?:ing|ed)$/u, '');
  const stem = (bare.length < 3 ? folded : bare).replace(
    /(?<=\p{L}{4})(?:ment|ure|ance|ence)$|(?<=\p{L}{5})(?:ation|ion|al|er|or)$/u,
    '',
  );
  return stem
    .replace(/(.)\1$/u, '$1')
    .replace(/e$/u, '')
    .replace(/y$/u, 'i');
}

/** Reads the words of a text between two places, in order, or the first so many. Linear in the text. */
export function readWords(text: string, from = 0, to = text.length, most = Number.POSITIVE_INFINITY): Word[] {
  const part = text.slice(from, to);
  const words: Word[] = [];
  WORD.lastIndex = 0;
  for (let found = WORD.exec(part); found && words.length < most; found = WORD.exec(part)) {
    const start = from + found.index;
    words.push({ stem: readStem(found[0]), start, end: start + found[0].length });
  }
  return words;
}

/** The stems of a text's words, in order: for those who need no places, in half the time. */
export function readStems(text: string): string[] {
  return (text.match(WORD) ?? []).map(readStem);
}

/** Whether a stem says nothing of the subject: `the`, `number`, `council`. */
export function isCommon(stem: string): boolean {
  return stem.length < 2 || COMMON.has(stem);
}

/** The stems of a text that say what it is about, without repetition. */
export function readTopic(text: string): ReadonlySet<string> {
  return new Set(readStems(text).filter((stem) => !isCommon(stem)));
}

/** For each stem the groups of words of like meaning in which it stands. */
const GROUPS: ReadonlyMap<string, readonly number[]> = (() => {
  const groups = new Map<string, number[]>();
  ALIKE.trim()
    .split('\n')
    .forEach((line, i) => {
      for (const stem of new Set(line.split(' ').map(readStem))) groups.set(stem, [...(groups.get(stem) ?? []), i]);
    });
  return groups;
})();

const ALONE: readonly number[] = [];

/** The groups of words of like meaning in which a stem stands: `cost` and `spent` share one. */
export function readGroupsOf(stem: string): readonly number[] {
  return GROUPS.get(stem) ?? ALONE;
}
