import { calendarOf } from '../law/calendar';
import { dueOn } from '../law/deadline';
import { isDoubt } from '../law/doubt';
import { responseOn } from '../law/lawful';
import { longerFor } from '../law/longest';
import type { Term } from '../law/regime';
import type { IsoDay } from '../thread/thread';
import type { Brief } from './brief';

/**
 * The last day of a time that would begin today; null where the law is not known, the body may have longer than others, or the days
 * beyond the table of holidays would be needed.
 */
export function dueFromToday({ regime, thread, today }: Brief, what: 'request' | 'clarification'): IsoDay | null {
  if (regime === null || longerFor(thread, regime) !== null) return null;
  const anew: Term | undefined = what === 'clarification' ? regime.events['clarification_received']?.[0] : undefined;
  const due = dueOn(today, anew ?? responseOn(regime, today), calendarOf(regime.calendar));
  return isDoubt(due) ? null : due;
}
