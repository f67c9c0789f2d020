import { describe, expect, test } from 'vitest';
import type { Clock } from '../../lib/law/clock';
import { draftLetter } from '../../lib/letters/draft';
import { bareChoices } from '../../lib/letters/letter';
import type { LedgerRow } from '../../lib/questions/question';
import type { Thread } from '../../lib/thread/thread';
import { find, inventAssessment, inventClock, inventRow, inventThread, type Line } from './invented';

const asked =
  'Dear Sandholt,\n\n1. What did the bandstand cost?\n2. Who repaired it?\n3. When will the roof be painted?\n\nOriel Fennimore';
const request: Line = { id: 'outgoing-1', on: '2026-03-02', kind: 'request', text: asked };
const reply = (text: string, files: readonly string[] = []): Line => ({
  id: 'incoming-2',
  on: '2026-03-20',
  kind: 'response',
  text,
  files,
});
const rights = '\n\nYou can ask for an internal review, and then complain to the Information Commissioner.';

const cost = { label: 'Q1', asked: 'What did the bandstand cost?' };
const who = { label: 'Q2', asked: 'Who repaired it?' };
const roof = { label: 'Q3', asked: 'When will the roof be painted?' };

interface Case {
  readonly why: string;
  readonly law?: string | null;
  readonly lines: readonly Line[];
  readonly rows?: (thread: Thread) => readonly LedgerRow[];
  readonly clock?: Partial<Clock>;
  readonly thread?: Partial<Thread>;
  readonly today?: string;
  /** Ids of the grounds that have to be found, weak ones with a question mark; all others have to be absent. */
  readonly finds: readonly string[];
  readonly says?: readonly string[];
}

