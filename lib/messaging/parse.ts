import * as v from 'valibot';
import type { ClosedPeriods, Correction } from '../assess/correction';
import type { DraftToSave, Settings } from '../cases/case';
import type { KeepingChange } from '../cases/keeping';
import type { Choices, LetterKind } from '../letters/letter';
import type { Gap, Viewer } from '../portals/portal';
import type { AnswerState } from '../questions/question';
import type { ActKind } from '../thread/act';
import { daySchema, messageIdSchema, threadSchema, threadUrlSchema } from '../thread/parse';
import { listOf, type Parsed, parseBy, type Schema, someText, text, wordOf } from '../thread/schema';
import type { PageFacts, Protocol } from './protocol';

/** What goes with a message of that name. */
export type Payload<N extends keyof Protocol> = Parameters<Protocol[N]>[0];

/** A message that was parsed. */
export type Request = {
  readonly [N in keyof Protocol]: { readonly name: N; readonly payload: Payload<N> };
}[keyof Protocol];

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

const letterKinds = {
  chaser: true,
  'extension-challenge': true,
  clarification: true,
  'internal-review': true,
  complaint: true,
  'narrowed-request': true,
  'new-request': true,
} as const satisfies Record<LetterKind, true>;

const viewers = { requester: true, other: true, 'signed-out': true } as const satisfies Record<Viewer, true>;

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

const correctionSchema: Schema<Correction> = v.variant('kind', [
  v.object({ kind: v.literal('regime'), to: someText(100), on: daySchema }),
  v.object({ kind: v.literal('act'), messageId: messageIdSchema, to: wordOf(actKinds), on: daySchema }),
  v.object({ kind: v.literal('answer'), questionId: someText(300), to: wordOf(answerStates), on: daySchema }),
  v.object({ kind: v.literal('school'), closed: closedSchema, on: daySchema }),
]);

const gapSchema: Schema<Gap> = v.object({ field: text(500), where: text(4000) });

const factsSchema: Schema<PageFacts> = v.object({
  thread: threadSchema,
  gaps: listOf(gapSchema, 10_000),
  viewer: wordOf(viewers),
});

const kindSchema: Schema<LetterKind> = wordOf(letterKinds);

/** What was given for blanks: few, by ids that mean nothing to JavaScript's objects. */
const givenSchema: Schema<Readonly<Record<string, string>>> = v.pipe(
  v.record(
    v.pipe(v.string(), v.regex(/^(?!__proto__$|constructor$|prototype$)\S{1,200}$/, 'not an id')),
    text(100_000),
  ),
  v.check((given) => Object.keys(given).length <= 200, 'more than 200'),
);

const offSchema = listOf(someText(500), 1000);

const settingsSchema: Schema<Settings> = v.object({ signature: text(2000), salutation: text(500) });

const choicesSchema: Schema<Choices> = v.object({
  kind: kindSchema,
  off: offSchema,
  given: givenSchema,
  own: text(200_000),
  signature: text(2000),
  salutation: text(500),
});

const draftSchema: Schema<DraftToSave> = v.object({
  url: threadUrlSchema,
  kind: kindSchema,
  text: text(500_000),
  off: offSchema,
  given: givenSchema,
  own: text(200_000),
  pending: v.boolean(),
  savedAt: text(100),
  drafted: v.exactOptional(text(500_000)),
  known: v.exactOptional(listOf(messageIdSchema, 10_000)),
  sent: v.exactOptional(v.object({ messageId: messageIdSchema, on: v.nullable(daySchema) })),
  over: v.exactOptional(text(100)),
});

const keepingChangeSchema: Schema<KeepingChange> = v.variant('what', [
  v.object({ what: v.literal('notes'), notes: text(200_000) }),
  v.object({ what: v.literal('tag'), tag: someText(100) }),
  v.object({ what: v.literal('untag'), tag: text(100) }),
  v.object({ what: v.literal('rest'), until: v.nullable(daySchema) }),
  v.object({ what: v.literal('archive'), archived: v.boolean() }),
  v.object({
    what: v.literal('remind'),
    reminder: v.object({ id: someText(100), on: daySchema, text: text(1000) }),
  }),
  v.object({ what: v.literal('unremind'), id: someText(100) }),
]);

const addressSchema = v.object({ url: threadUrlSchema });

const letterSchema = v.object({ url: threadUrlSchema, kind: kindSchema });

const payloads: { readonly [N in keyof Protocol]: Schema<Payload<N>> } = {
  'assess-page': factsSchema,
  'track-case': factsSchema,
  'forget-case': factsSchema,
  'correct-case': v.object({ facts: factsSchema, correction: correctionSchema }),
  'undo-correction': v.object({ facts: factsSchema, target: someText(500) }),
  'draft-letter': v.object({ facts: factsSchema, choices: choicesSchema }),
  'save-draft': draftSchema,
  'read-draft': letterSchema,
  'discard-draft': letterSchema,
  'take-draft': v.object({ url: threadUrlSchema, isReview: v.boolean() }),
  'keep-width': v.object({
    url: threadUrlSchema,
    width: v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(20_000)),
  }),
  'load-panels': addressSchema,
  'list-cases': v.object({
    search: text(500),
    after: v.nullable(v.pipe(v.number(), v.safeInteger(), v.minValue(0))),
    limit: v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(500)),
  }),
  'open-case': addressSchema,
  'draft-kept-letter': v.object({ url: threadUrlSchema, choices: choicesSchema }),
  'keep-with': v.object({ urls: listOf(threadUrlSchema, 20_000), change: keepingChangeSchema }),
  'open-editor': v.object({ url: threadUrlSchema, kind: v.nullable(kindSchema) }),
  'read-settings': v.object({}),
  'save-settings': settingsSchema,
};

const envelopeSchema = v.object({ name: v.string(), payload: v.unknown() });

/** A message from a value that may be anything at all, or why it is none. Never throws. */
export function parseRequest(value: unknown): Parsed<Request> {
  const envelope = parseBy(envelopeSchema, value);
  if (!envelope.ok) return envelope;
  const { name, payload } = envelope.value;
  if (!isName(name)) return { ok: false, reason: 'name: not a message that ReplyDue knows' };
  const parsed = parseBy<Request['payload']>(payloads[name], payload);
  return parsed.ok ? { ok: true, value: { name, payload: parsed.value } as Request } : parsed;
}

/** The address of the thread that a message is about; null for one that is about none. */
export function threadUrlOf({ payload }: Request): string | null {
  if ('url' in payload) return payload.url;
  if ('thread' in payload) return payload.thread.url;
  return 'facts' in payload ? payload.facts.thread.url : null;
}

function isName(name: string): name is keyof Protocol {
  return Object.hasOwn(payloads, name);
}
