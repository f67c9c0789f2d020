import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { holdsGround, withGround, withoutGround } from '../../lib/letters/edit';
import type { Ground, Letter } from '../../lib/letters/letter';

const ground = (id: string, text: string): Ground => ({
  id,
  title: id,
  text,
  section: 's.1',
  evidence: [],
  strength: 'strong',
});
const one = ground('one', 'The first paragraph.');
const two = ground('two', 'The second:\n- with a list\n- of two lines\nand a line after it.');
const three = ground('three', 'The third paragraph.');
const closing = 'I ask that the review be carried out by somebody else.';
const letter: Letter = {
  kind: 'internal-review',
  title: 'Internal review',
  to: 'authority',
  subject: 'Review',
  grounds: [one, two, three],
  text: ['Dear Council,', one.text, two.text, three.text, closing, 'Yours faithfully,', 'Oriel Fennimore'].join('\n\n'),
  blanks: [],
  advice: null,
};

describe('taking a ground out', () => {
  const cases: readonly { why: string; text: string; left: string | null }[] = [
    { why: 'from the middle, one blank line stays', text: `A\n\n${two.text}\n\nB`, left: 'A\n\nB' },
    { why: 'at the end, no blank line is left', text: `A\n\n${two.text}`, left: 'A' },
    { why: 'at the start', text: `${two.text}\n\nB`, left: 'B' },
    { why: 'more blank lines around it go with it', text: `A\n\n${two.text}\n\n\n  B`, left: 'A\n\n  B' },
    { why: 'an edited paragraph is the user\u2019s own', text: `A\n\n${two.text} And more.\n\nB`, left: null },
    { why: 'the same words inside another paragraph are not it', text: `A says: ${one.text}\n\nB`, left: null },
    { why: 'nothing there', text: 'A', left: null },
  ];
  test.each(cases)('$why', ({ text, left }) => {
    const taken = [one, two].map((it) => withoutGround(text, it)).find((result) => result !== null) ?? null;
    expect(taken).toBe(left);
  });
});

describe('putting a ground in', () => {
  const cases: readonly { why: string; text: string; becomes: string }[] = [
    {
      why: 'after the ground before it',
      text: `${one.text}\n\n${closing}`,
      becomes: `${one.text}\n\n${two.text}\n\n${closing}`,
    },
    {
      why: 'before the ground after it',
      text: `Mine.\n\n${three.text}`,
      becomes: `Mine.\n\n${two.text}\n\n${three.text}`,
    },
    { why: 'before the closing', text: `Mine.\n\n${closing}`, becomes: `Mine.\n\n${two.text}\n\n${closing}` },
    {
      why: 'before the sign-off',
      text: 'Mine.\n\nYours faithfully,\n\nO.',
      becomes: `Mine.\n\n${two.text}\n\nYours faithfully,\n\nO.`,
    },
    { why: 'at the end of anything else', text: 'Mine.', becomes: `Mine.\n\n${two.text}` },
    { why: 'into nothing', text: '', becomes: two.text },
    { why: 'not twice', text: `A\n\n${two.text}`, becomes: `A\n\n${two.text}` },
  ];
  test.each(cases)('$why', ({ text, becomes }) => {
    expect(withGround(text, two, letter)).toBe(becomes);
  });
});

test('what is taken out of a letter and put back gives the same letter, in any order', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray([one, two, three]), fc.shuffledSubarray([one, two, three]), (out, back) => {
      const bare = out.reduce((text, it) => withoutGround(text, it) ?? 'lost', letter.text);
      const put = [...back, ...out].reduce((text, it) => withGround(text, it, letter), bare);
      expect(put).toBe(letter.text);
      expect(letter.grounds.every((it) => holdsGround(put, it))).toBe(true);
    }),
  );
});

test('what the user added stays, whatever is switched', () => {
  const own = letter.text.replace(closing, `My own words.\n\n${closing}`);
  const without = withoutGround(own, two) ?? '';
  expect(without).toContain('My own words.');
  expect(withGround(without, two, letter)).toBe(own);
});
