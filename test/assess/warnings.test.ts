import { describe, expect, test } from 'vitest';
import type { Scene } from '../../lib/assess/scene';
import { readWarnings } from '../../lib/assess/warnings';
import type { Window } from '../../lib/law/clock';
import type { AnswerState } from '../../lib/questions/question';
import { type Brief, clockOf, rowOf, sceneOf, windowOf } from './scene-of';

const asked: Brief = ['outgoing-1', 'requester', '2025-01-06', 'request'];

function claiming(dueOn: string | null, why: readonly string[] = []): Scene {
  const scene = sceneOf([asked], { clocks: [clockOf({ why })] });
  return { ...scene, thread: { ...scene.thread, claims: { status: null, dueOn, law: 'foi' } } };
}

describe('what must be known before the rest is trusted', () => {
  test.each([
    ['the site agrees', claiming('2025-02-03'), []],
    ['the site states nothing', claiming(null), []],
    [
      'the site differs, nobody knows why',
      claiming('2025-02-05'),
      ['This site states 5 February 2025. By the law the last day is 3 February 2025.'],
    ],
    [
      'the site differs, and the reason is known: said once',
      claiming('2025-02-05', ['The portal states 5 February 2025. It counts from another day.']),
      ['The portal states 5 February 2025. It counts from another day. By the law the last day is 3 February 2025.'],
    ],
  ] as const)('%s', (_why, scene, says) => {
    expect(readWarnings(scene)).toEqual(says);
  });

  test('a message dated after today: the computer may be wrong', () => {
    const scene = sceneOf([asked], { today: '2024-12-31' });
    expect(readWarnings(scene).join()).toMatch(
      /today is 31 December 2024, but the last message is dated 6 January 2025/,
    );
  });

  test('hidden messages are counted', () => {
    const scene = sceneOf([asked, ['incoming-2', 'authority', '2025-01-08', 'unclear', { hidden: true }]]);
    expect(readWarnings(scene).join()).toMatch(/1 message of this thread cannot be read by you/);
  });
});

describe('an authority that gives less time to ask for a review than guidance', () => {
  const shorter = 'The letter says 20 working days; the Code says 40. Ask within the shorter time.';
  const warned = (state: AnswerState, window: Partial<Window>) =>
    readWarnings(sceneOf([asked], { windows: [windowOf({ shorter, ...window })], questions: [rowOf(state, 1)] }));

  test.each(['unanswered', 'refused', 'unclear'] as const)('is warned of where a question is %s', (state) => {
    expect(warned(state, {})).toEqual([shorter]);
  });

  test('is not where there is nothing to ask for, nor when it is too late', () => {
    expect(warned('answered', {})).toEqual([]);
    expect(warned('refused', { state: 'closed' })).toEqual([]);
  });
});
