import type { Assessment } from '../../assess/assessment';
import { calendarOf } from '../../law/calendar';
import type { Clock } from '../../law/clock';
import { dueOn } from '../../law/deadline';
import { isDoubt } from '../../law/doubt';
import { findFlaw } from '../../law/extension';
import { responseOn } from '../../law/lawful';
import { longerFor } from '../../law/longest';
import type { Term } from '../../law/regime';
import type { IsoDay } from '../../thread/thread';
import { type Brief, type Deed, dayOf } from '../brief';
import { distinct } from '../phrase';
import { readProvision } from '../provision';
import { readStage } from '../stage';
import type { ExtensionFault } from '../wording';

/** A letter that takes more time, and the time that it takes it from. */
export interface Delay {
  readonly deed: Deed;
  readonly clock: Clock;
  /** The end of the time to answer without it; null where it cannot be told, as for a school. */
  readonly limit: IsoDay | null;
  /** The end of the longest time that the law or its guidance allows; null where none is set or it cannot be told. */
  readonly most: IsoDay | null;
  /** The day that it names for the whole answer; null where it names none. */
  readonly until: IsoDay | null;
  readonly faults: readonly ExtensionFault[];
}

/** The last letter that takes more time for what is not answered yet, with what is wrong with it; null where there is none, or a review was asked for. */
export function readDelay(brief: Brief, assessment: Assessment): Delay | null {
  const { response, review } = readStage(brief, assessment);
  if (response === null || response.endedOn !== null || review !== null || brief.regime === null) return null;
  const from = brief.deeds.findIndex(({ message }) => message.id === response.fromMessage);
  const since = brief.deeds.slice(Math.max(0, from));
  const limit = baseLimit(brief, response);
  const deed = since.findLast((one) => one.act.kind === 'extension' || isPutOff(one, limit));
  if (deed === undefined) return null;
  const most = countTo(brief, response, brief.regime.extension?.term ?? null);
  const until = promisedBy(deed);
  return { deed, clock: response, limit, most, until, faults: findFaults(brief, deed, limit, most, until) };
}

/** A letter that names a day after the limit takes more time too, whatever it calls that. */
function isPutOff(deed: Deed, limit: IsoDay | null): boolean {
  const until = promisedBy(deed);
  return deed.act.kind === 'holding' && limit !== null && until !== null && until > limit;
}

function promisedBy({ act }: Deed): IsoDay | null {
  const dates = act.promises.filter(({ about }) => about === 'all').map(({ date }) => date);
  return dates.toSorted().at(-1) ?? null;
}

function baseLimit(brief: Brief, clock: Clock): IsoDay | null {
  const { regime } = brief;
  if (regime === null || clock.from === null) return null;
  return countTo(brief, clock, responseOn(regime, clock.from));
}

/** Null also where a fee stopped the clock, or the body has longer than others: then another limit holds. */
function countTo({ regime, thread, deeds }: Brief, { from }: Clock, term: Term | null): IsoDay | null {
  if (regime === null || from === null || term === null || longerFor(thread, regime) !== null) return null;
  if (deeds.some(({ act }) => act.kind === 'fees-notice')) return null;
  const due = dueOn(from, term, calendarOf(regime.calendar));
  return isDoubt(due) ? null : due;
}

/** What the law allows nobody to do comes alone; the rest in the order of their weight. */
function findFaults(
  { regime, wording }: Brief,
  deed: Deed,
  limit: IsoDay | null,
  most: IsoDay | null,
  until: IsoDay | null,
): readonly ExtensionFault[] {
  if (regime === null) return [];
  const { act, message } = deed;
  const day = dayOf(message);
  const flaw = findFlaw(act, null, '', regime);
  if (flaw === 'no-extension') return ['none-in-law' as const].filter((fault) => fault in wording.extension);
  const isWeighed = flaw === null || flaw === 'unnamed';
  const isNotice = flaw === null || act.kind === 'extension';
  const isLateNotice = isNotice && regime.extension?.notice !== null && limit !== null && day !== null && day > limit;
  const found: readonly (ExtensionFault | null)[] = [
    flaw === null ? null : act.ground === 'volume' ? 'volume' : 'no-ground',
    isLateNotice ? 'late-notice' : null,
    isWeighed && until === null ? 'no-date' : null,
    isWeighed && most !== null && until !== null && until > most ? 'too-long' : null,
  ];
  return found.filter((fault) => fault !== null).filter((fault) => fault in wording.extension);
}

/** The provisions of its law that a letter names, by their names: `section 43(2)`. */
export function namedIn({ wording }: Brief, { act }: Deed): readonly string[] {
  return distinct(act.citations.flatMap(({ cite }) => readProvision(cite, wording)?.name ?? []));
}
