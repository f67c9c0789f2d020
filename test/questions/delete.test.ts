import { describe, expect, it } from 'vitest';
import { readLedger } from '../../lib/questions/ledger';
import { type Case, remove } from './change';
import { readFixtures } from './fixture';

/** Threads whose replies answer under the questions' own labels or words, one stretch for each, so that one can be taken out alone. */
const SEPARATE = [
  'added-later',
  'annex-after-signature',
  'deep-decimals',
  'inner-lists',
  'list-of-groups',
  'options-and-glosses',
  'q-and-a-pairs',
  'question-answer-unnumbered',
  'question-response-cells',
  'repeated-letters',
  'run-together-answers',
  'sections-restart',
  'tabs-of-a-spreadsheet',
  'top-posted-numbers',
  'two-part-reply',
  'welsh-letter',
  'wrapped-both-ways',
];

const OPEN = ['unanswered', 'unclear'];

const cases = readFixtures()
  .filter((fixture) => SEPARATE.includes(fixture.name))
  .flatMap((fixture) => {
    const rows = readLedger(fixture.thread, fixture.acts);
    return rows.flatMap((row, at) => {
      const { evidence, state, history } = row.answer;
      if (!evidence || history.length !== 1 || !['answered', 'not-held'].includes(state) || evidence.quote.length >= 90)
        return [];
      const touches = rows.filter(
        ({ answer }) => answer.evidence && answer.evidence.start < evidence.end && evidence.start < answer.evidence.end,
      );
      const name = `${fixture.name} ${row.question.label ?? ''} ${evidence.quote.slice(0, 40)}`;
      return touches.length === 1 ? [{ name, fixture: fixture as Case, at, evidence }] : [];
    });
  });

describe('an answer that is taken out', () => {
  it('there are enough to try', () => {
    expect(cases.length).toBeGreaterThan(50);
  });

  it.each(cases)('$name', ({ fixture, at, evidence }) => {
    const before = readLedger(fixture.thread, fixture.acts);
    const changed = remove(fixture, evidence.messageId, evidence.start, evidence.end);
    const after = readLedger(changed.thread, changed.acts);
    expect(OPEN).toContain(after[at]?.answer.state);
    const label = before[at]?.question.label;
    const others = before.filter(
      (row, i) => i !== at && row.question.conditionOn !== label && row.answer.state !== after[i]?.answer.state,
    );
    expect(others.map((row) => `${row.question.label}: ${row.answer.state}`)).toEqual([]);
  });
});
