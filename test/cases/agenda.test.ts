import { describe, expect, test } from 'vitest';
import type { CaseRow, HistoryEntry } from '../../lib/cases/case';
import { countImported, latestOf, newsOf, newsSince } from '../../lib/cases/changes/news';
import { nothingKept } from '../../lib/cases/keeping';
import { agendaOf } from '../../lib/cases/list/agenda';
import { daysIn } from '../../lib/cases/list/filter';
import { parseQuery } from '../../lib/cases/list/query';
import { stand, standsAs } from '../../lib/cases/list/standing';
import { unjudgedRow } from '../../lib/cases/row';
import { sampleCase, sampleRow, sampleThread } from './samples';

const TODAY = '2026-11-21';
const days = daysIn(
  () => TODAY,
  () => TODAY,
);
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

  /** The row of a case of which only its history is told. */
  const rowWith = (
    name: string,
    history: readonly [at: string, what: HistoryEntry['what'], detail?: string][],
    archived = false,
  ) => {
    const entries = history.map(([at, what, detail = 'incoming-2 appeared']) => ({ at, what, detail }));
    const thread = sampleThread({ url: `https://a.example/${name}` });
    const updatedAt = entries.at(-1)?.at ?? since;
    return unjudgedRow(sampleCase({ thread, history: entries, updatedAt, keeping: { ...nothingKept, archived } }));
  };
  const names = (rows: readonly CaseRow[]) => rows.map(({ url }) => url.replace('https://a.example/', ''));

  test('cases to which something came after a moment, the latest first, without the archive', () => {
    const at = ['2026-11-20T12:00:00.500Z', '2026-11-20T12:00:00Z', '2026-11-21T00:00:00Z'] as const;
    const rows = at.map((moment, nth) => rowWith(String(nth), [[moment, 'message']]));
    const archived = rowWith('archived', [['2026-11-21T00:00:00Z', 'message']], true);
    expect(names(newsSince([...rows, archived], since))).toEqual(['2', '0']);
  });

  test('what the user did himself hides nothing: of sixty-one tagged cases none stands before a reply', () => {
    const tagged = Array.from({ length: 61 }, (_, nth) => rowWith(`tagged-${nth}`, [['2026-11-21T10:00:00Z', 'kept']]));
    const reply = rowWith('reply', [
      ['2026-11-21T09:00:00Z', 'message'],
      ['2026-11-21T10:00:00Z', 'kept', 'tagged x'],
    ]);
    expect(names(newsSince([...tagged, reply], since))).toEqual(['reply']);
  });

  test('what came and days that passed come before what else a site states, and what the requester wrote', () => {
    const rows = [
      rowWith('status', [['2026-11-21T12:00:00Z', 'portal-status', 'waiting_response \u2192 successful']]),
      rowWith('own letter', [['2026-11-21T11:00:00Z', 'message', 'outgoing-1 appeared']]),
      rowWith('day', [['2026-11-21T00:00:00Z', 'day-passed', 'the reply was due on 2026-11-20']]),
      rowWith('reply', [['2026-11-20T13:00:00Z', 'message']]),
    ];
    expect(names(newsSince(rows, since))).toEqual(['day', 'reply', 'status', 'own letter']);
  });

  test('what a backup brought is counted, and stands before nothing', () => {
    const brought = Array.from({ length: 100 }, (_, nth) =>
      rowWith(`${nth}`, [['2026-11-21T10:00:00Z', 'imported', '1 message']]),
    );
    expect(newsSince(brought, since)).toEqual([]);
    expect(countImported(brought, since)).toBe(100);
    expect(countImported(brought, '2026-11-21T10:00:00Z')).toBe(0);
  });

  test('all is seen up to the last that is known of, and not up to now: what is just being written comes later', () => {
    const rows = [
      rowWith('reply', [['2026-11-21T09:00:00Z', 'message']]),
      rowWith('ahead', [['2031-01-01T00:00:00Z', 'message']]),
    ];
    expect(latestOf(rows, since, '2026-11-22T00:00:00Z')).toBe('2026-11-21T09:00:00Z');
    expect(latestOf([], since, '2026-11-22T00:00:00Z')).toBe(since);
  });

  test('a row from before its news were kept is looked into when anything changed', () => {
    expect(newsSince([sampleRow({ updatedAt: '2026-11-21T00:00:00Z' })], since)).toHaveLength(1);
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
