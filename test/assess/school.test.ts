import { describe, expect, test } from 'vitest';
import { assess } from '../../lib/assess/assess';
import { type Correction, sayCorrection, targetOf } from '../../lib/assess/correction';
import type { Message, Thread } from '../../lib/thread/thread';

function letter(id: string, party: 'requester' | 'authority', sentOn: string, text: string): Message {
  return {
    id,
    party,
    author: 'A. Writer',
    sentOn,
    sentAt: sentOn,
    receivedOn: null,
    resentOn: [],
    text,
    attachments: [],
    hidden: false,
    declared: null,
  };
}

const request = letter(
  'outgoing-1',
  'requester',
  '2026-09-28',
  'Dear Fenmoor Academy,\n\nUnder the Freedom of Information Act please tell me:\n\n1. How many minibuses does the school own?\n\nYours faithfully,\n\nAda Pike',
);

const answerOn = (day: string) =>
  letter('incoming-2', 'authority', day, 'Dear Ms Pike\n\n1. The school owns two minibuses.\n\nSchool Office');

function threadOf(tags: readonly string[], ...answers: readonly Message[]): Thread {
  return {
    portal: 'alaveteli',
    site: 'www.whatdotheyknow.com',
    jurisdiction: 'GB',
    zone: 'Europe/London',
    url: 'https://www.whatdotheyknow.com/request/minibuses',
    title: 'Minibuses',
    requester: { name: 'Ada Pike', url: null },
    authority: { name: 'Fenmoor Academy', url: null, tags },
    tags: [],
    messages: [request, ...answers],
    claims: { status: null, dueOn: null, law: 'foi' },
    folded: false,
    closed: false,
  };
}

const TODAY = '2026-11-21';

/** Half-term, as a week with its weekends. */
const halfTerm: Correction = { kind: 'school', closed: [['2026-10-24', '2026-11-01']], on: TODAY };
const asEir: Correction = { kind: 'regime', to: 'uk-eir', on: TODAY };

/** 2026-09-28 is a Monday: 20 working days end on Monday 26 October; 60, with St Andrew's Day left out, on Tuesday 22 December. */
describe('whether term dates bear on a thread', () => {
  test.each<[why: string, thread: Thread, corrections: readonly Correction[], school: string | null, due: string]>([
    ['a school, nothing given: only the bounds', threadOf(['school']), [], 'bounds', '2026-12-22'],
    ['an academy trust is a school too', threadOf(['academy_trust']), [], 'bounds', '2026-12-22'],
    ['its half-term moves the limit by five days', threadOf(['school']), [halfTerm], 'given', '2026-11-02'],
    ['a council is no school', threadOf(['local_council']), [], null, '2026-10-26'],
    ['under the EIR schools have no days of their own', threadOf(['school']), [asEir], null, '2026-10-26'],
    ['nor where dates were given', threadOf(['school']), [halfTerm, asEir], null, '2026-10-26'],
    [
      'answered within the shortest time: in time anyway',
      threadOf(['school'], answerOn('2026-10-26')),
      [],
      null,
      '2026-10-26',
    ],
    ['answered later: it matters', threadOf(['school'], answerOn('2026-10-30')), [], 'bounds', '2026-10-26'],
    [
      'once given, it can be seen and taken back',
      threadOf(['school'], answerOn('2026-10-26')),
      [halfTerm],
      'given',
      '2026-11-02',
    ],
  ])('%s', (_why, thread, corrections, school, due) => {
    const { clocks, ...rest } = assess(thread, corrections, TODAY);
    expect(rest.school).toBe(school);
    expect(clocks[0]?.due).toBe(due);
  });

  test('what could not be told is told with the term dates, to the day', () => {
    const late = threadOf(['school'], answerOn('2026-11-04'));
    expect(assess(late, [], TODAY).clocks[0]?.state).toBe('undetermined');
    expect(assess(late, [halfTerm], TODAY).clocks).toMatchObject([{ state: 'met-late', workingDaysLate: 2 }]);
    const inTime = threadOf(['school'], answerOn('2026-11-02'));
    expect(assess(inTime, [halfTerm], TODAY).clocks).toMatchObject([{ state: 'met', workingDaysLate: null }]);
  });

  test('the latest dates hold, and the count shows each closed weekday', () => {
    const older: Correction = { kind: 'school', closed: [['2026-10-05', '2026-10-30']], on: '2026-11-01' };
    const { clocks } = assess(threadOf(['school']), [older, halfTerm], TODAY);
    expect(clocks[0]?.count).toMatchObject({ counted: 20, sessions: true });
    expect(clocks[0]?.count?.skipped.map(({ day }) => day)).toEqual([
      '2026-10-26',
      '2026-10-27',
      '2026-10-28',
      '2026-10-29',
      '2026-10-30',
    ]);
  });
});

describe('what is said of a school', () => {
  const said = (thread: Thread, corrections: readonly Correction[] = []) => {
    const { headline, next, notes, warnings } = assess(thread, corrections, '2026-10-12');
    return { headline, next: next.text, start: notes[0]?.headline, warnings };
  };

  test('without its term dates: the last day that can hold, and how to have the day itself', () => {
    const thread = { ...threadOf(['school']), claims: { status: null, dueOn: '2026-10-26', law: 'foi' } };
    expect(said(thread)).toEqual({
      headline: 'The reply is due by 22 December 2026 at the latest, and perhaps as early as 26 October 2026.',
      next: 'A school has 20 school days, or 60 working days where those end sooner. Give its term dates under Dates, and the day is counted exactly: 22 December 2026 at the latest.',
      start: 'Starts the clock: a reply is due by 22 December 2026 at the latest (60 working days).',
      warnings: [expect.stringMatching(/By the law the last day is 22 December 2026 at the latest\.$/)],
    });
  });

  test('once the first of its two limits has passed it may be late already', () => {
    expect(assess(threadOf(['school']), [], '2026-10-27').headline).toBe(
      'The reply is due by 22 December 2026 at the latest, and may be late already: perhaps it was due by 26 October 2026.',
    );
    expect(assess(threadOf(['school']), [], '2026-10-26').headline).not.toMatch(/late already/);
  });

  test('with them: the day, in school days', () => {
    expect(said(threadOf(['school']), [halfTerm])).toMatchObject({
      headline: 'The reply is due by 2 November 2026.',
      next: 'Nothing to do until then.',
      start: 'Starts the clock: a reply is due by 2 November 2026 (20 school days).',
    });
  });

  test('an answer between the two bounds is not called late, nor its day certain', () => {
    const { start } = said(threadOf(['school'], answerOn('2026-11-04')));
    expect(start).toBe('Starts the clock: a reply was due by 26 October 2026 at the earliest (20 working days).');
  });

  test('the proof names school days as what they are', () => {
    const { notes } = assess(threadOf(['school']), [halfTerm], TODAY);
    expect(notes[0]?.proof.map(({ text }) => text)).toContain('20 school days, by statute');
  });

  test('of other bodies nothing of the kind is said', () => {
    expect(said(threadOf(['local_council'])).headline).toBe('The reply is due by 26 October 2026.');
  });
});

test('a correction of the term dates has one target, and says in brief what it is', () => {
  expect(targetOf(halfTerm)).toBe('school');
  expect(sayCorrection(halfTerm)).toBe('1 closed period');
  expect(sayCorrection(asEir)).toBe('uk-eir');
});
