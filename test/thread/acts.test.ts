import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readActs } from '../../lib/thread/acts';
import { countCpuTime } from '../cpu-time.ts';
import { MUST_HOLD } from './must-hold';
import { message, REQUEST, thread } from './past';

/** Acts of a thread in which the authority wrote this, three days after the request. */
function tell(text: string) {
  const [asked, now] = [new Date('2025-06-04T09:00:00Z'), new Date('2025-06-07T09:00:00Z')];
  return readActs(thread([message('requester', REQUEST, asked), message('authority', text, now)])).at(-1);
}

describe('letters that nobody could take for anything else', () => {
  it.each(MUST_HOLD)('%s: %s', (act, text) => expect(tell(text)?.kind).toBe(act));
});

describe('a letter that tells of the world is no acknowledgement, whatever it begins with', () => {
  it.each([
    [
      'a warden who chats',
      'Dear Olwen\n\nThank you for your e-mail, which the chairman has passed to me so that I can look into it and reply. Mr Lugg painted the shutters himself two summers ago and keeps the tin in his shed. The bench beside it was made from the old landing stage. Nobody has slept in there since my mother’s day as far as the diary goes.\n\nMorwenna',
    ],
    [
      'a caretaker',
      'Hello there. Thanks for your message, which has been passed on to me. Bear with me, I will look it up for you and get back to you. The boiler came out of the old baths. Two men and a lorry took most of a Tuesday over it. The chimney stayed where it was.\n\nDai',
    ],
  ])('%s', (_why, text) => expect(tell(text)?.kind).not.toBe('acknowledgement'));
});

const at = new Date('2025-06-04T09:00:00Z');

describe('people who are neither, and messages that cannot be read', () => {
  it.each([
    [
      'an annotation is nobody’s act',
      message('other', 'Q1. See the accounts.', at, { declared: 'annotation' }),
      'other',
    ],
    ['nor is what an overseer writes', message('overseer', 'We uphold the complaint.', at), 'other'],
    ['hidden and empty', message('authority', '', at, { hidden: true }), 'unclear'],
    ['only a quotation', message('authority', '> Please tell me about swans.', at), 'unclear'],
    [
      'only a picture',
      message('authority', '', at, { attachments: [{ name: 'image001.png', url: null, size: null }] }),
      'unclear',
    ],
  ])('%s', (_why, one, kind) => {
    const acts = readActs(thread([message('requester', REQUEST, at), one]));
    expect(acts[1]?.kind).toBe(kind);
    expect(acts[1]?.why).toMatch(/\.$/);
  });

  it('the first message of the requester is the request, whatever it says', () => {
    expect(readActs(thread([message('requester', '', at, { hidden: true })]))[0]?.kind).toBe('request');
    expect(readActs(thread([message('requester', 'Thank you.', at)]))[0]?.kind).toBe('request');
  });

  it('what the portal says of a message goes before its words', () => {
    const second = message('requester', 'As below.', at, { declared: 'review-request' });
    expect(readActs(thread([message('requester', REQUEST, at), second]))[1]?.kind).toBe('review-request');
  });
});

describe('evidence, grounds and time', () => {
  it('evidence is the deciding sentence by its place in the message', () => {
    const text = 'Dear Ms Vane,\n\nThank you. We are sorry that our reply\nwill be late. Bye.';
    const [found] = tell(text)?.evidence ?? [];
    expect(found?.quote).toBe('We are sorry that our reply\nwill be late.');
    expect(text.slice(found?.start, found?.end)).toBe(found?.quote);
  });

  it.each([
    ['We are extending the deadline for a public interest test under section 43.', 'public-interest'],
    ['We are extending the time under regulation 7(1) as the request is complex and voluminous.', 'complexity'],
    ['We are sorry that our reply will be delayed as we have to consult three departments.', 'consultation'],
    ['We are sorry that our reply will be delayed because of the volume of requests.', 'volume'],
    ['We are sorry that our reply will be delayed because your request is complex.', 'complexity'],
    ['We are sorry that our reply will be delayed while we wait for our contractor.', 'third-party'],
    ['We are sorry that our reply will be late.', 'none'],
  ])('%s', (text, ground) => expect(tell(text)?.ground).toBe(ground));

  it('says one act for each message, and never throws', () => {
    const part = fc.constantFrom(
      'We ',
      'will ',
      'not ',
      'section 40 ',
      'attached ',
      'request ',
      'review ',
      '\n',
      '> ',
      'Dear A,',
      '. ',
      '? ',
      '1. ',
      'late ',
      'On 1 May wrote:',
      'fee £1 ',
    );
    fc.assert(
      fc.property(fc.array(fc.array(part, { maxLength: 30 }), { maxLength: 6 }), (texts) => {
        const messages = texts.map((parts, i) =>
          message(i % 2 ? 'authority' : 'requester', parts.join(''), new Date(at.getTime() + i * 1_000)),
        );
        expect(readActs(thread(messages)).map((act) => act.messageId)).toEqual(messages.map((one) => one.id));
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    'We will send our response ',
    'your request ',
    'public interest ',
    'not ',
    '1. x\n',
    'please find attached ',
    '? ',
    'may be ',
  ])('a letter of 200 kB of %j takes a bounded time of its processor', (piece) => {
    const text = piece.repeat(Math.ceil(200_000 / piece.length));
    const spent = countCpuTime();
    tell(text);
    expect(spent()).toBeLessThan(1_500);
  });

  it('400 numbered lines are an answer', () => {
    const text = Array.from({ length: 400 }, (_, i) => `${i + 1}. ${i * 7} swans`).join('\n');
    expect(tell(text)?.kind).toBe('response');
  });
});
