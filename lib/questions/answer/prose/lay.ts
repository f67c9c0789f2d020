import { findAll } from '../../../thread/find-all';
import type { Asked } from '../../asked';
import { readGroups } from '../../groups';
import { liken } from '../reading/likeness';
import type { Sentence } from '../reading/reply';
import type { Topics } from '../reading/topics';
import { isAside } from '../wants/aside';
import { countsPosts, leavePosts, mayCountPosts } from '../wants/posts';
import { isCount, isPersonal, lacksForm } from '../wants/suits';
import { hasValue } from '../wants/values';
import { findBeside, findClauses } from './beside';
import { findBetween } from './between';
import { decode, LISTED } from './decode';
import type { Laid, Unit } from './laid';
import { findOfWhich } from './of-which';
import { leaveTally } from './tally';

/**
 * Lays sentences to questions so that the whole is most likely: a sentence goes to the question whose words and kind of answer it
 * has, carries on with the one before it, and questions are more often taken up in their order than not. The lines of a list of bare
 * answers go to the questions in order.
 *
 * @param leaning as of `readLeaning`
 */
export function layProse(
  text: string,
  said: readonly Sentence[],
  lines: readonly Sentence[],
  asked: readonly Asked[],
  topics: Topics,
  leaning: readonly number[] = [],
  told: ReadonlyMap<number, number> | null = null,
  bare = false,
): Laid[] {
  const prose = said.filter((one) => !lines.some((line) => line.start < one.end && one.start < line.end));
  const units = [...prose, ...lines]
    .sort((a, b) => a.start - b.start)
    .map(
      (one): Unit => ({
        ...one,
        likeness: likenTo(one.text, asked, topics).map((score, at) => score + (leaning[at] ?? 0)),
        listed: lines.includes(one),
      }),
    );
  const laid = gather(decode(text, units), units, (at) => isCut(text, units[at], units[at + 1]));
  const clauses = findClauses(units, laid, asked, topics);
  const whole = laid.filter((one) => !clauses.some((clause) => clause.asked === one.asked));
  const plain = [...whole, ...clauses];
  const beside = findBeside(units, plain, asked);
  const found = [...plain, ...beside, ...findOfWhich(units, [...plain, ...beside], asked)];
  return told ? [...found, ...findBetween(units, found, told, asked, bare)] : found;
}

/** How like a sentence is to each question, in words, in the kind of answer, and in what it names by number. */
function likenTo(sentence: string, asked: readonly Asked[], topics: Topics): readonly number[] {
  const words = sentence.replace(MADE_OUT, ' ');
  const like = leaveTally(words, liken(words, asked, topics), asked);
  return heed(words, hang(words, doubt(words, count(words, like, asked), asked), asked), asked);
}

/** `The exemption is made out`: what is said of a ground is nothing that was made. */
const MADE_OUT = /\bmade out\b(?! (?:to|in|for|on)\b)/gi;

/** `4.8 whole time equivalent` is a number of posts, and of nothing else that can be counted. */
function count(words: string, likeness: readonly number[], asked: readonly Asked[]): readonly number[] {
  if (!countsPosts(words) || hasValue(leavePosts(words))) return likeness;
  return likeness.map((score, at) => {
    const question = asked[at]?.question.text ?? '';
    return isCount(question) && !mayCountPosts(question) ? Math.min(score, NOT) : score;
  });
}

/** A sentence that is very like a question when, who or how often, gives nothing of that kind, and is like another too, is about the other. */
function doubt(words: string, likeness: readonly number[], asked: readonly Asked[]): readonly number[] {
  const lacks = likeness.map((score, at) => score > LIKE && lacksForm(asked[at]?.question.text ?? '', words));
  const rivals = likeness.some((score, at) => score > LIKE && !lacks[at]);
  return rivals ? likeness.map((score, at) => (lacks[at] ? score - VOID : score)) : likeness;
}

const LIKE = 1;
const VOID = 1.6;

/** `We have never been supplied with it`: what denies something answers whether it is so, and none of the questions that hang on that. */
function hang(words: string, likeness: readonly number[], asked: readonly Asked[]): readonly number[] {
  if (!DENIES.test(words)) return likeness;
  return likeness.map((score, at) => {
    const on = asked[at]?.condition?.on;
    return on !== undefined && (likeness[on] ?? 0) > LIKE ? score - HANGS : score;
  });
}

const HANGS = 0.6;
const DENIES = /\b(?:not|never|none|no longer)\b|n['’]t\b/i;

/** `For no 5 we are not able to give it`: a sentence that names questions by their number is about no other. */
function heed(words: string, likeness: readonly number[], asked: readonly Asked[]): readonly number[] {
  const of = OF_WHO.test(words) ? WHO : OF_NAME.test(words) && isAside(words) ? NAMED : 0;
  if (of > 0) return likeness.map((score, at) => (isPersonal(asked[at]?.question.text ?? '') ? score + of : score));
  if (LASTLY.test(words)) return likeness.map((score, at) => (at === asked.length - 1 ? score + NAMED : score));
  if (!NUMBERED.test(words)) return likeness;
  const named = readGroups(words, asked).flatMap((group) => group.members);
  return named.length === 0
    ? likeness
    : likeness.map((score, at) => (named.includes(at) ? score : Math.min(score, NOT)));
}

/** `His or her name is withheld`: said of the question who. */
export const OF_NAME =
  /\b(?:his|her|their|whose|the) (?:or (?:her|his) )?(?:names?|identit(?:y|ies))\b(?!(?: and [\w ]{1,30})? of (?!(?:this|that|these|those|the) (?:person|people|individual|officer)s?\b))/i;
/** `Who the surveyors were is information about identifiable persons`: speaks of who somebody was. */
const OF_WHO =
  /^\W*(?:as to )?who (?:(?:the|these|those|our|their|his|her|its) )?[\p{L}’'-]{2,24}(?: [\p{L}’'-]{2,24}){0,3}? (?:is|are|was|were)\b(?!.*\?\s*$)/iu;
