import { describe, expect, test } from 'vitest';
import type { Scene } from '../../lib/assess/scene';
import { judgeStanding } from '../../lib/assess/standing';
import type { AnswerState } from '../../lib/questions/question';
import { type Brief, clockOf, rowOf, sceneOf, windowOf } from './scene-of';

const asked: Brief = ['outgoing-1', 'requester', '2025-01-06', 'request'];
const answer: Brief = ['incoming-2', 'authority', '2025-01-30', 'response'];
const met = clockOf({ state: 'met', endedOn: '2025-01-30', endedBy: 'incoming-2' });
const late = clockOf({ state: 'met-late', workingDaysLate: 2, endedOn: '2025-02-05', endedBy: 'incoming-2' });
const guided = clockOf({
  clock: 'review',
  fromMessage: 'outgoing-3',
  due: '2025-03-10',
  term: { ...clockOf({}).term, force: 'guidance' },
});
const weekend = clockOf({ due: '2025-01-31', state: 'overdue', workingDaysLate: 0 });
const overdue = clockOf({ state: 'overdue', workingDaysLate: 4 });

describe('how a thread stands', () => {
  const cases: readonly (readonly [why: string, scene: Scene, headline: RegExp, tone: string, next: string])[] = [
    ['running', sceneOf([asked], { clocks: [clockOf({})] }), /reply is due by 3 February 2025/, 'neutral', 'wait'],
    [
      'overdue, the regulator can be asked',
      sceneOf([asked], { clocks: [overdue], windows: [windowOf({ what: 'complain', closesOn: null })] }),
      /reply is 4 working days late: it was due by 3 February 2025/,
      'bad',
      'complain',
    ],
    [
      'overdue since Friday, seen on Saturday: no working day late, and late all the same',
      sceneOf([asked], { clocks: [weekend], today: '2025-02-01' }),
      /reply is overdue: it was due by 31 January 2025/,
      'bad',
      'chase',
    ],
    [
      'whether it was kept cannot be told, though the day is known',
      sceneOf([asked], { clocks: [clockOf({ state: 'undetermined', why: ['An answer has no date.'] })] }),
      /^Whether the reply is late cannot be told\. An answer has no date\.$/,
      'unclear',
      'correct',
    ],
    [
      'the same, where the reason says that it cannot be told: said once',
      sceneOf([asked], {
        clocks: [
          clockOf({ state: 'undetermined', why: ['The answer was due by X. Whether it came cannot be told: Y.'] }),
        ],
      }),
      /^The answer was due by X\. Whether it came cannot be told: Y\.$/,
      'unclear',
      'correct',
    ],
    [
      'overdue in Scotland: the review comes first',
      sceneOf([asked], { clocks: [overdue], windows: [windowOf({})] }),
      /4 working days late/,
      'bad',
      'ask-review',
    ],
    [
      'overdue, but a hidden letter may be the answer',
      sceneOf([asked, ['incoming-2', 'authority', '2025-01-30', 'unclear', { hidden: true, text: '' }]], {
        clocks: [overdue],
      }),
      /cannot be told/,
      'unclear',
      'correct',
    ],
    [
      'a letter from before the clock raises no doubt',
      sceneOf([['incoming-0', 'authority', '2025-01-02', 'unclear'], asked], { clocks: [overdue] }),
      /4 working days late/,
      'bad',
      'chase',
    ],
    [
      'waiting for the requester',
      sceneOf([asked, ['incoming-2', 'authority', '2025-01-10', 'clarification-request']], {
        clocks: [clockOf({ state: 'stopped' })],
      }),
      /nothing is due until you answer/,
      'warn',
      'reply',
    ],
    [
      'the request came back: it is to be sent again',
      sceneOf([asked, ['incoming-2', 'authority', '2025-01-06', 'bounce']], {
        clocks: [clockOf({ state: 'stopped', undelivered: true, why: ['The authority has not received it.'] })],
      }),
      /has not received it/,
      'warn',
      'chase',
    ],
    [
      'waiting for a fee',
      sceneOf([asked, ['incoming-2', 'authority', '2025-01-10', 'fees-notice']], {
        clocks: [clockOf({ state: 'paused' })],
      }),
      /paused until the fee is paid/,
      'warn',
      'pay',
    ],
    [
      'answered, nothing wanting',
      sceneOf([asked, answer], { clocks: [met], questions: [rowOf('answered', 1)] }),
      /^Answered in time\.$/,
      'good',
      'none',
    ],
    [
      'answered in part, review open',
      sceneOf([asked, answer], {
        clocks: [met],
        questions: [rowOf('answered', 1), rowOf('unanswered', 2)],
        windows: [windowOf({})],
      }),
      /leaving 1 of 2 questions unanswered/,
      'bad',
      'ask-review',
    ],
    [
      'refused whole, in time',
      sceneOf([asked, answer], {
        clocks: [met],
        questions: [rowOf('refused', 1), rowOf('refused', 2)],
        windows: [windowOf({})],
      }),
      /^Refused in time\.$/,
      'warn',
      'ask-review',
    ],
    [
      'refused whole, late',
      sceneOf([asked, answer], { clocks: [late], questions: [rowOf('refused', 1)] }),
      /^Refused 2 working days late\.$/,
      'warn',
      'none',
    ],
    [
      'refused in part',
      sceneOf([asked, answer], { clocks: [met], questions: [rowOf('answered', 1), rowOf('refused', 2)] }),
      /^Answered in time, leaving 1 of 2 questions refused\.$/,
      'warn',
      'none',
    ],
    [
      'a review that gave nothing: what it upheld stays refused',
      sceneOf([asked, answer], { clocks: [met, { ...met, clock: 'review' }], questions: [rowOf('refused', 1)] }),
      /^The review was decided in time, leaving 1 of 1 question refused\.$/,
      'warn',
      'none',
    ],
    [
      'some could not be told: they are to be looked at, and a review may be open',
      sceneOf([asked, answer], {
        clocks: [met],
        questions: [rowOf('answered', 1), rowOf('unclear', 2)],
        windows: [windowOf({})],
      }),
      /^Answered in time\. For 1 of 2 questions it could not be told\.$/,
      'unclear',
      'correct',
    ],
    [
      'answered in part, too late for anything',
      sceneOf([asked, answer], {
        clocks: [met],
        questions: [rowOf('unanswered', 2)],
        windows: [windowOf({ state: 'closed' })],
      }),
      /unanswered/,
      'bad',
      'none',
    ],
    [
      'review overdue',
      sceneOf([asked, answer], {
        clocks: [
          met,
          clockOf({
            clock: 'review',
            fromMessage: 'outgoing-3',
            due: '2025-03-10',
            state: 'overdue',
            workingDaysLate: 2,
          }),
        ],
      }),
      /internal review is 2 working days late/,
      'bad',
      'chase',
    ],
    [
      'a review that only guidance times: no statute is broken, and that is said',
      sceneOf([asked, answer], { clocks: [met, { ...guided, state: 'overdue', workingDaysLate: 2 }] }),
      /^The internal review is 2 working days late by guidance, not by statute: it was due by 10 March 2025\.$/,
      'bad',
      'chase',
    ],
    [
      'the same once it is decided',
      sceneOf([asked, answer], {
        clocks: [
          met,
          { ...guided, state: 'met-late', workingDaysLate: 2, endedOn: '2025-03-12', endedBy: 'incoming-4' },
        ],
        questions: [rowOf('answered', 1)],
      }),
      /^The review was decided 2 working days late by guidance, not by statute\.$/,
      'warn',
      'none',
    ],
    [
      'law unknown',
      sceneOf([asked], {
        regime: { id: null, name: '', why: 'ReplyDue does not know this law yet.', confidence: 0, corrected: false },
      }),
      /does not know this law/,
      'unclear',
      'correct',
    ],
    [
      'undetermined',
      sceneOf([asked], { clocks: [clockOf({ due: null, state: 'undetermined', why: ['The request has no date.'] })] }),
      /cannot be told: The request has no date/,
      'unclear',
      'none',
    ],
  ];
  test.each(cases)('%s', (_why, scene, headline, tone, next) => {
    const standing = judgeStanding(scene);
    expect(standing.headline).toMatch(headline);
    expect([standing.tone, standing.next.what]).toEqual([tone, next]);
  });
});

