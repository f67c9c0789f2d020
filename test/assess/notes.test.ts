import { describe, expect, test } from 'vitest';
import { writeNotes } from '../../lib/assess/notes';
import type { Scene } from '../../lib/assess/scene';
import type { ActKind } from '../../lib/thread/act';
import { actOf, type Brief, clockOf, rowOf, sceneOf } from './scene-of';

const asked: Brief = ['outgoing-1', 'requester', '2025-01-06', 'request'];
const from = (kind: ActKind, day = '2025-01-08'): Brief => ['incoming-2', 'authority', day, kind];

function headline(scene: Scene, id: string): string {
  return writeNotes(scene).find((note) => note.messageId === id)?.headline ?? 'no note';
}

describe('what a letter did to the clock', () => {
  const cases: readonly (readonly [why: string, id: string, scene: Scene, says: RegExp])[] = [
    [
      'a request starts the clock',
      'outgoing-1',
      sceneOf([asked], { clocks: [clockOf({})] }),
      /Starts the clock: a reply is due by 3 February 2025 \(20 working days\)/,
    ],
    [
      'without a law no date is made up',
      'outgoing-1',
      sceneOf([asked], {
        regime: {
          id: null,
          name: '',
          why: 'ReplyDue does not know the law of X yet.',
          confidence: 0,
          corrected: false,
        },
      }),
      /No clock can be counted: ReplyDue does not know/,
    ],
    [
      'an undetermined clock gives its reason, no day',
      'outgoing-1',
      sceneOf([asked], { clocks: [clockOf({ due: null, state: 'undetermined', why: ['The request has no date.'] })] }),
      /no due day can be counted: The request has no date/,
    ],
    [
      'an acknowledgement does not stop it',
      'incoming-2',
      sceneOf([asked, from('acknowledgement')], { clocks: [clockOf({})] }),
      /Does not stop the clock: the reply is still due by 3 February 2025/,
    ],
    [
      'a machine is no answer',
      'incoming-2',
      sceneOf([asked, from('auto-reply')], { clocks: [clockOf({})] }),
      /A machine wrote this.*still due by 3 February 2025/,
    ],
    [
      'a holding letter names no ground',
      'incoming-2',
      sceneOf([asked, from('holding')], { clocks: [clockOf({})] }),
      /names no legal ground.*still due/,
    ],
    [
      'what is overdue is not "still due"',
      'incoming-2',
      sceneOf([asked, from('holding', '2025-02-10')], { clocks: [clockOf({ state: 'overdue', workingDaysLate: 5 })] }),
      /the reply was due by 3 February 2025/,
    ],
    [
      'a lawful extension moves the day',
      'incoming-2',
      sceneOf([asked, from('extension')], { clocks: [clockOf({ state: 'extended', due: '2025-03-03' })] }),
      /by law, which moves the last day to 3 March 2025/,
    ],
    [
      'an unlawful one does not',
      'incoming-2',
      sceneOf([asked, from('extension')], { clocks: [clockOf({ state: 'extension-unlawful' })] }),
      /no ground that the law allows: the reply is due by 3 February 2025/,
    ],
    [
      'a question back stops it',
      'incoming-2',
      sceneOf([asked, from('clarification-request')], { clocks: [clockOf({ state: 'stopped' })] }),
      /Nothing is due until you answer/,
    ],
    [
      'an answered question back restarted it',
      'incoming-2',
      sceneOf([asked, from('clarification-request'), ['outgoing-3', 'requester', '2025-01-10', 'clarification']], {
        clocks: [clockOf({ from: '2025-01-10', fromMessage: 'outgoing-3' })],
      }),
      /You answered on 10 January 2025, and it began anew/,
    ],
    [
      'the bounce of the request is grave',
      'incoming-2',
      sceneOf([asked, from('bounce')], { clocks: [clockOf({})] }),
      /may never have received it/,
    ],
    [
      'the bounce of a chaser is not',
      'incoming-3',
      sceneOf(
        [
          asked,
          ['outgoing-2', 'requester', '2025-02-10', 'chaser'],
          ['incoming-3', 'authority', '2025-02-10', 'bounce'],
        ],
        { clocks: [clockOf({})] },
      ),
      /last message could not be delivered/,
    ],
    [
      'a chaser starts nothing and says how late it is',
      'outgoing-2',
      sceneOf([asked, ['outgoing-2', 'requester', '2025-02-10', 'chaser']], {
        clocks: [clockOf({ state: 'overdue', workingDaysLate: 7 })],
      }),
      /does not start a new clock. The reply was due by 3 February 2025 and is 7 working days late today/,
    ],
    [
      'an answer in time',
      'incoming-2',
      sceneOf([asked, from('response')], {
        clocks: [clockOf({ state: 'met', endedOn: '2025-01-08', endedBy: 'incoming-2' })],
      }),
      /stops the clock. It came in time/,
    ],
    [
      'an answer late',
      'incoming-2',
      sceneOf([asked, from('response', '2025-02-10')], {
        clocks: [clockOf({ state: 'met-late', workingDaysLate: 5, endedOn: '2025-02-10', endedBy: 'incoming-2' })],
      }),
      /It came 5 working days late/,
    ],
    [
      'one day is one working day',
      'incoming-2',
      sceneOf([asked, from('response', '2025-02-04')], {
        clocks: [clockOf({ state: 'met-late', workingDaysLate: 1, endedOn: '2025-02-04', endedBy: 'incoming-2' })],
      }),
      /It came 1 working day late/,
    ],
    [
      'what it left is counted like the table',
      'incoming-2',
      sceneOf([asked, from('response')], {
        clocks: [clockOf({ state: 'met', endedOn: '2025-01-08', endedBy: 'incoming-2' })],
        questions: [rowOf('answered', 1), rowOf('unanswered', 2), rowOf('unanswered', 3), rowOf('partly-answered', 4)],
      }),
      /leaves 2 of 4 questions unanswered and 1 of 4 only partly answered/,
    ],
    [
      'what was refused is left too',
      'incoming-2',
      sceneOf([asked, from('response')], {
        clocks: [clockOf({ state: 'met', endedOn: '2025-01-08', endedBy: 'incoming-2' })],
        questions: [rowOf('refused', 1), rowOf('refused', 2), rowOf('refused', 3)],
      }),
      /in time\. It leaves 3 of 3 questions refused\.$/,
    ],
    [
      'doubt is said, not counted as unanswered',
      'incoming-2',
      sceneOf([asked, from('response')], {
        questions: [rowOf('answered', 1), rowOf('unclear', 2)],
        clocks: [clockOf({ state: 'met', endedBy: 'incoming-2', endedOn: '2025-01-08' })],
      }),
      /in time\. For 1 of 2 it could not be told/,
    ],
    [
      'a review starts its own clock',
      'outgoing-3',
      sceneOf([asked, ['outgoing-3', 'requester', '2025-02-10', 'review-request']], {
        clocks: [clockOf({}), clockOf({ clock: 'review', fromMessage: 'outgoing-3', due: '2025-03-10' })],
      }),
      /review clock: a decision is due by 10 March 2025/,
    ],
    [
      'hidden text: nothing can be told',
      'incoming-2',
      sceneOf([asked, ['incoming-2', 'authority', '2025-01-08', 'unclear', { hidden: true, text: '' }]]),
      /hidden, so what it did to the clock cannot be told/,
    ],
    [
      'an annotation never reaches the authority',
      'comment-2',
      sceneOf([asked, ['comment-2', 'other', '2025-01-08', 'other', { declared: 'annotation' }]]),
      /authority does not get it/,
    ],
  ];
  test.each(cases)('%s', (_why, id, scene, says) => {
    expect(headline(scene, id)).toMatch(says);
  });

  test('every message has one note, in the order of the thread', () => {
    const scene = sceneOf([asked, from('acknowledgement'), ['incoming-3', 'authority', null, 'unclear']]);
    expect(writeNotes(scene).map((note) => note.messageId)).toEqual(['outgoing-1', 'incoming-2', 'incoming-3']);
  });
});

