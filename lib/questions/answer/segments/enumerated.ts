import { findAll } from '../../../thread/find-all';
import type { Span } from '../../../thread/prose';
import { isCommon, readStems } from '../../words';
import { isSaying, readProseOf, type Topics } from '../reading/topics';
import { type Context, type Finding, makeFinding } from '../state/finding';
import { readState } from '../state/state';
import { hasValue, readFigures } from '../wants/values';
import type { Cut, Segment } from './segment';

/** ` and £38,150 to …`: where a figure follows, another clause begins. */
const CLAUSE = /(?:(?!, |; | \/ |\n|\.\s+\p{Lu}|\s(?:and|while|whilst|with|plus)\s(?:[£$€]|\d)).)+/gsu;
/** So many clauses name a part each; the parts that none names have no answer. */
const CLAUSES = 2;
/** No list of figures is longer. */
const LONGEST = 600;

/**
 * `Car parks £12,408, libraries nil` under a question with three parts: each clause goes to the part that it names, and the part that none
 * names is left out. Empty where a clause names none or several, or gives nothing, and where
 * there are figures enough for the part that is left out.
 */
export function readEnumerated(segment: Segment, context: Context, topics: Topics): Map<number, Finding | null> {
  const { members, start } = segment;
  const end = endOfFirst(segment, context);
  const found = new Map<number, Finding | null>();
  if (members.length < CLAUSES + 1 || end - start > LONGEST) return found;
  const own = members.map((member) => readOwn(member, context, topics));
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
  const lacks = members.length > found.size;
  if (found.size < CLAUSES || (lacks && readFigures(context.text.slice(start, end)).length > found.size))
    return new Map();
  const more = lacks ? readBelow(segment, context) : null;
  const why = 'It may be told below the list.';
  for (const member of members)
    if (!found.has(member)) found.set(member, more && makeFinding('unclear', more, 0.4, why));
  return found;
}

/** The parts that such lists leave out. */
export function findLeftOut({ segments }: Cut, context: Context, topics: Topics): Map<number, 'left-out'> {
  const shared = segments.filter(({ members }) => members.length > CLAUSES);
  return new Map(
    shared.flatMap((segment) =>
      [...readEnumerated(segment, context, topics)].flatMap(([member, finding]) =>
        finding ? [] : [[member, 'left-out'] as const],
      ),
    ),
  );
}

/** What a part is about; a word of the authority's name too, `within the city`, which may tell one part from another. */
function readOwn(member: number, { asked }: Context, topics: Topics): ReadonlySet<string> {
  const words = readStems(asked[member]?.question.text ?? '').filter(
    (stem) => topics.named.has(stem) && !isCommon(stem),
  );
  return new Set([...(topics.stems[member] ?? []), ...words]);
}

/** What else is said below the list: that may be of the part that it leaves out. */
function readBelow(segment: Segment, context: Context): Span | null {
  const rest = [{ start: endOfFirst(segment, context), end: segment.end }];
  return readProseOf(context.text, rest).find(isSaying) ?? null;
}

/** Where the first paragraph ends. */
function endOfFirst({ start, end }: Segment, { text }: Context): number {
  const stop = text.slice(start, end).search(/\S[^\S\n]*\n[^\S\n]*\n/u);
  return stop < 0 ? end : start + stop + 1;
}

const NIL = /\b(?:nil|none|no|zero|nothing|not)\b/i;
