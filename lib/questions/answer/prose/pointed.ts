import { liken } from '../reading/likeness';
import type { Quiz } from '../reading/quiz';
import type { Sentence } from '../reading/reply';
import type { Context, Finding } from '../state/finding';
import { readState } from '../state/state';

/** Less like a question than this, a sentence above speaks of something else. */
const LIKE = 0.4;
/** No sentence of a letter is longer. */
const LONGEST = 900;

/**
 * Answers that only point up, `See above`, where prose above the list puts the thing off, withholds it or says that it is not held: the
 * sentence that speaks of this question more than of any other says what became of it.
 */
export function readPointed(
  findings: Map<number, Finding>,
  free: readonly Sentence[],
  quiz: Quiz,
  context: Context,
): void {
  for (const [at, { above, start }] of [...findings]) {
    if (!above) continue;
    for (const sentence of free) {
      if (sentence.end > start || sentence.text.length > LONGEST) continue;
      if (!isMostLike(liken(sentence.text, quiz.asked, quiz.topics), at)) continue;
      const finding = readState(at, sentence.start, sentence.end, context);
      if (finding && STATES.has(finding.state)) findings.set(at, { ...finding, confidence: 0.7 });
    }
  }
}

const STATES: ReadonlySet<string> = new Set(['deferred', 'refused', 'not-held']);

function isMostLike(like: readonly number[], at: number): boolean {
  const own = like[at] ?? 0;
  return own >= LIKE && like.every((other, i) => i === at || other < own);
}
