import type { Asked } from '../../asked';
import { hasNames, readClauses } from '../wants/values';
import type { Tagged } from './tags';

/** The things that a question can ask for side by side, each with the words by which a sentence speaks of it. */
const WANTED: readonly RegExp[] = [
  /\b(?:who|whom|whose|names?|identit(?:y|ies)|named)\b/i,
  /\b(?:why|reasons?|reasoning|grounds? for)\b/i,
  /\b(?:when|dates?|(?:what|which) (?:day|month|year))\b/i,
  /\bwhere\b/i,
  /\b(?:how much|costs?|price|sums?|amounts?|worth|value|what (?:it|they|he|she) (?:is|are|was|were) paid)\b/i,
  /\b(?:how many|numbers?)\b/i,
];

function readWanted(text: string): readonly number[] {
  return [...WANTED.keys()].filter((i) => WANTED[i]?.test(text));
}

/** How much of a question with several such things a sentence speaks of: `no record of who decided` of `why, and who decided`, a part. */
export function readShare(text: string, one: Asked): 'all' | 'part' | null {
  const asked = readWanted(one.question.text);
  if (asked.length < 2) return null;
  const said = readWanted(text);
  const shared = asked.filter((want) => said.includes(want)).length;
  if (shared === 0) return null;
  return shared < asked.length ? 'part' : 'all';
}

/** `no record of who decided`, and nobody asked who. */
export function lacksUnasked(text: string, one: Asked): boolean {
  const said = readWanted(LACKED.exec(text)?.[1] ?? '');
  const asked = readWanted(one.question.text);
  return said.length > 0 && asked.length > 0 && !said.some((want) => asked.includes(want));
}

const LACKED =
  /\b(?:of|on|as to|about|showing|saying|say|record|note|know) (who|whom|why|when|where|how much|how many)\b/i;

/** Whether a reason that was asked for stands before what is lacking of something else. */
export function givesReason(said: readonly Tagged[], lack: Tagged, one: Asked): boolean {
  if (!WHY.test(one.question.text) || WHY.test(lack.text)) return false;
  if (readShare(lack.text, one) !== 'part' && !lacksUnasked(lack.text, one)) return false;
  return said
    .slice(0, said.indexOf(lack))
    .some(({ text, other }) => other && (!OF_WRITER.test(text) || CAUSE.test(text)));
}

const WHY = /\b(?:why|reasons?|reasoning)\b/i;
/** Tells of the writer and the request, and not of the thing. */
const OF_WRITER = /^\W*(?:we|i|this|that|it|having|thank|your|please|a search|the (?:information|request|question))\b/i;
const CAUSE = /\b(?:because|due|owing|as|since|so that|in order|to (?:save|avoid|reduce|cut|make))\b/i;

/** `Civica, Softcat - amounts not disclosed`: names first, and behind them another part of the question is kept back. */
export function beginsWithNames(text: string, one: Asked): boolean {
  const [first = '', ...others] = readClauses(text);
  if (!(hasNames(first) || NAMED.test(first)) || OF_GROUND.test(first)) return false;
  const kept = readWanted(others.join(' '));
  const asked = readWanted(one.question.text);
  const along = asked.length > kept.length || LISTED.test(one.question.text);
  return kept.length > 0 && along && kept.every((want) => asked.includes(want));
}

/** `Please list the firms, with the sum paid to each`: the firms without the word for names. */
const LISTED = /\b(?:list|which)\b/i;
const NAMED = /^\W*\p{Lu}[\p{L}'’-]+(?:(?:, | and |, and )\p{Lu}[\p{L}'’-]+){1,9}\W*$/u;
const OF_GROUND =
  /\b(?:commercial|personal|interests?|exempt\w*|confiden\w*|sensitiv\w*|prejudic\w*|section|regulation|data|privileged?)\b/i;
