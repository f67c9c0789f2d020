import { findAll } from '../../../thread/find-all';
import { onceForText } from '../../../thread/once';
import { splitAsks } from '../../ask/clauses';

/** What a question asks for, taken apart. */
export interface Wants {
  /** The years that it names one by one, by the year in which each begins. */
  readonly years: readonly string[];
  /** `each of the last three years`: so many, not named; 0 when it does not say. */
  readonly spell: number;
  /** Its asking clauses: `how many …`, `what did they cost`. */
  readonly parts: readonly string[];
  /** `X, or any Y`. */
  readonly choice: readonly [string, string] | null;
  /** `employees, agency staff, and contractors`. */
  readonly components: readonly string[];
}

/** Takes a question apart; the same question is taken apart once. */
export const readWants = onceForText(
  (question): Wants => ({
    years: readWantedYears(question),
    spell: readSpell(question),
    parts: readParts(question),
    choice: readChoice(question),
    components: readComponents(question),
  }),
);

const YEAR = /\b((?:19|20)\d\d)(?:\s?[-/–]\s?(?:20)?\d\d\b)?/gu;
const RANGE =
  /\b(?:from|between)\s+((?:19|20)\d\d)(?:[-/]\d\d)?\s+(?:to|and|until|through)\s+((?:19|20)\d\d)|\b((?:19|20)\d\d)(?:[-/]\d\d)?\s+(?:to|through|until)\s+((?:19|20)\d\d)/i;
const EACH = /\b(?:each|every|per|by|annual|yearly|years?)\b/i;
const SERIES = /(?:19|20)\d\d(?:[-/–]\d\d)?(?:,| and| &)\s*(?:and\s+)?(?:in |for )?(?:19|20)\d\d/i;
const LONGEST = 15;

/** The years that a text names, by the year in which each begins. */
export function readYears(text: string): string[] {
  return [...new Set(findAll(YEAR, text).map((found) => found[1] ?? ''))];
}

function readWantedYears(question: string): string[] {
  const range = RANGE.exec(question);
  if (!range) return SERIES.test(question) ? readYears(question) : [];
  const first = Number(range[1] ?? range[3]);
  const last = Number(range[2] ?? range[4]);
  if (last <= first || last - first >= LONGEST || !EACH.test(question)) return [];
  return Array.from({ length: last - first + 1 }, (_, i) => String(first + i));
}

function readSpell(question: string): number {
  const found =
    /\b(?:last|past|previous|preceding|recent)\s+(two|three|four|five|six|ten|[2-9]|10)\s+(?:(?:full|complete|calendar|financial|academic|tax)\s+)*years\b/i.exec(
      question,
    );
  if (!found?.[1] || !/\b(?:each|every|per year|by year|yearly|annually|year by year)\b/i.test(question)) return 0;
  const words = ['two', 'three', 'four', 'five', 'six', '', '', '', 'ten'];
  return Number(found[1]) || words.indexOf(found[1].toLowerCase()) + 2;
}

/** `… and for what reasons`, `… and when?` */
const AND_ASKS = /,? and (?=(?:on|of|for|from|by|to|in|at) (?:what|which|whom)\b|(?:when|where|why|how)\W*$)/i;

function readParts(question: string): string[] {
  return question
    .slice(0, 1500)
    .split(/(?<=\?)\s+(?=\p{Lu})/u)
    .flatMap((sentence) => splitAsks(sentence, 0, sentence.length).map((part) => sentence.slice(part.start, part.end)))
    .flatMap((part) => part.split(AND_ASKS))
    .reduce<string[]>(joinPutIn, []);
}

/** `What area, in hectares, does it cover?`: what is put in between commas parts the question word from its verb, and is no question. */
function joinPutIn(parts: string[], part: string): string[] {
  const last = parts.at(-1);
  return last !== undefined && WITHOUT_VERB.test(last) && VERB_FIRST.test(part)
    ? [...parts.slice(0, -1), `${last}, ${part}`]
    : [...parts, part];
}

const WITHOUT_VERB =
  /^\W*(?:what|which|how) (?:[\p{L}-]+ ){0,2}[\p{L}-]+, (?:in|by|on|as|to|for|if|at|of) (?!.*\b(?:is|are|was|were|do|does|did|has|have|had|can|will)\b)[^,?]{2,40},?$/iu;
