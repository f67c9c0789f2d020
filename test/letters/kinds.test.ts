import { describe, expect, test } from 'vitest';
import { assess } from '../../lib/assess/assess';
import { draftLetter } from '../../lib/letters/draft';
import { readPoints } from '../../lib/letters/kinds/points';
import { bareChoices, type Choices, type Letter, type LetterKind } from '../../lib/letters/letter';
import type { Thread } from '../../lib/thread/thread';
import { countCpuTime } from '../cpu-time.ts';
import { golden, threadOf } from './golden/threads';
import { inventAssessment, inventClock, inventThread, type Line } from './invented';

const kinds: readonly LetterKind[] = [
  'chaser',
  'extension-challenge',
  'clarification',
  'internal-review',
  'complaint',
  'narrowed-request',
  'new-request',
];

const asked =
  'Dear Sandholt District Council,\n\nUnder the Freedom of Information Act 2000 please tell me:\n\n1. What did the bandstand cost?\n2. Who repaired it?\n\nYours faithfully,\n\nOriel Fennimore';
const request: Line = { id: 'outgoing-1', on: '2026-03-02', kind: 'request', text: asked };

function theirs(on: string, text: string): Line {
  return { id: 'incoming-1', on, kind: 'response', text: `Dear Oriel Fennimore,\n\n${text}\n\nInformation Governance` };
}

function draft(
  kind: LetterKind,
  lines: readonly Line[],
  today: string,
  choices: Partial<Choices> = {},
  more: Partial<Thread> = {},
): Letter {
  const thread = inventThread(lines, more);
  return draftLetter(thread, assess(thread, [], today), { ...bareChoices(kind), ...choices }, today);
}

function goldenDraft(name: string, choices: Partial<Choices> = {}): Letter {
  const one = golden.find((each) => each.name === name);
  if (one === undefined) throw new Error(`There is no golden letter ${name}`);
  const thread = threadOf(one);
  return draftLetter(
    thread,
    assess(thread, [], one.today),
    { ...bareChoices(one.kind), ...one.choices, ...choices },
    one.today,
  );
}

describe('what is wrong with a letter that takes more time', () => {
  test.each<{ why: string; says: string; on?: string; faults: readonly string[] }>([
    {
      why: 'the amount of work',
      says: 'Because of the volume of requests we are extending the time limit by 20 working days. We will reply by 29 April 2026.',
      faults: ['volume'],
    },
    {
      why: 'asking others',
      says: 'We need to extend the time limit so as to consult a third party. We will reply by 24 April 2026.',
      faults: ['no-ground'],
    },
    {
      why: 'the public interest, without an exemption or a day',
      says: 'We are extending the time limit under section 10(3) of the Act to consider the public interest test.',
      faults: ['no-ground', 'no-date'],
    },
    {
      why: 'an exemption, and no day',
      says: 'We are extending the time limit under section 10(3) of the Act to consider the public interest test under section 43(2) of the Freedom of Information Act 2000.',
      faults: ['no-date'],
    },
    {
      why: 'an exemption, and a day beyond forty working days',
      says: 'We are extending the time limit under section 10(3) of the Act to consider the public interest test under section 43(2) of the Freedom of Information Act 2000. We will reply by 30 June 2026.',
      faults: ['too-long'],
    },
    {
      why: 'an exemption and a day, but after the limit',
      on: '2026-04-08',
      says: 'We are extending the time limit under section 10(3) of the Act to consider the public interest test under section 43(2) of the Freedom of Information Act 2000. We will reply by 24 April 2026.',
      faults: ['late-notice'],
    },
    {
      why: 'nothing: an exemption and a day within the time',
      says: 'We are extending the time limit under section 10(3) of the Act to consider the public interest test under section 43(2) of the Freedom of Information Act 2000. We will reply by 24 April 2026.',
      faults: [],
    },
  ])('$why', ({ says, on = '2026-03-27', faults }) => {
    const { grounds, advice } = draft('extension-challenge', [request, theirs(on, says)], '2026-04-09');
    expect(grounds.map(({ id }) => id)).toEqual(faults.map((fault) => `delay-${fault}`));
    if (faults.length === 0) expect(advice).toContain('Nothing was found to be wrong');
  });

  test('a ground that may stand in a file is only asked about', () => {
    const letter = {
      ...theirs(
        '2026-03-27',
        'We are extending the time limit to consider the public interest test. Please see the attached letter.',
      ),
      files: ['letter.pdf'],
    };
    const { grounds, advice } = draft('extension-challenge', [request, letter], '2026-03-30');
    expect(new Set(grounds.map(({ strength }) => strength))).toEqual(new Set(['weak']));
    expect(advice).toContain('does not read files');
  });
});

describe('what a request to clarify asks', () => {
  const read = (text: string) =>
    readPoints({ ...(inventThread([theirs('2026-03-11', text)]).messages[0] as Thread['messages'][number]) });

  test.each<{ why: string; text: string; points: readonly string[] }>([
    {
      why: 'a question',
      text: 'We need some more detail. Which years do you mean?',
      points: ['Which years do you mean?'],
    },
    {
      why: 'an ask without a mark',
      text: 'Please confirm the period that your request covers.',
      points: ['Please confirm the period that your request covers.'],
    },
    {
      why: 'courtesies are no points',
      text: 'Which park do you mean? If you have any queries please contact us. Please quote the reference number.',
      points: ['Which park do you mean?'],
    },
    {
      why: 'a line that leads to a list is none',
      text: 'Please could you tell us:\n\n- Which park do you mean?\n- Which years should we search?',
      points: ['Which park do you mean?', 'Which years should we search?'],
    },
    { why: 'nothing asked', text: 'We have your request and will answer it.', points: [] },
  ])('$why', ({ text, points }) => {
    expect(read(text)).toEqual(points);
  });
});

