import { expect, test } from 'vitest';
import type { CaseRow } from '../../lib/cases/case';
import { amongOf, daysIn, hasFlag } from '../../lib/cases/list/filter';
import { type Flag, parseQuery } from '../../lib/cases/list/query';
import { stand, standsAs } from '../../lib/cases/list/standing';
import { remindersOf } from '../../lib/cases/reminders/holding';
import { sampleRow } from './samples';

const TODAY = '2026-11-21';
const days = daysIn(
  () => TODAY,
  () => TODAY,
)('UTC');

const stands: readonly [why: string, query: string, row: Partial<CaseRow>, is: boolean][] = [
  ['all is listed', '', {}, true],
  ['what rests is listed', '', { restsUntil: '2026-12-24' }, true],
  ['what is archived is not', '', { archived: true }, false],
  ['unless it is asked for', 'state=archived', { archived: true }, true],
  ['and then alone', 'state=archived', {}, false],
  ['either of two states', 'state=overdue+resting', { restsUntil: '2026-12-24' }, true],
  ['late, but it rests', 'state=overdue', { nextOn: '2026-11-01', restsUntil: '2026-12-24' }, false],
  ['late, and awake', 'state=overdue', { nextOn: '2026-11-01', restsUntil: TODAY }, true],
  ['late, but archived', 'state=overdue', { nextOn: '2026-11-01', archived: true }, false],
  ['due on the seventh day is soon', 'state=due-soon', { nextOn: '2026-11-28' }, true],
  ['due on the eighth is not', 'state=due-soon', { nextOn: '2026-11-29' }, false],
  ['a flag that holds', 'with=unanswered', { unanswered: 1 }, true],
  ['of two flags one does not hold', 'with=unanswered+review', { unanswered: 1 }, false],
  ['both hold', 'with=unanswered+review', { unanswered: 1, what: 'review' }, true],
  ['the archive is not searched for flags', 'with=unanswered', { unanswered: 1, archived: true }, false],
];

test.each(stands)('%s', (_why, query, row, is) => {
  expect(standsAs(parseQuery(query))(stand(sampleRow(row), days))).toBe(is);
});

const flags: readonly [why: string, flag: Flag, row: Partial<CaseRow>, is: boolean][] = [
  ['questions are open, but none was passed over', 'unanswered', { openQuestions: 2, unanswered: 0 }, false],
  ['a review is owed', 'review', { owed: 1, what: 'review' }, true],
  ['whether a review came cannot be told', 'review', { owed: 0, what: 'review' }, false],
  ['that is a doubt', 'doubt', { owed: 0, what: 'review' }, true],
  ['a window is no doubt', 'doubt', { owed: 0, what: 'complain' }, false],
  ['a window closes today', 'closing', { closesOn: TODAY }, true],
  ['a window closed yesterday', 'closing', { closesOn: '2026-11-20' }, false],
  ['a window closes on the fourteenth day', 'closing', { closesOn: '2026-12-05' }, true],
  ['a window closes on the fifteenth day', 'closing', { closesOn: '2026-12-06' }, false],
  ['no window', 'closing', { closesOn: null }, false],
  ['a fee is asked', 'asked', { wants: 'fee' }, true],
  ['nothing is asked', 'asked', { wants: null }, false],
  ['a promise was broken', 'broken', { brokenOn: '2026-11-01' }, true],
  ['a reminder for today', 'remind', { remindOn: TODAY }, true],
  ['a reminder for tomorrow', 'remind', { remindOn: '2026-11-22' }, false],
];

test.each(flags)('%s', (_why, flag, row, is) => {
  expect(hasFlag(sampleRow(row), flag, days)).toBe(is);
});

const among: readonly [why: string, query: string, row: Partial<CaseRow>, is: boolean][] = [
  ['nothing is named', '', {}, true],
  ['either of two authorities', 'authority=Wex&authority=Fernham+Town+Council', {}, true],
  ['another authority', 'authority=Wex', {}, false],
  ['one of its tags', 'tag=b', { tags: ['a', 'b'] }, true],
  ['a tag, but not the authority', 'tag=b&authority=Wex', { tags: ['b'] }, false],
  ['a law that is not known', 'law=', { regime: null }, true],
  ['another law', 'law=', {}, false],
  ['an outcome', 'outcome=refused', { outcome: 'refused' }, true],
  ['the site', 'site=example.org', {}, false],
  ['the case itself', `case=${encodeURIComponent(sampleRow().url)}`, {}, true],
];

test.each(among)('%s', (_why, query, row, is) => {
  expect(amongOf(parseQuery(query))?.(sampleRow(row)) ?? true).toBe(is);
});

test('the day is asked for once in each zone', () => {
  const asked: string[] = [];
  const todayIn = (zone: string) => {
    asked.push(zone);
    return zone === 'Pacific/Auckland' ? '2026-11-22' : TODAY;
  };
  const daysOf = daysIn(todayIn, () => TODAY);
  const seen = ['UTC', 'Pacific/Auckland', 'UTC'].map((zone) => daysOf(zone).today);
  expect([seen, asked]).toEqual([
    [TODAY, '2026-11-22', TODAY],
    ['UTC', 'Pacific/Auckland'],
  ]);
});

test.each([
  ['it is tomorrow already where the user is', '2026-11-21', '2026-11-22', true],
  ['it is still yesterday where the user is', '2026-11-22', '2026-11-21', false],
  ['the day has come in both places', '2026-11-22', '2026-11-22', true],
])('an own reminder is due in the list when it is told: %s', (_why, there, here, isDue) => {
  const row = sampleRow({ remindOn: '2026-11-22' });
  const listed = hasFlag(
    row,
    'remind',
    daysIn(
      () => there,
      () => here,
    )(row.zone),
  );
  const told = remindersOf(row, [{ id: 'a', on: '2026-11-22', text: '' }], { there, here });
  expect([listed, told.some(({ kind }) => kind === 'own')]).toEqual([isDue, isDue]);
});