const VERB_FIRST = /^(?:do|does|did|is|are|was|were|has|have|had|can|will)\b/i;

function readChoice(question: string): readonly [string, string] | null {
  const found =
    /\b(?:the |a |an )?((?:[\w.'’-]+ ){0,2}[\w.'’-]+),? or (?:of |by |with |for |from |to |in )?((?:any|some) (?:other |similar |such )?[^,.;?]{2,60})/i.exec(
      question.slice(0, 1500),
    );
  return found?.[1] && found[2] ? [found[1], found[2].trim()] : null;
}

const COMPONENTS =
  /\b(?:of|for|in|on|by|to|from|with|including|into|between)\s+(?:the |each of |both )?((?:[\p{L}'’ -]{2,40},\s*){1,6}(?:and|&)?\s*[\p{L}'’ -]{2,40}?)(?=[?.;)]|$|\s+(?:in|for|on|between|from|since|during|at|by|to|per|over|was|were|is|are|do|does|did|has|have|had)\b)/u;
/** `were received, approved and refused`: what was done with them. */
const DONE =
  /\b(?:was|were|are|is|been)\s+((?:\p{L}{2,20}(?:ed|en|n|t),\s*){1,4}(?:\p{L}{2,20}(?:ed|en|n|t)\s+)?(?:and|&)\s+\p{L}{2,20}(?:ed|en|n|t))(?=[?.;)]|$|\s+(?:in|for|on|between|from|since|during|at|by|to|per|over)\b)/u;

/** `(salaries, agency workers and outside help)`, and no examples. */
const BRACKETED =
  /\((?!e\.?g|for (?:instance|example)|such as|i\.?e|or )((?:[\p{L}'’ -]{2,40},\s*){1,6}[\p{L}'’ -]{0,40}\b(?:and|&)\s[\p{L}'’ -]{2,40})\)/iu;

/** `How many vans, lorries and trailers does …`. */
const HOW_MANY =
  /\bhow many ((?:[\p{L}'’ -]{2,30},\s*){1,4}(?:and|&)?\s*[\p{L}'’ -]{2,30}?)(?=[?.;)]|$|\s+(?:was|were|is|are|do|does|did|has|have|had|in|for|on|at)\b)/iu;

/** `What did the fair cost: stalls, lights and stewards?` */
const BEHIND_COLON =
  /(?:cost|spen|paid|pay|how m|number|amount|income|raised|took|figure|sums?\b)[^:]{0,120}:\s?((?:[\p{L}'’ -]{2,40},\s?){1,5}[\p{L}'’ -]{0,40}\b(?:and|&)\s[\p{L}'’ -]{2,40})[?.]?\s{0,3}$/iu;

const LISTS = [COMPONENTS, HOW_MANY, BRACKETED, DONE, BEHIND_COLON];

function readComponents(question: string): string[] {
  const text = question.slice(0, 1500);
  for (const list of LISTS) {
    const found = list.exec(text)?.[1] ?? '';
    if (!/\band\b|&/iu.test(found) || OPEN_ENDED.test(found)) continue;
    const parts = found
      .split(/,\s*(?:and\s+|&\s*)?|\s+(?:and|&)\s+/u)
      .map((part) => part.trim())
      .filter(Boolean);
    if (parts.length > 1 && !parts.some((part) => NO_NAME.test(part)) && isListed(parts, list)) return parts;
  }
  return [];
}

/** `(day, week, season and so on)`: examples, of which none need be there. */
const OPEN_ENDED = /(?:\band|&) (?:so (?:on|forth)|(?:the |such)like|suchlike|others|similar)\W*$|\betc\b/iu;

/** `for the subsidy, dated 20 May` lists nothing, nor does `for Quay Street, signed and sealed`. */
function isListed(parts: readonly string[], list: RegExp): boolean {
  return list === DONE || !parts.some((part) => /^\p{L}+ed$|^dated\b|^month$/u.test(part));
}

/** What is in a list without being the name of a thing. */
const NO_NAME =
  /^(?:what|which|who|whom|how|why)$|^(?:in|on|at|for|since|during|by|over|from|within|if|when|where|please|be|or|whether|either)\b|\b(?:is|are|was|were|do|does|did|has|have|had|can|will)\b/i;
