import * as v from 'valibot';
import type { AnswerState } from '../questions/question';
import type { ActKind } from '../thread/act';
import { daySchema, messageIdSchema } from '../thread/parse';
import { listOf, type Schema, someText, wordOf } from '../thread/schema';
import type { ClosedPeriods, Correction } from './correction';

const actKinds = {
  request: true,
  chaser: true,
  clarification: true,
  'review-request': true,
  acknowledgement: true,
  'auto-reply': true,
  bounce: true,
  holding: true,
  extension: true,
  'clarification-request': true,
  'fees-notice': true,
  transfer: true,
  response: true,
  'review-acknowledgement': true,
  'review-outcome': true,
  other: true,
  unclear: true,
} as const satisfies Record<ActKind, true>;

const answerStates = {
  answered: true,
  'partly-answered': true,
  refused: true,
  'not-held': true,
  signposted: true,
  'in-attachment': true,
  deferred: true,
  'not-applicable': true,
  unanswered: true,
  unclear: true,
} as const satisfies Record<AnswerState, true>;

/** More closed periods than a school has in ten years. */
const MOST_CLOSED = 200;

const closedSchema: Schema<ClosedPeriods> = v.pipe(
  listOf<[string, string]>(
    v.pipe(
      v.strictTuple([daySchema, daySchema]),
      v.check(([from, to]) => from <= to, 'ends before it begins'),
    ),
    MOST_CLOSED,
  ),
  v.minLength(1, 'none'),
);

/** What a user corrected, from wherever it comes. */
export const correctionSchema: Schema<Correction> = v.variant('kind', [
  v.object({ kind: v.literal('regime'), to: someText(100), on: daySchema }),
  v.object({ kind: v.literal('act'), messageId: messageIdSchema, to: wordOf(actKinds), on: daySchema }),
  v.object({ kind: v.literal('answer'), questionId: someText(300), to: wordOf(answerStates), on: daySchema }),
  v.object({ kind: v.literal('school'), closed: closedSchema, on: daySchema }),
]);
