import { expect, test } from 'vitest';
import type { Case, Keeping } from '../../lib/cases/case';
import { changeKeeping, type KeepingChange, nothingKept } from '../../lib/cases/keeping';
import { sampleCase } from './samples';

const at = '2026-11-22T09:00:00Z';
const reminder = { id: 'r1', on: '2026-12-01', text: 'Ring the clerk' };

const changes: readonly [
  why: string,
  before: Partial<Keeping>,
  change: KeepingChange,
  after: Partial<Keeping>,
  said: string,
][] = [
  ['notes replace notes', { notes: 'a' }, { what: 'notes', notes: 'b' }, { notes: 'b' }, 'notes written'],
  ['notes can be emptied', { notes: 'a' }, { what: 'notes', notes: '' }, { notes: '' }, 'notes cleared'],
  ['a tag is one line', {}, { what: 'tag', tag: ' a  b ' }, { tags: ['a b'] }, 'tagged a b'],
  ['a tag leaves', { tags: ['a', 'b'] }, { what: 'untag', tag: 'a' }, { tags: ['b'] }, 'no longer tagged a'],
  ['a case rests', {}, { what: 'rest', until: '2026-12-24' }, { restsUntil: '2026-12-24' }, 'rests until 2026-12-24'],
  ['and wakes', { restsUntil: '2026-12-24' }, { what: 'rest', until: null }, { restsUntil: null }, 'rests no longer'],
  ['is put away', {}, { what: 'archive', archived: true }, { archived: true }, 'archived'],
  [
    'a reminder is set',
    {},
    { what: 'remind', reminder },
    { reminders: [reminder] },
    'reminder for 2026-12-01: Ring the clerk',
  ],
  [
    'and removed, with its words',
    { reminders: [reminder] },
    { what: 'unremind', id: 'r1' },
    { reminders: [] },
    'reminder removed: Ring the clerk',
  ],
];

test.each(changes)('%s', (_why, before, change, after, said) => {
  const kept = sampleCase({ keeping: { ...nothingKept, ...before } });
  const changed = changeKeeping(kept, change, at);
  expect(changed.keeping).toEqual({ ...nothingKept, ...before, ...after });
  expect(changed.history.at(-1)).toEqual({ at, what: 'kept', detail: said });
  expect(changed.updatedAt).toBe(at);
});

const idle: readonly [why: string, before: Partial<Keeping>, change: KeepingChange][] = [
  ['a tag that it has', { tags: ['a'] }, { what: 'tag', tag: 'a ' }],
  ['a tag of spaces', {}, { what: 'tag', tag: '  ' }],
  ['a tag that it lacks', {}, { what: 'untag', tag: 'a' }],
  ['a reminder that it lacks', {}, { what: 'unremind', id: 'x' }],
];

test.each(idle)('nothing is noted where nothing changes: %s', (_why, before, change) => {
  const kept = sampleCase({ keeping: { ...nothingKept, ...before } });
  expect(changeKeeping(kept, change, at)).toBe(kept);
});

test('notes are saved as they are typed, and told of once a day', () => {
  const type = (kept: Case, notes: string, at: string) => changeKeeping(kept, { what: 'notes', notes }, at);
  const first = type(sampleCase(), 'a', '2026-11-22T09:00:00Z');
  const tagged = changeKeeping(first, { what: 'tag', tag: 'x' }, '2026-11-22T09:01:00Z');
  const second = type(tagged, 'ab', '2026-11-22T09:02:00Z');
  expect(second.keeping.notes).toBe('ab');
  expect(second.updatedAt).toBe('2026-11-22T09:02:00Z');
  expect(second.history).toEqual(tagged.history);
  const next = type(second, 'abc', '2026-11-23T09:00:00Z');
  expect(next.history).toHaveLength(second.history.length + 1);
});

test('a reminder with the id of another takes its place', () => {
  const kept = sampleCase({ keeping: { ...nothingKept, reminders: [reminder] } });
  const later = { ...reminder, on: '2027-01-04' };
  expect(changeKeeping(kept, { what: 'remind', reminder: later }, at).keeping.reminders).toEqual([later]);
});
