import { LACKS, NOT_HELD, NOT_SHOWN } from '../phrases/en-absence';
import { ATTACHED, QUANTITY } from '../phrases/en-answers';
import { DEFERS } from '../phrases/en-later';
import { POINTS } from '../phrases/en-places';
import { DECLINES, REFUSES } from '../phrases/en-withholds';
import { FREQUENT, HANDS, isSomebody, readWant, TIMED, WHEN } from './suits';
import { hasValue } from './values';

/** Reckons what an answer would cost, and gives none. */
const RECKONS =
  /\b(?:an hour|\d+ hours|(?:minutes|hours?) (?:each|apiece|per|for each|of work)|£(?:450|600)|(?:appropriate|cost|statutory) limit|prescribed)\b/i;

/** Gives reasons for what is kept back. */
const WEIGHS = /\bpublic interest\b|\bon balance\b|\boutweigh/i;

/** What a sentence says of anything: not had, kept back, put off, attached or to be found elsewhere. */
const ASIDES = [NOT_HELD, NOT_SHOWN, LACKS, REFUSES, DECLINES, DEFERS, POINTS, ATTACHED];

const asides = new Map<string, boolean>();
const REMEMBERED = 2000;

/** Whether a sentence says that something is not had, kept back, put off, attached or to be found elsewhere. */
export function isAside(sentence: string): boolean {
  const known = asides.get(sentence);
  if (known !== undefined) return known;
  const text = sentence.replace(/[’‘]/gu, "'");
  const is = ASIDES.some((pattern) => pattern.test(text));
  if (asides.size < REMEMBERED) asides.set(sentence, is);
  return is;
}

/** Whether a sentence could be what a question wants, in whatever words: a figure to `how many`, a time to `when`, and no reasons or courtesies. */
export function mayGive(question: string, sentence: string): boolean {
  if (WEIGHS.test(sentence)) return false;
  const want = readWant(question);
  switch (want) {
    case 'frequency':
      return FREQUENT.test(sentence) || /\d/u.test(sentence) || isAside(sentence);
    case 'figure':
      return !RECKONS.test(sentence) && (hasValue(sentence) || QUANTITY.test(sentence) || isAside(sentence));
    case 'time':
      return WHEN.test(sentence) || TIMED.test(sentence) || isAside(sentence);
    case 'person':
      return isSomebody(sentence) || isAside(sentence);
    case 'document':
      return HANDS.test(sentence) || isAside(sentence);
    case 'yes-or-no':
    case 'anything':
      return true;
    default:
      return want satisfies never;
  }
}
