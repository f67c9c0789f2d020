import type { AnswerState } from '../../questions/question';
import type { ActKind } from '../../thread/act';
import type { CaseOutcome } from '../case';
import { medianOf } from '../compare/measure';
import type { CaseDigest } from '../digest';
import { type Timing, type TimingState, timingOf } from './timing';

/** Addresses of cases. Every figure is one of these, so that it can be looked into. */
export type Cases = readonly string[];

/** How long answers took. Only answers whose days are known are in `taken` and `median`; `unknown` are never late. */
export interface Times extends Readonly<Record<TimingState, Cases>> {
  /** Working days of each answer that came, the quickest first. */
  readonly taken: readonly { readonly url: string; readonly days: number }[];
  /** Null where no answer came. */
  readonly median: number | null;
  /** Late among those in time or late, 0 to 1; null where there are none. */
  readonly shareLate: number | null;
}

/** What the letters of review gave, as far as the questions show. */
export type ReviewResult = 'gave-more' | 'gave-nothing' | 'waiting' | 'unclear';

/** What can be counted of cases. */
export interface Statistics {
  readonly cases: Cases;
  readonly times: Times;
  readonly outcomes: Readonly<Record<CaseOutcome, Cases>>;
  /** Grounds on which answers were refused, each with the cases in which it was relied on; the most used first. */
  readonly grounds: readonly { readonly cite: string; readonly cases: Cases }[];
  /** How long the reviews took that were asked for, and their results. */
  readonly reviews: { readonly times: Times; readonly results: Readonly<Record<ReviewResult, Cases>> };
  /** A case for each promise, so that one with two promises is there twice. */
  readonly promises: Readonly<Record<'kept' | 'broken' | 'open', Cases>>;
}

const GIVES: ReadonlySet<AnswerState> = new Set(['answered', 'partly-answered', 'in-attachment', 'signposted']);

const DECIDES: ReadonlySet<ActKind> = new Set(['response', 'review-outcome']);

/** What can be counted of some cases. In whichever order they come, the figures are the same. */
export function countCases(digests: readonly CaseDigest[]): Statistics {
  const cases = digests.toSorted((one, other) => (one.url < other.url ? -1 : 1));
  const promised = (kept: 'kept' | 'broken' | 'open') =>
    cases.flatMap(({ url, promises }) => promises.filter((one) => one.kept === kept).map(() => url));
  return {
    cases: cases.map(({ url }) => url),
    times: countTimes(cases.map((digest) => ({ url: digest.url, timing: timingOf(digest, 'response') ?? untimed }))),
    outcomes: countOutcomes(cases),
    grounds: countGrounds(cases),
    reviews: countReviews(cases),
    promises: { kept: promised('kept'), broken: promised('broken'), open: promised('open') },
  };
}

/** No clock runs: the law is not known, so that nothing can be said. */
const untimed: Timing = { state: 'unknown', ended: false, workingDaysTaken: null, workingDaysLate: null };

function countTimes(timed: readonly { readonly url: string; readonly timing: Timing }[]): Times {
  const having = (state: TimingState) => timed.filter(({ timing }) => timing.state === state).map(({ url }) => url);
  const taken = timed
    .flatMap(({ url, timing: { workingDaysTaken: days } }) => (days === null ? [] : [{ url, days }]))
    .sort((one, other) => one.days - other.days);
  const [inTime, late] = [having('in-time'), having('late')];
  const decided = inTime.length + late.length;
  return {
    'in-time': inTime,
    late,
    waiting: having('waiting'),
    unknown: having('unknown'),
    taken,
    median: taken.length === 0 ? null : medianOf(taken.map(({ days }) => days)),
    shareLate: decided === 0 ? null : late.length / decided,
  };
}

function countOutcomes(cases: readonly CaseDigest[]): Statistics['outcomes'] {
  const having = (outcome: CaseOutcome) => cases.filter((one) => one.outcome === outcome).map(({ url }) => url);
  return {
    answered: having('answered'),
    partly: having('partly'),
    refused: having('refused'),
    'not-held': having('not-held'),
    'none-yet': having('none-yet'),
    unclear: having('unclear'),
  };
}

function countGrounds(cases: readonly CaseDigest[]): Statistics['grounds'] {
  const grounds = new Map<string, string[]>();
  for (const digest of cases) {
    for (const cite of groundsOf(digest)) grounds.set(cite, [...(grounds.get(cite) ?? []), digest.url]);
  }
  return [...grounds]
    .map(([cite, urls]) => ({ cite, cases: urls }))
    .sort((one, other) => other.cases.length - one.cases.length || one.cite.localeCompare(other.cite, 'en'));
}

/** Each once. What a letter only considers, as one does that takes more time, is not relied on. */
function groundsOf({ acts, questions }: CaseDigest): ReadonlySet<string> {
  const decided = acts.filter(({ kind }) => DECIDES.has(kind)).flatMap(({ citations }) => citations);
  const refused = questions.filter(({ state }) => state === 'refused').flatMap(({ citations }) => citations);
  return new Set([...decided, ...refused]);
}

function countReviews(digests: readonly CaseDigest[]): Statistics['reviews'] {
  const asked = digests.flatMap((digest) => {
    const timing = timingOf(digest, 'review');
    const isAsked = timing !== null || digest.acts.some(({ kind }) => kind === 'review-request');
    return isAsked ? [{ digest, url: digest.url, timing: timing ?? untimed, result: resultOf(digest) }] : [];
  });
  const having = (result: ReviewResult) => asked.filter((one) => one.result === result).map(({ url }) => url);
  return {
    times: countTimes(asked),
    results: {
      'gave-more': having('gave-more'),
      'gave-nothing': having('gave-nothing'),
      waiting: having('waiting'),
      unclear: having('unclear'),
    },
  };
}

/** By the questions that the review's own letter settles. */
function resultOf({ acts, questions }: CaseDigest): ReviewResult {
  const outcomes = new Set(acts.filter(({ kind }) => kind === 'review-outcome').map(({ messageId }) => messageId));
  if (outcomes.size === 0) return 'waiting';
  const settled = questions.filter((question) => question.in !== null && outcomes.has(question.in));
  if (settled.some(({ state }) => GIVES.has(state))) return 'gave-more';
  const isUnclear = questions.length === 0 || questions.some(({ state }) => state === 'unclear');
  return isUnclear ? 'unclear' : 'gave-nothing';
}
