import { expect, test } from 'vitest';
import { barOfWindow, barsOfClocks } from '../../../components/casebook/timeline/bars';
import type { Clock } from '../../../lib/law/clock';
import type { ActKind } from '../../../lib/thread/act';
import { assessmentOf, cite, noteOf } from '../../components/invent';
import { markOn } from './invented';

const clock: Clock = {
  clock: 'response',
  from: '2025-04-01',
  fromMessage: 'incoming-0',
  due: '2025-05-01',
  state: 'running',
  workingDaysLate: null,
  endedOn: null,
  endedBy: null,
  term: { count: 20, unit: 'working-days', force: 'statute', cite },
  count: null,
  why: [],
};

function drawn(part: Partial<Clock>, today: string, letter?: readonly [ActKind, string | null]) {
  const notes = letter ? [noteOf('incoming-1', letter[0], { act: { ...noteOf('incoming-1', letter[0]).act } })] : [];
  const marks = letter ? [markOn(letter[1], 1)] : [];
  const assessment = assessmentOf({ clocks: [{ ...clock, ...part }], notes, today });
  return barsOfClocks(assessment, marks)[0]?.pieces.map(({ is, from, to }) => `${is} ${from.slice(5)} ${to.slice(5)}`);
}

const cases: readonly [
  why: string,
  Partial<Clock>,
  today: string,
  letter: readonly [ActKind, string | null] | undefined,
  pieces: readonly string[],
][] = [
  ['what is left of the time lies ahead', {}, '2025-04-10', undefined, ['time 04-01 04-10', 'ahead 04-10 05-01']],
  ['on its first day all of it', {}, '2025-04-01', undefined, ['ahead 04-01 05-01']],
  [
    'after the due day it is late',
    { state: 'overdue' },
    '2025-05-09',
    undefined,
    ['time 04-01 05-01', 'late 05-01 05-09'],
  ],
  ['an answer in time ends it', { state: 'met', endedOn: '2025-04-20' }, '2025-06-01', undefined, ['time 04-01 04-20']],
  [
    'a late answer ends the lateness',
    { state: 'met-late', endedOn: '2025-05-06' },
    '2025-06-01',
    undefined,
    ['time 04-01 05-01', 'late 05-01 05-06'],
  ],
  [
    'whether a doubtful one is late cannot be told',
    { state: 'undetermined' },
    '2025-05-09',
    undefined,
    ['time 04-01 05-01', 'doubt 05-01 05-09'],
  ],
  [
    'without a due day only what ran is known',
    { due: null, state: 'undetermined' },
    '2025-05-09',
    undefined,
    ['time 04-01 05-09'],
  ],
  [
    'more time shows from the day on which it was claimed',
    { state: 'extended' },
    '2025-04-25',
    ['extension', '2025-04-20'],
    ['time 04-01 04-20', 'more 04-20 04-25', 'ahead 04-25 05-01'],
  ],
  [
    'a fees notice pauses it',
    { state: 'paused' },
    '2025-04-25',
    ['fees-notice', '2025-04-20'],
    ['time 04-01 04-20', 'held 04-20 05-01'],
  ],
  [
    'a question to the requester stops it, also after its due day',
    { state: 'stopped' },
    '2025-06-01',
    ['clarification-request', '2025-05-12'],
    ['time 04-01 05-01'],
  ],
  [
    'where the letter that stopped it shows no day all of it is held',
    { state: 'stopped' },
    '2025-06-01',
    ['transfer', null],
    ['held 04-01 05-01'],
  ],
];

test.each(cases)('%s', (_why, part, today, letter, pieces) => {
  expect(drawn(part, today, letter)).toEqual(pieces);
});

test('a clock whose first day is not known has no bar', () => {
  expect(drawn({ from: null }, '2025-05-09')).toBeUndefined();
});

test('says how it stands, in brief and whole', () => {
  const assessment = assessmentOf({
    clocks: [{ ...clock, state: 'overdue', workingDaysLate: 5 }],
    today: '2025-05-09',
  });
  expect(barsOfClocks(assessment, [])[0]).toMatchObject({
    label: 'Reply: overdue, due 1 May 2025',
    says: 'Reply: overdue, due by Thursday 1 May 2025, 5 working days late',
    tone: 'bad',
  });
});

test('where the term dates of a school are not known, the due day is the last that can hold', () => {
  const assessment = assessmentOf({ clocks: [clock], school: 'bounds', today: '2025-04-09' });
  expect(barsOfClocks(assessment, [])[0]?.label).toBe('Reply: running, due 1 May 2025 at the latest');
});

test('a window reaches to its last day, or to today where it has none', () => {
  const [window] = assessmentOf().windows;
  if (!window) throw new Error('no window was invented');
  expect(barOfWindow(window, '2025-05-09')).toMatchObject({ from: '2025-05-02', to: '2025-06-30', isEndless: false });
  expect(barOfWindow({ ...window, closesOn: null }, '2025-05-09')).toMatchObject({
    to: '2025-05-09',
    isEndless: true,
  });
});
