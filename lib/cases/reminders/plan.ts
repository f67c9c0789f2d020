import { quietUntil } from './quiet';
import type { Reminder, ReminderChoices, ReminderKind } from './reminder';
import type { Told } from './told';
import { sayMany, sayReminder } from './words';

/** Something to be shown: one reminder, or many in one. */
export interface Notice {
  /** What it is about; `many`: several kinds at once. */
  readonly about: ReminderKind | 'many';
  /** The case of a single one; null for a group. */
  readonly url: string | null;
  readonly title: string;
  readonly message: string;
}

/** What is to be done about reminders now. */
export interface Plan {
  readonly notices: readonly Notice[];
  /** What counts as told once the notices are shown. */
  readonly keys: readonly string[];
  /** When to look again, in milliseconds of the epoch, as something is to be told then; null: nothing waits. */
  readonly wakeAt: number | null;
}

/** More kinds than this at once come in one notice. */
const MOST_NOTICES = 3;
const MOST_TITLES = 3;

/**
 * Which of the reminders that hold are to be told now: each once, those of a kind together, none in quiet hours, after which
 * all that still hold are told. What was told at a moment that has not come yet was told by a clock that went wrong, and
 * does not count.
 *
 * @param told what was told of these reminders
 * @param now on the user's own clock
 */
export function planNotices(
  reminders: readonly Reminder[],
  told: readonly Told[],
  choices: ReminderChoices,
  now: Temporal.ZonedDateTime,
): Plan {
  const moment = now.toInstant();
  const known = new Set(told.filter(({ at }) => isPast(at, moment)).map(({ key }) => key));
  const fresh = reminders.filter(({ kind, key }) => choices.kinds[kind] && !known.has(key));
  const quiet = quietUntil(choices.quiet, now);
  if (fresh.length === 0) return { notices: [], keys: [], wakeAt: null };
  if (quiet !== null) return { notices: [], keys: [], wakeAt: quiet };
  return { notices: groupNotices(fresh), keys: fresh.map(({ key }) => key), wakeAt: null };
}

function isPast(at: string, moment: Temporal.Instant): boolean {
  try {
    return Temporal.Instant.compare(Temporal.Instant.from(at), moment) <= 0;
  } catch {
    return true;
  }
}

function groupNotices(fresh: readonly Reminder[]): readonly Notice[] {
  const kinds = byKind(fresh);
  if (kinds.size <= MOST_NOTICES) return [...kinds].map(([kind, some]) => noticeOf(kind, some));
  const parts = [...kinds].map(([kind, some]) => (some.length === 1 ? sayOne(some) : sayMany(kind, some.length)));
  const title = `${fresh.length} things in your requests`;
  return [{ about: 'many', url: null, title, message: parts.map((part) => part.replace(/\.?$/, '.')).join(' ') }];
}

function byKind(fresh: readonly Reminder[]): ReadonlyMap<ReminderKind, readonly Reminder[]> {
  const kinds = new Map<ReminderKind, Reminder[]>();
  for (const one of fresh) kinds.set(one.kind, [...(kinds.get(one.kind) ?? []), one]);
  return kinds;
}

function noticeOf(kind: ReminderKind, some: readonly Reminder[]): Notice {
  const [first] = some;
  if (first && some.length === 1) {
    const message = [first.authority, sayReminder(first)].filter(Boolean).join(': ');
    return { about: kind, url: first.url, title: first.title || first.url, message };
  }
  return { about: kind, url: null, title: sayMany(kind, some.length), message: sayTitles(some) };
}

function sayOne(some: readonly Reminder[]): string {
  return some.map((one) => `${one.title}: ${sayReminder(one)}`).join(' ');
}

function sayTitles(some: readonly Reminder[]): string {
  const titles = some.slice(0, MOST_TITLES).map(({ title, url }) => title || url);
  const more = some.length - titles.length;
  return titles.join('; ') + (more > 0 ? `; and ${more} more` : '');
}
