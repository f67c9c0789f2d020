import type { ActKind } from '../../thread/act';
import { onceFor } from '../../thread/once';
import type { Thread } from '../../thread/thread';
import { GUESS, type Outcome, PROCEDURAL } from '../answer/outcome';
import { kindOf } from '../answer/wants/kind';
import { HANGS } from '../answer/whole/unsaid';
import { type Asked, topicOf } from '../asked';
import { OWNS } from '../phrases/en-claims';
import type { Answer } from '../question';
import { type Claim, complains } from './claims';

/**
 * Below this, silence is said to be unclear and never an unanswered question. Chosen on the labelled threads: the test of the
 * threshold prints how many questions are rightly and wrongly said to be unanswered at each value.
 */
export const THRESHOLD = 0.67;

/** How sure silence is where nothing is found, by the way in which a reply answers. */
const SILENCE = { labelled: 0.88, headed: 0.8, loose: 0.78 };
/** What each sentence takes off that could not be laid to any question, and so many count. */
const LEFTOVER = { labelled: 0.1, headed: 0.08, loose: 0.08 };
const MANY = { labelled: 4, headed: 8, loose: 8 };
/** What each of them takes off besides that gives a figure. */
const FIGURE = 0.12;
/** What its own words take off where they stand in the answer to another question. */
const NAMED = 0.25;
const HINTED = 0.5;
/** What its number takes off where it stands within a line. */
const NUMBERED = 0.4;
/** A reply that settles less than this of the questions is about some of them only. */
const SOME = 0.3;
/** And where it says so much besides, hardly any of it could be told. */
const SEVERAL_LEFT = 2;
/** What it takes off that the question hangs on the one before it: one sentence may answer both. */
const HANGING = 0.15;
/** What it takes off that nobody knows for sure what the letter is. */
const GUESSED = 0.1;
/** A review comes to what is disputed; what it leaves out stands as it stood. */
const REVIEW = 0.8;
/** What a file that nobody read takes off. */
const FILES = 0.2;
/** How sure silence is at least where whoever asked says so too, by the question's number or by its subject. */
const CLAIMED = { numbered: 0.85, named: 0.72 };
/** What each unaccounted sentence of a letter that came after that takes off, also of one that owns that something was left out; so many count. */
const MADE_GOOD = { plain: 0.05, owned: 0.12 };
const MENDING = 3;

/** An answer that says nothing was found, or that it cannot be told. */
export function none(state: 'unanswered' | 'unclear', confidence: number, why: string): Answer {
  return {
    state,
    in: null,
    evidence: null,
    citations: [],
    confidence,
    why,
    missing: null,
    history: [],
    corrected: false,
  };
}

/** Nothing was found for a question: says whether that is sure enough to call it unanswered. */
export function judgeSilence(
  thread: Thread,
  outcomes: readonly Outcome[],
  asked: readonly Asked[],
  at: number,
  claim?: Claim,
): Answer {
  const unread = thread.folded || thread.messages.some((message) => message.hidden && message.party === 'authority');
  if (unread) return none('unclear', 0.3, 'A part of the letters could not be read.');
  const silent = outcomes.filter((outcome) => !outcome.findings.has(at) && !isPrelude(outcome, outcomes));
  const first = outcomes.find(({ act }) => ANSWERS.has(act.kind));
  if (!claim && first && first.unlaid > 0 && outcomes.every(({ findings }) => findings.size === 0))
    return none('unclear', WEAK, UNLAID);
  const sure = Math.min(
    isWeak(asked, at) || outcomes.some((outcome) => isPointed(outcome, at)) ? WEAK : 0.97,
    ...silent.map((outcome) => {
      const alone = readSilence(outcome, asked, at, outcome === first);
      if (claim) return weighClaim(thread, outcome, at, alone, claim);
      return isAfter(thread, silent, outcome) ? weighLater(alone) : alone;
    }),
  );
  if (!(sure >= THRESHOLD))
    return none('unclear', sure, 'It may be answered in words or in a file that could not be matched to it.');
  return none('unanswered', sure, explain(outcomes, at));
}

/** A letter of which nobody knows for sure what it is, and which answers nothing, came before the one that answers most: it was none. */
function isPrelude(outcome: Outcome, outcomes: readonly Outcome[]): boolean {
  if (!outcome.guessed || outcome.findings.size > 0) return false;
  const later = outcomes.slice(outcomes.indexOf(outcome) + 1);
  return later.some(({ act, settled }) => act.kind === 'response' && act.confidence >= GUESS && settled >= MOST);
}

/** Whether a letter comes after one that answered question by question and passed this one over, and what was written to the authority in between complains of nothing. */
function isAfter({ messages }: Thread, silent: readonly Outcome[], outcome: Outcome): boolean {
  const first = silent.find(
    ({ act, style, settled }) => act.kind === 'response' && style === 'labelled' && settled >= MOST,
  );
  if (!first || silent.indexOf(first) >= silent.indexOf(outcome)) return false;
  const between = messages.slice(messages.indexOf(first.message), messages.indexOf(outcome.message));
  const written = between.filter(({ party }) => party === 'requester');
  return written.length > 0 && !written.some(complains);
}

/** A letter that comes after the answers is about what was open or disputed: what it says in passing hardly answers what nobody asked for again. */
function weighLater(silence: number): number {
  return silence + (SILENCE.labelled - Math.min(silence, SILENCE.labelled)) * PASSING;
}

const MOST = 0.5;
const PASSING = 0.6;

