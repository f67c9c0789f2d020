import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CaseDigest, DigestClock } from '../../../lib/cases/digest';
import { countByAuthority } from '../../../lib/cases/statistics/by-authority';
import { spreadTimes } from '../../../lib/cases/statistics/spread';
import { countCases } from '../../../lib/cases/statistics/statistics';
import { timingOf } from '../../../lib/cases/statistics/timing';
import { inventClock, inventDigest, inventQuestion } from '../compare/surveys';

const met = (days: number) => inventClock({ state: 'met', endedOn: '2026-10-20', workingDaysTaken: days });
const late = (days: number) =>
  inventClock({ state: 'met-late', endedOn: '2026-11-10', workingDaysTaken: days, workingDaysLate: days - 20 });

describe('whether an answer kept to its time', () => {
  test.each<[why: string, clock: Partial<DigestClock>, state: string, taken: number | null]>([
    ['in time', met(13), 'in-time', 13],
    ['late', late(25), 'late', 25],
    ['late by a weekend only: no working day, and late all the same', { ...late(20), workingDaysLate: 0 }, 'late', 20],
    ['overdue: no answer came, so that no days are taken', { state: 'overdue', workingDaysLate: 9 }, 'late', null],
    ['there is time', { state: 'running' }, 'waiting', null],
    ['more time was taken by law', { state: 'extended' }, 'waiting', null],
    ['more time was taken without a ground, within the time', { state: 'extension-unlawful' }, 'waiting', null],
    [
      'more time was taken without a ground, and it is past',
      { state: 'extension-unlawful', workingDaysLate: 3 },
      'late',
      null,
    ],
    ['the authority waits for the requester', { state: 'paused' }, 'waiting', null],
    [
      'a letter that could not be read may have been the answer',
      { ...late(25), state: 'undetermined', workingDaysLate: null },
      'unknown',
      null,
    ],
    ['the clock was stopped', { state: 'stopped' }, 'unknown', null],
  ])('%s', (_why, clock, state, taken) => {
    const timing = timingOf({ clocks: [inventClock(clock)] }, 'response');
    expect([timing?.state, timing?.workingDaysTaken]).toEqual([state, taken]);
  });

  test('the last run counts, of the clock that is meant', () => {
    const clocks = [inventClock({ state: 'stopped' }), met(4), inventClock({ clock: 'review', state: 'overdue' })];
    expect(timingOf({ clocks }, 'response')?.workingDaysTaken).toBe(4);
    expect(timingOf({ clocks }, 'review')?.state).toBe('late');
    expect(timingOf({ clocks: [] }, 'response')).toBeNull();
  });

  test('a digest from before days were counted has none', () => {
    const { workingDaysTaken: _, ...before } = met(4);
    expect(timingOf({ clocks: [before] }, 'response')).toMatchObject({ state: 'in-time', workingDaysTaken: null });
  });
});

const clocked = (name: string, ...clocks: readonly DigestClock[]) => inventDigest(name, [], { clocks });
const names = (urls: readonly string[]) => urls.map((url) => url.replace(/.*survey_/, ''));

describe('the times of some cases', () => {
  const { times } = countCases([
    clocked('A', met(10)),
    clocked('B', met(20)),
    clocked('C', late(30)),
    clocked('D', inventClock({ state: 'overdue', workingDaysLate: 4 })),
    clocked('E', inventClock({ state: 'undetermined' })),
    clocked('F'),
    clocked('G', inventClock()),
  ]);

  test('10, 20 and 30 days: the median is 20', () => {
    expect(times.taken.map(({ days }) => days)).toEqual([10, 20, 30]);
    expect(times.median).toBe(20);
  });

  test('two of four that can be told are late; what cannot be told is counted apart and never late', () => {
    expect(times.shareLate).toBe(0.5);
    expect(names(times.late)).toEqual(['c', 'd']);
    expect(names(times.unknown)).toEqual(['e', 'f']);
    expect(names(times.waiting)).toEqual(['g']);
  });

  test('spread over spans of working days', () => {
    expect(spreadTimes(times).map(({ from, to, cases }) => [from, to, cases.length])).toEqual([
      [0, 5, 0],
      [6, 10, 1],
      [11, 15, 0],
      [16, 20, 1],
      [21, 25, 0],
      [26, 30, 1],
    ]);
    expect(spreadTimes({ taken: [{ url: '', days: 400 }] }).at(-1)).toMatchObject({ from: 101, to: null });
    expect(spreadTimes({ taken: [] })).toEqual([]);
  });

  test('nothing to count', () => {
    const none = countCases([]);
    expect([none.times.median, none.times.shareLate, none.grounds]).toEqual([null, null, []]);
  });
});

const act = (kind: CaseDigest['acts'][number]['kind'], messageId: string, ...citations: readonly string[]) => ({
  kind,
  messageId,
  citations,
  on: null,
});

