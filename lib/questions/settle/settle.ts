import type { Thread } from '../../thread/thread';
import type { Outcome } from '../answer/outcome';
import type { Finding } from '../answer/state/finding';
import { isAside } from '../answer/wants/aside';
import { kindOf } from '../answer/wants/kind';
import { mayGive } from '../answer/wants/may-give';
import { asksReason, givesReason } from '../answer/wants/reasons';
import { readWant } from '../answer/wants/suits';
import type { Asked } from '../asked';
import { YES_NO } from '../phrases/en-asks';
import { ATTACHED } from '../phrases/en-files';
import type { Answer, AnswerState, LedgerRow } from '../question';
import { readTopic } from '../words';
import type { Claim } from './claims';
import type { Held } from './history';
import { readHistory } from './history';
import { lookAgain } from './look-again';
import { readPolarity } from './polarity';
import { judgeSilence, none } from './silence';
import { fallAway, LIKELY, write } from './write';

/** Everything that is known when the questions are settled. */
interface Court {
  readonly thread: Thread;
  readonly asked: readonly Asked[];
  /** For each question what came after it was asked. */
  readonly heard: readonly (readonly Outcome[])[];
  readonly histories: readonly (readonly Held[])[];
  readonly claims: ReadonlyMap<number, Claim>;
  /** What silence was found to mean: it is asked again for each question that may hang on the one before it. */
  readonly silences: Map<number, Answer>;
}

/** Puts together what all messages say of each question: the last word counts, and a question can follow from another. */
export function settle(
  thread: Thread,
  asked: readonly Asked[],
  outcomes: readonly Outcome[],
  claims: ReadonlyMap<number, Claim> = new Map(),
): LedgerRow[] {
  const order = new Map(thread.messages.map((message, i) => [message.id, i]));
  const after = (id: string) =>
    outcomes.filter((outcome) => (order.get(outcome.message.id) ?? 0) > (order.get(id) ?? 0));
  const asking = new Set(asked.map((one) => one.question.place.messageId));
  const later = new Map([...asking].map((id) => [id, after(id)]));
  const heard = asked.map((one) => later.get(one.question.place.messageId) ?? []);
  const histories = asked.map((_, i) => readHistory(i, heard[i] ?? []));
  const court = { thread, asked, heard, claims, histories, silences: new Map() };
  return asked.map((one, i) => ({ question: one.question, answer: release(one, conclude(court, i, new Set())) }));
}

/** A question that was withdrawn while nothing had answered it, or only put it off, is asked no longer. */
function release({ withdrawn }: Asked, answer: Answer): Answer {
  if (!withdrawn || !OPEN.has(answer.state)) return answer;
  const why = 'It was withdrawn before it was answered.';
  return { ...answer, state: 'not-applicable', in: withdrawn.messageId, evidence: withdrawn, confidence: LIKELY, why };
}

const OPEN: ReadonlySet<AnswerState> = new Set(['unanswered', 'unclear', 'deferred']);

/** `seen` are the questions on the way here, so that two answers that point to each other come to an end. */
function conclude(court: Court, at: number, seen: ReadonlySet<number>): Answer {
  const history = court.histories[at] ?? [];
  const held = history.at(-1);
  if (!held) return lookAgain(concludeSilence(court, at, seen), at, heardSinceClaim(court, at));
  if (isTakenUp(court, at, held)) return write(history, held, 'unclear', TAKEN_UP);
  const fallen = fallWith(court, at, held, seen);
  if (fallen) return fallen;
  const { refers } = held.finding;
  if (refers === null || refers === at || seen.has(refers) || !court.asked[refers])
    return write(history, held, held.finding.state);
  return takeOver(court, at, held, refers, seen);
}

/** Whoever asked has read a letter of which he says that it passes the question over: only what came after counts. */
function heardSinceClaim({ thread, heard, claims }: Court, at: number): readonly Outcome[] {
  const claimed = thread.messages.findIndex(({ id }) => id === claims.get(at)?.messageId);
  return (heard[at] ?? []).filter(({ message }) => thread.messages.indexOf(message) > claimed);
}

/**
 * `See 4a`, `As for 12`: the state is the other's; of several it is that of the first that applies. What was put off with another
 * is not given with it later.
 */
