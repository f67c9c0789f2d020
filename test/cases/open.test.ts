import { expect, test } from 'vitest';
import type { CaseRow } from '../../lib/cases/case';
import { isOpen } from '../../lib/cases/open';
import { sampleRow } from './samples';

const closed = { owed: 0, what: 'nothing', nextOn: '9999-12-31', outcome: 'answered', openQuestions: 0 } as const;

test.each<[row: Partial<CaseRow>, open: boolean, reason: string]>([
  [{}, true, 'something is owed'],
  [closed, false, 'all was answered and nothing is owed'],
  [{ ...closed, what: 'complain' }, true, 'a window is open'],
  [{ ...closed, openQuestions: 1 }, true, 'a question is open'],
  [{ ...closed, outcome: 'refused' }, false, 'it was refused, and no day is left'],
  [{ ...closed, outcome: 'unclear' }, true, 'what came of it is not clear'],
  [{ archived: true, place: 'archive' }, false, 'archived'],
  [{ restsUntil: '2026-11-21', place: 'rest' }, false, 'it rests'],
  [{ restsUntil: '2026-11-20' }, true, 'it rests no longer'],
])('%j is worth asking for: %s, since %s', (part, open) => {
  expect(isOpen(sampleRow(part), '2026-11-20')).toBe(open);
});
