import { findAll } from '../../../thread/find-all';
import type { Span } from '../../../thread/prose';
import { liken } from '../reading/likeness';
import type { Quiz } from '../reading/quiz';
import type { Sentence } from '../reading/reply';
import type { Context, Finding } from '../state/finding';
import { readState } from '../state/state';
import { mayGive } from '../wants/may-give';
import { hasValue } from '../wants/values';

/** Gives something that need not be given: `Although not obliged to, we can tell you that …`. */
const VOLUNTEERS =
  /\b(?:outside (?:of )?(?:the (?:act|scope|terms|provisions)|(?:our|its|any) (?:obligations?|dut(?:y|ies)))|(?:although|though|while|whilst) (?:(?:we|it) (?:are|is) )?(?:not|under no) (?:obliged|required|bound|obligation|duty)|without prejudice to|as a gesture|on a (?:discretionary|voluntary) basis|voluntarily|by way of (?:assistance|goodwill|advice)|(?:in order )?to (?:be (?:helpful|of (?:some )?(?:help|assistance))|assist you|help you))\b[^.;]{0,120}\b(?:tell|let you (?:know|have)|say|confirm|provide|supply|disclose|give|advise|offer|inform)\b/i;
/** So like its question a clause must be, and so much more than any other. */
const LIKE = 0.8;
const APART = 0.3;

/** What a letter gives of its own accord beside the refusal of the whole request: each clause with a figure goes to the question that it is plainly about. */
export function readVolunteered(
  findings: Map<number, Finding>,
  free: readonly Sentence[],
  { asked, topics }: Quiz,
  context: Context,
): void {
  for (const sentence of free.filter(({ text }) => VOLUNTEERS.test(text)))
    for (const { start, end } of splitClauses(context.text, sentence)) {
      const words = context.text.slice(start, end);
      const scores = liken(words, asked, topics);
      const [best = 0, next = 0] = [...scores].sort((a, b) => b - a);
      const at = scores.indexOf(best);
      if (!hasValue(words) || best < LIKE || best - next < APART) continue;
      if (!mayGive(asked[at]?.question.text ?? '', words)) continue;
      const finding = readState(at, start, end, { ...context, under: true, cited: [] });
      if (finding?.state === 'answered') findings.set(at, { ...finding, confidence: 0.7 });
    }
}

/** The parts of a sentence between `that`, `and that` and the like. */
function splitClauses(text: string, { start, end }: Sentence): readonly Span[] {
  const cuts = findAll(/\bthat\b|[,;]\s+(?:and\s+)?(?:that\b)?|\sand\s+that\b/giu, text.slice(start, end));
  const places = [start, ...cuts.map((cut) => start + cut.index + cut[0].length), end];
  return places.slice(1).map((to, i) => ({ start: places[i] ?? start, end: to }));
}
