import { describe, expect, test } from 'vitest';
import { agendaOf } from '../../lib/cases/agenda';
import type { CaseRow } from '../../lib/cases/case';
import { daysIn } from '../../lib/cases/filter';
import { changedSince, newsOf } from '../../lib/cases/news';
import { parseQuery } from '../../lib/cases/query';
import { stand, standsAs } from '../../lib/cases/standing';
import { sampleCase, sampleRow } from './samples';

const TODAY = '2026-11-21';
const days = daysIn(() => TODAY);
const later = { nextOn: '2027-01-20' };

const sections: readonly [why: string, row: Partial<CaseRow>, topics: readonly string[]][] = [
  ['nothing is to be done', later, []],
  ['late', { nextOn: '2026-11-20' }, ['overdue']],
  ['due soon', { nextOn: '2026-11-25' }, ['due-soon']],
  [
    'late, and a window closes',
    { nextOn: '2026-11-01', closes: 'complain', closesOn: '2026-11-30' },
    ['overdue', 'closing'],
  ],
  ['a question is asked', { owed: 0, what: 'nothing', wants: 'clarification' }, ['asked']],
  ['a reminder', { ...later, remindOn: TODAY }, ['remind']],
  ['a promise', { ...later, brokenOn: '2026-11-02' }, ['broken']],
  ['a doubt', { owed: 0, nextOn: '2026-11-02' }, ['doubt']],
  ['late, and it rests', { nextOn: '2026-11-20', restsUntil: '2026-11-22' }, []],
  ['a reminder, and it rests', { ...later, remindOn: TODAY, restsUntil: '2026-11-22' }, []],
  ['late, and archived', { nextOn: '2026-11-20', archived: true }, []],
];

test.each(sections)('%s', (_why, row, topics) => {
  expect(agendaOf([sampleRow(row)], days).map(({ topic }) => topic)).toEqual(topics);
});

test('each section leads to a list that finds exactly its cases, and shows the first of them', () => {
  const parts = sections.flatMap(([, part]) => Array.from({ length: 9 }, (_, at) => ({ ...part, at })));
  const rows = parts.map(({ at, ...part }, place) =>
    sampleRow({ url: `https://a.example/${place}`, title: `${at}`, ...part }),
  );
  const agenda = agendaOf(rows, days);
  expect(agenda.length).toBe(7);
  for (const { query, count, rows: shown } of agenda) {
    const found = rows.filter((row) => standsAs(parseQuery(query))(stand(row, days(row.zone))));
    expect([query, found.length]).toEqual([query, count]);
    expect(found).toEqual(expect.arrayContaining([...shown]));
    expect(shown.length).toBe(6);
  }
});

test('what is longest overdue comes first', () => {
  const nextOn = ['2026-11-19', '2025-01-01', '2026-03-03'];
  const rows = nextOn.map((day) => sampleRow({ url: `https://a.example/${day}`, nextOn: day }));
  expect(agendaOf(rows, days)[0]?.days).toEqual(['2025-01-01', '2026-03-03', '2026-11-19']);
});

describe('what changed', () => {
  const since = '2026-11-20T12:00:00Z';

  test('cases that changed after a moment, the latest first, without the archive', () => {
    const at = ['2026-11-20T12:00:00.500Z', '2026-11-20T12:00:00Z', '2026-11-21T00:00:00Z'];
    const rows = at.map((updatedAt) => sampleRow({ url: updatedAt, updatedAt }));
    const archived = sampleRow({ updatedAt: '2026-11-21T00:00:00Z', archived: true });
    expect(changedSince([...rows, archived], since).map(({ url }) => url)).toEqual([at[2], at[0]]);
  });

  test('what others did, or the days, is news; what the user did is not', () => {
    const at = '2026-11-20T13:00:00Z';
    const kept = sampleCase({
      history: [
        { at: '2026-11-20T11:00:00Z', what: 'message', detail: 'incoming-2 appeared' },
        { at, what: 'tracked', detail: '2 messages' },
        { at, what: 'kept', detail: 'notes written' },
        { at, what: 'message', detail: 'incoming-2 appeared' },
        { at: '2026-11-21T00:00:00Z', what: 'day-passed', detail: 'the reply was due on 2026-11-20' },
      ],
    });
    expect(newsOf([kept], since)).toMatchObject([
      { what: 'day-passed', message: null },
      { what: 'message', message: { party: 'authority', sentOn: '2026-10-01' }, title: 'Lamp posts in Fernham' },
    ]);
  });
});
