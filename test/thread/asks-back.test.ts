import { describe, expect, test } from 'vitest';
import { readActs } from '../../lib/thread/acts';
import { asksBack } from '../../lib/thread/acts/asks-back';
import { readVoice } from '../../lib/thread/acts/voice';
import { message, thread } from './past';

const on = (day: string) => new Date(`${day}T09:00:00Z`);
const VAGUE = `Hello,\n\nI'd like to see what was said about the swans when they were moved. And whatever figures you've got.\n\nTamsin Vane`;

const reply = (text: string) =>
  message('authority', `Dear Ms Vane,\n\n${text}\n\nWith regards,\n\nJo Pell`, on('2025-06-12'));

function kindOf(text: string) {
  const asked = message('requester', VAGUE, on('2025-06-04'));
  const came = message('authority', 'Reference MC 7. Your request was logged on 4 June.', on('2025-06-05'));
  return readActs(thread([asked, came, reply(text)])).at(-1)?.kind;
}

describe('a letter asks what is meant, in questions of its own with numbers', () => {
  test.each([
    'Parks have asked me to come back to you, as they are not sure which records would be of use. Nine lakes were cleared in the 2025 review. It went to two panels and to Cabinet.\n\nIt would help us if you could say:\n\n1. Which lake do you live beside?\n2. Is it the minutes that you are after, or officers’ e-mails?\n3. When you mention figures, are those numbers of swans or the cost?\n\nThe Act allows us to ask where we reasonably need more detail. A fresh period of 20 working days will start when your reply comes in.',
    'I am not clear which papers you want. There were four moves, and a debate on each.\n\nCould you tell me:\n\n(a) which of the moves do you mean?\n(b) do you want the letters as well as the minutes?\n\nThe time will begin to run again once we have heard from you.',
    'We do not quite follow your second point. Please say:\n\n1. What figures do you have in mind?\n2. Over which years would you like them?\n\nUnless we hear from you by 12 August the request will be closed.',
  ])('%s', (text) => expect(kindOf(text)).toBe('clarification-request'));
});

describe('and a letter that answers asks nothing by it', () => {
  test.each([
    [
      'answers under repeated questions',
      '1. Which lake? The town lake. There were 31 swans on it.\n2. What did it cost? £310 was spent.\n\nIf you are not sure what a figure means please tell us. Should we hear nothing by 12 August the case will be closed.',
    ],
    [
      'an answer with a question at its end',
      'The minutes are enclosed, and the cost was £310. I am not sure whether you want the drafts as well; could you say? If we hear nothing we will close the case.',
    ],
    [
      'nothing is held',
      'We hold no minutes, and it is not clear what figures you mean. Which lake do you live beside? Could you tell me, and the time will start when I hear from you.',
    ],
  ])('%s', (_why, text) => expect(asksBack(reply(text), readVoice(reply(text)))).toBe(false));
});
