import { describe, expect, test } from 'vitest';
import { isGone } from '../../entrypoints/panels/versions';
import type { Clock } from '../../lib/law/clock';
import { draftLetter } from '../../lib/letters/draft';
import { bareChoices, type LetterKind } from '../../lib/letters/letter';
import { offerLetters } from '../../lib/letters/offer';
import { find, inventWindow } from './invented';
import { cost, type Row, rights, sceneOf, who } from './scene';

/** A letter read line by line: what has to stand in it, and what a careful reader struck out. */
interface Reading {
  readonly why: string;
  readonly kind?: LetterKind;
  readonly scene: Omit<Row, 'covers' | 'ground' | 'why' | 'fires'>;
  /** Grounds that stay out; none where nothing is said, the doubtful ones too stand in it. */
  readonly off?: readonly string[] | 'doubtful';
  readonly has?: readonly string[];
  readonly lacks?: readonly string[];
}

/** The letter of a reading, the grounds with it. */
function write({ kind = 'internal-review', scene, off = [] }: Reading) {
  const { thread, assessment } = sceneOf({ covers: [], ground: '', why: '', fires: null, ...scene });
  const whole = draftLetter(thread, assessment, bareChoices(kind), assessment.today);
  const weak = whole.grounds.filter(({ strength }) => strength === 'weak').map(({ id }) => id);
  return draftLetter(
    thread,
    assessment,
    { ...bareChoices(kind), off: off === 'doubtful' ? weak : off },
    assessment.today,
  );
}

const refusal = 'The price is commercially sensitive and withheld under section 43(2).';
const refusedCost = { asked: cost, state: 'refused', words: refusal, cites: ['FOIA s.43(2)'] } as const;
const late: Partial<Clock> = { state: 'met-late', due: '2026-03-13', workingDaysLate: 5, endedOn: '2026-03-20' };
const illness = 'Somebody has been off sick. We will answer by 18 March 2026.';
const named = 'We will answer by 18 March 2026.';
const start = illness.indexOf(named);
const put: Row['later'] = [
  {
    id: 'incoming-1',
    on: '2026-03-12',
    kind: 'holding',
    text: illness,
    act: {
      evidence: [{ messageId: 'incoming-1', start: 0, end: 27, quote: illness.slice(0, 27) }],
      promises: [
        {
          date: '2026-03-18',
          about: 'all',
          evidence: { messageId: 'incoming-1', start, end: illness.length, quote: named },
        },
      ],
    },
  },
];
const reviewed: Row['later'] = [
  { id: 'outgoing-3', on: '2026-03-23', kind: 'review-request', text: 'Please review your answer.' },
  { id: 'incoming-4', on: '2026-04-10', kind: 'review-outcome', text: 'I uphold the decision.' },
];

