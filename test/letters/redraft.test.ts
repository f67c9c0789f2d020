import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { redraft } from '../../lib/letters/redraft';

const late =
  'The reply came on 4 March 2025, nine working days after the last day for it. FOIA 2000 s.10(1) wants it sooner.';
const open = 'My question 4 (how many benches were mended) was not answered. Please answer it.';
const fees = 'My question 5 (how many benches were sold) was not answered. Please answer it.';
const [dear, opening, closing, sign] = [
  'Dear Wexmouth Council,',
  'I am asking for an internal review of how my request was handled.',
  'I ask that the review be carried out by somebody else.',
  'Yours faithfully,\n\nOlu Marsh',
];
const letter = (...middle: readonly string[]) => [dear, opening, ...middle, closing, sign].join('\n\n');

const whole = letter(late, open);

describe('a letter that was not changed', () => {
  test('becomes the new draft', () => {
    expect(redraft(whole, whole, letter(open))).toEqual({ text: letter(open), left: [] });
    expect(redraft(`${whole}\n`, whole, letter(late))).toEqual({ text: letter(late), left: [] });
  });
});

describe('a letter with words of the user', () => {
  const mine = `${whole.replace('I am asking', 'I ask').replace('\n\n', '\n \n')}\n\nP.S. Thank you.`;
  const cases: readonly (readonly [string, string, string, string])[] = [
    ['a ground goes', letter(late), mine.replace(`${open}\n\n`, ''), 'only its own paragraph'],
    ['a ground comes', letter(late, open, fees), mine.replace(open, `${open}\n\n${fees}`), 'after the one before it'],
    [
      'a ground comes first',
      letter(fees, late, open),
      mine.replace(late, `${fees}\n\n${late}`),
      'what it follows is edited',
    ],
    ['one changes', letter(late, fees), mine.replace(open, fees), 'its new words stand where the old ones stood'],
    [
      'the name under it changes',
      whole.replace('Olu Marsh', 'Olu A. Marsh'),
      mine.replace('Olu Marsh', 'Olu A. Marsh'),
      'the postscript stays behind it',
    ],
    ['nothing changes', whole, mine, 'not even white space'],
  ];
  test.each(cases)('%s', (_, after, wanted, why) => {
    expect(redraft(mine, whole, after), why).toEqual({ text: wanted, left: [] });
  });
});

describe('a paragraph in the words of the user', () => {
  const mine = whole.replace('nine working days', 'far too many days');
  test('is left when its ground goes, and named', () => {
    expect(redraft(mine, whole, letter(open))).toEqual({ text: mine, left: [late] });
  });

  test('is left when its facts change', () => {
    const later = late.replace('nine', 'ten');
    expect(redraft(mine, whole, letter(later, open))).toEqual({ text: mine, left: [late] });
  });

  test('is not written a second time when its ground comes back', () => {
    expect(redraft(mine, letter(open), whole)).toEqual({ text: mine, left: [] });
  });

  test('does not stand for another ground that is worded like it', () => {
    const edited = letter(open.replace('Please answer it.', 'I would like to know.'));
    expect(redraft(edited, letter(open), letter(open, fees)).text).toContain(fees);
  });
});

test('a paragraph that the user has taken out stays out while others change', () => {
  const mine = `${letter(open)}\n\nP.S.`;
  expect(redraft(mine, whole, letter(late, open, fees)).text).toBe(mine.replace(open, `${open}\n\n${fees}`));
});

test('where nothing of the draft is left, what is new is put at the end', () => {
  expect(redraft('My own letter.', whole, letter(late, open, fees))).toEqual({
    text: `My own letter.\n\n${fees}`,
    left: [],
  });
});

test('white space and line breaks of the user stay where nothing changes', () => {
  const mine = whole.replaceAll('\n\n', '\n\n\n');
  const text = `${mine}\n\nP.S.`;
  expect(redraft(text, whole, letter(late)).text).toBe(text.replace(`${open}\n\n\n`, ''));
});

test('whatever the user writes is never lost, and switching there and back gives his letter again', () => {
  const words = fc.stringMatching(/^[a-z]{3,9}( [a-z]{3,9}){0,8}$/);
  const drafts = fc.constantFrom(letter(), letter(late), letter(open), letter(late, fees), letter(late, open, fees));
  fc.assert(
    fc.property(
      fc.array(words, { minLength: 1, maxLength: 4 }),
      drafts,
      drafts,
      fc.nat(9),
      (own, before, after, at) => {
        const paragraphs = before.split('\n\n');
        paragraphs.splice(at % (paragraphs.length + 1), 0, ...own);
        const mine = paragraphs.join('\n\n');
        const there = redraft(mine, before, after).text;
        for (const one of own) expect(there.split('\n\n')).toContain(one);
        const back = redraft(there, after, before).text;
        expect(back.split('\n\n').toSorted()).toEqual(paragraphs.toSorted());
      },
    ),
  );
});
