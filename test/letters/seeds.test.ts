import { describe, expect, test } from 'vitest';
import { assess } from '../../lib/assess/assess';
import { draftLetter } from '../../lib/letters/draft';
import { bareChoices, type Letter } from '../../lib/letters/letter';
import { offerLetters } from '../../lib/letters/offer';
import type { Thread } from '../../lib/thread/thread';
import { buildThread, hasGold, readGold } from '../questions/gold';

/** A seed thread up to so many messages; they lie beside the project, and their words stay there. */
function read(name: string, count = Number.POSITIVE_INFINITY): Thread {
  const thread = buildThread(readGold(`seed-${name}.json`));
  return { ...thread, messages: thread.messages.slice(0, count) };
}

/** The request for a review as it first meets the user. */
function review(thread: Thread, today: string): Letter {
  const assessment = assess(thread, [], today);
  const whole = draftLetter(thread, assessment, bareChoices('internal-review'), today);
  const off = whole.grounds.filter(({ strength }) => strength === 'weak').map(({ id }) => id);
  return draftLetter(thread, assessment, { ...bareChoices('internal-review'), off }, today);
}

function offers(thread: Thread, today: string): readonly string[] {
  return offerLetters(thread, assess(thread, [], today), today).map(({ kind, best }) => (best ? `${kind}*` : kind));
}

/** The provisions of the Act that a letter names, each once and in order. */
function sectionsIn(text: string): readonly string[] {
  const own = text.replace(/\u201c[^\u201d]*\u201d/g, '');
  return [
    ...new Set([...own.matchAll(/[Ss]ection (\d+(?:\([a-z\d]+\))*)/g)].map(([, section = '']) => section)),
  ].sort();
}

describe.skipIf(!hasGold)('the letters of the three seed threads', () => {
  test('Tendring: one question and its three parts were passed over, and it came five days late', () => {
    const thread = read('tendring');
    const { text, grounds, blanks } = review(thread, '2019-04-02');
    expect(offers(thread, '2019-04-02')).toEqual(['internal-review*', 'new-request']);
    expect(text.match(/^- question \w+/gm)).toEqual([
      '- question 11',
      '- question 12a',
      '- question 12b',
      '- question 12c',
    ]);
    expect(text).toContain('due by 8 March 2019 and came on 15 March 2019, 5 working days late');
    expect(text).toContain('You responded on 15 March 2019 and 18 March 2019.');
    expect(sectionsIn(text)).toEqual(['1(1)', '10(1)', '10(3)', '17(1)']);
    expect(grounds.filter(({ strength }) => strength === 'strong').map(({ id }) => id)).toEqual([
      'unanswered',
      'late',
      'holding',
    ]);
    expect(blanks).toEqual([]);
  });

  test('Leicester: one group of three is missing, the letter contradicts itself, the Commissioner is not named; nothing is late', () => {
    const thread = read('leicester');
    const { text, grounds } = review(thread, '2019-03-20');
    expect(offers(thread, '2019-03-20')).toEqual(['internal-review*', 'new-request']);
    expect(text).toMatch(/^Question 10 .*is answered only in part.*contractors/m);
    expect(text).not.toMatch(/\blate\b|no answer/);
    expect(grounds.filter(({ strength }) => strength === 'strong').map(({ id }) => id)).toEqual([
      'partly-answered',
      'contradiction',
      'regulator-rights',
    ]);
    expect(sectionsIn(text)).toEqual(['1(1)', '1(1)(a)', '17(7)(b)']);
  });

  test('East Sussex, before its review was asked for: the second half of the question and all that hangs on it', () => {
    const thread = read('east-sussex', 2);
    const { text, blanks } = review(thread, '2025-07-05');
    expect(offers(thread, '2025-07-05')).toEqual(['internal-review*', 'new-request']);
    expect(text).toContain('of 27 May 2025 (your reference 22250441)');
    expect(text.match(/^- \u201c/gm)).toHaveLength(4);
    expect(text).toMatch(/answered only in part.*still missing: .*CRM/);
    expect(blanks).toEqual([]);
  });

  test('East Sussex, while the review runs: nothing but what was not asked', () => {
    const thread = read('east-sussex');
    expect(offers(thread, '2025-07-20')).toEqual(['new-request']);
    expect(review(thread, '2025-07-20').advice).toContain('5 August 2025');
  });
});
