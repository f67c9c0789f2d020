import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Assessment } from '../../lib/assess/assessment';
import type { Clock } from '../../lib/law/clock';
import { draftLetter } from '../../lib/letters/draft';
import { bareChoices } from '../../lib/letters/letter';
import type { AnswerState } from '../../lib/questions/question';
import type { Thread } from '../../lib/thread/thread';
import { countCpuTime } from '../cpu-time.ts';
import { inventAssessment, inventClock, inventRow, inventThread, inventWindow, type Line } from './invented';

const asked = 'Dear Sandholt,\n\n1. What did the bandstand cost?\n2. Who repaired it?\n\nOriel Fennimore';
const request: Line = { id: 'outgoing-1', on: '2026-03-02', kind: 'request', text: asked };
const acknowledged: Line = {
  id: 'incoming-1',
  on: '2026-03-03',
  kind: 'acknowledgement',
  text: 'Our ref: SDC/FOI/0412. We have your request.',
};
const answered: Line = { id: 'incoming-2', on: '2026-03-20', kind: 'response', text: 'SDC/FOI/0412\n\n1. £9,000' };
const lines = [request, acknowledged, answered];

function draft(
  more: Parameters<typeof inventAssessment>[1] = {},
  thread: Partial<Thread> = {},
  of: readonly Line[] = lines,
) {
  const one = inventThread(of, thread);
  const questions = [inventRow(one, { label: 'Q2', asked: 'Who repaired it?', state: 'unanswered' })];
  return draftLetter(one, inventAssessment(of, { questions, ...more }), bareChoices('internal-review'), '2026-04-20');
}

describe('the letter', () => {
  test('is addressed, names the request by title, day and reference, and is signed', () => {
    const { text, blanks, advice, subject } = draft();
    expect(text).toMatch(/^Dear Sandholt District Council,\n\n/);
    expect(text).toContain('my request \u201cBandstand repairs\u201d of 2 March 2026 (your reference SDC/FOI/0412)');
    expect(text).toContain('You responded on 20 March 2026.');
    expect(text).toContain('https://www.whatdotheyknow.com/request/bandstand_repairs');
    expect(text).toMatch(/\n\nYours faithfully,\n\nOriel Fennimore$/);
    expect(subject).toBe('Internal review: Bandstand repairs');
    expect([blanks, advice]).toEqual([[], null]);
  });

  test('goes from what was asked to what came, what is missing, what is wanted, by when', () => {
    const { text } = draft({ clocks: [inventClock({ state: 'met-late', due: '2026-03-13', workingDaysLate: 5 })] });
    const order = [
      'I ask for an internal review',
      'You responded on',
      'no answer',
      '5 working days late',
      'somebody who took no part',
      'within 20 working days',
    ];
    const places = order.map((words) => text.indexOf(words));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places).not.toContain(-1);
  });

  test.each([
    {
      law: 'uk-foia',
      says: ['Information Commissioner expects', 'within 20 working days', 'within 40 even'],
      not: 'regulation',
    },
    { law: 'uk-eir', says: ['under regulation 11 of', 'no later than 40 working days'], not: 'ection 1' },
    {
      law: 'uk-foisa',
      says: [
        'Under section 20 of',
        'I require you to review',
        'Section 21(1)',
        'no later than 20 working days',
        'address for correspondence',
      ],
      not: 'regulation',
    },
    { law: 'uk-eisr', says: ['under regulation 16 of', 'no later than 20 working days'], not: 'ection 1' },
    { law: null, says: ['I ask you to review', 'when I can expect the outcome'], not: 'ection' },
  ])('asks for the review that $law has, by when it has to be done', ({ law, says, not }) => {
    const { text } = draft({ law });
    for (const words of says) expect(text).toContain(words);
    expect(text).not.toContain(not);
  });

  test('is one page long where one page will do', () => {
    expect(draft().text.split(/\s+/).length).toBeLessThan(230);
  });

  test('says that it was sent before when the portal would turn it away as a repetition', () => {
    const first = draft().text;
    const again = draft({}, {}, [...lines, { id: 'outgoing-3', on: '2026-04-19', kind: 'chaser', text: first }]).text;
    expect(again).toContain('I wrote to you in these words on 19 April 2026.');
    expect(again.replace(/\s/g, '')).not.toBe(first.replace(/\s/g, ''));
  });

  test('what the thread lacks is listed, and the letter is silent on it', () => {
    const { text, blanks } = draft(
      {},
      { requester: { name: ' ', url: null }, authority: { name: '', url: null, tags: [] } },
      [
        { ...request, on: '' },
        { ...answered, text: '1. £9,000' },
      ],
    );
    expect(blanks.map(({ id, mayWaive }) => (mayWaive ? `${id}?` : id))).toEqual([
      'authority-name?',
      'your-name',
      'request-date?',
      'reference?',
    ]);
    expect(text).toMatch(/^Dear Sir or Madam,/);
    expect(text).not.toContain('reference');
  });

  test('the Scottish Act wants a reason: without one the letter is not complete', () => {
    expect(draft({ law: 'uk-foisa', questions: [] }).blanks).toMatchObject([{ id: 'reason', mayWaive: false }]);
  });

  test('a clarification and an earlier review are told with their days', () => {
    const { text } = draft({}, {}, [
      ...lines,
      { id: 'outgoing-2', on: '2026-03-05', kind: 'clarification', text: 'The new bandstand.' },
      { id: 'outgoing-4', on: '2026-03-24', kind: 'review-request', text: 'Please review it.' },
    ]);
    expect(text).toContain('I clarified it on 5 March 2026.');
    expect(text).toContain('I first asked for a review on 24 March 2026.');
  });
});

