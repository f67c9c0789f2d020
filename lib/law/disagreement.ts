import type { IsoDay, Thread } from '../thread/thread';
import { calendarOf } from './calendar';
import type { Clock } from './clock';
import { sayDay } from './day';
import { dueOn } from './deadline';
import { responseOn } from './lawful';
import type { Regime } from './regime';
import type { Run } from './runs';
import { fromRequester } from './timeline';

/**
 * Why the portal's own date differs from the counted one; nothing where they agree or the portal states none.
 * WhatDoTheyKnow counts every body by one table of the whole kingdom, from the last time that it sent the request.
 */
export function sayDisagreement(thread: Thread, run: Run, clock: Clock, regime: Regime): readonly string[] {
  const stated = thread.claims.dueOn;
  if (stated === null || clock.due === null || stated === clock.due || clock.from === null) return [];
  const reason =
    reasonFor(stated, run, clock, clock.from, regime) ?? 'How it counts is not known; the days counted here are shown.';
  return [`The portal states ${sayDay(stated)}. ${reason}`];
}

function reasonFor(stated: IsoDay, run: Run, clock: Clock, from: IsoDay, regime: Regime): string | null {
  const by = (day: IsoDay, calendar: string) => dueOn(day, responseOn(regime, day), calendarOf(calendar)) === stated;
  const { calendar, portalCalendar } = regime;
  if (by(from, calendar)) return sayPlain(clock, regime);
  if (by(from, portalCalendar)) {
    return `It leaves out the holidays of ${calendarOf(portalCalendar).name}, where this law leaves out only those of ${calendarOf(calendar).name}.`;
  }
  const sent = sendings(run).find((day) => day !== from && (by(day, calendar) || by(day, portalCalendar)));
  return sent ? `It counts from ${sayDay(sent)}, when it sent a message of the requester.` : null;
}

/** The portal counts the plain time to answer, for every body alike. */
function sayPlain({ term }: Clock, { longer }: Regime): string {
  return longer.some(({ atMost, sessions }) => term === atMost || term === sessions)
    ? 'It counts working days as for any other body.'
    : 'It knows nothing of what has moved the limit here.';
}

/** Every day on which the portal sent the request, its copies, what took its place, and what the requester wrote since. */
function sendings({ start, during, before }: Run): readonly IsoDay[] {
  const wrote = [start, ...during.filter(fromRequester)].flatMap(({ day }) => day ?? []);
  return [...wrote, ...start.message.resentOn, ...(before ? sendings(before) : [])];
}
