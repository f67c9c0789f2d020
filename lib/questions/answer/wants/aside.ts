import { onceForText } from '../../../thread/once';
import { LACKS, NOT_HELD, NOT_SHOWN } from '../../phrases/en-absence';
import { ATTACHED } from '../../phrases/en-answers';
import { DEFERS } from '../../phrases/en-later';
import { POINTS } from '../../phrases/en-places';
import { DECLINES, REFUSES } from '../../phrases/en-withholds';

/** What a sentence says of anything: not had, kept back, put off, attached or to be found elsewhere. */
const ASIDES = [NOT_HELD, NOT_SHOWN, LACKS, REFUSES, DECLINES, DEFERS, POINTS, ATTACHED];

/** Whether a sentence says that something is not had, kept back, put off, attached or to be found elsewhere. */
export const isAside = onceForText((sentence) => {
  const text = sentence.replace(/[’‘]/gu, "'");
  return ASIDES.some((pattern) => pattern.test(text));
});
