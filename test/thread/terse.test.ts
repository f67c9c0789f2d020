import { describe, expect, test } from 'vitest';
import { readActs } from '../../lib/thread/acts';
import type { Message } from '../../lib/thread/thread';
import { message, REQUEST, thread } from './past';

const on = (day: string) => new Date(`${day}T09:00:00Z`);
const asked = message('requester', REQUEST, on('2025-06-04'));
const came = message(
  'authority',
  'Thank you for your request, which we have received. We will reply within 20 working days.',
  on('2025-06-05'),
);
const chased = message(
  'requester',
  'Dear Marlford Council,\n\nMy request of 4 June has had no answer and is now overdue. Please reply at once.\n\nYours faithfully,\n\nTamsin Vane',
  on('2025-07-10'),
);
/** The letter as the first, below an acknowledgement, and after the requester asked where the answer is. */
const PASTS: readonly (readonly Message[])[] = [[asked], [asked, came], [asked, came, chased]];

function kindsOf(text: string) {
  return PASTS.map((past) => readActs(thread([...past, message('authority', text, on('2025-07-14'))])).at(-1)?.kind);
}

describe('a few words that state something are no word of receipt or delay', () => {
  test.each([
    ['a bare number', 'Thank you for your letter. Fourteen.'],
    ['a bare number after the request', 'Thank you for your request. Fourteen.'],
    ['a figure and where', 'Thank you for your email of 4 June. 14, all in the north ward.'],
    ['nobody is left', 'None at present.\n\nRegards\nJ Pell'],
    ['nothing, with thanks', 'Thank you. None at present.\n\nJ Pell'],
    ['it is there', 'We have it.'],
    ['it is there, with thanks', 'Thank you for writing. We have it.'],
    [
      'it is there, of a day',
      'Dear Ms Vane\n\nThank you for your email of 4 June. We have it.\n\nYours sincerely\nJ Pell',
    ],
    ['it is so', 'Thank you for your letter. It is.'],
    ['a weekday', 'Every Tuesday.\n\nJ Pell'],
    ['a weekday below the request', 'Your request FOI 12 refers. Every Tuesday.'],
    ['a weekday after a receipt', 'I have your letter. Every Tuesday.'],
    ['how often', 'I have your letter. Twice a year.'],
    ['who', 'Sorry for the delay. Mr Lugg does.'],
    ['who, after a colon', 'Further to your request: Mr Lugg does.'],
    ['whose', 'Thank you for your request. The Duke of Marl.'],
    ['an amount', 'Thank you for your email of 4 June. £310.'],
    ['a year', 'Thank you for your email of 4 June. In 2019.'],
    ['what became of it', 'Thank you for your request. It was sold.'],
    ['not so far', 'Thank you for your letter. Not yet.'],
    ['absence', 'Thank you for your email of 4 June. Not held.'],
    ['yes', 'Thank you for your request. Yes.'],
    ['no', 'Received. No, never.'],
  ])('%s', (_why, text) => {
    for (const kind of kindsOf(text)) expect(['response', 'unclear']).toContain(kind);
  });
});

describe('a few words of receipt and delay are still told', () => {
  test.each([
    ['it came', 'We have your request.'],
    ['it was got', 'Got it.'],
    ['thanks for the request', 'Thank you for your request.'],
    ['left with somebody', 'Leave it with me.'],
    ['it is attended to', 'Your request is receiving attention.'],
    ['an answer comes', 'We will reply soon.'],
    ['a word comes', 'Thank you. We will be in touch.'],
    ['a reply follows', 'A reply will follow.'],
    ['a reference', 'Your reference is FOI 1234.'],
    ['it is worked on', 'Thank you for your email. We are working on it.'],
    ['it is in hand', 'Thank you for your letter. It is in hand.'],
    ['it is next', 'Thank you for your email. It is next on my list.'],
    ['the reader will have it', 'Thank you for your email. You shall have it by Friday.'],
    ['with offices', 'Cllr Vane\n\nReceived. MC-FOI-25-0098. With Parks, Boats and Member Services.'],
    ['it is late', 'FOI 1862/25\n\nParks have not let us have theirs, sorry. It should be here by 7 October 2025.'],
    ['in whose tray', 'Got this. It has gone in Mrs Lugg’s tray as she looks after such things.'],
    ['a while yet', 'Sorry. Another week or two, I fear.'],
    ['soon', 'Thank you for your letter. Soon.'],
  ])('%s', (_why, text) => {
    expect(kindsOf(text).filter((kind) => kind !== 'response' && kind !== 'unclear')).not.toEqual([]);
  });
});
