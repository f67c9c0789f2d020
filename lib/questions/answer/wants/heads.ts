import { onceForText } from '../../../thread/once';
import type { PartWant } from './part-wants';

/** One of the things that a question lists, and what would give it. */
interface Head {
  readonly part: string;
  readonly wants: PartWant;
}

const KINDS: readonly (readonly [PartWant, RegExp])[] = [
  [
    'sum',
    /\b(?:costs?|prices?|fees?|values?|salar(?:y|ies)|pay|wages?|budgets?|amounts?|spend|spending|expenditure|rent|sums?|premium|hourly rate)$/i,
  ],
  ['date', /\b(?:dates?|year|month)$/i],
  ['number', /\b(?:numbers?|age|length|size|weight|quantity|headcount|duration)$/i],
  ['address', /\b(?:address|telephone number|phone number)$/i],
];

/** `the name, job title and salary of`, up to where it is said of what. */
const LISTED =
  /^\W*(?:(?:please |kindly |also |and |lastly |finally |could you |can you |would you )*(?:provide|give|send|state|confirm|tell me|supply|list|let me have|advise)(?: (?:me|us))?(?: with)? |what (?:is|are|was|were) |i would(?: also)? like (?:to know )?)?(?:the |its |their |your )?((?:[\p{L}'’-]+ ){0,2}[\p{L}'’-]+(?:, (?:the |its |their )?(?:[\p{L}'’-]+ ){0,2}[\p{L}'’-]+){0,3},? (?:and|&) (?:the |its |their )?(?:[\p{L}'’-]+ ){0,2}?[\p{L}'’-]+?) (?:of|for|paid|given|that|which|who)\b/iu;
/** `…, with the start date and the budget`. */
const BESIDE =
  /,? (?:with|including|together with|along with|stating|giving|showing) (?:the|its|their) ((?:[\p{L}-]+ ){0,2}[\p{L}-]+(?:(?:,| and|, and) (?:the |its |their )?(?:[\p{L}-]+ ){0,2}[\p{L}-]+){0,2}?)(?=[;:.?]|, and\W*$| and\W*$|$| of (?:each|it|them)\b| for each\b)/iu;
/** A word that makes a sentence of what should be a list of names. */
const VERB = /\b(?:is|are|was|were|do|does|did|has|have|had|how|what|which|who|when|where|why|if|to|not)\b/i;

/** The things that a question lists by their names: `the name, job title and salary of …`; none where it lists no more than one. */
export const readHeads = onceForText((question): readonly Head[] => {
  const text = question.slice(0, 600);
  const listed = LISTED.exec(text)?.[1];
  if (listed && !VERB.test(listed)) return split(listed);
  const beside = BESIDE.exec(text);
  if (!beside?.[1] || VERB.test(beside[1])) return [];
  return [{ part: text.slice(0, beside.index), wants: 'words' }, ...split(beside[1])];
});

function split(list: string): readonly Head[] {
  return list
    .split(/,? (?:and|&) |, /u)
    .map((part) => part.replace(/^(?:the|its|their|and) /iu, '').trim())
    .filter((part) => part !== '')
    .map((part) => ({ part, wants: KINDS.find(([, pattern]) => pattern.test(part))?.[0] ?? 'words' }));
}
