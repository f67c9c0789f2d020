import type { IsoDay } from '../../thread/thread';
import type { Cite, Term } from '../regime';

/** The day on which the facts behind the regimes were last looked up. */
const CHECKED_ON: IsoDay = '2026-11-21';

/** A provision and its address. */
export function cite(section: string, source: string, confidence: Cite['confidence']): Cite {
  return { section, source, checkedOn: CHECKED_ON, confidence };
}

/** A time limit of an enactment. */
export function statute(count: number, unit: Term['unit'], source: Cite): Term {
  return { count, unit, force: 'statute', cite: source };
}

/** A time limit of a code or a regulator, which binds nobody. */
export function guidance(count: number, unit: Term['unit'], source: Cite): Term {
  return { count, unit, force: 'guidance', cite: source };
}

/** The same limit, where a last day that is no working day gives way to the next one that is. */
export function rolling(term: Term): Term {
  return { ...term, rolls: true };
}

/** The same limit, where the day that starts it is day 1. */
export function inclusive(term: Term): Term {
  return { ...term, inclusive: true };
}
