import type { Act, ActKind } from '../thread/act';
import type { Thread } from '../thread/thread';
import { readOutcome } from './answer';
import { GUESS, type Outcome } from './answer/outcome';
import { openWritten } from './answer/reading/echoes';
import { prepareQuiz, type Quiz } from './answer/reading/quiz';
import { TRIED_ON_ALL } from './answer/state/deeds';
import { readQuestions } from './ask';
import type { Asked } from './asked';
import { readLeaning } from './leaning';
import type { AnswerState, LedgerRow } from './question';
import { type Claim, readClaims } from './settle/claims';
import { cite } from './settle/history';
import { settle } from './settle/settle';
import { makeFirst } from './tried';

const SPEAKS: ReadonlySet<ActKind> = new Set([
  'response',
  'review-outcome',
  'transfer',
  'extension',
  'holding',
  'fees-notice',
  'other',
  'unclear',
]);

/**
 * The questions of a thread and what became of each, in the order in which they were asked. Empty when the thread asks nothing.
 * `acts` has one act for each message; a message of the authority without one is passed over. Pure; never throws.
 */
export function readLedger(thread: Thread, acts: readonly Act[]): readonly LedgerRow[] {
  makeFirst(TRIED_ON_ALL);
  const asked = readQuestions(thread, acts);
  if (asked.length === 0) return [];
  const quiz = readQuiz(thread, asked);
  const claims = readClaims(thread, quiz);
  return settle(thread, asked, readOutcomes(thread, acts, quiz, claims), claims);
}

/** Whether a message can hold answers. One whose kind is a guess may: better a doubt than a wrong accusation. */
function speaks(act: Act): boolean {
  return SPEAKS.has(act.kind) || act.confidence < GUESS;
}

function readQuiz(thread: Thread, asked: readonly Asked[]): Quiz {
  const [request, ...later] = thread.messages.filter((message) => message.party === 'requester');
  return prepareQuiz(asked, thread.authority.name, request?.text, later);
}

function readOutcomes(thread: Thread, acts: readonly Act[], quiz: Quiz, claims: ReadonlyMap<number, Claim>): Outcome[] {
  const { asked } = quiz;
  const byId = new Map(acts.map((act) => [act.messageId, act]));
  const states = new Map<number, AnswerState>();
  const written = openWritten();
  const standing = new Map<number, readonly string[]>();
  const places = new Map(thread.messages.map(({ id }, at) => [id, at]));
  const placeOf = (id: string) => places.get(id) ?? 0;
  let replied = -1;
  return thread.messages.flatMap((message, at) => {
    const act = byId.get(message.id);
    if (message.party !== 'authority' || message.hidden || !act || !speaks(act)) {
      written.add(message.text);
      return [];
    }
    const open = [...asked.keys()].filter((i) => (states.get(i) ?? 'deferred') === 'deferred');
    const put = open.filter((i) => states.get(i) === 'deferred');
    const fresh = replied < 0 ? [] : open.filter((i) => placeOf(asked[i]?.question.place.messageId ?? '') > replied);
    const awaited = fresh.length > 0 ? fresh : put.length > 0 ? put : open;
    if (act.kind === 'response') replied = at;
    const leaning = readLeaning(asked.length, { at, states, awaited, claims, placeOf });
    const outcome = readOutcome(message, act, quiz, { open, awaited, leaning }, written, standing);
    written.add(message.text);
    for (const [i, finding] of outcome.findings) {
      states.set(i, finding.whole ? 'deferred' : finding.state);
      const cites = cite(finding, outcome).map((citation) => citation.cite);
      if (cites.length > 0 && !finding.whole) standing.set(i, cites);
    }
    return [outcome];
  });
}