const readings: readonly Reading[] = [
  {
    why: 'a refusal is told once, and its faults one after the other',
    scene: { reply: `${refusal}${rights}`, rows: [refusedCost] },
    has: [
      'You withhold “What did the bandstand cost?” under section 43(2)',
      'On section 43(2) you say nothing of the public interest.',
    ],
  },
  {
    why: 'a fault that stands first tells the refusal, whatever is switched off before it',
    scene: { reply: `${refusal}${rights}`, rows: [refusedCost] },
    off: ['exemption:43(2)', 'reconsider'],
    has: [
      'You withhold “What did the bandstand cost?” under section 43(2) (“The price is',
      'and say nothing of the public interest.',
    ],
    lacks: ['On section 43(2) you say'],
  },
  {
    why: 'one question under two provisions is named once',
    scene: {
      reply: 'The letter is withheld under section 41(1), and under section 43(2). The public interest is against it.',
      rows: [
        {
          asked: cost,
          state: 'refused',
          words: 'The letter is withheld under section 41(1), and under section 43(2).',
          cites: ['FOIA s.41(1)', 'FOIA s.43(2)'],
        },
      ],
    },
    off: ['exemption:41(1)', 'exemption:43(2)'],
    has: ['“What did the bandstand cost?” under sections 41(1) and 43(2)'],
  },
  {
    why: 'of what is refused in part, a part is withheld',
    scene: {
      reply: `It cost more than we thought. The sum is withheld under section 43(2).${rights}`,
      rows: [
        {
          asked: cost,
          state: 'partly-answered',
          words: 'The sum is withheld under section 43(2).',
          cites: ['FOIA s.43(2)'],
        },
      ],
    },
    has: ['You withhold a part of “What did the bandstand cost?” under section 43(2)'],
  },
  {
    why: 'a refusal to confirm or deny withholds nothing',
    scene: {
      reply: `We neither confirm nor deny that we hold this, by section 31(3). The balance lies against saying so.${rights}`,
      rows: [
        {
          asked: cost,
          state: 'refused',
          words: 'We neither confirm nor deny that we hold this, by section 31(3).',
          cites: ['FOIA s.31(3)'],
        },
      ],
    },
    has: [
      'You neither confirm nor deny that you hold anything on “What did the bandstand cost?”, and rely on section 31(3).',
    ],
    lacks: ['You withhold'],
  },
  {
    why: 'what is excepted is not exempt',
    scene: {
      law: 'uk-eir',
      reply: `The notes are unfinished: regulation 12(4)(d).${rights}`,
      rows: [
        {
          asked: cost,
          state: 'refused',
          words: 'The notes are unfinished: regulation 12(4)(d).',
          cites: ['EIR reg 12(4)(d)'],
        },
      ],
    },
    off: ['exemption:12(4)(d)', 'public-interest'],
    has: ['whether all of that information is excepted'],
    lacks: ['is exempt'],
  },
  {
    why: 'the law stands apart from a list',
    scene: {
      reply: 'The roof is fine.',
      rows: [
        { asked: cost, state: 'unanswered' },
        { asked: who, state: 'unanswered' },
      ],
    },
    has: [
      'In what you sent me I can find no answer to these parts of my request:\n\n- “What did the bandstand cost?”\n- “Who repaired it?”\n\nSection 1(1)',
    ],
  },
  {
    why: 'a question without a number is called a part of the request',
    scene: { reply: 'The roof is fine.', rows: [{ asked: cost, state: 'unanswered' }] },
    has: ['no answer to this part of my request: “What did the bandstand cost?”'],
  },
  {
    why: 'several provisions are named in one breath, also among what happened',
    kind: 'complaint',
    scene: {
      reply: `It is withheld under section 41(1), and under section 43(2). The public interest is against it.${rights}`,
      relies: [
        ['FOIA s.41(1)', 'section 41(1)'],
        ['FOIA s.43(2)', 'section 43(2)'],
      ],
      later: reviewed,
      rows: [{ asked: cost, state: 'unanswered' }],
    },
    has: ['The authority responded, relying on sections 41(1) and 43(2).'],
  },
  {
    why: 'what is missing is told in the order of the questions',
    scene: {
      reply: 'The joiner.',
      rows: [
        { asked: cost, state: 'partly-answered', words: 'The joiner.', missing: 'the cost' },
        { asked: who, state: 'unanswered' },
      ],
    },
    has: [
      'This part of my request is answered only in part: “What did the bandstand cost?” You wrote “The joiner.”; still missing: the cost.',
      'say so and why.\n\nIn what you sent me I can find no answer to this part of my request: “Who repaired it?”',
    ],
  },
  {
    why: 'the question that was passed over first stands first',
    scene: {
      reply: 'The joiner.',
      rows: [
        { asked: cost, state: 'unanswered' },
        { asked: who, state: 'partly-answered', words: 'The joiner.', missing: 'the firm' },
      ],
    },
    has: ['Please answer it.\n\nThis part of my request is answered only in part: “Who repaired it?”'],
  },
  {
    why: 'a day that was named needs no quotation, least of all of something else',
    scene: { reply: '£9,000.', clock: late, later: put, rows: [{ asked: cost, state: 'answered', words: '£9,000.' }] },
    has: ['On 12 March 2026 you put your answer off to 18 March 2026. '],
    lacks: ['off sick'],
  },
  {
    why: 'what happened is told in its order',
    scene: {
      reply: '£9,000.',
      on: '2026-03-10',
      later: [
        { id: 'outgoing-3', on: '2026-03-11', kind: 'clarification', text: 'I mean the roof.' },
        { id: 'incoming-4', on: '2026-03-20', kind: 'response', text: '£2,000.' },
      ],
      rows: [{ asked: who, state: 'unanswered' }],
    },
    has: ['You responded on 10 March 2026. I clarified it on 11 March 2026. You responded again on 20 March 2026.'],
  },
  {
    why: 'a complaint tells what is not in the refusal and quotes nothing for it, and no quotation comes twice',
    kind: 'complaint',
    scene: { reply: refusal, later: reviewed.slice(0, 1), rows: [refusedCost] },
    has: [
      'FOIA 2000 s.17(7): the refusal of 20 March 2026 says nothing of how to complain about it.',
      'FOIA 2000 s.2(2)(b), s.17(3): on section 43(2) the authority says nothing of the public interest.',
    ],
    lacks: ['the authority wrote “The price is commercially sensitive'],
  },
  {
    why: 'where only the personal data of others are refused, the refusal is not contested unasked',
    kind: 'complaint',
    off: 'doubtful',
    scene: {
      reply: `The names are withheld under section 40(2), as their owners could be identified and disclosure would be unfair.${rights}`,
      later: reviewed,
      rows: [
        {
          asked: who,
          state: 'refused',
          words: 'The names are withheld under section 40(2)',
          cites: ['FOIA s.40(2)'],
        },
      ],
    },
    lacks: ['The authority refuses'],
  },
  {
    why: 'what is refused without a provision is contested too',
    kind: 'complaint',
    off: 'doubtful',
    scene: {
      reply: `${refusal} We will not say who repaired it.${rights}`,
      later: reviewed,
      rows: [refusedCost, { asked: who, state: 'refused', words: 'We will not say who repaired it.' }],
    },
    has: ['relying on section 43(2). It also refuses “Who repaired it?”'],
  },
  {
    why: 'a narrowed request quotes advice and no figure of fewer than five',
    kind: 'narrowed-request',
    scene: {
      reply: `We refuse the rest under section 12(1). Fewer than five people were involved in the repair.${rights}`,
      rows: [
        { asked: cost, state: 'refused', words: 'We refuse the rest under section 12(1).', cites: ['FOIA s.12(1)'] },
      ],
      relies: [['FOIA s.12(1)', 'section 12(1)']],
    },
    lacks: ['Fewer than five'],
  },
  {
    why: 'fewer than five is no help to ask for less',
    scene: {
      reply: `We refuse the rest under section 12(1). It would take 31 hours. Fewer than five people were involved.${rights}`,
      rows: [
        { asked: cost, state: 'refused', words: 'We refuse the rest under section 12(1).', cites: ['FOIA s.12(1)'] },
      ],
    },
    has: ['nothing in your reply on what you could provide instead'],
  },
];

