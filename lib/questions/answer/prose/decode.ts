import { hasValue } from '../wants/values';
import type { Unit } from './laid';

/**
 * What speaks for an order, in the units of a logarithm of odds: staying with a question within a paragraph, over a blank line and at
 * a new item of a list, going on to the next, a later or an earlier question, and staying with a further figure after one was given.
 */
const ORDER = { stay: 2.2, part: 0.35, anew: -1, next: 0.15, skip: -0.25, back: -0.85, full: -0.6 };

/** So many questions are considered for a sentence. */
const CANDIDATES = 6;

/** A sentence that begins an item of a list, or with `On point (2)`, turns to something else. */
const ITEM =
  /^(?:(?:\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]|[-*•–])\s|(?:and |so )?(?:on|as to|as for|as regards|turning to|regarding|concerning|in relation to|with regard to|in respect of) (?:your |the )?(?:(?:first|second|third|fourth|fifth|last|next|other) (?:\w+ )?)?(?:points?|grounds?|complaints?|items?|parts?|matters?|questions?|heads?|issues?)\b)/i;

/** What it speaks for or against an order at such an item: it says something of some question, and seldom of an earlier one. */
const ITEMED = { any: 0.6, back: -2 };

interface State {
  /** The question that was last spoken of; -1 before any. */
  readonly last: number;
  /** Whether this sentence speaks of it. */
  readonly on: boolean;
  readonly score: number;
  readonly from: State | null;
  /** What was last said of it gives a figure. */
  readonly valued: boolean;
}

/** The most likely question of each sentence, or null: dynamic programming over the letter. */
export function decode(text: string, units: readonly Unit[]): (number | null)[] {
  let states: State[] = [{ last: -1, on: false, score: 0, from: null, valued: false }];
  units.forEach((unit, i) => {
    const before = units[i - 1];
    const parted = !before || /\n[^\S\n]*\n/u.test(text.slice(before.end, unit.start));
    const anew = before !== undefined && ITEM.test(unit.text);
    const best = unit.likeness
      .map((score, at) => ({ at, score }))
      .sort((a, b) => b.score - a.score)
      .slice(0, unit.listed ? unit.likeness.length : CANDIDATES);
    const next = new Map<string, State>();
    const value = hasValue(unit.text);
    const offer = (last: number, on: boolean, score: number, from: State) => {
      const key = `${last} ${on}`;
      if (score <= (next.get(key)?.score ?? -Infinity)) return;
      const valued = on ? value || (last === from.last && from.valued) : from.valued;
      next.set(key, { last, on, score, from, valued });
    };
    for (const state of states) {
      offer(state.last, false, state.score, state);
      for (const { at, score } of best)
        if (at !== state.last)
          offer(at, true, state.score + score + (anew ? ITEMED.any : 0) + step(state.last, at, unit, anew), state);
      if (state.last >= 0) {
        const stay = readStay(unit, state.on, parted, anew) + (value && state.valued && !unit.listed ? ORDER.full : 0);
        offer(state.last, true, state.score + (unit.likeness[state.last] ?? 0) + stay, state);
      }
    }
    states = [...next.values()].sort((a, b) => b.score - a.score).slice(0, 60);
  });
  const laid: (number | null)[] = [];
  for (let state: State | null = states[0] ?? null; state?.from; state = state.from)
    laid.unshift(state.on ? state.last : null);
  return laid;
}

/** What it speaks for or against an order when bare answers stand in a list. */
export const LISTED = { next: 1.6, skip: -1.5, back: -3, stay: -2.5 };

/** And when each row names its subject. */
const ROW = { next: 0.4, skip: -0.2, back: -0.6, stay: -0.8 };

function readStay(unit: Unit, on: boolean, parted: boolean, anew: boolean): number {
  if (unit.listed) return LISTED.stay;
  if (unit.row) return ROW.stay;
  if (anew) return ORDER.anew;
  if (parted) return ORDER.part;
  return on ? ORDER.stay : 0;
}

function step(from: number, to: number, { listed, row }: Unit, anew: boolean): number {
  if (anew && from >= 0 && to < from) return ITEMED.back;
  const order = listed ? LISTED : row ? ROW : ORDER;
  if (from < 0 && !listed) return 0;
  if (to === from + 1) return order.next;
  return to > from ? order.skip : order.back;
}