describe('promises', () => {
  const evidence = { messageId: 'incoming-2', start: 0, end: 4, quote: 'Dear' };
  const promising = (today: string, ...later: Brief[]): Scene => {
    const briefs = [asked, from('holding'), ...later];
    const acts = briefs.map((brief) =>
      actOf(brief, brief[0] === 'incoming-2' ? { promises: [{ date: '2025-02-14', about: 'all', evidence }] } : {}),
    );
    return sceneOf(briefs, { acts, clocks: [clockOf({})], today });
  };
  const cases: readonly (readonly [why: string, scene: Scene, says: RegExp])[] = [
    [
      'an answer on the promised day keeps it',
      promising('2025-03-01', ['incoming-3', 'authority', '2025-02-14', 'response']),
      /promised a reply by 14 February 2025 and kept that/,
    ],
    [
      'nothing by then breaks it',
      promising('2025-02-15'),
      /promised a reply by 14 February 2025 and did not keep that/,
    ],
    ['on the day itself it is open', promising('2025-02-14'), /promised a reply by 14 February 2025\.$/],
    [
      'an unread letter in between leaves it open',
      promising('2025-03-01', ['incoming-3', 'authority', '2025-02-12', 'unclear']),
      /promised a reply by 14 February 2025\.$/,
    ],
  ];
  test.each(cases)('%s', (_why, scene, says) => {
    expect(headline(scene, 'incoming-2')).toMatch(says);
  });
});