test('letters of 200,000 characters in one line cost no more than a moment', () => {
  const flood = `ref ${'a 1'.repeat(30_000)}${' '.repeat(50_000)}\u201c${'['.repeat(60_000)}`;
  const of: readonly Line[] = [
    { ...request, text: `${asked}${flood}` },
    { ...answered, text: flood },
  ];
  const thread = inventThread(of);
  const question = { label: null, asked: flood, by: 'outgoing-1', in: 'incoming-2', words: flood };
  const questions = [
    inventRow(thread, { ...question, state: 'refused', citations: ['FOIA s.43(2)'] }),
    inventRow(thread, { ...question, state: 'partly-answered', missing: flood }),
  ];
  const spent = countCpuTime();
  const { text } = draftLetter(
    thread,
    inventAssessment(of, { questions }),
    bareChoices('internal-review'),
    '2026-04-20',
  );
  expect(spent()).toBeLessThan(500);
  expect(text.length).toBeLessThan(10_000);
});

describe('advice', () => {
  const silent: Partial<Clock> = { state: 'overdue', workingDaysLate: 9, endedOn: null, endedBy: null };
  const review = { ...inventClock({ clock: 'review', due: '2026-04-24', endedOn: null, endedBy: null }) };
  const reviewed: readonly Line[] = [
    ...lines,
    { id: 'outgoing-4', on: '2026-03-24', kind: 'review-request', text: 'Please review it.' },
  ];
  const cases: readonly {
    why: string;
    of?: readonly Line[];
    more?: Partial<Assessment> & { readonly law?: string | null };
    says: string | null;
  }[] = [
    { why: 'something is missing: the letter is the right step', says: null },
    { why: 'nothing missing, nothing late', more: { questions: [] }, says: 'Nothing was found to be late or missing' },
    {
      why: 'silence under FOIA needs no review',
      of: [request, acknowledged],
      more: { clocks: [inventClock(silent)], questions: [] },
      says: 'No review is needed',
    },
    {
      why: 'silence in Scotland does',
      of: [request, acknowledged],
      more: { law: 'uk-foisa', clocks: [inventClock(silent)], questions: [] },
      says: 'has to be asked for before the Scottish Information Commissioner',
    },
    {
      why: 'silence under the Regulations may be put to representations',
      of: [request, acknowledged],
      more: { law: 'uk-eir', clocks: [inventClock(silent)], questions: [] },
      says: null,
    },
    {
      why: 'time is still running',
      of: [request, acknowledged],
      more: { clocks: [inventClock({ state: 'running', endedOn: null, endedBy: null })] },
      says: 'still has time to answer until 31 March 2026',
    },
    {
      why: 'the authority waits for a clarification',
      of: [request, acknowledged],
      more: { clocks: [inventClock({ state: 'stopped', endedOn: null, endedBy: null })] },
      says: 'waiting for you to clarify',
    },
    {
      why: 'the authority waits for a fee',
      of: [request, acknowledged],
      more: { clocks: [inventClock({ state: 'paused', endedOn: null, endedBy: null })] },
      says: 'waiting for a fee',
    },
    {
      why: 'a review is under way',
      of: reviewed,
      more: { clocks: [inventClock({}), { ...review, state: 'running' }] },
      says: 'its outcome is due by 24 April 2026',
    },
    {
      why: 'a review is overdue',
      of: reviewed,
      more: { clocks: [inventClock({}), { ...review, state: 'overdue' }] },
      says: 'complain to the Information Commissioner',
    },
    {
      why: 'a review was decided',
      of: [...reviewed, { id: 'incoming-5', on: '2026-04-10', kind: 'review-outcome', text: 'We uphold it.' }],
      says: 'already decided on 10 April 2026',
    },
    {
      why: 'the time to ask is over',
      more: { windows: [inventWindow({ state: 'closed', closesOn: '2026-04-01' })] },
      says: 'ended on 1 April 2026',
    },
    { why: 'the law is not known', more: { law: null }, says: 'no wording for the law' },
  ];
  test.each(cases)('$why', ({ of, more, says }) => {
    const { advice, text } = draft(more, {}, of);
    if (says === null) expect(advice).toBeNull();
    else expect(advice).toContain(says);
    expect(text).toContain('Yours faithfully,');
  });

  test('answers in files are to be read first', () => {
    const of = [request, { ...answered, text: 'Attached.', files: ['answer.pdf'] }];
    const thread = inventThread(of);
    const questions = [
      inventRow(thread, {
        label: 'Q2',
        asked: 'Who repaired it?',
        state: 'in-attachment',
        in: 'incoming-2',
        words: 'Attached.',
      }),
    ];
    expect(
      draftLetter(thread, inventAssessment(of, { questions }), bareChoices('internal-review'), '2026-04-20').advice,
    ).toContain('1 answer is in files');
  });
});

