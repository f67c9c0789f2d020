import type { Clock, Window } from '../law/clock';
import type { NextStep, Tone } from './assessment';
import { countQuestions, isRefused, type QuestionCounts, sayLeft } from './counts';
import { openWindow, sayUntil, step } from './next-step';
import { sayCount, sayForce, sayLate } from './say';
import type { Scene } from './scene';
import type { Standing } from './standing';

const PASSED = 'The usual time to ask for a review or to complain has passed.';

/** How a thread stands whose last clock has ended, and what can be done about what is missing. */
export function standAnswered(scene: Scene, clock: Clock): Standing {
  const counts = countQuestions(scene.questions);
  const late = sayTiming(clock);
  const isReview = clock.clock === 'review';
  const refused = !isReview && isRefused(counts);
  const left = refused ? '' : sayLeft(counts);
  const what = isReview ? 'The review was decided' : refused ? 'Refused' : 'Answered';
  const dwell =
    counts.unclear > 0 ? ` For ${counts.unclear} of ${sayCount(counts.all, 'question')} it could not be told.` : '';
  const headline = left ? `${what}${late}, leaving ${left}.${dwell}` : `${what}${late}.${dwell}`;
  return { headline, tone: toneOf(counts, clock), next: afterAnswer(scene, clock, counts) };
}

function sayTiming({ workingDaysLate, state, term }: Clock): string {
  if (workingDaysLate) return ` ${sayLate(workingDaysLate)}${sayForce(term)}`;
  return state === 'met' ? ' in time' : '';
}

function toneOf(counts: QuestionCounts, clock: Clock): Tone {
  if (counts.unanswered > 0) return 'bad';
  if (counts.partly > 0 || counts.refused > 0 || (clock.workingDaysLate ?? 0) > 0) return 'warn';
  return counts.unclear > 0 ? 'unclear' : 'good';
}

function afterAnswer(scene: Scene, clock: Clock, counts: QuestionCounts): NextStep {
  const right = rightOf(scene, clock);
  if (counts.open + counts.refused > 0) {
    if (!right) return step('none', PASSED, null, clock.endedBy);
    const text = `If you are not content, ${right.words}.${sayUntil(right.window)}`;
    return step(right.window.what, text, right.window.closesOn, clock.endedBy);
  }
  const doubt = sayDoubt(counts);
  if (doubt === null) return step('none', 'Nothing more is owed, as far as the letters show.', null, clock.endedBy);
  const then = right ? `If something is missing, ${right.words}.${sayUntil(right.window)}` : PASSED;
  return step('correct', `${doubt} ${then}`, right?.window.closesOn ?? null, clock.endedBy);
}

/** What an answer gives the right to, while there is time for it. */
function rightOf(scene: Scene, clock: Clock): { readonly window: Window; readonly words: string } | null {
  const ask = clock.clock === 'response' ? openWindow(scene, 'ask-review') : undefined;
  if (ask) return { window: ask, words: 'ask for a review' };
  const complain = openWindow(scene, 'complain');
  return complain ? { window: complain, words: 'you can complain to the regulator' } : null;
}

/** Why nobody can say that nothing is missing; null where it can be said. */
function sayDoubt({ all, unclear }: QuestionCounts): string | null {
  if (all === 0) return 'No question was found in the request: see for yourself whether the answer is whole.';
  if (unclear === 0) return null;
  const [whether, what] = unclear === 1 ? ['it was', 'it'] : ['they were', 'them'];
  return `For ${sayCount(unclear, 'question')} it could not be told whether ${whether} answered: look at ${what}.`;
}
