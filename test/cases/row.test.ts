import { describe, expect, test } from 'vitest';
import type { Assessment } from '../../lib/assess/assessment';
import type { CaseRow, Keeping } from '../../lib/cases/case';
import { nothingKept } from '../../lib/cases/keeping';
import { lateOn, NEVER, reframeRow, rowOf, unjudgedRow } from '../../lib/cases/row';
import { sampleAssessment, sampleCase, sampleClock, sampleQuestions, sampleRow, sampleWindow } from './samples';

const TODAY = '2026-11-21';
const waiting = sampleClock({ due: '2026-12-04' });
const overdue = sampleClock({ due: '2026-11-06', state: 'overdue', workingDaysLate: 10 });
const answered = sampleClock({ state: 'met', endedOn: '2026-10-20', endedBy: 'incoming-2' });
const review = sampleClock({ clock: 'review', due: '2026-12-11', fromMessage: 'outgoing-3' });
const toAsk = sampleWindow({ closesOn: '2026-12-01' });
const toComplain = sampleWindow({ what: 'complain', closesOn: '2026-11-25', state: 'closing' });
const toComplainLater = sampleWindow({
  what: 'complain',
  opensOn: '2026-11-28',
  closesOn: '2027-01-10',
  state: 'not-yet',
});

type Next = Partial<Pick<CaseRow, 'owed' | 'what' | 'nextOn' | 'messageId' | 'holdsUntil'>>;

test.each<[why: string, assessment: Partial<Assessment>, row: Next]>([
  [
    'a reply that is awaited',
    { clocks: [waiting] },
    { owed: 1, what: 'reply', nextOn: '2026-12-04', messageId: 'outgoing-1', holdsUntil: '2026-12-04' },
  ],
  [
    'a reply due today is not late yet',
    { clocks: [sampleClock({ due: TODAY })] },
    { owed: 1, nextOn: TODAY, holdsUntil: TODAY },
  ],
  [
    'a reply that is late stays late',
    { clocks: [overdue] },
    { owed: 1, what: 'reply', nextOn: '2026-11-06', holdsUntil: NEVER },
  ],
  [
    'a reply put off by law',
    { clocks: [sampleClock({ state: 'extended', due: '2026-12-20' })] },
    { owed: 1, nextOn: '2026-12-20' },
  ],
  [
    'a reply put off without a ground',
    { clocks: [sampleClock({ state: 'extension-unlawful', due: '2026-12-04' })] },
    { owed: 1, nextOn: '2026-12-04' },
  ],
  [
    'late, but a letter that cannot be read may be the answer',
    { clocks: [overdue], tone: 'unclear' },
    { owed: 0, what: 'reply', nextOn: '2026-11-06', holdsUntil: NEVER },
  ],
  [
    'a review that runs is what the headline speaks of',
    { clocks: [answered, review] },
    { owed: 1, what: 'review', nextOn: '2026-12-11', messageId: 'outgoing-3' },
  ],
  [
    'also when the reply itself never came',
    { clocks: [overdue, review] },
    { owed: 1, what: 'review', nextOn: '2026-12-11' },
  ],
  [
    'answered, and time to ask for a review',
    { clocks: [answered], windows: [toAsk] },
    { owed: 0, what: 'ask-review', nextOn: '2026-12-01', holdsUntil: '2026-12-01' },
  ],
  [
    'of two windows the one that closes first',
    { windows: [toAsk, toComplain] },
    { owed: 0, what: 'complain', nextOn: '2026-11-25' },
  ],
  [
    'a window that opens later is looked at when it does',
    { windows: [toAsk, toComplainLater] },
    { what: 'ask-review', nextOn: '2026-12-01', holdsUntil: '2026-11-27' },
  ],
  [
    'nothing yet, but a window opens later',
    { windows: [toComplainLater] },
    { what: 'nothing', nextOn: NEVER, holdsUntil: '2026-11-27' },
  ],
  [
    'a window without a last day names no day',
    { windows: [sampleWindow({ closesOn: null })] },
    { owed: 0, what: 'nothing', nextOn: NEVER, holdsUntil: NEVER },
  ],
  [
    'a closed window is past',
    { windows: [sampleWindow({ closesOn: '2026-11-01', state: 'closed' })] },
    { what: 'nothing', nextOn: NEVER },
  ],
  [
    'a paused clock owes nothing',
    { clocks: [sampleClock({ state: 'paused' })] },
    { owed: 0, what: 'nothing', nextOn: NEVER },
  ],
  [
    'a clock that waits for clarification owes nothing',
    { clocks: [sampleClock({ state: 'stopped' })] },
    { owed: 0, what: 'nothing' },
  ],
  [
    'a day that cannot be told is no day',
    { clocks: [sampleClock({ state: 'undetermined', due: null })] },
    { owed: 0, nextOn: NEVER },
  ],
  [
    'a day that has passed, and nobody can tell whether the reply came by it: that is not nothing',
    { clocks: [sampleClock({ state: 'undetermined', due: '2026-10-29' })] },
    { owed: 0, what: 'reply', nextOn: '2026-10-29', holdsUntil: NEVER },
  ],
  [
    'the same of a review, after an answer',
    { clocks: [answered, sampleClock({ clock: 'review', state: 'undetermined', due: '2026-11-10' })] },
    { owed: 0, what: 'review', nextOn: '2026-11-10' },
  ],
  [
    'of an answer that came, but whether in time cannot be told, nothing is awaited',
    { clocks: [sampleClock({ state: 'undetermined', due: '2026-10-29', endedBy: 'incoming-2' })] },
    { owed: 0, what: 'nothing', nextOn: NEVER },
  ],
  [
    'a doubtful day that has not passed is looked at when it has',
    { clocks: [sampleClock({ state: 'undetermined', due: '2026-12-01' })] },
    { owed: 0, what: 'nothing', holdsUntil: '2026-12-01' },
  ],
  [
    'a click leads where the next step is',
    { clocks: [overdue], next: { what: 'chase', text: '', on: null, messageId: 'incoming-2' } },
    { messageId: 'incoming-2' },
  ],
])('%s', (_why, assessment, row) => {
  expect(rowOf(sampleCase(), sampleAssessment(TODAY, assessment))).toMatchObject(row);
});

