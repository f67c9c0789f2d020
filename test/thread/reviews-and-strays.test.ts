import { describe, expect, test } from 'vitest';
import { readActs } from '../../lib/thread/acts';
import type { Message, Party } from '../../lib/thread/thread';
import { message, REQUEST, thread } from './past';

const on = (day: string) => new Date(`${day}T09:00:00Z`);
/** What the last of several messages does; the first is the request. */
function lastOf(...said: readonly (readonly [Party, string, Partial<Message>?])[]) {
  const later = said.map(([party, text, more], i) => message(party, text, on(`2025-07-${10 + i}`), more));
  return readActs(thread([message('requester', REQUEST, on('2025-06-04')), ...later])).at(-1)?.kind;
}

const ANSWER = ['authority', '1. 14\n2. Mr Lugg\n3. Exempt under section 43(2).'] as const;
const REVIEW = [
  'requester',
  'Please carry out an internal review of the refusal of question 3.',
  { declared: 'review-request' as const },
] as const;
const TAKEN = ['authority', 'Your request for an internal review has been received and logged.'] as const;
const OUTCOME = [
  'authority',
  'I have completed the internal review. The decision is upheld. Section 43(2) was properly applied.',
] as const;

describe('a letter while a review is awaited', () => {
  test.each([
    [
      'review-outcome',
      'The Governors met last night. They overturn the refusal of the third question. The feed cost £310.',
    ],
    ['review-outcome', 'The panel has read all the papers. The refusal is set aside.'],
  ])('%s: %s', (kind, text) => expect(lastOf(ANSWER, REVIEW, TAKEN, ['authority', text])).toBe(kind));

  test('a second review is turned down, and nothing decided again', () => {
    const again = ['requester', 'Please review that again.', { declared: 'review-request' as const }] as const;
    const no = 'We do not hold second reviews. Our procedure has one stage and it is at an end.';
    expect(lastOf(ANSWER, REVIEW, TAKEN, OUTCOME, again, ['authority', no])).toBe('other');
  });

  test('the first word after a review was asked for of silence takes the review in', () => {
    const silence = [
      'requester',
      'Please carry out an internal review: I have had no reply.',
      { declared: 'review-request' as const },
    ] as const;
    expect(lastOf(silence, ['authority', 'Thank you for your letter. I am looking into how this came about.'])).toBe(
      'review-acknowledgement',
    );
  });
});

describe('a letter that was meant for somebody else', () => {
  test.each([
    [
      'greets another',
      'Dear Mr Pobjoy,\n\nYour eye test is at 10am on 4 May. Bring your glasses. Ring the desk to change the time.\n\nOptics',
    ],
    [
      'speaks of the requester',
      'Hi Jo, can you look over the sheet before I send it to Miss Vane? It looks odd to me.\n\nCol',
    ],
  ])('%s', (_why, text) => expect(lastOf(ANSWER, ['authority', text])).toBe('other'));

  test.each([
    ['misspelled', 'Dear Ms Vain,\n\nThere are 14. They came in May.'],
    ['of the request, to a wrong name', 'Dear Mr Pobjoy,\n\nYour request is refused under section 43(2).'],
    [
      'with the words of the request',
      'Dear Mr Pobjoy,\n\nThe swans are fed by the keeper of the lake. The feed cost £310.',
    ],
    ['minutes', 'Resolved that Miss Vane be told that there are 14 swans and that the feed cost £310.'],
  ])('%s: none', (_why, text) => expect(lastOf(['authority', text])).not.toBe('other'));
});

describe('few words', () => {
  test.each([
    ['acknowledgement', "Rec'd. Our ref T/812."],
    [
      'response',
      'This is your ninth letter. The Council regards it as vexatious: S.14(1). No correspondence will be entered into.',
    ],
  ])('%s: %s', (kind, text) => expect(lastOf(['authority', text])).toBe(kind));
});
