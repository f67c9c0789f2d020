import { findAll } from '../../../thread/find-all';
import { readStems } from '../../words';
import type { Topics } from '../reading/topics';
import type { Context, Finding } from '../state/finding';
import { readState } from '../state/state';
import { hasValue } from '../wants/values';
import type { Segment } from './segment';

const CLAUSE = /(?:(?!, |; | \/ |\n|\.\s+\p{Lu}).)+/gsu;
/** So many clauses name a part each; the parts that none names have no answer. */
const CLAUSES = 2;
/** No list of figures is longer. */
const LONGEST = 600;

/**
 * `Car parks £12,408, libraries nil` under a question with three parts: each clause goes to the part that it names, and the part that none
 * names is left out. Empty where a clause names none or several, or gives nothing.
 */
export function readEnumerated(segment: Segment, context: Context, topics: Topics): Map<number, Finding | null> {
  const { members, start } = segment;
  const stop = context.text.slice(start, segment.end).search(/\S[^\S\n]*\n[^\S\n]*\n/u);
  const end = stop < 0 ? segment.end : start + stop + 1;
  const found = new Map<number, Finding | null>();
  if (members.length < CLAUSES + 1 || end - start > LONGEST) return found;
  const own = members.map((member) => new Set(topics.stems[member] ?? []));
  for (const clause of findAll(CLAUSE, context.text.slice(start, end))) {
    const words = clause[0].trim();
    if (!/[\p{L}\p{N}]/u.test(words)) continue;
    const said = readStems(words);
    const named = members.filter((_, i) =>
      said.some((stem) => own[i]?.has(stem) && own.every((other, k) => k === i || !other.has(stem))),
    );
    const [member, ...others] = named;
    if (member === undefined || others.length > 0 || found.has(member) || !(hasValue(words) || NIL.test(words)))
      return new Map();
    const from = start + clause.index;
    found.set(member, readState(member, from, from + clause[0].length, { ...context, under: true }));
  }
  if (found.size < CLAUSES) return new Map();
  for (const member of members) if (!found.has(member)) found.set(member, null);
  return found;
}

const NIL = /\b(?:nil|none|no|zero|nothing|not)\b/i;
