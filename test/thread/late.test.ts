import { describe, expect, test } from 'vitest';
import { readActs } from '../../lib/thread/acts';
import { message, REQUEST, thread } from './past';

const on = (day: string, time = '09:00:00') => new Date(`${day}T${time}Z`);

/** The act of what the requester writes eight weeks after the request, of which nothing came but a receipt. */
function plead(text: string) {
  const reply = 'Dear Ms Vane\n\nThank you for your request, which has been logged as SW/25/01.';
  const past = [
    message('requester', REQUEST, on('2025-06-04')),
    message('authority', reply, on('2025-06-05')),
    message('requester', 'Dear Mr Hale,\n\nIs something holding SW/25/01 up?\n\nT. Vane', on('2025-07-07')),
    message('authority', 'Thanks for your email. I am away until 21 July.\n\nB. Hale', on('2025-07-07', '09:00:10')),
  ];
  return readActs(thread([...past, message('requester', text, on('2025-07-30'))])).at(-1)?.kind;
}

describe('a requester who says how late it is', () => {
  test.each([
    [
      'weeks late',
      'Dear Mr Hale,\n\nYou must be home by now. What I sent to the park came back, so you have it instead: four weeks late and nothing seen.\n\nT. Vane',
    ],
    ['nothing yet', 'Dear Mr Hale,\n\nThe swans have flown and there is still no answer here.\n\nT. Vane'],
    ['nothing came', 'Dear Mr Hale,\n\nAnother month, and not a word has reached me.\n\nT. Vane'],
    ['days overdue', 'Dear Mr Hale,\n\nTwenty days overdue. The swans will be gone.\n\nT. Vane'],
    ['past the day', 'Dear Mr Hale,\n\nYour own date is three weeks past, and I have heard nothing.\n\nT. Vane'],
  ])('chases: %s', (_why, text) => expect(plead(text)).toBe('chaser'));

  test.each([
    ['thanks', 'Dear Mr Hale,\n\nThank you for letting me know.\n\nT. Vane'],
    [
      'a correction',
      'Dear Mr Hale,\n\nI notice that the reference in your subject line is another one. I take it that mine is right.\n\nT. Vane',
    ],
  ])('does not: %s', (_why, text) => expect(plead(text)).toBe('other'));
});

/** The act of what a machine sends at once after the request. */
const echo = (text: string) =>
  readActs(
    thread([message('requester', REQUEST, on('2025-06-04')), message('authority', text, on('2025-06-04', '09:00:20'))]),
  ).at(-1)?.kind;

describe('a machine that takes a request in', () => {
  test.each([
    [
      'a form and its number',
      '** Please do not reply - this mailbox is not monitored **\n\nYour form "Ask us for information" was submitted successfully.\n\nReference: SW-2025-00112\nService: Parks',
    ],
    [
      'a request and its number',
      'This mailbox is not monitored, so please do not reply.\n\nYour enquiry has been submitted.\n\nYour reference: FS-Case-6120934',
    ],
    [
      'a submission and its number',
      'Please do not reply to this email.\n\nThank you, your submission has been received.\n\nCase number: 10288431',
    ],
  ])('acknowledges: %s', (_why, text) => expect(echo(text)).toBe('acknowledgement'));

  test.each([
    [
      'no number',
      'Please do not reply to this email, the mailbox is not monitored.\n\nYour message has been received. If it is urgent ring the switchboard.',
    ],
    [
      'a telephone number',
      'Please do not reply to this email.\n\nThank you for your email, which has been received.\n\nTelephone: 01555 010222',
    ],
  ])('does not: %s', (_why, text) => expect(echo(text)).not.toBe('acknowledgement'));
});
