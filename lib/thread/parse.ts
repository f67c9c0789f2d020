import * as v from 'valibot';
import { listOf, type Parsed, parseBy, type Schema, someText, text, wordOf } from './schema';
import type { Attachment, Claims, IsoDay, Message, Party, Thread } from './thread';

/** More text than any thread that was ever seen, by far; in UTF-16 units over all messages. */
const MOST_TEXT = 5_000_000;
const MOST_MESSAGES = 5000;

/** A real civil day, `YYYY-MM-DD`. */
export const daySchema: Schema<IsoDay> = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}$/, 'not a day'),
  v.check(isDay, 'no such day'),
);

/** A message's id: no white space, and no name that means something to JavaScript's objects. */
export const messageIdSchema: Schema<string> = v.pipe(
  v.string(),
  v.regex(/^(?!__proto__$|constructor$|prototype$)\S{1,200}$/, 'not an id'),
);

/** A thread's address: https, no password, query or fragment. Comes out in the one spelling that the URL standard gives it. */
export const threadUrlSchema: Schema<string> = v.pipe(
  text(2000),
  v.check(isThreadUrl, 'not the address of a thread'),
  v.transform((url) => new URL(url).href),
);

/** A web address that may be shown as a link; anything else (`javascript:`, `data:`) becomes null. */
const linkSchema: Schema<string | null> = v.fallback(v.nullable(v.pipe(text(4000), v.check(isWebUrl))), null);

const attachmentSchema: Schema<Attachment> = v.object({
  name: text(2000),
  url: linkSchema,
  size: v.nullable(text(100)),
});

const parties = { requester: true, authority: true, overseer: true, other: true } as const satisfies Record<
  Party,
  true
>;

const declarations = {
  'review-request': true,
  clarification: true,
  annotation: true,
} as const satisfies Record<NonNullable<Message['declared']>, true>;

const lacks = { folded: true, cut: true } as const satisfies Record<NonNullable<Message['lacks']>, true>;

const messageSchema: Schema<Message> = v.object({
  id: messageIdSchema,
  party: wordOf(parties),
  author: text(1000),
  sentOn: v.nullable(daySchema),
  sentAt: v.nullable(text(100)),
  receivedOn: v.nullable(daySchema),
  resentOn: listOf(daySchema, 1000),
  text: text(MOST_TEXT),
  attachments: listOf(attachmentSchema, 1000),
  hidden: v.boolean(),
  declared: v.nullable(wordOf(declarations)),
  lacks: v.exactOptional(wordOf(lacks)),
});

const claimsSchema: Schema<Claims> = v.object({
  status: v.nullable(text(200)),
  dueOn: v.nullable(daySchema),
  law: v.nullable(text(100)),
});

const tagsSchema = listOf(text(500), 2000);

const shapeSchema: Schema<Thread> = v.object({
  portal: someText(50),
  site: someText(253),
  jurisdiction: v.nullable(text(50)),
  zone: text(100),
  url: threadUrlSchema,
  title: text(2000),
  requester: v.object({ name: text(1000), url: linkSchema }),
  authority: v.object({ name: text(1000), url: linkSchema, tags: tagsSchema }),
  tags: tagsSchema,
  messages: listOf(messageSchema, MOST_MESSAGES),
  claims: claimsSchema,
  folded: v.boolean(),
  closed: v.boolean(),
  cut: v.exactOptional(v.literal(true)),
});

/** A thread as a page may send it: every length bounded, ids unique, days real, unknown keys dropped. */
export const threadSchema: Schema<Thread> = v.pipe(
  shapeSchema,
  v.check(hasUniqueIds, 'an id occurs twice'),
  v.check(isWithinBounds, `more than ${MOST_TEXT} characters of text`),
);

/** A thread from a value that may be anything at all, or why it is none. Never throws. */
export function parseThread(value: unknown): Parsed<Thread> {
  return parseBy(threadSchema, value);
}

/** Whether a thread, also one that was put together from several readings, is of a size that would be parsed. */
export function isWithinBounds({ messages }: Thread): boolean {
  const length = messages.reduce((sum, message) => sum + message.text.length, 0);
  return messages.length <= MOST_MESSAGES && length <= MOST_TEXT;
}

function hasUniqueIds({ messages }: Thread): boolean {
  return new Set(messages.map(({ id }) => id)).size === messages.length;
}

function isDay(day: string): boolean {
  try {
    return Temporal.PlainDate.from(day).toString() === day;
  } catch {
    return false;
  }
}

function isWebUrl(url: string): boolean {
  return URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);
}

function isThreadUrl(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const url = new URL(text);
  return url.protocol === 'https:' && `${url.username}${url.password}${url.search}${url.hash}` === '';
}
