import type { AnswerState, LedgerRow } from '../../questions/question';
import type { Evidence } from '../../thread/thread';
import { type Brief, proven } from '../brief';

/** Below this the program does not trust its own reading enough to accuse. */
const sure = 0.5;

/** The questions in a state. */
export function rowsIn(brief: Brief, state: AnswerState): readonly LedgerRow[] {
  return brief.rows.filter((row) => row.answer.state === state);
}

/** Whether a question was put before the last answer: one put only afterwards is a new request, not one that was passed over. */
export function wasAskedInTime(brief: Brief, row: LedgerRow): boolean {
  const asked = brief.thread.messages.findIndex((message) => message.id === row.question.place.messageId);
  const last = brief.responses.at(-1)?.message.id;
  return asked >= 0 && asked < brief.thread.messages.findIndex((message) => message.id === last);
}

/** Whether a finding is certain enough to be held against somebody; what the user says himself is. */
export function isSure({ answer }: LedgerRow): boolean {
  return answer.corrected || answer.confidence >= sure;
}

/** Where questions were put. */
export function placesOf(brief: Brief, rows: readonly LedgerRow[]): readonly Evidence[] {
  return proven(
    brief,
    rows.map((row) => row.question.place),
  );
}

/** The words on which the state of questions rests. */
export function answersOf(brief: Brief, rows: readonly LedgerRow[]): readonly Evidence[] {
  return proven(
    brief,
    rows.map((row) => row.answer.evidence),
  );
}

const open: ReadonlySet<AnswerState> = new Set(['unanswered', 'unclear', 'deferred']);

/** Whether something was answered by the way, such as by a letter that passes a part of the request on. */
export function isBegun(brief: Brief): boolean {
  return brief.rows.some(({ answer }) => answer.in !== null && !open.has(answer.state));
}
