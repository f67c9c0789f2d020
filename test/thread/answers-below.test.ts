import { describe, expect, test } from 'vitest';
import { readActs } from '../../lib/thread/acts';
import { answersBelow } from '../../lib/thread/acts/answers-below';
import { readVoice } from '../../lib/thread/acts/voice';
import { message, REQUEST, thread } from './past';

const on = (day: string) => new Date(`${day}T09:00:00Z`);
const BELOW = `\n\n________________________________\n\nFrom: Tamsin Vane\nSent: 04 June 2025 09:00\nTo: Marlford Council\nSubject: Swans\n\nDear Marlford Council,\n\n1. How many swans live on the town lake? 31\n2. Who feeds the swans in winter? Mr Lugg\n3. What did the swan feed cost in 2024? £310`;

const reply = (text: string, below = BELOW) =>
  message('authority', `Hello Tamsin,\n\n${text}${below}`, on('2025-06-25'));
const says = (text: string, below?: string) => answersBelow(reply(text, below), readVoice(reply(text, below)));

describe('a short note says that the answers stand in the requester’s own letter below', () => {
  test.each([
    'Your ref SW 31. Parks have put their comments against each point in the chain below, in green.',
    'Sorry this is not a proper letter. Parks (Jo) and Finance (Al) have typed straight into your email so scroll down.',
    'I have written our answers in red.',
    'The wardens have added their notes under each question.',
    'Answers in blue below.',
    'See replies below.',
    'Our answers are in bold underneath.',
    'Parks and Finance have answered within your message.',
    'We have inserted the replies after each of your numbers in the list.',
    'Please see our responses below.',
  ])('%s', (text) => {
    const asked = message('requester', REQUEST, on('2025-06-04'));
    expect(readActs(thread([asked, reply(text)])).at(-1)?.kind).toBe('response');
    expect(says(text)).toBe(true);
  });
});

describe('what else stands below, or is yet to be put there, is no answer', () => {
  test.each([
    ['the request', 'Thank you for your request, a copy of which is below. We will reply within 20 working days.'],
    ['a rule of the mail', 'We have your request. Please type your reply above this line.'],
    ['what is to come', 'Sorry for the delay. The wardens will put their answers below each point by 9 July.'],
    ['the reader is to write', 'Which lake do you mean? Please put your answers under each question below.'],
    [
      'nobody has written yet',
      'I have asked Parks to put their answers in the text below. You will hear from me by 4 July.',
    ],
    ['how to complain', 'We have your request. How to complain is set out below.'],
  ])('%s: %s', (_why, text) => expect(says(text)).toBe(false));

  test('with nothing below it', () => {
    expect(says('Thank you for your request. See replies below.', '')).toBe(false);
  });
});