test('counts the questions that still want something', () => {
  const questions = sampleQuestions(
    'answered',
    'unanswered',
    'partly-answered',
    'deferred',
    'unclear',
    'refused',
    'not-held',
  );
  expect(rowOf(sampleCase(), sampleAssessment(TODAY, { questions }))).toMatchObject({ questions: 7, openQuestions: 4 });
});

test('a row that nobody has judged claims nothing and is judged at the next occasion', () => {
  expect(unjudgedRow(sampleCase())).toMatchObject({ owed: 0, what: 'nothing', nextOn: NEVER, holdsUntil: '' });
});

describe('how a row stands on a day', () => {
  const unjudged = unjudgedRow(sampleCase());
  const countLate = (regime: string | null) => (regime === null ? null : 3);
  test.each<[why: string, row: Partial<CaseRow>, state: string, late: number | null]>([
    ['the day before yesterday it was due', { nextOn: '2026-11-19' }, 'overdue', 3],
    ['late under a law that is not known', { nextOn: '2026-11-19', regime: null }, 'overdue', null],
    ['due today', { nextOn: TODAY }, 'due-soon', null],
    ['due on the seventh day', { nextOn: '2026-11-28' }, 'due-soon', null],
    ['due on the eighth day', { nextOn: '2026-11-29' }, 'waiting', null],
    ['a window closes today', { owed: 0, what: 'ask-review', nextOn: TODAY }, 'window', null],
    ['a window is past', { owed: 0, what: 'ask-review', nextOn: '2026-11-20' }, 'quiet', null],
    ['no day matters', { owed: 0, what: 'nothing', nextOn: NEVER }, 'quiet', null],
    ['nobody has judged it: that nothing is due is not known', { ...unjudged }, 'unjudged', null],
  ])('%s', (_why, row, state, workingDaysLate) => {
    expect(lateOn(sampleRow(row), TODAY, countLate)).toEqual({ state, workingDaysLate });
  });

  test.each<[why: string, row: Partial<CaseRow>, today: string, state: string, late: number | null]>([
    ['was never judged, but rests', { ...unjudged, restsUntil: '2026-11-22' }, TODAY, 'resting', null],
    ['was never judged, and is archived', { ...unjudged, archived: true }, TODAY, 'archived', null],
    ['rests until tomorrow, though it is late', { restsUntil: '2026-11-22' }, TODAY, 'resting', 3],
    ['wakes by itself on its day', { restsUntil: '2026-11-22' }, '2026-11-22', 'overdue', 3],
    ['rested long ago', { restsUntil: '2026-11-01' }, TODAY, 'overdue', 3],
    ['is archived, and stays so whatever rests', { archived: true, restsUntil: '2026-11-22' }, TODAY, 'archived', 3],
    ['rests, and is not late at all', { restsUntil: '2026-11-22', nextOn: '2026-12-01' }, TODAY, 'resting', null],
  ])('%s', (_why, row, today, state, workingDaysLate) => {
    expect(lateOn(sampleRow({ nextOn: '2026-11-19', ...row }), today, countLate)).toEqual({ state, workingDaysLate });
  });
});

describe('where a row lies, and how long it holds', () => {
  const keep = (keeping: Partial<Keeping>) => sampleCase({ keeping: { ...nothingKept, ...keeping } });
  test.each<[why: string, keeping: Partial<Keeping>, row: Pick<CaseRow, 'place' | 'holdsUntil'>]>([
    ['nothing was said of it', {}, { place: 'desk', holdsUntil: '2026-12-04' }],
    [
      'it is looked at on the day on which it wakes',
      { restsUntil: '2026-11-30' },
      { place: 'rest', holdsUntil: '2026-11-29' },
    ],
    [
      'or before, if it falls due in its sleep',
      { restsUntil: '2027-01-30' },
      { place: 'rest', holdsUntil: '2026-12-04' },
    ],
    ['it wakes today', { restsUntil: TODAY }, { place: 'desk', holdsUntil: '2026-12-04' }],
    [
      'in the archive nothing rests',
      { archived: true, restsUntil: '2026-11-30' },
      { place: 'archive', holdsUntil: '2026-12-04' },
    ],
  ])('%s', (_why, keeping, row) => {
    const judged = rowOf(keep(keeping), sampleAssessment(TODAY, { clocks: [waiting] }));
    expect(judged).toMatchObject(row);
    const reframed = reframeRow(
      rowOf(sampleCase(), sampleAssessment(TODAY, { clocks: [waiting] })),
      keep(keeping),
      TODAY,
    );
    expect(reframed).toMatchObject(row);
  });
});
