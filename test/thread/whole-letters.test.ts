import { describe, expect, it } from 'vitest';
import { calendarOf } from '../../lib/law/calendar';
import { readCitations } from '../../lib/law/citations';
import { readPromises } from '../../lib/law/promises';
import { readActs } from '../../lib/thread/acts';
import { message, PAST, REQUEST, thread } from './past';
import { BOTH_SIDES, LONG, MORE_OF_BOTH, OWN_WAYS, SHORT, type WholeLetter } from './whole-letters';

const DAY = 86_400_000;
const calendar = calendarOf('uk');

function read([, text, , , after = [], regime = 'FOIA', party = 'authority']: WholeLetter) {
  const on = new Date(after.includes('review-request') ? '2025-08-05T09:00:00Z' : '2025-06-20T09:00:00Z');
  const past = after.map((before, i) =>
    message(PAST[before].party, PAST[before].text, new Date(on.getTime() - (after.length - i) * 2 * DAY)),
  );
  const letter = message(party, text, on);
  const act = readActs(thread([message('requester', REQUEST, new Date('2025-06-04T09:00:00Z')), ...past, letter])).at(
    -1,
  );
  if (!act) throw new Error('every message has an act');
  const theirs = party === 'authority';
  return {
    act: act.kind,
    citations: theirs ? readCitations(letter, regime, [REQUEST]).map((citation) => citation.cite) : [],
    promises: theirs ? readPromises(letter, act, calendar.addWorkingDays).map((promise) => promise.date) : [],
  };
}

describe('whole letters', () => {
  it.each(
    [...SHORT, ...LONG, ...OWN_WAYS, ...BOTH_SIDES, ...MORE_OF_BOTH].map(
      (letter) => [`${letter[0]}: ${letter[1].replace(/\s+/g, ' ').slice(0, 70)}`, letter] as const,
    ),
  )('%s', (_name, letter) => {
    const [act, , citations, promises] = letter;
    expect(read(letter)).toEqual({ act, citations, promises });
  });
});
