import { expect, test } from 'vitest';
import type { CaseRow, OwnReminder } from '../../../lib/cases/case';
import { remindersOf } from '../../../lib/cases/reminders/holding';
import { sampleRow } from '../samples';

const TODAY = '2026-11-20';
const own: readonly OwnReminder[] = [
  { id: 'a', on: '2026-11-20', text: 'Ring Ann' },
  { id: 'b', on: '2026-11-21', text: 'Ask again' },
];
const late = { owed: 1, what: 'reply', nextOn: '2026-11-19' } as const;
const nothing = { owed: 0, what: 'nothing', nextOn: '9999-12-31' } as const;

test.each<[row: Partial<CaseRow>, expected: readonly string[], reason: string]>([
  [{ ...late, nextOn: '2026-11-28' }, [], 'eight days are not soon'],
  [{ ...late, nextOn: '2026-11-27' }, ['due-soon 2026-11-27'], 'seven are'],
  [{ ...late, nextOn: '2026-11-20' }, ['due-soon 2026-11-20'], 'what is due today is not late'],
  [late, ['overdue 2026-11-19'], 'the day after is'],
  [{ ...late, what: 'review' }, ['review-overdue 2026-11-19'], 'a review is told apart'],
  [{ ...late, what: 'review', nextOn: '2026-11-21' }, ['due-soon 2026-11-21'], 'but not while it is only due soon'],
  [{ ...late, owed: 0 }, [], 'whether it came cannot be told: that is no accusation'],
  [{ ...late, archived: true, place: 'archive' }, [], 'archived'],
  [{ ...late, restsUntil: '2026-11-21', place: 'rest' }, [], 'it rests until tomorrow'],
  [{ ...late, restsUntil: '2026-11-20', place: 'desk' }, ['overdue 2026-11-19'], 'it rests no longer'],
  [{ ...late, holdsUntil: '2026-11-19' }, [], 'nobody has judged it for today'],
  [{ ...late, holdsUntil: '' }, [], 'nobody has judged it at all'],
  [{ ...nothing, closes: 'ask-review', closesOn: '2026-11-27' }, ['review-closing 2026-11-27'], 'a window closes soon'],
  [{ ...nothing, closes: 'ask-review', closesOn: '2026-11-28' }, [], 'not yet'],
  [{ ...nothing, closes: 'complain', closesOn: '2026-11-20' }, ['complaint-closing 2026-11-20'], 'its last day'],
  [{ ...nothing, closes: 'complain', closesOn: '2026-11-19' }, [], 'it has closed'],
  [{ ...nothing, brokenOn: '2026-11-12' }, ['promise-broken 2026-11-12'], 'a promise was broken'],
  [
    { ...late, closes: 'complain', closesOn: '2026-11-22', brokenOn: '2026-11-12' },
    ['overdue 2026-11-19', 'complaint-closing 2026-11-22', 'promise-broken 2026-11-12'],
    'several things at once',
  ],
])('%j: %j, since %s', (part, expected) => {
  const found = remindersOf(sampleRow(part), [], { there: TODAY, here: TODAY });
  expect(found.map(({ kind, on }) => `${kind} ${on}`)).toEqual(expected);
});

test("the user's own reminders go by the day where he is, what is owed by the day where the authority is", () => {
  const row = sampleRow({ ...late, nextOn: '2026-11-20' });
  const kinds = (there: string, here: string) =>
    remindersOf(row, own, { there, here }).map(({ kind, text }) => text || kind);
  expect(kinds('2026-11-20', '2026-11-21')).toEqual(['due-soon', 'Ring Ann', 'Ask again']);
  expect(kinds('2026-11-21', '2026-11-20')).toEqual(['overdue', 'Ring Ann']);
});

test('no own reminder of a case that rests', () => {
  const row = sampleRow({ restsUntil: '2026-12-01', place: 'rest' });
  expect(remindersOf(row, own, { there: TODAY, here: TODAY })).toEqual([]);
});

test('a reminder is known by its case, kind and day, an own one by its id too', () => {
  const row = sampleRow({ url: 'https://a.example/request/x', ...late });
  expect(remindersOf(row, own, { there: TODAY, here: TODAY }).map(({ key }) => key)).toEqual([
    'https://a.example/request/x overdue 2026-11-19',
    'https://a.example/request/x own 2026-11-20 a',
  ]);
});
