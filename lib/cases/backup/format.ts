import * as v from 'valibot';
import { correctionSchema } from '../../assess/parse';
import { daySchema, threadSchema, threadUrlSchema } from '../../thread/parse';
import { listOf, type Schema, someText, text, wordOf } from '../../thread/schema';
import type { Case, HistoryEntry, Keeping, SavedDraft } from '../case';
import type { SavedView } from '../list/views';
import { reminderChoicesSchema, reminderSchema, savedDraftSchema, settingsSchema } from '../parse';
import type { Told } from '../reminders/told';
import type { Setting } from '../settings';

/** By this name a file says that it is a backup. */
export const SCHEMA = 'replydue-backup';

/** What this ReplyDue writes. A file of an older version is brought up to it when it is read (see `older`). */
export const VERSION = 1;

/** Bytes; a file of so many is not read, and none of so many is written. */
export const MOST_BYTES = 100_000_000;

/** What was set, but for how far a reading of a portal is, and when the last was: that is work in hand, as its list is. */
export type BackedUpSetting = Exclude<Setting, { readonly key: 'reading' } | { readonly key: 'checked' }>;

/** The lists of a backup, by their names, and what is in each. */
export interface Kinds {
  readonly settings: BackedUpSetting;
  readonly views: SavedView;
  readonly told: Told;
  readonly letters: SavedDraft;
  readonly cases: Case;
}

/** How a thing of a list was written before: one step for each older version, from that version to the next. */
export const older: readonly ((list: keyof Kinds, thing: unknown) => unknown)[] = [];

const happenings = {
  tracked: true,
  message: true,
  'portal-status': true,
  corrected: true,
  'correction-undone': true,
  draft: true,
  'day-passed': true,
  kept: true,
  imported: true,
} as const satisfies Record<HistoryEntry['what'], true>;

const momentSchema: Schema<string> = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,9})?)?Z$/, 'not a moment'),
  v.check((moment) => !Number.isNaN(Date.parse(moment)), 'no such moment'),
);

const historySchema: Schema<HistoryEntry> = v.object({
  at: momentSchema,
  what: wordOf(happenings),
  detail: text(10_000),
});

const keepingSchema: Schema<Keeping> = v.object({
  // Of two casebooks that were put together, one behind the other.
  notes: text(5_000_000),
  tags: listOf(someText(100), 5000),
  restsUntil: v.nullable(daySchema),
  archived: v.boolean(),
  reminders: listOf(reminderSchema, 5000),
});

const caseSchema: Schema<Case> = v.pipe(
  v.object({
    url: threadUrlSchema,
    thread: threadSchema,
    corrections: listOf(correctionSchema, 20_000),
    history: listOf(historySchema, 100_000),
    keeping: keepingSchema,
    trackedAt: momentSchema,
    updatedAt: momentSchema,
  }),
  v.check(({ url, thread }) => url === thread.url, 'the address of the case is not that of its thread'),
);

/** One schema for each setting, so that the compiler tells when one is missing. */
const settingSchemas: {
  readonly [K in BackedUpSetting['key']]: Schema<Extract<BackedUpSetting, { readonly key: K }>>;
} = {
  letters: v.intersect([v.object({ key: v.literal('letters') }), settingsSchema]),
  editor: v.object({ key: v.literal('editor'), width: v.pipe(v.number(), v.minValue(1), v.maxValue(20_000)) }),
  backup: v.object({
    key: v.literal('backup'),
    lastOn: v.nullable(daySchema),
    beforeOn: v.exactOptional(v.nullable(daySchema)),
    everyDays: v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(10_000)),
    automatic: v.boolean(),
  }),
  seen: v.object({ key: v.literal('seen'), at: momentSchema }),
  reminders: v.intersect([v.object({ key: v.literal('reminders') }), reminderChoicesSchema]),
};

/** Whether a value has the key of a setting that belongs in a backup; a ReplyDue of another day may have others. */
export function isBackedUp<T>(setting: T): setting is T & { readonly key: BackedUpSetting['key'] } {
  if (typeof setting !== 'object' || setting === null || !('key' in setting)) return false;
  return typeof setting.key === 'string' && Object.hasOwn(settingSchemas, setting.key);
}

const settingSchema: Schema<BackedUpSetting> = v.lazy((input) =>
  isBackedUp(input) ? (settingSchemas[input.key] as Schema<BackedUpSetting>) : v.never('not a setting'),
);

/** What a thing of each list is. */
export const schemas: { readonly [K in keyof Kinds]: Schema<Kinds[K]> } = {
  settings: settingSchema,
  views: v.object({ name: someText(500), query: text(10_000) }),
  told: v.object({ key: someText(5000), at: momentSchema }),
  letters: savedDraftSchema,
  cases: caseSchema,
};

/** By what a thing of each list is known: no two of a list have the same. */
export const identities: { readonly [K in keyof Kinds]: (thing: Kinds[K]) => string } = {
  settings: ({ key }) => key,
  views: ({ name }) => name,
  told: ({ key }) => key,
  letters: ({ url, kind }) => `${url} ${kind}`,
  cases: ({ url }) => url,
};

/** What is said of a file around its lists. */
export interface Head {
  readonly version: number;
  /** ISO instant. */
  readonly writtenAt: string;
}

/** The frame of a file: `schema` tells a backup from any other JSON. */
export const headSchema: Schema<Head & { readonly schema: typeof SCHEMA }> = v.object({
  schema: v.literal(SCHEMA),
  version: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  writtenAt: momentSchema,
});