describe('facts that the thread lacks', () => {
  test('a point that is answered is quoted with its answer, one that is not is left out', () => {
    const { text, blanks } = goldenDraft('clarification', {
      given: { 'answer-2': 'What was paid to the contractor.' },
    });
    expect(text).toContain('?\u201d\nWhat was paid to the contractor.');
    expect(text).not.toContain('Winter Gardens or');
    expect(blanks).toMatchObject([{ id: 'answer-1', mayWaive: true }]);
    expect(goldenDraft('clarification', { given: { 'answer-1': '', 'answer-2': 'Paid.' } }).blanks).toEqual([]);
  });

  test('a reply that answers nothing is none', () => {
    const nothing = goldenDraft('clarification', { given: { 'answer-1': '', 'answer-2': ' ' } });
    expect(nothing.blanks).toMatchObject([{ mayWaive: false }, { mayWaive: false }]);
  });

  test('a narrower request has to be narrower: by a limit, or by what is left out', () => {
    const whole = goldenDraft('narrowed-by-period', { given: {} });
    expect(whole.blanks).toMatchObject([{ id: 'limit', mayWaive: false }]);
    const off = whole.grounds.slice(0, 1).map(({ id }) => id);
    const fewer = goldenDraft('narrowed-by-period', { given: { limit: '' }, off });
    expect(fewer.blanks).toEqual([]);
    expect(fewer.text).toContain('for these parts of it:');
    expect(fewer.text).not.toContain('cost since 1990');
    expect(fewer.text).toContain('2. Which firms carried them out?');
  });

  test('names and days are put in as they were given', () => {
    const bare = { requester: { name: '', url: null }, authority: { name: '', url: null, tags: [] } };
    const lines = [{ ...request, on: '' }];
    const choices = {
      given: {
        'your-name': 'Oriel Fennimore',
        'authority-name': 'Sandholt District Council',
        'request-date': '2 March 2026',
        asked: 'The cost.',
      },
    };
    const lacking = draft('new-request', lines, '2026-04-20', {}, bare);
    expect(lacking.blanks.map(({ id }) => id)).toEqual(['asked', 'authority-name', 'your-name', 'request-date']);
    const { text, blanks } = draft('new-request', lines, '2026-04-20', choices, bare);
    expect(blanks).toEqual([]);
    expect(text).toMatch(/^Dear Sandholt District Council,\n[\s\S]*of 2 March 2026[\s\S]*\n\nOriel Fennimore$/);
  });

  test('a letter with nothing to review is asked for a reason, and goes without where the law does', () => {
    const answered = theirs(
      '2026-03-20',
      '1. What did the bandstand cost?\n\nThe bandstand cost £9,340.\n\n2. Who repaired it?\n\nHarbour Joinery Limited.',
    );
    expect(draft('internal-review', [request, answered], '2026-04-20').blanks).toContainEqual({
      id: 'reason',
      words: 'what you are not content with',
      mayWaive: true,
    });
    expect(
      draft('internal-review', [request, answered], '2026-04-20', { own: 'The sum is wrong.' }).blanks.map(
        ({ id }) => id,
      ),
    ).not.toContain('reason');
  });
});

test('a complaint tells what happened in order, and that it comes in time', () => {
  const { text, to, advice } = goldenDraft('complaint-after-review');
  const days = [...text.matchAll(/^- (\d+ \w+ \d{4}): /gm)].map(([, day = '']) => Date.parse(`${day} UTC`));
  expect(days).toEqual(days.toSorted((one, other) => one - other));
  expect(days.length).toBe(5);
  expect([to, advice]).toEqual(['regulator', 'You have until 8 June 2026: 19 days are left.']);
});

test('a greeting of the user’s own is for the authority, not for the regulator', () => {
  expect(goldenDraft('complaint-after-review', { salutation: 'Dear Ms Holt,' }).text).toMatch(
    /^Dear Information Commissioner/,
  );
  expect(goldenDraft('chaser-silence', { salutation: 'Dear Ms Holt,' }).text).toMatch(/^Dear Ms Holt,\n/);
});

test('letters of 200,000 characters in one line cost no more than a moment, whatever is written on them', () => {
  const flood = `Please clarify: ${'a 1'.repeat(30_000)}${' '.repeat(50_000)}\u201c${'['.repeat(30_000)} narrow ${'we could '.repeat(4000)}`;
  const lines: readonly Line[] = [
    { ...request, text: `${asked}\n${flood}` },
    {
      ...theirs('2026-03-11', `We need you to clarify your request. Which bandstand do you mean? ${flood}`),
      kind: 'clarification-request',
    },
  ];
  const thread = inventThread(lines);
  const clocks = [inventClock({ state: 'stopped', endedOn: null, endedBy: null })];
  const assessment = inventAssessment(lines, { clocks });
  for (const kind of kinds) {
    const spent = countCpuTime();
    const { text } = draftLetter(thread, assessment, bareChoices(kind), '2026-04-20');
    expect([kind, spent() < 1000, text.length < 10_000]).toEqual([kind, true, true]);
  }
});

test('every kind is drafted for every thread, offered or not, and says what speaks against it', () => {
  for (const kind of kinds) {
    const { text, advice } = draft(kind, [request], '2026-03-10');
    expect(text).toMatch(/^Dear [\s\S]+Oriel Fennimore$/);
    expect(advice).toBeTruthy();
  }
});
