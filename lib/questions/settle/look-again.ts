import type { Outcome } from '../answer/outcome';
import type { Answer } from '../question';
import { cite } from './history';
import { write } from './write';

/** So likely a place must be where a question that nothing was found for, and that may be answered, is answered. */
const LIKELY = 0.7;
/** And where its silence seemed sure. */
const SURE = 0.85;

/**
 * Where no reader of a letter's layout found an answer, and silence is to be said, the second opinion on the letters is heard.
 *
 * @param heard the letters of which nobody who read them has said that they pass the question over
 */
export function lookAgain(silence: Answer, at: number, heard: readonly Outcome[]): Answer {
  if (silence.state !== 'unanswered' && silence.state !== 'unclear') return silence;
  const [best] = heard
    .flatMap((outcome) => {
      const followed = outcome.findings.has(at) ? null : outcome.followed(at);
      return followed ? [{ ...followed, outcome, cited: cite(followed.finding, outcome) }] : [];
    })
    .sort((a, b) => b.share - a.share);
  if (!best) return silence;
  if (best.share < (silence.state === 'unanswered' ? SURE : LIKELY)) return silence;
  return write([best], best, best.finding.state, { confidence: best.finding.confidence, why: LIKELY_THERE });
}

const LIKELY_THERE = 'By the order and the words of the letter, this is most likely its answer.';