describe('letters read line by line', () => {
  test.each(readings)('$why', (reading) => {
    const { text } = write(reading);
    for (const words of reading.has ?? []) expect(text).toContain(words);
    for (const words of reading.lacks ?? []) expect(text).not.toContain(words);
  });

  test.each(readings)('the grounds that are on stand in the letter: $why', (reading) => {
    const { text, grounds } = write(reading);
    const off =
      reading.off === 'doubtful'
        ? grounds.filter(({ strength }) => strength === 'weak').map(({ id }) => id)
        : (reading.off ?? []);
    for (const ground of grounds) if (!off.includes(ground.id)) expect(text).toContain(ground.text);
  });

  test.each(readings)('a ground that is on is known again when the letter is gone on with: $why', (reading) => {
    const { grounds } = write({ ...reading, off: [] });
    for (const { id: out } of grounds) {
      const { text } = write({ ...reading, off: [out] });
      const saved = { url: '', kind: 'internal-review', text, drafted: text, off: [out], given: {}, own: '' } as const;
      for (const ground of grounds)
        expect([ground.id, isGone(ground, { ...saved, pending: false, savedAt: '' })]).toEqual([
          ground.id,
          ground.id === out && ground.strength === 'weak',
        ]);
    }
  });

  test.each(readings)('no quotation ends in two stops: $why', (reading) => {
    expect(write(reading).text).not.toMatch(/\.\u201d(?:[,.)]|, )/);
  });
});

test('what was answered by the way is not said to be without an answer', () => {
  const scene: Row = {
    covers: [],
    ground: '',
    why: '',
    fires: null,
    clock: { state: 'overdue', endedOn: null, endedBy: null, workingDaysLate: 10 },
    kind: 'transfer',
    reply: 'We do not hold the name. The pier company does, and we have passed your question on.',
    rows: [
      { asked: cost, state: 'unanswered' },
      { asked: who, state: 'not-held', words: 'We do not hold the name.' },
    ],
  };
  const { thread, assessment } = sceneOf(scene);
  const write = (kind: LetterKind) => draftLetter(thread, assessment, bareChoices(kind), assessment.today).text;
  expect(write('chaser')).toContain('I have had no full answer.');
  expect(write('complaint')).toContain('was due by 31 March 2026 and has not come in full');
  expect(write('internal-review')).toContain('I have had no full answer to it.');
});