/** What the sections of each law are called; a letter under one never names those of another. */
const foreign: Readonly<Record<string, RegExp>> = {
  'uk-foia': /[Rr]egulation \d|Scottish|FOISA/,
  'uk-eir': /[Ss]ection \d|Scottish|FOISA/,
  'uk-foisa': /[Rr]egulation \d|\bICO\b|section 17\(7\)|section 40/,
  'uk-eisr': /[Ss]ection \d|regulation 1[24]\b/,
};

const states: readonly AnswerState[] = [
  'answered',
  'partly-answered',
  'refused',
  'not-held',
  'signposted',
  'in-attachment',
  'deferred',
  'not-applicable',
  'unanswered',
  'unclear',
];
const cites: Readonly<Record<string, readonly string[]>> = {
  'uk-foia': ['FOIA s.43(2)', 'FOIA s.12(1)', 'FOIA s.14(1)', 'FOIA s.21', 'EIR reg 12(4)(b)', 'FOISA s.33(1)(b)'],
  'uk-eir': ['EIR reg 12(4)(b)', 'EIR reg 12(5)(e)', 'FOIA s.43(2)'],
  'uk-foisa': ['FOISA s.33(1)(b)', 'FOISA s.38(1)(b)', 'FOIA s.40(2)', 'FOIA s.43(2)'],
  'uk-eisr': ['EISR reg 10(4)(b)', 'EISR reg 10(5)(e)', 'FOISA s.33(1)(b)'],
};
const words = ['kerb', 'lamp', 'gull', 'tram', 'fern', 'quay', 'moss', 'slate', 'reed', 'gorse', 'brine', 'cobble'];

