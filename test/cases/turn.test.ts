import { expect, test } from 'vitest';
import type { Assessment, JudgedPromise, Note } from '../../lib/assess/assessment';
import type { CaseRow } from '../../lib/cases/case';
import { NEVER } from '../../lib/cases/days';
import { rowOf } from '../../lib/cases/row';
import type { ActKind } from '../../lib/thread/act';
import { sampleAssessment, sampleCase, sampleClock, sampleWindow } from './samples';

const TODAY = '2026-11-21';

function noteOf(messageId: string, kind: ActKind): Note {
  const act = { messageId, kind, evidence: [], why: '', confidence: 1, ground: null, promises: [], citations: [] };
  return { messageId, act: { ...act, corrected: false }, title: '', headline: '', tone: 'neutral', proof: [] };
}

function promiseOf(messageId: string, date: string, kept: JudgedPromise['kept']): JudgedPromise {
  const evidence = { messageId, start: 0, end: 3, quote: 'The' };
  return { messageId, date, kept, about: 'all', evidence };
}

const next = (what: Assessment['next']['what']) => ({ what, text: '', on: null, messageId: null });
const overdue = sampleClock({ due: '2026-11-06', state: 'overdue' });
const toComplain = sampleWindow({ what: 'complain', closesOn: '2026-11-25', state: 'closing' });
const toAsk = sampleWindow({ closesOn: '2026-12-10' });

type Turn = Partial<
  Pick<CaseRow, 'wants' | 'brokenOn' | 'closes' | 'closesOn' | 'holdsUntil'> & { byGuidance: true | undefined }
>;

test.each<[why: string, assessment: Partial<Assessment>, row: Turn]>([
  ['nothing is to be done', {}, { wants: null, brokenOn: null, closes: null, closesOn: null, holdsUntil: NEVER }],
  ['the authority asked what is meant', { next: next('reply') }, { wants: 'clarification' }],
  [
    'what is owed by guidance only',
    { clocks: [{ ...overdue, clock: 'review', term: { ...overdue.term, force: 'guidance' } }] },
    { byGuidance: true },
  ],
  ['the authority wants a fee', { next: next('pay') }, { wants: 'fee' }],
  [
    'late, and of the two windows one closes first: the row is looked at after it did',
    { clocks: [overdue], windows: [toAsk, toComplain], next: next('complain') },
    { closes: 'complain', closesOn: '2026-11-25', holdsUntil: '2026-11-25' },
  ],
  ['all was answered: no window is of use', { windows: [toAsk], next: next('none') }, { closes: null, closesOn: null }],
  [
    'a window that has no last day does not close',
    { windows: [sampleWindow({ closesOn: null })], next: next('ask-review') },
    { closes: null, closesOn: null },
  ],
  [
    'a promised day passed in silence',
    {
      notes: [noteOf('outgoing-1', 'request'), noteOf('incoming-2', 'holding')],
      promises: [promiseOf('incoming-2', '2026-11-10', 'broken')],
    },
    { brokenOn: '2026-11-10' },
  ],
  [
    'of two broken promises the last is named',
    {
      notes: [noteOf('incoming-2', 'holding'), noteOf('incoming-3', 'holding')],
      promises: [promiseOf('incoming-2', '2026-11-10', 'broken'), promiseOf('incoming-3', '2026-11-03', 'broken')],
    },
    { brokenOn: '2026-11-10' },
  ],
  [
    'a late answer ends it',
    {
      notes: [noteOf('incoming-2', 'holding'), noteOf('incoming-3', 'response')],
      promises: [promiseOf('incoming-2', '2026-11-10', 'broken')],
    },
    { brokenOn: null },
  ],
  [
    'what an answer promises besides still counts',
    { notes: [noteOf('incoming-3', 'response')], promises: [promiseOf('incoming-3', '2026-11-10', 'broken')] },
    { brokenOn: '2026-11-10' },
  ],
  [
    'a promise that may still be kept is looked at after its day',
    { notes: [noteOf('incoming-2', 'holding')], promises: [promiseOf('incoming-2', '2026-11-28', 'open')] },
    { brokenOn: null, holdsUntil: '2026-11-28' },
  ],
  [
    'one of which it could not be told whether it was kept is not',
    { notes: [noteOf('incoming-2', 'holding')], promises: [promiseOf('incoming-2', '2026-11-02', 'open')] },
    { brokenOn: null, holdsUntil: NEVER },
  ],
])('%s', (_why, assessment, row) => {
  expect(rowOf(sampleCase(), sampleAssessment(TODAY, assessment))).toMatchObject(row);
});
