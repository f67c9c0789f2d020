import { LACKS, NOT_HELD, NOT_SHOWN } from '../phrases/en-absence';
import { ATTACHED } from '../phrases/en-answers';
import { DEFERS } from '../phrases/en-later';
import { POINTS } from '../phrases/en-places';
import { DECLINES, REFUSES } from '../phrases/en-withholds';

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
