import { expect, it } from 'vitest';
import { leaveRouting } from '../../lib/questions/answer/reading/routing';

it.each([
  ['go to', 'Is there a tuner? (If there is, go to Questions 12 and 14. If there is not, go to Question 13.)'],
  ['answer', 'Is there a tuner? (Yes: please answer 12. No: please answer 13.)'],
  ['skip to', 'Is there a tuner? (If not, skip to Q7)'],
  ['proceed to', 'Is there a tuner? (If no, please proceed to question 4a)'],
  ['continue with', 'Is there a tuner? (If so, continue with 5.)'],
  ['move on to', 'Is there a tuner? (Otherwise move on to item 9)'],
])('a note to %s is no part of what a question is about', (_how, question) => {
  expect(leaveRouting(question).trim()).toBe('Is there a tuner?');
});

it.each([
  ['a gloss', 'How many organs (pipe or reed) are there?'],
  ['a number that is no label', 'How many organs (of 4 stops or more) are there?'],
  ['a place', 'How many boats (those that go to Leeds) are there?'],
  ['years', 'What was spent (2021 and 2022)?'],
  ['an answer that was given', 'Who signed the answer (dated 4 May)?'],
  ['no bracket', 'Does the ferry go to 12 piers?'],
])('%s stays', (_what, question) => {
  expect(leaveRouting(question)).toBe(question);
});
