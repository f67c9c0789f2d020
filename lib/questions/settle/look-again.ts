import type { Outcome } from '../answer/outcome';
import type { Answer } from '../question';
import { write } from './write';

/** So likely a place must be where a question that nothing was found for, and that may be answered, is answered. */
const LIKELY = 0.7;
/** And where its silence seemed sure. */
const SURE = 0.85;

/** Where no reader of a letter's layout found an answer, and silence is to be said, the second opinion on the letters is heard. */
export function lookAgain(silence: Answer, at: number, heard: readonly Outcome[]): Answer {
  if (silence.state !== 'unanswered' && silence.state !== 'unclear') return silence;
  const [best] = heard
    .flatMap((outcome) => {
      const followed = outcome.findings.has(at) ? null : outcome.followed(at);
      return followed ? [{ ...followed, outcome, cited: [] }] : [];
    })
    .sort((a, b) => b.share - a.share);
  if (!best) return silence;
  if (best.share < (silence.state === 'unanswered' ? SURE : LIKELY)) return silence;
  return write([best], best, best.finding.state, { confidence: best.finding.confidence, why: LIKELY_THERE });
}

const LIKELY_THERE = 'By the order and the words of the letter, this is most likely its answer.';