function takeOver(court: Court, at: number, held: Held, refers: number, seen: ReadonlySet<number>): Answer {
  const history = court.histories[at] ?? [];
  const along = (held.finding.along ?? []).filter((other) => other !== at && !seen.has(other) && court.asked[other]);
  const others = [refers, ...along].map((other) => conclude(court, other, new Set([...seen, at])));
  const other = others.find(({ state }) => state !== 'not-applicable') ?? others[0];
  if (!other) return write(history, held, held.finding.state);
  const condition = court.asked[at]?.condition;
  const said = condition?.on === refers ? readPolarity(other, court.asked[refers]) : null;
  if (condition && said && said !== condition.when) return write(history, held, 'not-applicable', held.finding);
  const then = held.outcome.findings.get(refers)?.state;
  if (then === 'deferred' && along.length === 0) return write(history, held, then);
  const state = other.state === 'unanswered' ? 'unclear' : other.state;
  return { ...write(history, held, state), citations: other.citations, missing: other.missing };
}

/** `9/10: No`: what depends on a yes falls away with the same words that say no to the other. */
function fallWith(court: Court, at: number, { finding, outcome }: Held, seen: ReadonlySet<number>): Answer | null {
  const condition = court.asked[at]?.condition;
  if (!condition || seen.has(condition.on) || finding.state !== 'answered') return null;
  const other = outcome.findings.get(condition.on);
  if (!other || other.start !== finding.start || other.end !== finding.end) return null;
  const parent = conclude(court, condition.on, new Set([...seen, at]));
  const said = readPolarity(parent, court.asked[condition.on]);
  return said && said !== condition.when ? fallAway(parent, court.asked[condition.on], condition.when) : null;
}

/** The whole request was refused, and a letter that answers some of it came after that: what it says of the others could not be told. */
function isTakenUp(court: Court, at: number, { finding, outcome }: Held): boolean {
  if (!finding.whole || finding.state !== 'refused' || court.asked[at]?.withdrawn) return false;
  const heard = court.heard[at] ?? [];
  const later = heard.slice(heard.indexOf(outcome) + 1).filter(({ act }) => act.kind === 'response');
  if (later.every((one) => one.findings.size === 0)) return false;
  return judgeSilence(court.thread, later, court.asked, at).state === 'unclear';
}

const TAKEN_UP = {
  confidence: 0.5,
  why: 'The request was refused as a whole, and a later letter answers some of it; whether it answers this could not be told.',
};

/** Nothing says anything of it: it may hang on an answer that makes it fall away. */
function concludeSilence(court: Court, at: number, seen: ReadonlySet<number>): Answer {
  const condition = court.asked[at]?.condition;
  if (!condition || seen.has(condition.on)) return concludeBeside(court, at, seen);
  const parent = conclude(court, condition.on, new Set([...seen, at]));
  const said = readPolarity(parent, court.asked[condition.on]);
  if (said && said !== condition.when) return fallAway(parent, court.asked[condition.on], condition.when);
  if (parent.state === 'not-applicable' && (condition.when === 'yes' || !court.histories[condition.on]?.length))
    return fallAway(parent, court.asked[condition.on], condition.when);
  const sent = findSent(court, at, condition.on);
  if (sent) return sent;
  if (parent.state === 'unanswered')
    return none('unanswered', parent.confidence, 'Nothing addresses it, nor the question on which it depends.');
  if (!said && parent.state !== 'partly-answered')
    return none('unclear', DOUBT, 'Whether it applies depends on an answer that says neither yes nor no.');
  const silence = concludeNothing(court, at);
  if (leavesOther(parent) && silence.confidence >= HALF)
    return none('unanswered', OTHER, 'Nothing addresses it, nor the part of the question on which it depends.');
  return silence.state === 'unanswered' && goesOn(parent, court.asked[at]) ? none('unclear', DOUBT, GOES_ON) : silence;
}

