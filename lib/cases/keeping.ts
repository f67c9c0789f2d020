import type { IsoDay } from '../thread/thread';
import type { Case, Keeping, OwnReminder } from './case';
import { note } from './changes/history';

/** Before the user kept anything with a case. */
export const nothingKept: Keeping = { notes: '', tags: [], restsUntil: null, archived: false, reminders: [] };

/** What can be changed of it, for one case or for many at once. */
export type KeepingChange =
  | { readonly what: 'notes'; readonly notes: string }
  | { readonly what: 'tag'; readonly tag: string }
  | { readonly what: 'untag'; readonly tag: string }
  | { readonly what: 'rest'; readonly until: IsoDay | null }
  | { readonly what: 'archive'; readonly archived: boolean }
  | { readonly what: 'remind'; readonly reminder: OwnReminder }
  | { readonly what: 'unremind'; readonly id: string };

/** The case after a change, which its history notes; the very same case when nothing is new. `at` is an ISO instant. */
export function changeKeeping(kept: Case, change: KeepingChange, at: string): Case {
  const keeping = changed(kept.keeping, change);
  if (JSON.stringify(keeping) === JSON.stringify(kept.keeping)) return kept;
  const detail = sayChange(kept.keeping, change);
  if (change.what === 'notes' && isToldThatDay(kept, detail, at)) return { ...kept, keeping, updatedAt: at };
  return note({ ...kept, keeping }, { what: 'kept', detail }, at);
}

/** Notes are saved as they are typed: that they were written is told once a day. */
function isToldThatDay({ history }: Case, told: string, at: string): boolean {
  return history.some(({ what, detail, at: when }) => what === 'kept' && detail === told && isSameDay(when, at));
}

function isSameDay(one: string, other: string): boolean {
  return one.slice(0, 10) === other.slice(0, 10);
}

function changed(keeping: Keeping, change: KeepingChange): Keeping {
  switch (change.what) {
    case 'notes':
      return { ...keeping, notes: change.notes };
    case 'tag':
      return { ...keeping, tags: addTag(keeping.tags, change.tag) };
    case 'untag':
      return { ...keeping, tags: keeping.tags.filter((tag) => tag !== change.tag) };
    case 'rest':
      return { ...keeping, restsUntil: change.until };
    case 'archive':
      return { ...keeping, archived: change.archived };
    case 'remind':
      return { ...keeping, reminders: [...withoutReminder(keeping, change.reminder.id), change.reminder] };
    case 'unremind':
      return { ...keeping, reminders: withoutReminder(keeping, change.id) };
    default:
      return change satisfies never;
  }
}

function addTag(tags: readonly string[], typed: string): readonly string[] {
  const tag = cleanTag(typed);
  return tag === '' || tags.includes(tag) ? tags : [...tags, tag];
}

/** Tags are one line without surrounding space, whatever was typed. */
function cleanTag(typed: string): string {
  return typed.trim().replace(/\s+/g, ' ');
}

function withoutReminder({ reminders }: Keeping, id: string): readonly OwnReminder[] {
  return reminders.filter((reminder) => reminder.id !== id);
}

function sayChange(before: Keeping, change: KeepingChange): string {
  switch (change.what) {
    case 'notes':
      return change.notes === '' ? 'notes cleared' : 'notes written';
    case 'tag':
      return `tagged ${cleanTag(change.tag)}`;
    case 'untag':
      return `no longer tagged ${change.tag}`;
    case 'rest':
      return change.until === null ? 'rests no longer' : `rests until ${change.until}`;
    case 'archive':
      return change.archived ? 'archived' : 'taken out of the archive';
    case 'remind':
      return `reminder for ${change.reminder.on}: ${change.reminder.text}`;
    case 'unremind':
      return `reminder removed: ${before.reminders.find(({ id }) => id === change.id)?.text ?? ''}`;
    default:
      return change satisfies never;
  }
}
