import { describe, expect, it } from 'vitest';
import { readActs } from '../../lib/thread/acts';
import { answersByNumber } from '../../lib/thread/acts/by-number';
import { readVoice } from '../../lib/thread/acts/voice';
import { message, REQUEST, thread } from './past';

const ASKED = new Set('swans live town lake feeds winter swan feed cost'.split(' '));

/** Letters, and whether they answer under the three numbers of the request. */
const LETTERS: readonly (readonly [answers: boolean, why: string, text: string])[] = [
  [true, 'short answers', '1. Forty.\n\n2. The boatman.\n\n3. £310'],
  [true, 'one of them put off', '1. There are 14.\n\n2. We will reply separately.\n\n3. Open from 9am to 5pm.'],
  [true, 'with a letter before the number', 'A1. Forty.\nA2. The boatman.\nA3. £310'],
  [true, 'one passed over', '1. Forty.\n\n2.\n\n3. £310, paid out of the parks budget.'],
  [false, 'all put off', '1. We are waiting for Parks.\n\n2. We will reply separately.\n\n3. With the office.'],
  [
    false,
    'the questions once more',
    '1. Swans that live on the town lake\n\n2. Who feeds the swans\n\n3. The cost of swan feed',
  ],
  [false, 'questions of its own', '1. Which lake is meant?\n\n2. Which winter?\n\n3. Which feed?'],
  [false, 'advice in two points', '1. Bins: ring 01632 960500.\n\n2. Potholes: see the map.'],
  [false, 'advice in four points', '1. Bins: ring us.\n\n2. Potholes: the map.\n\n3. Rates.\n\n4. Births.'],
];

describe('answers under the numbers of the request', () => {
  it.each(LETTERS)('%s: %s', (answers, _why, text) => {
    const letter = message('authority', `Dear Ms Vane,\n\nThank you.\n\n${text}\n\nB Crowle`, new Date());
    expect(answersByNumber(readVoice(letter), 3, ASKED)).toBe(answers);
  });

  it.each([
    ['2025-06-10T09:00:00Z', 'response'],
    ['2025-06-04T09:01:00Z', 'auto-reply'],
  ])('are an answer, unless a machine sent them at once: %s', (at, kind) => {
    const said =
      'Dear Ms Vane\n\nThank you for your request. Our answers are below.\n\n1. There are 14.\n\n2. We are seeking clarification internally and will reply to you on this.\n\n3. The office is open from 9am to 5pm, Monday to Friday.\n\nYours sincerely\n\nInformation Team';
    const acts = readActs(
      thread([
        message('requester', REQUEST, new Date('2025-06-04T09:00:00Z')),
        message('authority', said, new Date(at)),
      ]),
    );
    expect(acts[1]?.kind).toBe(kind);
  });
});
