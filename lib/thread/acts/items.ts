import { isSubstance } from '../phrases/substance';
import type { Signs } from './signs';
import type { Utterance } from './voice';

/** Counts items that hold more than the question: two of them are an answer. */
export function readItems(voice: readonly Utterance[], signs: Signs): void {
  let given = 0;
  voice.forEach((utterance, i) => {
    const after = voice[i + 1];
    const own = utterance.labelled && !utterance.restated && !utterance.text.endsWith('?') && utterance.text.length > 4;
    const under = after !== undefined && isAnswered(utterance, after);
    if (own || under) given++;
    if (given === 2 && (own || under)) signs.add('delivers', 2.5, own ? utterance : (after ?? utterance));
  });
}

/** A restated question with something else under it, or any question with a short or plain statement under it. */
function isAnswered(utterance: Utterance, after: Utterance): boolean {
  if (after.restated || after.text.endsWith('?')) return false;
  if (utterance.restated) return true;
  const plain =
    isSubstance(after.text) ||
    (after.text.split(' ').length <= 6 && !/\b(?:please|thank|you|regards)\b/i.test(after.text));
  return utterance.text.endsWith('?') && plain;
}
