import type { Assessment, JudgedPromise } from '../assess/assessment';
import { workingDaysTaken } from '../assess/taken';
import type { Clock, ClockState } from '../law/clock';
import type { AnswerState, LedgerRow } from '../questions/question';
import type { ActKind } from '../thread/act';
import type { IsoDay } from '../thread/thread';
import type { Case, CaseOutcome } from './case';
import { outcomeOf } from './outcome';

/** So much of an answer is kept for the eye and for searching; in characters. The whole stands in the thread. */
const MOST_QUOTED = 8000;

/** A question, and what became of it. */
export interface DigestQuestion {
  /** As of `Question`. */
  readonly id: string;
  readonly label: string | null;
  readonly text: string;
  readonly state: AnswerState;
  /** 0 to 1. */
  readonly confidence: number;
  /** The message that settles it; null when none does. */
  readonly in: string | null;
  /** The words of the answer; empty when there are none. One that is very long ends in three dots. */
  readonly answer: string;
  readonly citations: readonly string[];
  /** The day of the message that settles it. */
  readonly on: IsoDay | null;
  /** Label of the question on whose answer it depends; null when on none. Absent in digests from before it was kept. */
  readonly conditionOn?: string | null;
}

/** One run of a term. */
export interface DigestClock {
  readonly clock: Clock['clock'];
  readonly from: IsoDay | null;
  /** The message that started it. Absent in digests from before it was kept. */
  readonly fromMessage?: string | null;
  readonly due: IsoDay | null;
  readonly endedOn: IsoDay | null;
  readonly endedBy: string | null;
  readonly state: ClockState;
  readonly workingDaysLate: number | null;
  /** As of `workingDaysTaken`. Absent in digests from before it was counted. */
  readonly workingDaysTaken?: number | null;
}

/** A time in which the requester may do something. */
export interface DigestWindow {
  readonly what: 'ask-review' | 'complain';
  readonly closesOn: IsoDay | null;
  /** Nobody needs it: all was answered. */
  readonly idle?: true;
}

/** What one message did. */
export interface DigestAct {
  readonly messageId: string;
  readonly kind: ActKind;
  readonly on: IsoDay | null;
  readonly citations: readonly string[];
}

/**
 * What is said of a case across cases: searched, compared, counted. Stored beside it so that nobody need assess a hundred
 * threads to compare them; it can be made anew from the case at any time.
 */
export interface CaseDigest {
  readonly url: string;
  readonly title: string;
  readonly authority: { readonly name: string; readonly url: string | null };
  readonly site: string;
  readonly zone: string;
  /** Id of the regime; null when the law is not known. */
  readonly regime: string | null;
  /** The day on which it was assessed. */
  readonly judgedOn: IsoDay;
  readonly outcome: CaseOutcome;
  readonly questions: readonly DigestQuestion[];
  readonly acts: readonly DigestAct[];
  readonly clocks: readonly DigestClock[];
  /** What the user wrote about it for himself: here to be searched, it is kept with the case. */
  readonly notes: string;
  readonly windows: readonly DigestWindow[];
  readonly promises: readonly Pick<JudgedPromise, 'messageId' | 'date' | 'about' | 'kept'>[];
}

/** The digest of a case, from what is said of it on a day. */
export function digestOf(kept: Case, assessment: Assessment): CaseDigest {
  const { thread } = kept;
  const days = new Map(thread.messages.map(({ id, receivedOn, sentOn }) => [id, receivedOn ?? sentOn]));
  return {
    url: kept.url,
    title: thread.title,
    authority: { name: thread.authority.name, url: thread.authority.url },
    site: thread.site,
    zone: thread.zone,
    regime: assessment.regime.id,
    judgedOn: assessment.today,
    outcome: outcomeOf(assessment.questions),
    questions: assessment.questions.map((row) => digestQuestion(row, days)),
    acts: assessment.notes.map(({ messageId, act }) => ({
      messageId,
      kind: act.kind,
      on: days.get(messageId) ?? null,
      citations: act.citations.map(({ cite }) => cite),
    })),
    clocks: assessment.clocks.map((clock) => digestClock(clock, assessment.regime.id)),
    notes: kept.keeping.notes,
    windows: assessment.windows.map(({ what, closesOn }) => ({ what, closesOn, ...idleIn(assessment) })),
    promises: assessment.promises.map(({ messageId, date, about, kept: became }) => ({
      messageId,
      date,
      about,
      kept: became,
    })),
  };
}

/** As the list sees it: where there is nothing to do next, no window is of use. */
function idleIn({ next }: Assessment): Pick<DigestWindow, 'idle'> {
  return next.what === 'none' ? { idle: true } : {};
}

function digestQuestion({ question, answer }: LedgerRow, days: ReadonlyMap<string, IsoDay | null>): DigestQuestion {
  const { id, label, text, conditionOn } = question;
  const { state, confidence, citations, evidence } = answer;
  return {
    id,
    label,
    text,
    state,
    confidence,
    in: answer.in,
    answer: shorten(evidence?.quote ?? ''),
    citations,
    on: answer.in === null ? null : (days.get(answer.in) ?? null),
    conditionOn,
  };
}

function digestClock(run: Clock, regime: string | null): DigestClock {
  const { clock, from, fromMessage, due, endedOn, endedBy, state, workingDaysLate } = run;
  const taken = workingDaysTaken(regime, run);
  return { clock, from, fromMessage, due, endedOn, endedBy, state, workingDaysLate, workingDaysTaken: taken };
}

function shorten(quote: string): string {
  return quote.length > MOST_QUOTED ? `${quote.slice(0, MOST_QUOTED)} …` : quote;
}
