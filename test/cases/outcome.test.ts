import { expect, test } from 'vitest';
import type { CaseOutcome } from '../../lib/cases/case';
import { outcomeOf } from '../../lib/cases/outcome';
import type { AnswerState } from '../../lib/questions/question';
import { sampleQuestions } from './samples';

const outcomes: readonly [why: string, states: readonly AnswerState[], outcome: CaseOutcome][] = [
  ['no question was found: nothing can be said', [], 'unclear'],
  ['nothing came yet', ['unanswered', 'unanswered'], 'none-yet'],
  ['a promise is no answer', ['deferred', 'unanswered'], 'none-yet'],
  ['all of it came, in whatever way', ['answered', 'signposted', 'in-attachment'], 'answered'],
  ['what does not apply does not count', ['answered', 'not-applicable'], 'answered'],
  ['some of it came', ['answered', 'refused'], 'partly'],
  ['a part of the only question came', ['partly-answered'], 'partly'],
  ['some is open', ['answered', 'unanswered'], 'partly'],
  ['all of it was refused', ['refused', 'refused'], 'refused'],
  ['there is nothing to give', ['not-held'], 'not-held'],
  ['what there is was refused', ['refused', 'not-held'], 'refused'],
  ['refused, and something not looked at yet', ['refused', 'unanswered'], 'none-yet'],
  ['cannot be told', ['unclear', 'refused'], 'unclear'],
];

test.each(outcomes)('%s', (_why, states, outcome) => {
  expect(outcomeOf(sampleQuestions(...states))).toBe(outcome);
});