describe('grounds', () => {
  test('what was relied on in a decision counts once a case; what was only considered does not', () => {
    const refused = inventQuestion('Why?', { state: 'refused', citations: ['FOIA s.40(2)'] });
    const { grounds } = countCases([
      inventDigest('A', [refused], { acts: [act('response', 'incoming-2', 'FOIA s.40(2)', 'FOIA s.43(2)')] }),
      inventDigest('B', [], { acts: [act('review-outcome', 'incoming-4', 'FOIA s.43(2)')] }),
      inventDigest('C', [], { acts: [act('extension', 'incoming-2', 'FOIA s.35')] }),
    ]);
    expect(grounds.map(({ cite, cases }) => [cite, names(cases)])).toEqual([
      ['FOIA s.43(2)', ['a', 'b']],
      ['FOIA s.40(2)', ['a']],
    ]);
  });
});

describe('reviews', () => {
  const outcome = act('review-outcome', 'incoming-9');
  test.each<[why: string, question: Parameters<typeof inventQuestion>[1], result: string]>([
    ['its letter answers a question', { state: 'answered', in: 'incoming-9' }, 'gave-more'],
    ['what was given came before', { state: 'answered', in: 'incoming-2' }, 'gave-nothing'],
    ['its letter refuses again', { state: 'refused', in: 'incoming-9' }, 'gave-nothing'],
    ['what it does cannot be told', { state: 'unclear', in: null }, 'unclear'],
  ])('%s', (_why, question, result) => {
    const digest = inventDigest('A', [inventQuestion('Why?', question)], {
      acts: [act('review-request', 'outgoing-3'), outcome],
    });
    const { results } = countCases([digest]).reviews;
    expect(
      Object.entries(results)
        .filter(([, cases]) => cases.length > 0)
        .map(([name]) => name),
    ).toEqual([result]);
  });

  test('one that was asked for and not decided waits; a case without one is in none', () => {
    const { reviews } = countCases([
      inventDigest('A', [], {
        acts: [act('review-request', 'outgoing-3')],
        clocks: [inventClock({ clock: 'review', state: 'overdue' })],
      }),
      inventDigest('B', []),
    ]);
    expect([names(reviews.results.waiting), names(reviews.times.late)]).toEqual([['a'], ['a']]);
    expect(reviews.times.unknown).toEqual([]);
  });
});

test('promises are counted one by one', () => {
  const promise = (kept: 'kept' | 'broken' | 'open') => ({
    messageId: 'incoming-2',
    date: '2026-10-20',
    about: 'all',
    kept,
  });
  const { promises } = countCases([
    inventDigest('A', [], { promises: [promise('kept'), promise('broken')] }),
    inventDigest('B', [], { promises: [promise('broken'), promise('open')] }),
  ]);
  expect([names(promises.kept), names(promises.broken), names(promises.open)]).toEqual([['a'], ['a', 'b'], ['b']]);
});

test('each authority by itself, by name', () => {
  const found = countByAuthority([
    inventDigest('Wexmouth Council', [], { url: 'https://w.example/1', clocks: [met(3)] }),
    inventDigest('Ayle Council', [], { url: 'https://w.example/2', clocks: [met(9)] }),
    inventDigest('Wexmouth Council', [], { url: 'https://w.example/3', clocks: [met(5)] }),
  ]);
  expect(
    found.map(({ authority, statistics }) => [authority, statistics.cases.length, statistics.times.median]),
  ).toEqual([
    ['Ayle Council', 1, 9],
    ['Wexmouth Council', 2, 4],
  ]);
});

test('for all cases: each has one timing and one outcome, and the order does not matter', () => {
  const states = fc.constantFrom<DigestClock['state']>(
    'met',
    'met-late',
    'overdue',
    'running',
    'paused',
    'stopped',
    'undetermined',
  );
  const outcomes = fc.constantFrom<CaseDigest['outcome']>(
    'answered',
    'partly',
    'refused',
    'not-held',
    'none-yet',
    'unclear',
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(states, outcomes), { maxLength: 12 }), (kinds) => {
      const digests = kinds.map(([state, outcome], at) =>
        inventDigest(`Council ${at}`, [], { outcome, clocks: [inventClock({ state })] }),
      );
      const counted = countCases(digests);
      const { times } = counted;
      const timed = [times['in-time'], times.late, times.waiting, times.unknown].flat();
      expect(timed.toSorted()).toEqual(counted.cases);
      expect(Object.values(counted.outcomes).flat().toSorted()).toEqual(counted.cases);
      expect(countCases(digests.toReversed())).toEqual(counted);
      expect(times.late).toHaveLength(kinds.filter(([state]) => state === 'met-late' || state === 'overdue').length);
    }),
  );
});
