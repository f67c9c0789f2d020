import { findAll } from '../../thread/find-all';
import { compile } from '../phrases/en-clauses';
import { readRuns } from './runs';

/** Where one clause may end and the next begin. */
export interface Joint {
  readonly at: number;
  readonly next: number;
  readonly mark: 'run' | 'semicolon' | 'comma' | 'and' | 'comma-and' | 'gap';
}

const WITH = 'as well as|together with|along with|not forgetting|not to mention|plus';
const BESIDES =
  '(?:for|by way of|in) (?:comparison|contrast|completeness|interest|reference|addition|the same way)|separately|similarly|likewise|equally';
const WORDS = `(?:and|&|${WITH}|also|oh|then|finally|lastly|please|too|${BESIDES})`;
const JOINT = compile(
  `(;\\s*(?:${WORDS},?\\s+)*)|(,\\s+(?:${WORDS},?\\s+)*)|(\\s+(?:(?:and|${WITH}|also)\\b|&),?\\s+(?:${WORDS},?\\s+)*)`,
  'gi',
);
/** A writer without punctuation begins a new question so. */
const GAP = compile(
  '\\s+(?=(?:how (?:many|much|often|long|old|big)|(?:what|who|when|where|why) (?:is|are|was|were|did|do|does|has|have|will)|(?:is|are) there|(?:do|did|have) you|(?:does|did|has) the|(?:can|could) (?:i|you|we))\\b)',
  'gi',
);
/** What stands in brackets joins nothing, nor does `if you please`, `if any` or `or was there ever` between commas; the length stays. */
export function hideBrackets(words: string): string {
  return words
    .replace(/\([^()]*\)/gu, (found) => 'x'.repeat(found.length))
    .replace(
      /,\s+if\s+(?:you\s+(?:please|would|will|can|could|may|don['’]t\s+mind)|any(?:body|one|thing|where)?|at\s+all|ever|possible|available|known)\s*,|,\s+or\s+(?:has|have|had|was|were|is|are|did|does|will)\s+(?:there|it|they|you)(?:\s+\w+){0,3}\s*,/giu,
      (found) => ' '.repeat(found.length),
    )
    .replace(PUT_IN, (found, opening: string) => opening + ' '.repeat(found.length - opening.length));
}

/** `How long, on average, have they`, `I would like, if I may, to see`: what is put in after the first words of a question or wish. */
const PUT_IN =
  /\b((?:how (?:many|much|long|often|far|soon)|what|when|where|why|who|which|like|wish|want|ask|request|glad|obliged|grateful|add)),\s(?:if\s[^,?:;]{2,60}|(?!the\b)(?:(?!(?:how|what|which|who|whom|whose|when|where|why|whether|and|or|is|are|was|were|do|does|did|has|have|had|will)\b)[\w’'%-]+(?:\s+|(?=,))){1,7}),/giu;

export function readJoints(words: string): Joint[] {
  const runs = readRuns(words).map((cut): Joint => ({ ...cut, mark: 'run' }));
  const joined = findAll(JOINT, words).map((found): Joint => {
    const mark = found[1] ? 'semicolon' : found[3] ? 'and' : /\p{L}|&/u.test(found[0]) ? 'comma-and' : 'comma';
    return { at: found.index, next: found.index + found[0].length, mark };
  });
  const joints = [
    ...runs,
    ...joined.filter(({ at, next }) => !runs.some((run) => at < run.next && next > run.at)),
  ].sort((a, b) => a.at - b.at);
  if (!/^\P{L}*\p{Ll}/u.test(words)) return joints;
  const gaps = findAll(GAP, words).map(
    (found): Joint => ({ at: found.index, next: found.index + found[0].length, mark: 'gap' }),
  );
  const taken = new Set(joints.map((joint) => joint.next));
  return [...joints, ...gaps.filter((gap) => !taken.has(gap.next))].sort((a, b) => a.at - b.at);
}

/** `, together with the returns`: another thing, whatever its name. */
export const ADDED = compile(`^,\\s+(?:and )?(?:also )?(?:${WITH}|and also)\\b`);

/** `sight of the survey and of any quotation`, `I ask for the fee, and for the brief`: what is asked for comes after the same word. */
export function leavePreposition(words: string, joint: Joint): Joint {
  const word = PREPOSITION.exec(words.slice(joint.next, joint.next + 60));
  if (!word) return joint;
  const again = word[1]?.toLowerCase() === 'of' ? OF : FOR;
  return again.test(words.slice(0, joint.at)) ? { ...joint, next: joint.next + word[0].length } : joint;
}

const PREPOSITION =
  /^(?:in the \p{L}+ place,?\s+)?(of|for)\s+(?=(?:the|an?|any|all|each|every|your|copies|details|both|whatever)\b)/iu;

const OF = /\b(?:cop(?:y|ies)|sight|details|particulars|extracts?|sets?) of\b/iu;
const FOR = /\b(?:ask|asking|request|apply|applying|looking|grateful|obliged|glad|wish|place)\b[^;?]{0,40}?\bfor\b/iu;
