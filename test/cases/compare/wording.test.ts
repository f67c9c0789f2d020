import { describe, expect, test } from 'vitest';
import { wordingReader } from '../../../lib/cases/compare/wording';

const FERNHAM = 'Fernham Town Council';
const wordingOf = wordingReader();
const key = (text: string, authority = FERNHAM) => wordingOf(text, authority, false).key;

describe('asks the same', () => {
  test.each<[why: string, one: string, other: string]>([
    ['under another number', 'Q4a. How many are stand-alone?', '7) How many are stand-alone?'],
    ['with other routing', 'Is there a chatbot? (if Yes go to Q12 and Q14)', 'Is there a chatbot? (If yes, skip to 9)'],
    [
      'with another list to pick from',
      'Which hurdles? (see "Hurdles" below)',
      'Which hurdles? (pick from the list below)',
    ],
    [
      'with another reference',
      'Which of the services in Q4 are online?',
      'Which of the services in question 3b are online?',
    ],
    ['in American spelling', 'Which licences does the programme use?', 'Which licenses does the program use?'],
    ['in the plural', 'Which system do you use?', 'Which systems do you use?'],
    ['with the percent sign', 'What % is online?', 'What percentage is online?'],
    ['with the year in full', 'What was spent in 2017-18?', 'What was spent in 2017/2018?'],
    ['with curly quotes', 'What is the council\u2019s budget?', "What is the council's budget?"],
    ['of a body by its kind', 'How many staff does the Council have?', 'How many staff does your organisation have?'],
  ])('%s', (_why, one, other) => {
    expect(key(one)).toBe(key(other));
  });

  test('with the name of each authority in it', () => {
    const fernham = key('How many staff does Fernham Town Council have in Fernham?');
    expect(key('How many staff does the London Borough of Wex have in Wex?', 'London Borough of Wex')).toBe(fernham);
    expect(key('How many staff does the council have?')).toBe(fernham);
  });
});

test('a name with figures in it', () => {
  expect(key('How many staff does Area51 Board have?', 'Area51 Board')).toBe('how many staff do you have');
});

describe('asks something else', () => {
  test.each<[why: string, one: string, other: string]>([
    ['another year', 'What was spent in 2017-18?', 'What was spent in 2018-19?'],
    ['another number', 'How many are over 60?', 'How many are over 65?'],
    ['another word of asking', 'When was it bought?', 'Why was it bought?'],
    ['a gloss in brackets is part of it', 'How many staff (headcount)?', 'How many staff (full-time equivalent)?'],
    ['negated', 'Which are published?', 'Which are not published?'],
    ['IT is no pronoun', 'What does IT cost?', 'What does it cost?'],
  ])('%s', (_why, one, other) => {
    expect(key(one)).not.toBe(key(other));
  });
});

test('what is in the name of an authority but means itself stays', () => {
  expect(key('How many pay Council Tax in Fernham?')).toBe('how many pay council tax');
  expect(key('What is spent on education?', 'Department for Education')).toContain('education');
});

test.each<[text: string, pointsBack: boolean]>([
  ['How many of those are stand-alone?', true],
  ['If so, what did it cost?', true],
  ['If they are, on which web page?', true],
  ['Has the council ever thought of having one?', true],
  ['How many staff are there?', false],
  ['What does IT cost?', false],
  ['How many were there this financial year?', false],
  ['Which services such as waste are online?', false],
])('%s points back: %s', (text, pointsBack) => {
  expect(wordingOf(text, FERNHAM, false).pointsBack).toBe(pointsBack);
});

test('one that is known to depend on another points back, whatever its words', () => {
  expect(wordingOf('Which company supplies the chatbot?', FERNHAM, true).pointsBack).toBe(true);
});

test.each(['', '(', '[', '\\', '()', '  ', '\u0000', '?', '12'])(
  'a name or a question such as %j is no hindrance',
  (odd) => {
    expect(wordingOf('How many?', odd, false).key).toBe('how many');
    expect(wordingOf(odd, FERNHAM, false).words.length).toBeLessThanOrEqual(1);
  },
);
