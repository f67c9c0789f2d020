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
