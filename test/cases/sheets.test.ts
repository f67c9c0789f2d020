import { describe, expect, test } from 'vitest';
import { digestOf } from '../../lib/cases/digest';
import { NEVER, unjudgedRow } from '../../lib/cases/row';
import { caseSheet, questionSheet, type Sheet } from '../../lib/cases/sheets';
import { sampleAssessment, sampleCase, sampleQuestions, sampleRow } from './samples';

const today = { todayIn: () => '2026-11-22', countLate: () => 3 };

/** A row as names and cells. */
function named({ head, rows }: Sheet, nth = 0) {
  return Object.fromEntries(head.map((name, at) => [name, rows[nth]?.[at]]));
}

describe('the sheet of cases', () => {
  test('has what the list shows, as of today', () => {
    const sheet = caseSheet([sampleRow({ nextOn: '2026-11-19', tags: ['survey', 'late'], questions: 4 })], today);
    expect(named(sheet)).toMatchObject({
      Title: 'Lamp posts in Fernham',
      State: 'overdue',
      'Next day': '2026-11-19',
      'Working days late': 3,
      Questions: 4,
      Tags: 'survey, late',
      Archived: 'no',
    });
  });

  test('leaves empty what there is not, and begins with the next day', () => {
    const sheet = caseSheet(
      [sampleRow({ nextOn: NEVER, owed: 0, what: 'nothing' }), sampleRow({ title: 'First' })],
      today,
    );
    expect(named(sheet)).toMatchObject({ Title: 'First' });
    expect(named(sheet, 1)).toMatchObject({ 'Next day': null, 'What then': null, 'Working days late': null });
  });
});

test('the sheet of cases claims nothing of one that nobody has judged yet', () => {
  const sheet = caseSheet([unjudgedRow(sampleCase())], today);
  const nothing = { Law: null, Outcome: null, Questions: null, 'Open questions': null, 'Owed by the authority': null };
  expect(named(sheet)).toMatchObject({ State: 'unjudged', ...nothing });
});

test('the sheet of questions has a row for each', () => {
  const digest = digestOf(
    sampleCase(),
    sampleAssessment('2026-11-22', { questions: sampleQuestions('answered', 'refused') }),
  );
  const sheet = questionSheet([digest, digest]);
  expect(sheet.rows).toHaveLength(4);
  expect(named(sheet, 1)).toMatchObject({
    Number: 'Q2',
    State: 'refused',
    Authority: 'Fernham Town Council',
    Confidence: 1,
  });
});
