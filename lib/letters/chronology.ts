import type { Assessment } from '../assess/assessment';
import type { Clock } from '../law/clock';
import type { ActKind } from '../thread/act';
import type { IsoDay } from '../thread/thread';
import { type Brief, type Deed, dayOf, sayDaysLate } from './brief';
import { distinct, sayDay } from './phrase';
import { nameProvisions, readProvision } from './provision';

/** Something that happened, as a third party is told it. */
interface Event {
  readonly on: IsoDay;
  readonly what: string;
}

/** No reader follows more. */
const MOST = 30;

/** What a message did, told to somebody else; null for what decides nothing. */
const told: Readonly<Record<ActKind, string | null>> = {
  request: 'I made the request.',
  chaser: 'I sent a reminder.',
  clarification: 'I clarified the request.',
  'review-request': 'I asked the authority for a review.',
  acknowledgement: 'The authority acknowledged the request.',
  'auto-reply': null,
  bounce: 'My message came back undelivered.',
  holding: 'The authority wrote that it would answer later',
  extension: 'The authority took more time',
  'clarification-request': 'The authority asked me to clarify the request.',
  'fees-notice': 'The authority asked for a fee.',
  transfer: 'The authority passed on the request, or a part of it.',
  response: 'The authority responded',
  'review-acknowledgement': 'The authority acknowledged that I had asked for a review.',
  'review-outcome': 'The authority gave the outcome of its review.',
  other: null,
  unclear: null,
};

/** What happened, in order, with the days on which time ran out: one line for each. Messages without a day are left out. */
export function writeChronology(brief: Brief, { clocks }: Assessment): readonly string[] {
  const events = [
    ...brief.deeds.flatMap((deed) => tellDeed(brief, deed)),
    ...clocks.flatMap((clock) => tellEnd(brief, clock)),
  ];
  return events
    .toSorted((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0))
    .slice(0, MOST)
    .map(({ on, what }) => `- ${sayDay(on)}: ${what}`);
}

function tellDeed(brief: Brief, deed: Deed): readonly Event[] {
  const on = dayOf(deed.message) ?? '';
  const what = on === '' ? null : isAgain(brief, deed) ? 'I wrote again.' : told[deed.act.kind];
  if (what === null) return [];
  return [{ on, what: what.endsWith('.') ? what : `${what}${tellMore(brief, deed)}.` }];
}

/** A request after the first. */
function isAgain(brief: Brief, deed: Deed): boolean {
  return deed.act.kind === 'request' && brief.request !== null && deed !== brief.request;
}

/** Until when it put the answer off, or what it relied on. */
function tellMore({ wording }: Brief, { act }: Deed): string {
  if (act.kind === 'response') {
    const names = distinct(act.citations.flatMap(({ cite }) => readProvision(cite, wording)?.name ?? []));
    return names.length === 0 ? '' : `, relying on ${nameProvisions(names)}`;
  }
  const until = act.promises.filter(({ about }) => about === 'all').at(-1)?.date;
  return until === undefined ? '' : `, ${act.kind === 'extension' ? 'to' : 'by'} ${sayDay(until)}`;
}

/** The end of a time that was not kept. */
function tellEnd(brief: Brief, clock: Clock): readonly Event[] {
  const { wording, today } = brief;
  const { due, state, endedOn } = clock;
  const until = endedOn ?? today;
  if (due === null || until <= due || state === 'undetermined' || state === 'stopped' || state === 'paused') return [];
  const review = clock.clock === 'review';
  const limit = review ? (wording.review?.limit ?? null) : wording.limit;
  const under = limit === null ? '' : ` under ${limit}`;
  const late = clock.workingDaysLate ?? 0;
  const since = late === 0 ? '' : endedOn === null ? `; ${sayDaysLate(brief, late)} have passed since` : '';
  return [{ on: due, what: `The time for ${review ? 'the review' : 'an answer'}${under} ended${since}.` }];
}
