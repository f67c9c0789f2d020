import * as v from 'valibot';
import { correctionSchema } from '../assess/parse';
import type { KeepingChange } from '../cases/keeping';
import {
  draftToSaveSchema,
  givenSchema,
  letterKindSchema,
  notesSchema,
  offSchema,
  reminderChoicesSchema,
  reminderSchema,
  settingsSchema,
} from '../cases/parse';
import type { Choices } from '../letters/letter';
import type { ListPage } from '../portals/list';
import type { Gap, Viewer } from '../portals/portal';
import { daySchema, threadSchema, threadUrlSchema } from '../thread/parse';
import { listOf, type Parsed, parseBy, type Schema, someText, text, wordOf } from '../thread/schema';
import type { PageFacts, Protocol } from './protocol';

/** What goes with a message of that name. */
export type Payload<N extends keyof Protocol> = Parameters<Protocol[N]>[0];

/** A message that was parsed. */
export type Request = {
  readonly [N in keyof Protocol]: { readonly name: N; readonly payload: Payload<N> };
}[keyof Protocol];

const viewers = { requester: true, other: true, 'signed-out': true } as const satisfies Record<Viewer, true>;

const gapSchema: Schema<Gap> = v.object({ field: text(500), where: text(4000) });

const factsSchema: Schema<PageFacts> = v.object({
  thread: threadSchema,
  gaps: listOf(gapSchema, 10_000),
  viewer: wordOf(viewers),
});

const choicesSchema: Schema<Choices> = v.object({
  kind: letterKindSchema,
  off: offSchema,
  given: givenSchema,
  own: text(200_000),
  signature: text(2000),
  salutation: text(500),
});

const keepingChangeSchema: Schema<KeepingChange> = v.variant('what', [
  v.object({ what: v.literal('notes'), notes: notesSchema }),
  v.object({ what: v.literal('tag'), tag: someText(100) }),
  v.object({ what: v.literal('untag'), tag: text(100) }),
  v.object({ what: v.literal('rest'), until: v.nullable(daySchema) }),
  v.object({ what: v.literal('archive'), archived: v.boolean() }),
  v.object({ what: v.literal('remind'), reminder: reminderSchema }),
  v.object({ what: v.literal('unremind'), id: someText(100) }),
]);

const readSchema = text(2000);

const listSchema: Schema<ListPage> = v.object({
  threads: listOf(v.object({ url: threadUrlSchema, title: text(2000) }), 5000),
  next: v.nullable(v.pipe(text(2000), v.check(isHttps, 'not an address'))),
});

function isHttps(address: string): boolean {
  return URL.parse(address)?.protocol === 'https:';
}

const addressSchema = v.object({ url: threadUrlSchema });

const letterSchema = v.object({ url: threadUrlSchema, kind: letterKindSchema });

const payloads: { readonly [N in keyof Protocol]: Schema<Payload<N>> } = {
  'assess-page': factsSchema,
  'track-case': factsSchema,
  'forget-case': factsSchema,
  'correct-case': v.object({ facts: factsSchema, correction: correctionSchema }),
  'undo-correction': v.object({ facts: factsSchema, target: someText(500) }),
  'draft-letter': v.object({ facts: factsSchema, choices: choicesSchema }),
  'save-draft': draftToSaveSchema,
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
  'correct-kept-case': v.object({ url: threadUrlSchema, correction: correctionSchema }),
  'undo-kept-correction': v.object({ url: threadUrlSchema, target: someText(500) }),
  'save-notes': v.object({ url: threadUrlSchema, notes: notesSchema, over: notesSchema }),
  'keep-with': v.object({ urls: listOf(threadUrlSchema, 20_000), change: keepingChangeSchema }),
  'forget-cases': v.object({ urls: listOf(threadUrlSchema, 20_000) }),
  'open-editor': v.object({ url: threadUrlSchema, kind: v.nullable(letterKindSchema) }),
  'casebook-changed': v.object({}),
  'read-settings': v.object({}),
  'save-settings': settingsSchema,
  'list-reminders': v.object({}),
  'read-reminder-choices': v.object({}),
  'save-reminder-choices': reminderChoicesSchema,
  'import-list': listSchema,
  'check-cases': v.object({ urls: v.nullable(listOf(threadUrlSchema, 20_000)) }),
  'go-on-reading': v.object({ retry: v.boolean() }),
  'stop-reading': v.object({}),
  'clear-reads': v.object({}),
  'read-progress': v.object({}),
  'take-read': addressSchema,
  'keep-list': v.object({ url: threadUrlSchema, read: readSchema, list: listSchema }),
  'compare-stamp': v.object({ url: threadUrlSchema, read: readSchema, stamp: v.nullable(text(200)) }),
  'keep-read': v.object({ facts: factsSchema, read: readSchema, stamp: v.nullable(text(200)) }),
  'fail-read': v.object({ url: threadUrlSchema, read: readSchema, words: text(1000) }),
  'end-reading': v.object({ url: threadUrlSchema, notBefore: v.nullable(text(100)), words: text(1000) }),
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