const cases: readonly Case[] = [
  {
    why: 'a question that nothing touches',
    lines: [request, reply('1. £9,000\n2. Hale & Sons')],
    rows: (t) => [
      inventRow(t, { ...cost, state: 'answered', in: 'incoming-2', words: '£9,000' }),
      inventRow(t, { ...who, state: 'answered', in: 'incoming-2', words: 'Hale & Sons' }),
      inventRow(t, { ...roof, state: 'unanswered' }),
    ],
    finds: ['unanswered'],
    says: ['question 3, \u201cWhen will the roof be painted?\u201d', 'section 17(1)'],
  },
  {
    why: 'a doubtful finding asks and does not accuse',
    lines: [request, reply('See above.')],
    rows: (t) => [
      inventRow(t, { ...cost, state: 'unclear' }),
      inventRow(t, { ...roof, state: 'unanswered', confidence: 0.3 }),
    ],
    finds: ['unclear?'],
    says: ['I could not find an answer to', 'point me to the answer'],
  },
  {
    why: 'what the user says himself is not doubtful',
    lines: [request, reply('See above.')],
    rows: (t) => [inventRow(t, { ...roof, state: 'unanswered', confidence: 0.3, corrected: true })],
    finds: ['unanswered'],
  },
  {
    why: 'a letter that could not be read may hold the answer',
    lines: [
      request,
      reply('1. £9,000'),
      { id: 'incoming-3', on: '2026-03-21', kind: 'unclear', text: '', hidden: true },
    ],
    rows: (t) => [inventRow(t, { ...roof, state: 'unanswered' })],
    finds: ['unanswered?'],
  },
  {
    why: 'a question put after the last answer is a new request',
    lines: [
      request,
      reply('1. £9,000'),
      { id: 'outgoing-3', on: '2026-03-22', kind: 'chaser', text: 'And who painted it?' },
    ],
    rows: (t) => [inventRow(t, { label: null, asked: 'And who painted it?', by: 'outgoing-3', state: 'unanswered' })],
    finds: [],
  },
  {
    why: 'part of an answer, with the part that is missing',
    lines: [request, reply('1. £9,000 for the floor')],
    rows: (t) => [
      inventRow(t, {
        ...cost,
        state: 'partly-answered',
        in: 'incoming-2',
        words: '£9,000 for the floor',
        missing: 'the cost of the roof',
      }),
    ],
    finds: ['partly-answered'],
    says: ['you wrote \u201c£9,000 for the floor\u201d', 'still missing: the cost of the roof'],
  },
  {
    why: 'what is missing is not known: then it is not asserted',
    lines: [request, reply('1. £9,000 for the floor')],
    rows: (t) => [inventRow(t, { ...cost, state: 'partly-answered', in: 'incoming-2', words: '£9,000 for the floor' })],
    finds: ['partly-unclear?'],
    says: ['seems to be answered only in part'],
  },
  {
    why: 'near miss: the authority itself said that the rest is not held',
    lines: [request, reply('1. £9,000 for the floor. Figures for the roof are no longer held.')],
    rows: (t) => [
      inventRow(t, {
        ...cost,
        state: 'partly-answered',
        in: 'incoming-2',
        words: '£9,000 for the floor. Figures for the roof are no longer held.',
        missing: 'Figures for the roof are no longer held',
      }),
    ],
    finds: ['partly-unclear?'],
  },
  {
    why: 'what is certain and what is not stand apart',
    lines: [request, reply('1. £9,000 for the floor\n2. Two men')],
    rows: (t) => [
      inventRow(t, { ...cost, state: 'partly-answered', in: 'incoming-2', words: '£9,000', missing: 'the roof' }),
      inventRow(t, { ...who, state: 'partly-answered', in: 'incoming-2', words: 'Two men' }),
    ],
    finds: ['partly-answered', 'partly-unclear?'],
  },
  {
    why: 'a part that is withheld with a section is a refusal, and an absolute one needs no public interest test',
    lines: [request, reply(`2. A firm; the names of its men are withheld under section 40(2).${rights}`)],
    rows: (t) => [
      inventRow(t, {
        ...who,
        state: 'partly-answered',
        in: 'incoming-2',
        words: 'the names of its men are withheld under section 40(2)',
        citations: ['FOIA s.40(2)'],
        missing: 'names',
      }),
    ],
    finds: ['exemption:40(2)?', 'reconsider?'],
  },
  {
    why: 'a promised day that has passed',
    lines: [
      request,
      {
        ...reply('3. The date will follow by 27 March.'),
        act: {},
      },
    ],
    rows: (t) => [
      inventRow(t, { ...roof, state: 'deferred', in: 'incoming-2', words: 'The date will follow by 27 March' }),
    ],
    finds: [],
  },
  {
    why: 'no section is named anywhere',
    lines: [request, reply(`1. We are unable to share this.${rights}`)],
    rows: (t) => [inventRow(t, { ...cost, state: 'refused', in: 'incoming-2', words: 'We are unable to share this.' })],
    finds: ['no-exemption'],
    says: ['\u201cWe are unable to share this\u201d', 'without naming an exemption'],
  },
  {
    why: 'near miss: the words only say what might happen',
    lines: [request, reply('You will be told unless there is a reason for it to be withheld.')],
    rows: (t) => [
      inventRow(t, {
        ...cost,
        state: 'refused',
        in: 'incoming-2',
        words: 'unless there is a reason for it to be withheld',
      }),
    ],
    finds: [],
  },
  {
    why: 'near miss: an acknowledgement refuses nothing',
    lines: [request, { ...reply('We cannot answer today.'), kind: 'acknowledgement' }],
    rows: (t) => [inventRow(t, { ...cost, state: 'refused', in: 'incoming-2', words: 'We cannot answer today.' })],
    finds: [],
  },
  {
    why: 'near miss: a section is named, only its link to the question was not seen',
    lines: [request, reply(`1. We are unable to share this. Section 43 applies.${rights}`)],
    rows: (t) => [inventRow(t, { ...cost, state: 'refused', in: 'incoming-2', words: 'We are unable to share this.' })],
    finds: [],
  },
  {
    why: 'near miss: the notice may be in the file',
    lines: [request, reply(`1. We are unable to share this.${rights}`, ['letter.pdf'])],
    rows: (t) => [inventRow(t, { ...cost, state: 'refused', in: 'incoming-2', words: 'We are unable to share this.' })],
    finds: ['no-exemption?'],
    says: ['I could not find which exemption'],
  },
  {
    why: 'a qualified exemption without a word on the public interest or on harm',
    lines: [request, reply(`1. Exempt under section 43(2).${rights}`)],
    rows: (t) => [
      inventRow(t, {
        ...cost,
        state: 'refused',
        in: 'incoming-2',
        words: 'Exempt under section 43(2)',
        citations: ['FOIA s.43(2)'],
      }),
    ],
    finds: ['exemption:43(2)', 'public-interest', 'not-confirmed?', 'reconsider?'],
    says: ['question 1 under section 43(2)', 'section 2(2)(b)', 'section 17(3)'],
  },
  {
    why: 'near miss: harm and the public interest are weighed',
    lines: [
      request,
      reply(
        `1. Exempt under section 43(2). Disclosure would harm our contractor in the coming tender, because its rivals would learn its prices and could undercut each of them by a little.\n\nThere is a public interest in openness, but on balance it is outweighed by the interest in a fair tender.${rights}`,
      ),
    ],
    rows: (t) => [
      inventRow(t, {
        ...cost,
        state: 'refused',
        in: 'incoming-2',
        words: 'Exempt under section 43(2)',
        citations: ['FOIA s.43(2)'],
      }),
    ],
    finds: ['reconsider?'],
  },
  {
    why: 'harm in one bare sentence names neither the interest nor the cause',
    lines: [
      request,
      reply(`1. Exempt under section 43(2), being commercially sensitive; the public interest favours that.${rights}`),
    ],
    rows: (t) => [
      inventRow(t, {
        ...cost,
        state: 'refused',
        in: 'incoming-2',
        words: 'Exempt under section 43(2)',
        citations: ['FOIA s.43(2)'],
      }),
    ],
    finds: ['exemption:43(2)', 'not-confirmed?', 'reconsider?'],
  },
  {
    why: 'an absolute exemption has no public interest test',
    lines: [request, reply(`1. See www.sandholt.example/costs/bandstand, section 21.${rights}`)],
    rows: (t) => [
      inventRow(t, { ...cost, state: 'refused', in: 'incoming-2', words: 'section 21', citations: ['FOIA s.21'] }),
    ],
    finds: ['reconsider?'],
  },
  {
    why: 'a refusal to confirm or deny has another test than that for withholding, and weighs nothing',
    lines: [request, reply(`1. We neither confirm nor deny that we hold this, section 31(3).${rights}`)],
    rows: (t) => [
      inventRow(t, {
        ...cost,
        state: 'refused',
        in: 'incoming-2',
        words: 'neither confirm nor deny',
        citations: ['FOIA s.31(3)'],
      }),
    ],
    finds: ['confirm-or-deny', 'reconsider?'],
  },
  {
    why: 'a section of another Act is never argued with',
    law: 'uk-foisa',
    lines: [request, reply(`1. Exempt under section 43(2) of FOIA.${rights}`)],
    rows: (t) => [
      inventRow(t, {
        ...cost,
        state: 'refused',
        in: 'incoming-2',
        words: 'Exempt under section 43(2)',
        citations: ['FOIA s.43(2)'],
      }),
    ],
    finds: [],
  },
  {
    why: 'the Scottish test is substantial harm',
    law: 'uk-foisa',
    lines: [request, reply(`1. Exempt under section 33(1)(b) of FOISA.${rights}`)],
    rows: (t) => [
      inventRow(t, {
        ...cost,
        state: 'refused',
        in: 'incoming-2',
        words: 'Exempt under section 33(1)(b)',
        citations: ['FOISA s.33(1)(b)'],
      }),
    ],
    finds: ['exemption:33(1)(b)', 'public-interest', 'not-confirmed', 'reconsider?'],
    says: ['substantially harm', 'section 16(2)'],
  },
  {
    why: 'an exception of the Regulations',
    law: 'uk-eir',
    lines: [request, reply(`1. Withheld under regulation 12(5)(e).${rights}`)],
    rows: (t) => [
      inventRow(t, {
        ...cost,
        state: 'refused',
        in: 'incoming-2',
        words: 'Withheld under regulation 12(5)(e)',
        citations: ['EIR reg 12(5)(e)'],
      }),
    ],
    finds: ['exemption:12(5)(e)', 'public-interest', 'reconsider?'],
    says: ['regulation 12(1)(b)', 'would adversely affect'],
  },
  {
    why: 'cost, with neither an estimate nor help',
    lines: [request, reply(`1. Refused under section 12(1).${rights}`)],
    rows: (t) => [
      inventRow(t, {
        ...cost,
        state: 'refused',
        in: 'incoming-2',
        words: 'Refused under section 12(1)',
        citations: ['FOIA s.12(1)'],
      }),
    ],
    finds: ['cost-estimate', 'cost-help'],
    says: ['Section 16(1)'],
  },
  {
    why: 'near miss: cost with an estimate and an offer',
    lines: [
      request,
      reply(`1. Refused under section 12(1): it would take 41 hours. You may wish to narrow it.${rights}`),
    ],
    rows: (t) => [
      inventRow(t, {
        ...cost,
        state: 'refused',
        in: 'incoming-2',
        words: 'Refused under section 12(1)',
        citations: ['FOIA s.12(1)'],
      }),
    ],
    finds: [],
  },
  {
    why: 'vexatious, and not one reason',
    lines: [request, reply(`We treat this as vexatious under section 14(1).${rights}`)],
    rows: (t) => [
      inventRow(t, {
        ...cost,
        state: 'refused',
        in: 'incoming-2',
        words: 'vexatious under section 14(1)',
        citations: ['FOIA s.14(1)'],
      }),
    ],
    finds: ['vexatious'],
  },
  {
    why: 'near miss: vexatious with reasons can only be looked at again',
    lines: [
      request,
      reply(
        `We treat this as vexatious under section 14(1) because of the burden of eleven requests in a week.${rights}`,
      ),
    ],
    rows: (t) => [
      inventRow(t, {
        ...cost,
        state: 'refused',
        in: 'incoming-2',
        words: 'vexatious under section 14(1)',
        citations: ['FOIA s.14(1)'],
      }),
    ],
    finds: ['vexatious-value?'],
  },
  {
    why: 'a refusal without a word on complaints',
    lines: [request, reply('1. Exempt under section 41, since Hale & Sons told us in confidence.')],
    rows: (t) => [
      inventRow(t, {
        ...cost,
        state: 'refused',
        in: 'incoming-2',
        words: 'Exempt under section 41',
        citations: ['FOIA s.41'],
      }),
    ],
    finds: ['rights', 'reconsider?'],
    says: ['Section 17(7)'],
  },
  {
    why: 'a refusal that tells of a complaint and not of the Commissioner',
    lines: [
      request,
      reply('1. Exempt under section 41, since Hale & Sons told us in confidence.\n\nComplaints: the Town Clerk.'),
    ],
    rows: (t) => [
      inventRow(t, {
        ...cost,
        state: 'refused',
        in: 'incoming-2',
        words: 'Exempt under section 41',
        citations: ['FOIA s.41'],
      }),
    ],
    finds: ['regulator-rights', 'reconsider?'],
    says: ['Section 17(7)(b)'],
  },
  {
    why: 'near miss: the particulars may be in the file',
    lines: [request, reply('1. Exempt under section 41, since Hale & Sons told us in confidence.', ['notice.pdf'])],
    rows: (t) => [
      inventRow(t, {
        ...cost,
        state: 'refused',
        in: 'incoming-2',
        words: 'Exempt under section 41',
        citations: ['FOIA s.41'],
      }),
    ],
    finds: ['reconsider?'],
  },
  {
    why: 'near miss: an answer in full needs no complaint rights',
    lines: [request, reply('1. £9,000')],
    rows: (t) => [inventRow(t, { ...cost, state: 'answered', in: 'incoming-2', words: '£9,000' })],
    finds: [],
  },
  {
    why: 'not held is asked about, never accused',
    lines: [request, reply('1. Not held.')],
    rows: (t) => [inventRow(t, { ...cost, state: 'not-held', in: 'incoming-2', words: 'Not held.' })],
    finds: ['not-held?'],
    says: ['what was searched'],
  },
  {
    why: 'near miss: passed to the body that holds it',
    lines: [request, { ...reply('We do not hold this and have passed it on.'), kind: 'transfer' }],
    rows: (t) => [inventRow(t, { ...cost, state: 'not-held', in: 'incoming-2', words: 'We do not hold this' })],
    finds: [],
  },
  {
    why: 'a bare home page',
    lines: [request, reply('1. Please see our website, www.sandholt.example.')],
    rows: (t) => [inventRow(t, { ...cost, state: 'signposted', in: 'incoming-2', words: 'Please see our website' })],
    finds: ['elsewhere'],
    says: ['section 21'],
  },
  {
    why: 'near miss: the words point nowhere',
    lines: [request, reply('1. £9,000, all through the portal.')],
    rows: (t) => [
      inventRow(t, { ...cost, state: 'signposted', in: 'incoming-2', words: '£9,000, all through the portal.' }),
    ],
    finds: [],
  },
  {
    why: 'near miss: the exact page is given',
    lines: [request, reply('1. Please see our website, www.sandholt.example/costs/bandstand.')],
    rows: (t) => [inventRow(t, { ...cost, state: 'signposted', in: 'incoming-2', words: 'Please see our website' })],
    finds: ['elsewhere?'],
  },
  {
    why: 'the Regulations let an authority point to what is public, so nothing is said',
    law: 'uk-eir',
    lines: [request, reply('1. Please see our website, www.sandholt.example.')],
    rows: (t) => [inventRow(t, { ...cost, state: 'signposted', in: 'incoming-2', words: 'Please see our website' })],
    finds: [],
  },
  {
    why: 'attached, and no file',
    lines: [request, reply('Our answer is attached.')],
    rows: (t) => [inventRow(t, { ...cost, state: 'in-attachment', in: 'incoming-2', words: 'Our answer is attached' })],
    finds: ['attachment'],
  },
  {
    why: 'near miss: attached, with a file that is not read',
    lines: [request, reply('Our answer is attached.', ['answer.pdf'])],
    rows: (t) => [inventRow(t, { ...cost, state: 'in-attachment', in: 'incoming-2', words: 'Our answer is attached' })],
    finds: [],
  },
  {
    why: 'late, with the days: alone it is put on record and starts off',
    lines: [request, reply('1. £9,000')],
    clock: { state: 'met-late', due: '2026-03-13', workingDaysLate: 5, endedOn: '2026-03-20' },
    finds: ['late?'],
    says: ['due by 13 March 2026 and came on 20 March 2026, 5 working days late', 'section 10(1)'],
  },
  {
    why: 'silence, with the days',
    lines: [request],
    clock: { state: 'overdue', workingDaysLate: 12, endedOn: null, endedBy: null },
    rows: (t) => [inventRow(t, { ...cost, state: 'unanswered' })],
    finds: ['no-response'],
    says: ['by 31 March 2026', '12 working days ago'],
  },
  {
    why: 'near miss: time is still running',
    lines: [request],
    clock: { state: 'running', endedOn: null, endedBy: null },
    rows: (t) => [inventRow(t, { ...cost, state: 'unanswered' })],
    finds: [],
  },
  {
    why: 'near miss: what cannot be counted is not late',
    lines: [request],
    clock: { state: 'undetermined', due: null, endedOn: null, endedBy: null },
    finds: [],
  },
  {
    why: 'a holding letter before a late answer',
    lines: [
      request,
      {
        id: 'incoming-1',
        on: '2026-03-12',
        kind: 'holding',
        text: 'We shall be a little late.',
        act: {
          ground: 'none',
          evidence: [{ messageId: 'incoming-1', start: 0, end: 26, quote: 'We shall be a little late.' }],
        },
      },
      reply('1. £9,000'),
    ],
    clock: { state: 'met-late', due: '2026-03-13', workingDaysLate: 5, endedOn: '2026-03-20' },
    finds: ['late?', 'holding?'],
    says: ['On 12 March 2026 you put your answer off (\u201cWe shall be a little late.\u201d)', 'section 10(3)'],
  },
  {
    why: 'near miss: a holding letter, and an answer in time after all',
    lines: [
      request,
      {
        id: 'incoming-1',
        on: '2026-03-12',
        kind: 'holding',
        text: 'We shall be a little late.',
        act: { ground: 'none' },
      },
      reply('1. £9,000'),
    ],
    finds: [],
  },
  {
    why: 'more time for the volume of requests',
    lines: [
      request,
      {
        id: 'incoming-1',
        on: '2026-03-12',
        kind: 'extension',
        text: 'We are busy and take 20 days more.',
        act: { ground: 'volume' },
      },
    ],
    clock: { state: 'extension-unlawful', workingDaysLate: 3, endedOn: null, endedBy: null },
    finds: ['no-response', 'extension'],
  },
  {
    why: 'more time to weigh the public interest is lawful, but the notice names neither exemption nor day',
    lines: [
      request,
      {
        id: 'incoming-1',
        on: '2026-03-12',
        kind: 'extension',
        text: 'We weigh the public interest.',
        act: { ground: 'public-interest' },
      },
    ],
    clock: { state: 'overdue', workingDaysLate: 3, endedOn: null, endedBy: null },
    finds: ['no-response', 'extension-bare'],
  },
  {
    why: 'the same under the Scottish Act, which knows no extension',
    law: 'uk-foisa',
    lines: [
      request,
      {
        id: 'incoming-1',
        on: '2026-03-12',
        kind: 'extension',
        text: 'We weigh the public interest.',
        act: { ground: 'public-interest' },
      },
    ],
    clock: { state: 'extension-unlawful', workingDaysLate: 3, endedOn: null, endedBy: null },
    finds: ['no-response', 'extension'],
    says: ['no provision for extending'],
  },
  {
    why: 'a law that we do not know: what is missing, and no section',
    law: null,
    lines: [request, reply('1. £9,000')],
    rows: (t) => [inventRow(t, { ...roof, state: 'unanswered' })],
    finds: ['unanswered'],
  },
];