/** `We do not use X` to `Do you use X, or any other?`: what hangs on the other has no answer while that has none. */
function leavesOther({ state, missing, evidence }: Answer): boolean {
  return (
    state === 'partly-answered' &&
    /\bany\b/i.test(missing ?? '') &&
    /\b(?:not|no|never|none|nor)\b|n['’]t\b/i.test(evidence?.quote ?? '')
  );
}

const HALF = 0.5;
const OTHER = 0.7;

/** Whether an answer says more than yes or no: more of it may answer what hangs on it, but for a reason that it does not give. */
function goesOn({ evidence }: Answer, one: Asked | undefined): boolean {
  const words = evidence?.quote.trim() ?? '';
  if (!/[.;](?:\s+|\s*\n)\p{Lu}[^.]{12,}|[,;–—-]\s+\p{L}[^.]{25,}/u.test(words)) return false;
  return !asksReason(one?.question.text ?? '') || givesReason(words);
}

const GOES_ON = 'The answer on which it depends says more than yes or no, and may answer it too.';

/** `Is there a policy?` `Yes, and it is enclosed.` `If so, please send it.`: the answer to the one sends what the other asks for. */
function findSent(court: Court, at: number, on: number): Answer | null {
  const one = court.asked[at];
  if (!one || !kindOf(one).document) return null;
  const sent = (court.heard[at] ?? []).flatMap((outcome) => {
    const finding = outcome.findings.get(on);
    return finding && isSent(finding, outcome) ? [{ finding, outcome, cited: [] }] : [];
  });
  const last = sent.at(-1);
  return last ? write([last], last, 'in-attachment', SENT) : null;
}

function isSent({ state, start, end }: Finding, { message }: Outcome): boolean {
  if (message.attachments.length === 0) return false;
  const words = message.text.slice(start, end).replace(/[’‘]/gu, "'").replace(/\s+/gu, ' ');
  return state === 'in-attachment' || (state === 'answered' && ATTACHED.test(words));
}

const SENT = { confidence: 0.7, why: 'The answer to the question before it encloses it.' };

function concludeNothing(court: Court, at: number): Answer {
  const silence =
    court.silences.get(at) ?? judgeSilence(court.thread, court.heard[at] ?? [], court.asked, at, court.claims.get(at));
  court.silences.set(at, silence);
  return silence;
}

/** `Is it contracted out?` No. `To which company?` has no `if so` and may fall away all the same. */
function concludeBeside(court: Court, at: number, seen: ReadonlySet<number>): Answer {
  const silence = concludeNothing(court, at);
  const [before, one] = [court.asked[at - 1]?.question.text, court.asked[at]?.question.text];
  if (silence.state !== 'unanswered' || !before || !one || seen.has(at - 1)) return silence;
  const turnsBack = YES_NO.test(before) && !YES_NO.test(one) && BACK.test(one);
  if (!turnsBack && !mayStandBeside(one)) return silence;
  const parent = conclude(court, at - 1, new Set([...seen, at]));
  if (saysBesides(parent, one)) return none('unclear', DOUBT, BESIDES);
  if (!turnsBack || readPolarity(parent, court.asked[at - 1]) !== 'no') return silence;
  const shared = [...readTopic(one)].some((stem) => readTopic(before).has(stem));
  return shared
    ? fallAway(parent, court.asked[at - 1], 'yes')
    : none('unclear', DOUBT, 'The answer before it is no, and it may fall away with that.');
}

/** A time or a person is now and then given by the way. */
function mayStandBeside(question: string): boolean {
  const want = readWant(question);
  return want === 'frequency' || want === 'time' || want === 'person';
}

/** `£18.50, and our vet looks them over each quarter`: what goes on after an answer may be what the next question wants, where that is a time or a person. */
function saysBesides({ state, evidence }: Answer, next: string): boolean {
  if (state !== 'answered' || !evidence || !mayStandBeside(next)) return false;
  const [, ...more] = evidence.quote
    .replace(/\s+/gu, ' ')
    .replace(/^\W*\d{1,2}[.)] /u, '')
    .split(/[.;] (?=\p{Lu})|, (?=(?:and|which|who|where|when|but) )/u);
  return more.some((clause) => mayGive(next, clause) && !isAside(clause));
}

const BESIDES = 'The answer to the question before it goes on, and may answer this one too.';

/** It speaks of something that the question before it named. */
const BACK = /\b(?:it|its|they|them|their|this|that|these|those|one|he|she|him|her|his)\b/i;

const DOUBT = 0.4;