const invented = fc
  .record({
    law: fc.constantFrom('uk-foia', 'uk-eir', 'uk-foisa', 'uk-eisr'),
    files: fc.boolean(),
    late: fc.boolean(),
    lettered: fc.boolean(),
    rows: fc.array(
      fc.record({ state: fc.constantFrom(...states), cited: fc.nat(5), sure: fc.boolean(), missing: fc.boolean() }),
      { minLength: 1, maxLength: 12 },
    ),
    holding: fc.constantFrom(null, 'holding', 'extension'),
  })
  .map(({ law, files, late, lettered, rows, holding }) => {
    const ask = (at: number) => `How much ${words[at] ?? 'sand'} is there?`;
    const reply = (at: number) => `Words on ${words[at] ?? 'sand'} as given.`;
    const request: Line = {
      id: 'outgoing-1',
      on: '2026-03-02',
      kind: 'request',
      text: `Dear Sandholt,\n\n${rows.map((_, at) => ask(at)).join('\n')}`,
    };
    const delay: readonly Line[] =
      holding === null
        ? []
        : [{ id: 'incoming-1', on: '2026-03-12', kind: holding, text: 'This is late.', act: { ground: 'volume' } }];
    const response: Line = {
      id: 'incoming-2',
      on: '2026-03-20',
      kind: 'response',
      text: rows.map((_, at) => reply(at)).join('\n\n'),
      files: files ? ['a.pdf'] : [],
    };
    const of = [request, ...delay, response];
    const thread = inventThread(of);
    const questions = rows.map(({ state, cited, sure, missing }, at) => {
      const list = cites[law] ?? [];
      const cite = list[cited % list.length] ?? '';
      return inventRow(thread, {
        label: lettered ? null : `Q${at + 1}`,
        asked: ask(at),
        state,
        in: 'incoming-2',
        words: reply(at),
        citations: state === 'refused' || (state === 'partly-answered' && missing) ? [cite] : [],
        confidence: sure ? 0.9 : 0.3,
        missing: missing ? `the ${words[at] ?? 'sand'} of last year` : null,
      });
    });
    const clock = inventClock(late ? { state: 'met-late', due: '2026-03-13', workingDaysLate: 5 } : {});
    return {
      law,
      questions,
      letter: draftLetter(
        thread,
        inventAssessment(of, { law, questions, clocks: [clock] }),
        bareChoices('internal-review'),
        '2026-04-20',
      ),
    };
  });

describe('whatever was found', () => {
  test('no letter has a placeholder, a section of another law, or a blank line in a ground but around a list', () => {
    fc.assert(
      fc.property(invented, ({ law, letter }) => {
        expect(letter.text).not.toMatch(/\[|\]|\{|\}|undefined|null/);
        expect(letter.text).not.toMatch(foreign[law] ?? /$^/);
        for (const ground of letter.grounds) {
          expect(ground.text).not.toMatch(/^\s|\s$/);
          expect(ground.text.replace(/:\n\n- |(\n- .*)\n\n/g, '$1')).not.toMatch(/\n\s*\n/);
        }
      }),
      { numRuns: 400 },
    );
  });

  test('no letter names a question that was answered or does not apply', () => {
    fc.assert(
      fc.property(invented, ({ questions, letter }) => {
        for (const { question, answer } of questions) {
          if (answer.state !== 'answered' && answer.state !== 'not-applicable') continue;
          expect(letter.text).not.toContain(question.text);
          expect(answer.evidence && letter.text.includes(answer.evidence.quote)).toBe(false);
          const number = question.label?.slice(1);
          if (number)
            expect(letter.text).not.toMatch(new RegExp(`questions? (?:\\d+, )*(?:\\d+ and )?${number}\\b(?!,? \\d)`));
        }
      }),
      { numRuns: 400 },
    );
  });

  test('every letter is taken by the portal: a greeting, words in both cases, a name under the sign-off', () => {
    fc.assert(
      fc.property(invented, ({ letter: { text } }) => {
        expect(text).toMatch(/^Dear [^\n]+,\n\n/);
        expect(text).toMatch(/[a-z]/);
        expect(text).toMatch(/[A-Z]/);
        expect(text).toMatch(/Yours faithfully,\n\n\S[^\n]*$/);
      }),
    );
  });

  test('every ground cites its section, and doubtful ones ask', () => {
    fc.assert(
      fc.property(invented, ({ letter }) => {
        for (const ground of letter.grounds) {
          expect(ground.section).not.toBe('');
          expect(ground.evidence.length).toBeGreaterThan(0);
        }
      }),
    );
  });
});
