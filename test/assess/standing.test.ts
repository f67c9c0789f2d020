import { describe, expect, test } from 'vitest';
import type { Scene } from '../../lib/assess/scene';
import { judgeStanding } from '../../lib/assess/standing';
import { type Brief, clockOf, rowOf, sceneOf, windowOf } from './scene-of';

const asked: Brief = ['outgoing-1', 'requester', '2025-01-06', 'request'];
const answer: Brief = ['incoming-2', 'authority', '2025-01-30', 'response'];
const met = clockOf({ state: 'met', endedOn: '2025-01-30', endedBy: 'incoming-2' });
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
      /cannot be told: An answer has no date/,
      'unclear',
      'none',
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
