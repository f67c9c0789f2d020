import type { Assessment } from '../assess/assessment';
import type { Clock, Window } from '../law/clock';
import type { Promised } from '../thread/act';
import type { IsoDay } from '../thread/thread';
import { type Brief, type Deed, dayOf, deedsOf } from './brief';

/** How far a request has come: what decides which letters fit it. */
export interface Stage {
  /** The last clock of the request, and of a review; null where there is none. */
  readonly response: Clock | null;
  readonly review: Clock | null;
  /** What the authority still owes; null when it has answered, or nothing can be counted. */
  readonly owed: Clock | null;
  /** The last window of each kind, open or not. */
  readonly ask: Window | null;
  readonly complain: Window | null;
}

/** Reads how far a request has come. */
export function readStage({ regime }: Brief, { clocks, windows }: Assessment): Stage {
  const response = clocks.findLast(({ clock }) => clock === 'response') ?? null;
  const review = clocks.findLast(({ clock }) => clock === 'review') ?? null;
  const pending = review !== null && review.endedOn === null && review.state !== 'stopped' ? review : null;
  const silent = response !== null && response.endedOn === null ? response : null;
  const owed = regime?.review?.onSilence === false ? (silent ?? pending) : (pending ?? silent);
  return { response, review, owed, ask: lastOf(windows, 'ask-review'), complain: lastOf(windows, 'complain') };
}

function lastOf(windows: readonly Window[], what: Window['what']): Window | null {
  return windows.findLast((window) => window.what === what) ?? null;
}

/** Whether a window is open on the day of the assessment. */
export function isOpen(window: Window | null): window is Window & { readonly state: 'open' | 'closing' } {
  return window?.state === 'open' || window?.state === 'closing';
}

/** A clock that has run out with nothing to show for it. */
export function isOverdue(clock: Clock | null, today: IsoDay): clock is Clock & { due: IsoDay } {
  if (clock === null || clock.due === null || clock.endedOn !== null || clock.due >= today) return false;
  return clock.state === 'overdue' || clock.state === 'extension-unlawful';
}

/** Whether the day of a clock has passed, while it cannot be told whether what it was for came. */
export function isDoubtful(brief: Brief, clock: Clock | null): clock is Clock & { due: IsoDay } {
  if (clock === null || clock.due === null || clock.endedOn !== null || clock.due >= brief.today) return false;
  return clock.state === 'undetermined' || (brief.unread && isOverdue(clock, brief.today));
}

/** The request to clarify that the authority waits upon; null when it waits for nothing. */
export function clarificationAsked(brief: Brief, { response }: Stage): Deed | null {
  const asked = deedsOf(brief, 'clarification-request').at(-1);
  if (asked === undefined || response?.state !== 'stopped') return null;
  const after = brief.deeds.slice(brief.deeds.indexOf(asked) + 1);
  return after.some(({ act }) => act.kind === 'clarification' || act.kind === 'response') ? null : asked;
}

/** All requests to clarify that the requester has not replied to, oldest first. */
export function clarificationsAsked(brief: Brief, stage: Stage): readonly Deed[] {
  if (clarificationAsked(brief, stage) === null) return [];
  const replied = deedsOf(brief, 'clarification').at(-1);
  const after = replied === undefined ? brief.deeds : brief.deeds.slice(brief.deeds.indexOf(replied) + 1);
  return after.filter(({ act }) => act.kind === 'clarification-request');
}

/** A day that the authority named and let pass. */
export interface BrokenPromise {
  readonly deed: Deed;
  readonly promise: Promised;
}

/** The last promise of a whole answer that was not kept, of those made since a message; null when there is none, or an unread letter may have kept it. */
export function brokenPromise(brief: Brief, sinceId: string | null): BrokenPromise | null {
  if (brief.unread) return null;
  const from = brief.deeds.findIndex(({ message }) => message.id === sinceId);
  const since = brief.deeds.slice(Math.max(0, from));
  const made = since.flatMap((deed) =>
    deed.message.party === 'authority'
      ? deed.act.promises.filter(({ about }) => about === 'all').map((promise) => ({ deed, promise }))
      : [],
  );
  const passed = made.filter(({ deed, promise }) => promise.date < brief.today && !isAnswered(brief, deed));
  return passed.toSorted((one, other) => (one.promise.date < other.promise.date ? -1 : 1)).at(-1) ?? null;
}

function isAnswered(brief: Brief, made: Deed): boolean {
  const after = brief.deeds.slice(brief.deeds.indexOf(made));
  return after.some(({ act }) => act.kind === 'response' || act.kind === 'review-outcome');
}

/** The reminders that the requester sent after a day. */
export function chasersAfter(brief: Brief, day: IsoDay): readonly Deed[] {
  return deedsOf(brief, 'chaser').filter(({ message }) => (dayOf(message) ?? '') > day);
}

/** Whether silence counts as a refusal of which somebody outside is asked at once: no reminder is needed, and no review is given. */
export function isDeemed({ regime }: Brief): boolean {
  return regime?.regulator.direct === true && regime.review?.onSilence !== true;
}