describe('what to do where it could not be told whether all was answered', () => {
  const next =
    (...states: readonly AnswerState[]) =>
    (windows: Scene['windows']) =>
      judgeStanding(
        sceneOf([asked, answer], { clocks: [met], questions: states.map((state, at) => rowOf(state, at)), windows }),
      ).next;

  test('one question', () => {
    const { text, on, messageId } = next('answered', 'unclear')([windowOf({})]);
    expect(text).toBe(
      'For 1 question it could not be told whether it was answered: look at it. If something is missing, ask for a review. You have until 31 March 2025.',
    );
    expect([on, messageId]).toEqual(['2025-03-31', 'incoming-2']);
  });

  test('several, and nothing is open any more', () => {
    expect(next('unclear', 'unclear')([windowOf({ state: 'closed' })]).text).toBe(
      'For 2 questions it could not be told whether they were answered: look at them. The usual time to ask for a review or to complain has passed.',
    );
  });

  test('no question was found at all', () => {
    expect(next()([windowOf({})]).text).toMatch(
      /^No question was found .* If something is missing, ask for a review\./,
    );
  });

  test('what is known to be wanting comes first', () => {
    expect(next('unclear', 'unanswered')([windowOf({})]).what).toBe('ask-review');
  });
});

describe('what is said to be done can be done', () => {
  test('where no day is counted, nobody is sent to evidence that may not be there', () => {
    const scene = sceneOf([asked], { clocks: [clockOf({ due: null, state: 'undetermined', why: ['No day.'] })] });
    expect(judgeStanding(scene).next.text).not.toMatch(/below/);
  });

  test('a letter that could not be read is named', () => {
    const unread: Brief = ['incoming-2', 'authority', '2025-01-30', 'unclear'];
    const doubt = clockOf({ state: 'undetermined', why: ['Whether it came cannot be told.'] });
    const { what, messageId, text } = judgeStanding(sceneOf([asked, unread], { clocks: [doubt] })).next;
    expect([what, messageId]).toEqual(['correct', 'incoming-2']);
    expect(text).toBe('Look at the message of 30 January 2025 and say what it is.');
  });
});
