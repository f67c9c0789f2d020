import { findAll } from '../../thread/find-all';
import { FINITE_VERB, THING, VAGUE_LEAD } from '../phrases/en-clauses';
import { countWords } from './openings';

/** A half-open place in a text. */
export interface Clause {
  readonly start: number;
  readonly end: number;
}

/** `the following: calls received, calls answered, and average wait`: short entries without verbs. Null when it is no such list. */
export function readColonList(words: string): Clause[] | null {
  const colon = words.indexOf(': ');
  if (colon < 0 || !VAGUE_LEAD.test(words.slice(0, colon))) return null;
  const commas = findAll(/,\s+(?:and\s+)?|\s+and\s+/gu, words).filter((comma) => comma.index > colon);
  const edges = [0, ...commas.map((comma) => comma.index + comma[0].length)];
  const parts = edges.map((edge, i) => ({ start: edge, end: commas[i]?.index ?? words.length }));
  const plain = parts.every((part, i) => isShort(words.slice(i === 0 ? colon + 2 : part.start, part.end)));
  return plain && parts.length > 2 && commas.filter((comma) => comma[0].startsWith(',')).length > 1 ? parts : null;
}

function isShort(entry: string): boolean {
  if (!/^\p{Ll}/u.test(entry) || /[;:?]/u.test(entry)) return false;
  return THING.test(entry)
    ? countWords(entry) <= 16
    : countWords(entry) <= 6 && !FINITE_VERB.test(entry) && !BARE.test(entry);
}

/** `by age`, `which are new`: no entry of its own. */
const BARE = /^(?:by|of|in|on|at|for|to|from|with|without|including|excluding|which|who|that|as)\b/iu;
