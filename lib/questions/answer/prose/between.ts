import type { Asked } from '../../asked';
import { REST } from '../../phrases/en-answers';
import { isAside } from '../wants/aside';
import { mayGive } from '../wants/may-give';
import { readWant, suits } from '../wants/suits';
import type { Laid, Unit } from './laid';

/** Where in a letter the answer to a question stands. */
type Anchors = ReadonlyMap<number, number>;

/** So large a share of the answers must follow each other as the questions do. */
const ORDERLY = 0.6;
/** Where some answers have labels the order of the prose beside them is seen from more. */
const SEVERAL = 2;
/** What an answer counts for that is told by its place and kind alone: no more than a guess. */
const SCORE = 0.15;

/**
 * Questions without an answer in a letter that keeps their order: what stands between the answers to their neighbours, speaks of no
 * other question and is of the kind that is wanted, in whatever words.
 *
 * @param told where the answers stand that were found by labels or headings
 * @param bare whether nothing but such prose answers, and for the first time: little then tells the order, and a lone sentence may answer what any words may
 */
export function findBetween(
  units: readonly Unit[],
  laid: readonly Laid[],
  told: Anchors,
  asked: readonly Asked[],
  bare: boolean,
): Laid[] {
  const anchors = new Map([...told, ...laid.map((one): [number, number] => [one.asked, anchorOf(one, units).start])]);
  if (
    anchors.size === asked.length ||
    !isOrderly(anchors, bare ? 1 : SEVERAL) ||
    units.some((unit) => REST.test(unit.text))
  )
    return [];
  const spare = units.filter((unit) => isSpare(unit, laid, units));
  if (spare.length === 0) return [];
  const gaps = new Map<string, { readonly open: number[]; readonly from: number; readonly to: number }>();
  asked.forEach((_, at) => {
    if (anchors.has(at)) return;
    const from = Math.max(-1, ...[...anchors].flatMap(([other, place]) => (other < at ? [place] : [])));
    const to = Math.min(Infinity, ...[...anchors].flatMap(([other, place]) => (other > at ? [place] : [])));
    const gap = gaps.get(`${from} ${to}`) ?? { open: [], from, to };
    gap.open.push(at);
    gaps.set(`${from} ${to}`, gap);
  });
  return [...gaps.values()].flatMap(({ open, from, to }) =>
    fill(
      open,
      spare.filter((unit) => unit.start > from && unit.start < to),
      asked,
      bare,
    ),
  );
}

function fill(open: readonly number[], spare: readonly Unit[], asked: readonly Asked[], bare: boolean): Laid[] {
  const free = new Set(spare);
  return open.flatMap((at) => {
    const question = asked[at]?.question.text ?? '';
    const fits = [...free].filter((unit) => isFit(question, unit.text, bare));
    const lone = bare && open.length === 1 && spare.length === 1 ? spare[0] : undefined;
    if (lone && fits.length === 0 && isLone(question, lone, at))
      return [
        {
          asked: at,
          start: lone.start,
          end: lone.end,
          score: SCORE,
          spare: [],
        },
      ];
    const best = fits.sort((a, b) => (b.likeness[at] ?? 0) - (a.likeness[at] ?? 0))[0];
    const rival =
      best && open.some((other) => other !== at && isFit(asked[other]?.question.text ?? '', best.text, bare));
    if (!best || (rival && free.size < open.length)) return [];
    free.delete(best);
    return [{ asked: at, start: best.start, end: best.end, score: SCORE, spare: [] }];
  });
}

/** The only sentence between two answers for the only question between theirs, where any words may answer it and it speaks of no other question. */
function isLone(question: string, { likeness, text }: Unit, at: number): boolean {
  const want = readWant(question);
  if ((want !== 'anything' && want !== 'yes-or-no') || GOES_ON.test(text)) return false;
  if (/\bwhere\b/i.test(question) && !PLACE.test(text)) return false;
  const own = likeness[at] ?? 0;
  return own >= LEAST && own >= Math.max(...likeness) - MUCH && mayGive(question, text);
}

/** `The first is cracked`, `Most were sold`: says more of what was counted before. */
const GOES_ON =
  /^\W*(?:(?:of|among) (?:these|those|them|which|whom)|the (?:first|second|third|fourth|other|others|latter|former|rest|remaining|remainder|last)|one|some|most|many|both|all|each|several|neither)\b/i;
const PLACE = /\b(?:in|at|on|near|by|beside|behind|from|to|under|next to|opposite) (?:the|a|an|our|its|\p{Lu})/u;

/** Hardly a word in common, and not much less than with another question. */
const LEAST = -1;
const MUCH = 0.3;

function isFit(question: string, text: string, bare: boolean): boolean {
  const want = readWant(question);
  if (want === 'anything' || want === 'yes-or-no') return bare && suits(question, text) > 0;
  return mayGive(question, text) && (suits(question, text) > 0 || isAside(text));
}

/** The sentence of an answer that is most like its question. */
function anchorOf(one: Laid, units: readonly Unit[]): { readonly start: number } {
  const own = units.filter((unit) => one.start <= unit.start && unit.end <= one.end);
  return own.sort((a, b) => (b.likeness[one.asked] ?? 0) - (a.likeness[one.asked] ?? 0))[0] ?? one;
}

function isSpare(unit: Unit, laid: readonly Laid[], units: readonly Unit[]): boolean {
  if (unit.listed) return false;
  const over = laid.filter((one) => one.start < unit.end && unit.start < one.end);
  return over.every((one) => (unit.likeness[one.asked] ?? 0) < 0 && anchorOf(one, units).start !== unit.start);
}

function isOrderly(anchors: Anchors, least: number): boolean {
  const places = [...anchors].sort((a, b) => a[0] - b[0]).map(([, place]) => place);
  const steps = places.slice(1).map((place, i) => place >= (places[i] ?? 0));
  return steps.length >= least && steps.filter(Boolean).length >= steps.length * ORDERLY;
}