/** It says that an earlier letter answers it. */
function isPointed({ act, findings }: Outcome, at: number): boolean {
  return act.kind !== 'review-outcome' && findings.get(at)?.upholds === true;
}

/** Whoever asked has read the letter and says so too; a letter that comes after that may well make good for it. */
function weighClaim({ messages }: Thread, outcome: Outcome, at: number, silence: number, claim: Claim): number {
  const place = (id: string) => messages.findIndex((message) => message.id === id);
  if (place(outcome.message.id) < place(claim.messageId))
    return Math.max(silence, claim.numbered ? CLAIMED.numbered : CLAIMED.named);
  if (PROCEDURAL.has(outcome.act.kind)) return silence;
  const each = outcome.style !== 'labelled' && OWNS.test(outcome.message.text) ? MADE_GOOD.owned : MADE_GOOD.plain;
  return silence - each * Math.min(MENDING, outcome.leftover(at));
}

/** Among several questions an unnumbered ask that names nothing of its own, `Could I have those?`, may be no question at all. */
function isWeak(asked: readonly Asked[], at: number): boolean {
  const one = asked[at];
  if (!one || one.question.label !== null) return false;
  if (at > 0 && BACK.test(one.question.text) && topicOf(one).size <= 2) return true;
  if (asked.length < SEVERAL) return false;
  const labelled = countLabelled(asked).get(one.question.place.messageId) ?? 0;
  if (labelled >= SEVERAL && !one.question.text.includes('?')) return true;
  return one.stem === '' && one.heading === '' && topicOf(one).size <= 1;
}

/** `… and has it ever held one?`: what answers the ask before it may answer this one too. */
const BACK =
  /^\W*(?:and |or )?(?:has|have|had|did|does|do|is|are|was|were|will|can) (?:it|they|this|that|these|those|one|any)\b/i;

/** How many labelled questions stand in each message, by its id. */
const countLabelled = onceFor((asked: readonly Asked[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { question } of asked)
    if (question.label !== null) counts.set(question.place.messageId, (counts.get(question.place.messageId) ?? 0) + 1);
  return counts;
});

/** Of a letter that answers, and of which not a sentence could be laid to a question. */
const UNLAID = 'The authority says something, and it could not be told which question it answers.';
const WEAK = 0.5;
const SEVERAL = 4;

function explain(outcomes: readonly Outcome[], at: number): string {
  if (outcomes.every((outcome) => outcome.findings.size === 0))
    return 'No message of the authority answers anything yet.';
  const repeated = outcomes.some(({ blank }) => blank.has(at) && blank.get(at) !== 'left-out');
  return repeated
    ? 'The reply repeats the question with nothing under it.'
    : 'The reply answers others and does not come to this one.';
}

const ANSWERS: ReadonlySet<ActKind> = new Set(['response', 'review-outcome']);

/** A letter that was taken to be about receipt or time, and not for sure, and that speaks of several of the questions: it may be the answer. */
function isMisnamed({ act, findings, likeness, unlaid }: Outcome, asked: readonly Asked[]): boolean {
  if (act.confidence >= DOUBTED || findings.size + unlaid < SEVERAL_LEFT) return false;
  return findings.size >= SEVERAL_LEFT || asked.some((_, at) => likeness(at) >= SPEAKS);
}

/** An act of less confidence may be another; and so like a question a sentence must be to speak of it. */
const DOUBTED = 0.85;
const SPEAKS = 1.2;

/** How sure it is, 0 to 1, that one message says nothing of a question. A review that is the `first` answer is read as one. */
function readSilence(outcome: Outcome, asked: readonly Asked[], at: number, first: boolean): number {
  const { kind } = outcome.act;
  if (outcome.guessed) return 0.4;
  if (!ANSWERS.has(kind) && (PROCEDURAL.has(kind) || outcome.findings.size === 0) && !isMisnamed(outcome, asked))
    return 0.95;
  if (first && ANSWERS.has(kind) && outcome.unlaid >= SEVERAL_LEFT && outcome.settled < SOME) return 0.5;
  const blank = outcome.blank.get(at);
  const one = asked[at];
  if (blank === 'doubtful' || (outcome.files && !blank && one && kindOf(one).document)) return 0.4;
  if (blank === 'sure' || blank === 'left-out')
    return (
      (outcome.files ? 0.7 : 0.92) - FIGURE * Math.min(3, outcome.figures(at)) - (outcome.numbers(at) ? NUMBERED : 0)
    );
  if (kind === 'review-outcome' && !first) return Math.max(0.05, REVIEW - Math.max(0, outcome.nearness(at) - 0.4));
  const hangs = HANGS.test(asked[at]?.question.text ?? '');
  const unsure =
    (hangs ? HANGING : 0) + (outcome.act.confidence < GUESS || outcome.act.kind === 'unclear' ? GUESSED : 0);
  return Math.max(0.05, readProseSilence(outcome, at) - unsure);
}

/** A reply that never comes to the question: the more of it is unaccounted for, the less its silence says. */
function readProseSilence(
  { style, leftover, figures, files, settled, likeness, nearness, numbers }: Outcome,
  at: number,
): number {
  const rest = LEFTOVER[style] * Math.min(MANY[style], leftover(at)) + FIGURE * Math.min(2, figures(at));
  const named =
    settled < SOME ? 0 : NAMED * Math.max(0, likeness(at) - HINTED) + Math.max(0, nearness(at) - HINTED) / 2;
  return SILENCE[style] - rest - named - (files ? FILES : 0) - (numbers(at) ? NUMBERED : 0);
}