function draft(
  { lines, rows, clock, law = 'uk-foia', thread: more, today = '2026-04-20' }: Case,
  off: readonly string[] = [],
) {
  const thread = inventThread(lines, more);
  const questions = rows?.(thread) ?? [];
  const assessment = inventAssessment(lines, { law, questions, clocks: [inventClock(clock ?? {})] });
  return draftLetter(thread, assessment, { ...bareChoices('internal-review'), off }, today);
}

describe('grounds', () => {
  test.each(cases)('$why', (one) => {
    const { grounds, text } = draft(one);
    expect(grounds.map(({ id, strength }) => (strength === 'weak' ? `${id}?` : id))).toEqual(one.finds);
    for (const words of one.says ?? []) expect(text).toContain(words);
  });

  test.each(cases)('every ground has its words in the thread: $why', (one) => {
    const thread = inventThread(one.lines);
    for (const { evidence } of draft(one).grounds)
      for (const { messageId, quote } of evidence) expect(find(thread, messageId, quote).quote).toBe(quote);
  });

  test.each(cases)('a ground that is switched off is not in the letter: $why', (one) => {
    for (const { id, text } of draft(one).grounds) {
      expect(draft(one).text).toContain(text);
      expect(draft(one, [id]).text).not.toContain(text);
    }
  });
});

test('a promised answer that never came names the day of the promise and the day promised', () => {
  const lines = [request, reply('3. The date will follow by 27 March.')];
  const thread = inventThread(lines);
  const evidence = find(thread, 'incoming-2', 'by 27 March');
  const promised = {
    ...reply('3. The date will follow by 27 March.'),
    act: { promises: [{ date: '2026-03-27', about: 'Q3', evidence }] },
  };
  const questions = [
    inventRow(thread, { ...roof, state: 'deferred', in: 'incoming-2', words: 'The date will follow by 27 March' }),
  ];
  const assessment = inventAssessment([request, promised], { questions });
  const on = (today: string) =>
    draftLetter(thread, assessment, bareChoices('internal-review'), today).grounds.map(({ id }) => id);
  expect(on('2026-03-27')).toEqual([]);
  expect(on('2026-03-28')).toEqual(['deferred']);
  expect(draftLetter(thread, assessment, bareChoices('internal-review'), '2026-03-28').text).toContain(
    'On 20 March 2026 you wrote that by 27 March 2026 I would have the answer to question 3, \u201cWhen will the roof be painted?\u201d It has not come.',
  );
});
