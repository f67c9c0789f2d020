import { describe, expect, it } from 'vitest';
import { calendarOf } from '../../lib/law/calendar';
import { readCitations } from '../../lib/law/citations';
import { readPromises } from '../../lib/law/promises';
import { readLetters } from '../learn/corpus';
import { message, REQUEST } from './past';

const calendar = calendarOf('uk');
const letters = readLetters('sixth').filter(({ party }) => party === 'authority');

describe('what whole letters rely on and promise', () => {
  it.each(letters.map((letter) => [letter.text.replace(/\s+/g, ' ').slice(0, 80), letter] as const))(
    '%s',
    (_name, { act: kind, text, sent, regime = 'FOIA', citations = [], promises = [] }) => {
      const letter = message('authority', text, new Date(`${sent}T09:00:00Z`));
      const act = { kind, messageId: letter.id, evidence: [], why: '', confidence: 1, ground: null };
      expect(readCitations(letter, regime, [REQUEST]).map(({ cite }) => cite)).toEqual(citations);
      expect(readPromises(letter, act, calendar.addWorkingDays).map(({ date }) => date)).toEqual(promises);
    },
  );
});