describe('a day that was only expected', () => {
  const evidence = { messageId: 'incoming-2', start: 0, end: 4, quote: 'Dear' };
  const expecting = (today: string, ...later: Brief[]): Scene => {
    const briefs = [asked, from('holding'), ...later];
    const promises = [{ date: '2025-02-14', about: 'all', expected: true, evidence }] as const;
    const acts = briefs.map((brief) => actOf(brief, brief[0] === 'incoming-2' ? { promises } : {}));
    return sceneOf(briefs, { acts, clocks: [clockOf({})], today });
  };
  test.each([
    ['open', expecting('2025-02-10'), /It expected a reply by 14 February 2025\.$/],
    ['passed', expecting('2025-02-15'), /It expected a reply by 14 February 2025, and none came by then\.$/],
    [
      'kept',
      expecting('2025-03-01', ['incoming-3', 'authority', '2025-02-14', 'response']),
      /It expected a reply by 14 February 2025, and it came by then\.$/,
    ],
  ])('%s', (_why, scene, says) => {
    const note = writeNotes(scene).find(({ messageId }) => messageId === 'incoming-2');
    expect(note?.headline).toMatch(says);
    expect(note?.proof.map(({ text }) => text)).toContain('Expects a reply by 14 February 2025:');
  });
});

describe('more time by law', () => {
  const cite = {
    section: 'FOIA 2000 s.10(3); ICO guidance on section 10',
    source: 'https://example.org/act',
    checkedOn: '2026-11-21',
    confidence: 'verified',
  } as const;
  const term = { count: 40, unit: 'working-days', force: 'guidance', cite } as const;
  const forty = { from: '2025-01-06', due: '2025-03-03', counted: 40, weekends: 16, skipped: [] };
  const extended = clockOf({
    state: 'met',
    due: '2025-03-03',
    term,
    count: forty,
    endedOn: '2025-02-20',
    endedBy: 'incoming-3',
  });
  const scene = sceneOf([asked, from('extension'), ['incoming-3', 'authority', '2025-02-20', 'response']], {
    clocks: [extended],
  });
  test.each([
    [
      'outgoing-1',
      /a reply was due by 3 March 2025 \(40 working days, by guidance\), with the time taken by law for an extension/,
    ],
    ['incoming-2', /Claims more time by law, which moves the last day to 3 March 2025/],
    ['incoming-3', /It came in time, within the extended limit/],
  ])('%s', (id, says) => {
    expect(headline(scene, id)).toMatch(says);
  });

  test('a claim that moved nothing, told by the reason in the clock', () => {
    const why = ['The answer came late.', 'The letter of 8 January 2025 claims more time, but names no exemption.'];
    const late = clockOf({ state: 'met-late', workingDaysLate: 3, endedOn: '2025-02-06', endedBy: 'incoming-3', why });
    expect(headline(sceneOf([asked, from('extension')], { clocks: [late] }), 'incoming-2')).toBe(why[1]);
  });
});

describe('after the answer', () => {
  const met = clockOf({ state: 'met', endedOn: '2025-01-30', endedBy: 'incoming-2' });
  const late = (kind: ActKind): Scene =>
    sceneOf([asked, from('response', '2025-01-30'), ['incoming-3', 'authority', '2025-02-20', kind]], {
      clocks: [met],
    });
  test.each([
    ['auto-reply', /A machine wrote this. It changes nothing: the answer had come before/],
    ['acknowledgement', /Changes nothing for the clock: the answer had come before/],
    ['bounce', /could not be delivered. The clock had stopped before/],
  ] as const)('%s: nothing runs that it could stop', (kind, says) => {
    expect(headline(late(kind), 'incoming-3')).toMatch(says);
  });

  test('what was put off is left too', () => {
    const scene = sceneOf([asked, from('response')], {
      questions: [rowOf('answered', 1), rowOf('deferred', 2)],
      clocks: [clockOf({ state: 'met', endedOn: '2025-01-08', endedBy: 'incoming-2' })],
    });
    expect(headline(scene, 'incoming-2')).toMatch(/It leaves 1 of 2 questions put off\./);
  });
});
