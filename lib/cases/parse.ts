import * as v from 'valibot';
import { daySchema, messageIdSchema, threadUrlSchema } from '../thread/parse';
import { listOf, type Schema, someText, text, wordOf } from '../thread/schema';
import type { DraftToSave, OwnReminder, SavedDraft, Settings } from './case';
import type { ReminderChoices, ReminderKind } from './reminders/reminder';

type LetterKind = SavedDraft['kind'];

const letterKinds = {
  chaser: true,
  'extension-challenge': true,
  clarification: true,
  'internal-review': true,
  complaint: true,
  'narrowed-request': true,
  'new-request': true,
} as const satisfies Record<LetterKind, true>;

/** A kind of letter. */
export const letterKindSchema: Schema<LetterKind> = wordOf(letterKinds);

/** What was given for blanks: few, by ids that mean nothing to JavaScript's objects. */
export const givenSchema: Schema<Readonly<Record<string, string>>> = v.pipe(
  v.record(
    v.pipe(v.string(), v.regex(/^(?!__proto__$|constructor$|prototype$)\S{1,200}$/, 'not an id')),
    text(100_000),
  ),
  v.check((given) => Object.keys(given).length <= 200, 'more than 200'),
);

/** Ids of grounds that were switched off. */
export const offSchema = listOf(someText(500), 1000);

/** How the user signs and greets. */
export const settingsSchema: Schema<Settings> = v.object({ signature: text(2000), salutation: text(500) });

const savedDraft = {
  url: threadUrlSchema,
  kind: letterKindSchema,
  text: text(500_000),
  off: offSchema,
  given: givenSchema,
  own: text(200_000),
  pending: v.boolean(),
  savedAt: text(100),
  drafted: v.exactOptional(text(500_000)),
  known: v.exactOptional(listOf(messageIdSchema, 10_000)),
  sent: v.exactOptional(v.object({ messageId: messageIdSchema, on: v.nullable(daySchema) })),
} as const;

/** A letter as it is kept. */
export const savedDraftSchema: Schema<SavedDraft> = v.object(savedDraft);

/** A letter that is to be saved. */
export const draftToSaveSchema: Schema<DraftToSave> = v.object({ ...savedDraft, over: v.exactOptional(text(100)) });

/** What the user wrote for himself about a case; in UTF-16 units. */
export const notesSchema: Schema<string> = text(200_000);

/** A day on which the user wants to be reminded. */
export const reminderSchema: Schema<OwnReminder> = v.object({ id: someText(100), on: daySchema, text: text(1000) });

const isOn = v.boolean();

const reminderKinds: Readonly<Record<ReminderKind, typeof isOn>> = {
  'due-soon': isOn,
  overdue: isOn,
  'review-overdue': isOn,
  'review-closing': isOn,
  'complaint-closing': isOn,
  'promise-broken': isOn,
  own: isOn,
};

const timeSchema: Schema<string> = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'not a time'));

/** What the user may choose about reminders. */
export const reminderChoicesSchema: Schema<ReminderChoices> = v.object({
  kinds: v.object(reminderKinds),
  quiet: v.nullable(v.object({ from: timeSchema, to: timeSchema })),
  checkDaily: v.boolean(),
});
