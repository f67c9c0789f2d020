import type { Asked } from '../../asked';
import { isCommon, readGroupsOf, readStem, readStems } from '../../words';
import { countsPosts, OF_POSTS } from '../wants/posts';
import { weighGifts } from '../wants/suits';
import { spellOut } from './initials';
import type { Topics } from './topics';

/**
 * What speaks for a sentence being about a question, in the units of a logarithm of odds: the share of the question's words that it
 * has, the share of its own words that are the question's, the kind of answer, and what any sentence starts with. Found by trying, on
 * labelled threads, which values lay most sentences right; so are those of the order, in decode.ts.
 */
const WEIGHTS = { cover: 3.9, known: 1.9, suit: 0.4, some: -0.95 };

/** A word of like meaning counts for so much of the word itself. */
const ALIKE = 0.6;

/** So much of a sentence tells what it is about. */
const LONGEST = 1200;

/** A sum of money: it came to so much, whatever the word. */
const SUM = /[£€]\s?\d|\b\d[\d,.]* (?:pounds|pence|euros?)\b/iu;
const COST = readStem('cost');

/** An address on the web says where something is, and not what. */
const LINK = /\b(?:https?:\/\/|www\.)\S+/giu;

/** How like a sentence is to each question. */
export function liken(words: string, asked: readonly Asked[], topics: Topics): number[] {
  const like = weighLikeness(words, asked, topics);
  return asked.map((_, at) => like(at));
}

/** The same for any one of the questions, by its place; 0 where there is none. */
export function weighLikeness(words: string, asked: readonly Asked[], topics: Topics): (at: number) => number {
  const head = words.slice(0, LONGEST).replace(LINK, ' ');
  const said = new Set(readStems(head));
  for (const stem of spellOut(head, topics.initials)) said.add(stem);
  if (countsPosts(head)) for (const stem of OF_POSTS) said.add(stem);
  let about = 0;
  const groups = new Set<number>();
  for (const stem of said) {
    if (!isCommon(stem) && !topics.named.has(stem) && !/\d/u.test(stem)) about++;
    for (const group of readGroupsOf(stem)) groups.add(group);
  }
  if (SUM.test(head)) for (const group of readGroupsOf(COST)) groups.add(group);
  const gift = weighGifts(head);
  return (at) => {
    const one = asked[at];
    if (!one) return 0;
    let hits = 0;
    let known = 0;
    let total = 0;
    for (const { stem, weight, isFigure, groups: alike } of topics.words[at] ?? []) {
      total += weight;
      const own = said.has(stem);
      const gain = own ? weight : ALIKE * Math.min(weight, weighAlike(alike, groups, topics));
      hits += gain;
      if (!own || !isFigure) known += gain;
    }
    const cover = total > 0 ? hits / total : 0;
    const own = about > 0 ? Math.min(1, (known / about) * 2) : 0;
    return WEIGHTS.some + WEIGHTS.cover * cover + WEIGHTS.known * own + WEIGHTS.suit * gift(one.question.text);
  };
}

/** What a word that was not said weighs by the words of like meaning that were. */
function weighAlike(own: readonly number[], said: ReadonlySet<number>, topics: Topics): number {
  let most = 0;
  for (const group of own) if (said.has(group)) most = Math.max(most, topics.groupWeight(group));
  return most;
}
