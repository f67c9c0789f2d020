import { LACKS, NOT_HELD, NOT_SHOWN } from '../phrases/en-absence';
import { ATTACHED, QUANTITY } from '../phrases/en-answers';
import { DEFERS } from '../phrases/en-later';
import { POINTS } from '../phrases/en-places';
import { DECLINES, REFUSES } from '../phrases/en-withholds';
import { FREQUENT, HANDS, NAME, readWant, WHEN } from './suits';
import { hasValue } from './values';

/** A day of the week, or a time told from another: `last week`, `once the ground will bear it`. */
const TIMED =
  /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|tomorrow|soon|shortly|once|until|since|ago|weeks?|months?|years?|dates?|begins?|began|starts?|started|ends?|ended|expires?|runs?|last|next|when|after|before|yet|easter|christmas)\b|\b\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\b|\b(?:19|20)\d\d\b/i;

/** A person by what he does. */
const OFFICE =
  /\b(?:manager|director|head|officers?|clerk|chair(?:man|woman)?|committee|team|staff|chief|secretary|leader|governors?|trustees?|councillors?|minister|company|firm|contractors?|supplier|agency|in[- ]house|ourselves|our own|by us|(?:we|i) (?:do|did|are|am|have|own|hold|run|maintain|look)|us)\b/i;

/** `by a neighbouring householder`. */
const BY = /\bby (?:an?|the|our|one of|his|her|two|three|four) \p{Ll}/iu;

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
      return NAME.test(sentence) || OFFICE.test(sentence) || BY.test(sentence) || isAside(sentence);
    case 'document':
      return HANDS.test(sentence) || isAside(sentence);
    case 'yes-or-no':
    case 'anything':
      return true;
    default:
      return want satisfies never;
  }
}
