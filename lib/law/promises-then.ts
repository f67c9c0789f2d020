import type { Utterance } from '../thread/acts/voice';
import type { NamedDay } from './promises-day';

/** What points back to the day just named. */
const THEN =
  /\b(?:there and then|(?:on |by )?(?:that|the) (?:very |same )+(?:day|date|morning|afternoon|evening)|on (?:that|which) (?:day|date)|that (?:morning|afternoon|evening)|by (?:then|that (?:date|day)))\b/i;
/** Who undertakes it. */
const OWN =
  /\b(?:i|we)(?:'ll| (?:will|shall|can|intend to|undertake to|promise to))\b|\byou(?:'ll| (?:will|shall|should))\b|\b(?:our|my) (?:reply|answer|response) (?:will|shall|should)\b/i;
const NOT = /\b(?:not|cannot|unable|never|unless|if)\b|n't\b/i;
/** What the law gives, or the reader, is nobody's promise. */
const NO_EVENT =
  /\b(?:statut\w+|legal|deadline|limit|(?:working|school) days?|by law|the act|you (?:must|should|need|can|may)|please|your (?:reply|payment|clarification)|had (?:hoped|said|promised)|(?:we|i) (?:said|told|promised|hoped))\b/i;

/**
 * The day that a sentence points back to: `He brings the books on 4 May. You will have your answer that same day.` Null where it names none
 * so, or the sentence above does not name just one.
 */
export function readThen(utterance: Utterance, above: Utterance | undefined, days: readonly NamedDay[]): string | null {
  const [day, more] = days;
  if (!above || !day || more || day.counted) return null;
  if (NO_EVENT.test(above.text) || !pointsBack(utterance)) return null;
  return day.date;
}

/** Whether a sentence undertakes something for a day that another names. */
export function pointsBack({ text }: Utterance): boolean {
  return OWN.test(text) && THEN.test(text) && !NOT.test(text) && !text.endsWith('?');
}
