import { describe, expect, test } from 'vitest';
import { assess } from '../../lib/assess/assess';
import { draftLetter } from '../../lib/letters/draft';
import { bareChoices } from '../../lib/letters/letter';
import { offerLetters } from '../../lib/letters/offer';
import { type Golden, golden, threadOf } from './golden/threads';

/** A letter as it first meets the user, with what is shown beside it. */
function write(one: Golden): string {
  const thread = threadOf(one);
  const assessment = assess(thread, [], one.today);
  const whole = draftLetter(thread, assessment, bareChoices(one.kind), one.today);
  const off = whole.grounds.filter(({ strength }) => strength === 'weak').map(({ id }) => id);
  const letter = draftLetter(thread, assessment, { ...bareChoices(one.kind), off, ...one.choices }, one.today);
  const offers = offerLetters(thread, assessment, one.today);
  return [
    `Today: ${one.today}`,
    ...offers.map(({ kind, title, why, best }) => `${best ? 'Best' : 'Also'}: ${kind}, ${title}. ${why}`),
    `Title: ${letter.title}`,
    `To: ${letter.to}`,
    `Subject: ${letter.subject}`,
    `Off: ${off.join(', ') || 'nothing'}`,
    `Still wanted: ${letter.blanks.map(({ words }) => words).join('; ') || 'nothing'}`,
    `Advice: ${letter.advice ?? 'none'}`,
    '',
    letter.text,
    '',
  ].join('\n');
}

describe('letters kept word for word', () => {
  test.each(golden)('$name', async (one) => {
    await expect(write(one)).toMatchFileSnapshot(`./golden/${one.name}.txt`);
  });
});

test.each(golden)('$name is a letter that is offered', (one) => {
  const thread = threadOf(one);
  const offers = offerLetters(thread, assess(thread, [], one.today), one.today);
  expect(offers.map(({ kind }) => kind)).toContain(one.kind);
});
