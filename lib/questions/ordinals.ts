import type { Asked } from './asked';

/** `your first question`, `the last two points`, `the fourth to seventh questions`, `On the fourth, …`. */
export const ORDINAL =
  /\b(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|final)(?:(,| and|, and| to| through| until) (?:the |your )?(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|final))?( two| three| four| five)?(?: of (?:your|the|these))? (?:questions?|quer(?:y|ies)|points?|parts?|items?|bullets?(?: points?)?|requests?|paragraphs?|asks?|things?)\b|(?<=(?:^|[.\n]\s*)(?:on|as to|as for|regarding) (?:the|your) )(first|second|third|fourth|fifth|sixth|last|final)(?=[,:])|(?<=(?:^|[.\n]\s{0,4})the )(first|last)( two| three| four| five)(?= (?:I|we) (?:am|are|have to|must|cannot|can['’]t|can|will|shall|do not|don['’]t)\b)/gi;
const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];

const PLACE = /\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|final)\b/i;

/** Whether a text has a word for a place at all: quick, and asked before the patterns that look what it is the place of. */
export function hasPlace(text: string): boolean {
  return PLACE.test(text);
}

/** The questions that are named by their place: as the requester counted them in words, else as they stand in the list. */
export function readOrdinal(found: RegExpMatchArray, asked: readonly Asked[]): number[] {
  const own = asked.map((one) => ownOrdinal(one));
  const known = own.filter((place) => place !== null).length > 1;
  const words = [found[1] ?? found[5] ?? found[6], found[3]].flatMap((word) => (word ? [word.toLowerCase()] : []));
  const named = words.map((word) => (known ? byOwnOrdinal(word, own) : [placeOf(word, asked.length)]));
  const ends = named.flat();
  if (isRange(found) && named.every((one) => one.length > 0))
    return asked.flatMap((_, i) => (i >= Math.min(...ends) && i <= Math.max(...ends) ? [i] : []));
  if (known) return ends;
  const places = ends;
  const more = ['', ' two', ' three', ' four', ' five'].indexOf((found[4] ?? found[7] ?? '').toLowerCase());
  const [from = -1] = places;
  const last = asked.length - 1;
  const run = more > 0 ? Array.from({ length: more + 1 }, (_, k) => (from === last ? last - k : from + k)) : places;
  return [...new Set(run)].filter((i) => i >= 0 && i <= last).sort((a, b) => a - b);
}

function isRange(found: RegExpMatchArray): boolean {
  return /^ (?:to|through|until)$/i.test(found[2] ?? '');
}

function placeOf(word: string, count: number): number {
  return /^(?:last|final)$/.test(word) ? count - 1 : ORDINALS.indexOf(word);
}

/** The place that the requester gave a question in words: `Secondly, any advice …` is 1, `Finally, …` the last. */
function ownOrdinal(one: Asked): number | null {
  const word = /^(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|final|last)(?:ly)?\b[,:]?\s/i
    .exec(one.question.text)?.[1]
    ?.toLowerCase();
  if (word === undefined) return null;
  return /^(?:last|final)$/u.test(word) ? Number.POSITIVE_INFINITY : ORDINALS.indexOf(word);
}

/** The questions that a writer counted so, with those that follow them before the next is counted. */
function byOwnOrdinal(word: string, own: readonly (number | null)[]): number[] {
  const wanted = /^(?:last|final)$/u.test(word)
    ? Math.max(...own.flatMap((place) => (place === null ? [] : [place])))
    : ORDINALS.indexOf(word);
  const first = own.indexOf(wanted);
  if (first < 0) return [];
  const next = own.findIndex((place, i) => i > first && place !== null);
  return own.flatMap((_, i) => (i >= first && (next < 0 || i < next) ? [i] : []));
}