test('a reminder that came back undelivered reminded nobody', () => {
  const chaser = (id: string, on: string) => ({ id, on, kind: 'chaser', text: 'When will you answer?' }) as const;
  const { thread, assessment } = sceneOf({
    covers: [],
    ground: '',
    why: '',
    fires: null,
    clock: { state: 'overdue', endedOn: null, endedBy: null, workingDaysLate: 10 },
    later: [
      chaser('outgoing-3', '2026-04-01'),
      { id: 'incoming-4', on: '2026-04-01', kind: 'bounce', text: 'Delivery failed.' },
      chaser('outgoing-5', '2026-04-02'),
      chaser('outgoing-6', '2026-04-07'),
    ],
  });
  const { text } = draftLetter(thread, assessment, bareChoices('chaser'), assessment.today);
  expect(text).toContain('I reminded you on 2 April 2026 and 7 April 2026.');
});

test('the last day that was named for an answer counts, and one letter is told once', () => {
  const reply = 'The price: you will have it, and the name, by 27 March 2026.';
  const scene: Row = {
    covers: [],
    ground: '',
    why: '',
    fires: null,
    reply,
    later: [
      { id: 'incoming-4', on: '2026-03-30', kind: 'response', text: 'I will reply to that one by 10 April 2026.' },
    ],
    rows: [
      { asked: cost, state: 'deferred', words: 'I will reply to that one by 10 April 2026.', in: 'incoming-4' },
      { asked: who, state: 'deferred', words: 'you will have it, and the name, by 27 March 2026.' },
      {
        asked: 'When will the roof be painted?',
        state: 'deferred',
        words: 'you will have it, and the name, by 27 March 2026.',
      },
    ],
  };
  const { thread, assessment } = sceneOf(scene);
  const promise = (about: string, date: string, messageId: string, words: string) => ({
    date,
    about,
    evidence: find(thread, messageId, words),
  });
  const notes = assessment.notes.map((note) => ({
    ...note,
    act: {
      ...note.act,
      promises:
        note.messageId === 'incoming-2'
          ? [promise('all', '2026-03-27', 'incoming-2', 'by 27 March 2026')]
          : note.messageId === 'incoming-4'
            ? [promise('all', '2026-04-10', 'incoming-4', 'by 10 April 2026')]
            : [],
    },
  }));
  const { text } = draftLetter(thread, { ...assessment, notes }, bareChoices('internal-review'), assessment.today);
  expect(text).toContain(
    'On 30 March 2026 you wrote that by 10 April 2026 I would have the answer to “What did the bandstand cost?” It has not come.',
  );
  expect(text).toContain(
    'On 20 March 2026 you wrote that by 27 March 2026 I would have “Who repaired it?” and “When will the roof be painted?” They have not come.',
  );
});

test('a late answer that was also put off is only put on record', () => {
  const { thread, assessment } = sceneOf({
    covers: [],
    ground: '',
    why: '',
    fires: null,
    reply: '£9,000.',
    clock: late,
    later: put,
    rows: [{ asked: cost, state: 'answered', words: '£9,000.' }],
  });
  const { grounds, advice } = draftLetter(thread, assessment, bareChoices('internal-review'), assessment.today);
  expect(grounds.map(({ id, strength }) => [id, strength])).toEqual([
    ['late', 'weak'],
    ['holding', 'weak'],
  ]);
  expect(advice).toContain('only put on record');
});

test('where only the form of a refusal is wrong, the user is told so', () => {
  const { thread, assessment } = sceneOf({
    covers: [],
    ground: '',
    why: '',
    fires: null,
    reply:
      'The price is withheld under section 43(2), as the contractor would lose his advantage over rivals in the next tender. The public interest is against it. You can ask for a review.',
    rows: [
      { asked: cost, state: 'refused', words: 'The price is withheld under section 43(2)', cites: ['FOIA s.43(2)'] },
    ],
  });
  const { grounds, advice } = draftLetter(thread, assessment, bareChoices('internal-review'), assessment.today);
  expect(grounds.filter(({ strength }) => strength === 'strong').map(({ id }) => id)).toEqual(['regulator-rights']);
  expect(advice).toContain('form');
});

test('a review that still runs is not said to have come to nothing', () => {
  const { thread, assessment } = sceneOf({
    covers: [],
    ground: '',
    why: '',
    fires: null,
    clock: { state: 'overdue', endedOn: null, endedBy: null, workingDaysLate: 10 },
    later: [{ id: 'outgoing-3', on: '2026-04-07', kind: 'review-request', text: 'Please review this.' }],
    review: { from: '2026-04-07', due: '2026-05-06', state: 'running', endedOn: null, endedBy: null },
  });
  const windows = [inventWindow({ what: 'complain', closesOn: null })];
  const why = offerLetters(thread, { ...assessment, windows }, assessment.today).find(
    ({ kind }) => kind === 'complaint',
  )?.why;
  expect(why).toContain('6 May 2026');
  expect(why).not.toContain('no outcome');
});
