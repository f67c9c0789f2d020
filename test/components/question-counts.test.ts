import { expect, test } from 'vitest';
import { countQuestions } from '../../components/question-counts';
import type { AnswerState } from '../../lib/questions/question';
import { rowOf } from './invent';

test.each<[readonly AnswerState[], string, string]>([
  [[], '', 'nothing was found to be asked'],
  [['answered', 'not-held'], '2 questions, none left open', 'not held is an answer'],
  [['answered', 'unanswered', 'unanswered'], '2 of 3 questions not answered', 'the count stands before the whole'],
  [['unclear', 'answered'], '1 of 2 questions unclear', 'doubt is never counted as unanswered'],
  [['refused'], '1 of 1 question refused', 'a single question'],
  [
    ['unanswered', 'partly-answered', 'deferred', 'refused', 'unclear'],
    '1 of 5 questions not answered, 1 partly answered, 1 put off, 1 refused, 1 unclear',
    'most wanting first',
  ],
])('%j: %s (%s)', (states, words) => {
  expect(countQuestions(states.map((state, place) => rowOf(`Q${place}`, state)))).toBe(words);
});
