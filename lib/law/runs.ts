import type { ActKind } from '../thread/act';
import type { Regime } from './regime';
import { isCopy } from './same-text';
import { fromAuthority, fromRequester, type Moment } from './timeline';

/** One run of the response clock, from a request or from what took its place to the answer. */
export interface Run {
  readonly start: Moment;
  /** What it took the place of: a request that was clarified, one that was refused and narrowed, or one that was answered before. */
  readonly after: 'clarified' | 'narrowed' | 'answered' | null;
  /** The run that this one replaces or follows. */
  readonly before: Run | null;
  /** What happened while it ran, in order; the answer is not among it. */
  readonly during: readonly Moment[];
  /** The authority's question that is still open. */
  readonly asked: Moment | null;
  /** The failure report for the message that started it. */
  readonly bounced: Moment | null;
  readonly end: Moment | null;
  /** Further answers to it: after the one that ended it, until a review was asked for or the authority took or asked for more. */
  readonly further: readonly Moment[];
}

type Draft = { -readonly [K in keyof Run]: Run[K] } & {
  during: Moment[];
  further: Moment[];
  askedAfter: boolean;
  reviewed: boolean;
  /** After the answer the authority took more time for a part, asked for a fee or about it, or handed it on. */
  reopened: boolean;
  lastSent: Moment;
};

/**
 * The runs of the response clock. A clarified request leaves only the restarted run; a request that was refused as too much and
 * then narrowed leaves both, and so does another request after the answer.
 */
export function readRuns(timeline: readonly Moment[], regime: Regime): readonly Run[] {
  const first = firstRequest(timeline);
  if (!first) return [];
  const runs: Draft[] = [draft(first, null, null)];
  const wasAsked = timeline.some(({ kind }) => kind === 'review-request');
  for (const moment of timeline.slice(timeline.indexOf(first) + 1)) advance(runs, moment, regime, wasAsked);
  return runs;
}

/** The first message that is a request; failing that the first that the requester sent, which on a portal is one. */
function firstRequest(timeline: readonly Moment[]): Moment | undefined {
  const asked = timeline.find((moment) => moment.kind === 'request' && !fromAuthority(moment));
  return asked ?? timeline.find((moment) => fromRequester(moment) && moment.kind === 'unclear');
}

function draft(start: Moment, after: Run['after'], before: Run | null): Draft {
  return {
    start,
    after,
    before,
    during: [],
    asked: null,
    bounced: null,
    end: null,
    further: [],
    askedAfter: false,
    reviewed: false,
    reopened: false,
    lastSent: start,
  };
}

function advance(runs: Draft[], moment: Moment, regime: Regime, wasAsked: boolean): void {
  const run = runs.at(-1);
  if (!run) return;
  if (run.end) afterTheEnd(runs, run, moment, regime);
  else whileRunning(runs, run, moment, wasAsked);
  const current = runs.at(-1);
  if (current && fromRequester(moment)) current.lastSent = moment;
}

/** @param wasAsked whether a review was asked for anywhere: an outcome then answers the request only after that */
function whileRunning(runs: Draft[], run: Draft, moment: Moment, wasAsked: boolean): void {
  switch (moment.kind) {
    case 'response':
      run.end = moment;
      return;
    case 'review-outcome':
      if ((wasAsked || runs.length > 1) && !run.reviewed) break;
      run.end = moment;
      return;
    case 'review-request':
      run.reviewed = true;
      break;
    case 'clarification-request':
      run.asked = moment;
      break;
    case 'extension':
      run.asked = null;
      break;
    case 'clarification':
      if (run.asked) {
        runs.splice(-1, 1, draft(moment, 'clarified', run));
        return;
      }
      break;
    case 'request':
      if (run.bounced) {
        runs.splice(-1, 1, draft(moment, null, run));
        return;
      }
      break;
    case 'bounce':
      if (run.lastSent === run.start) run.bounced = moment;
      break;
    default:
      break;
  }
  run.during.push(moment);
}

const REOPENING: ReadonlySet<ActKind> = new Set(['extension', 'fees-notice', 'transfer', 'clarification-request']);

/**
 * After an answer another run is started by another request, and by a narrowed one: after a refusal as too much, or after the
 * authority had asked about it.
 */
function afterTheEnd(runs: Draft[], run: Draft, moment: Moment, regime: Regime): void {
  if (moment.kind === 'clarification-request') run.askedAfter = true;
  if (moment.kind === 'review-request') run.reviewed = true;
  if (REOPENING.has(moment.kind)) run.reopened = true;
  if (moment.kind === 'response' && !run.reviewed && !run.reopened) run.further.push(moment);
  if (moment.kind === 'request' && fromRequester(moment) && !isCopy(moment, run.start)) {
    runs.push(draft(moment, 'answered', run));
    return;
  }
  const narrowed = moment.kind === 'clarification' && (run.askedAfter || refusesAsTooMuch(run.end, regime));
  if (narrowed) runs.push(draft(moment, 'narrowed', run));
}

function refusesAsTooMuch(end: Moment | null, { tooMuch }: Regime): boolean {
  const cites = end?.act?.citations.map(({ cite }) => squeeze(cite)) ?? [];
  return tooMuch.some((section) =>
    cites.some((cite) => cite === squeeze(section) || cite.startsWith(`${squeeze(section)}(`)),
  );
}

function squeeze(cite: string): string {
  return cite.replace(/[\s.]/g, '').toLowerCase();
}