/** More than to stay with what was spoken of. */
const WHO = 1.8;
const NAMED = 1.2;

/** `Finally, the log that you asked for is …`: said of the last question. */
const LASTLY =
  /^\W*(?:and )?(?:finally|lastly|last of all),? (?:[^.;]{0,60}\byou (?:have |had |also )?(?:asked|requested|wanted|sought|enquired|wished)|your (?:last|final) (?:question|request|point))\b/i;

const NUMBERED =
  /\b(?:q(?:uestion|uery)?s?|points?|items?|requests?|no\.?|nos\.?|numbers?) ?\(?(?:\d|[a-z]\b|[ivx]{1,4}\b)/i;
/** As little as anything can be like a question. */
const NOT = -2;

/** Whether a paragraph that belongs to something else stands between two sentences. */
function isCut(text: string, one: Unit | undefined, next: Unit | undefined): boolean {
  if (!one || !next) return true;
  const between = text.slice(one.end, next.start);
  const blanks = findAll(BLANK, between);
  const [first, last] = [blanks[0], blanks.at(-1)];
  return first !== undefined && /\p{L}/u.test(between.slice(first.index, last?.index));
}

const BLANK = /\n[^\S\n]*\n/gu;

/** The sentences laid to a question, from the one that is most like it as far as they stand together. */
function gather(laid: readonly (number | null)[], units: readonly Unit[], endsAt: (at: number) => boolean): Laid[] {
  const found = new Map<number, Laid>();
  const offer = (one: Laid) => {
    if (one.score > (found.get(one.asked)?.score ?? -Infinity)) found.set(one.asked, one);
  };
  const strays: Laid[] = [];
  for (let i = 0; i < units.length; i++) {
    const at = laid[i];
    if (at === null || at === undefined) continue;
    let end = i;
    while (laid[end + 1] === at && !endsAt(end)) end++;
    const run = trim(units.slice(i, end + 1), at);
    offer(makeLaid(run, at));
    for (const unit of units.slice(i, end + 1))
      if (!run.includes(unit)) strays.push(makeLaid([unit], unit.likeness.indexOf(Math.max(...unit.likeness))));
    i = end;
  }
  const told = new Set(found.keys());
  for (const stray of strays) if (stray.score > STRAY && !told.has(stray.asked)) offer(stray);
  return [...found.values()];
}

function makeLaid(run: readonly Unit[], at: number): Laid {
  return {
    asked: at,
    start: run[0]?.start ?? 0,
    end: run.at(-1)?.end ?? 0,
    score: Math.max(...run.map((unit) => (unit.likeness[at] ?? 0) + (unit.listed ? LISTED.next : 0))),
    spare: run.filter((unit) => !unit.listed && (unit.likeness[at] ?? 0) < 0),
  };
}

/** So like its question a sentence must be that stood in the answer to another. */
const STRAY = 0.5;
const MORE = 0.2;
/** Before the sentence that is most like its question nothing that is less like it than this belongs to the answer. */
const LEAD = -0.6;
/** `I shall bring them down and send you the page` speaks of what was named before. */
const BACK =
  /\b(?:its|their) (?:release|disclosure|publication)\b|\b(?:withhold|refuse|release|disclose) (?:it|them|these|those)\b|^\W*(?:it|they|these) (?:is|are|was|were|has|have|falls?|cannot|can|will|would)\b|^\W*(?:i|we)(?:['’]ll| will| shall| hope to| am going to) (?:[\w']+ ){1,3}(?:it|them|these|those|this|both)\b/i;
const MUCH_MORE = 1.5;
/** What is less like every question than this, `It is therefore exempt`, carries on with what was spoken of. */
const ANY = -0.4;

/** `… The licence fee is exempt`: a sentence that withholds, lacks or puts off something, and is more like another question, is no part of this answer. */
function trim(run: readonly Unit[], at: number): readonly Unit[] {
  const best = run.reduce((most, unit, i) => ((unit.likeness[at] ?? 0) > (run[most]?.likeness[at] ?? 0) ? i : most), 0);
  const strays = (unit: Unit, i: number) =>
    i !== best &&
    isAside(unit.text) &&
    Math.max(...unit.likeness) > Math.max(ANY, (unit.likeness[at] ?? 0) + (BACK.test(unit.text) ? MUCH_MORE : MORE));
  const first = run.findLastIndex((unit, i) => i < best && (strays(unit, i) || (unit.likeness[at] ?? 0) < LEAD)) + 1;
  const stop = run.findIndex((unit, i) => i > best && strays(unit, i));
  return run.slice(first, stop < 0 ? run.length : stop);
}
