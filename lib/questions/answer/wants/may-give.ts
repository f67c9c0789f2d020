import { QUANTITY } from '../../phrases/en-answers';
import { matches } from '../../tried';
import { isAside } from './aside';
import { tellsDays } from './measure';
import { countsPosts, leavePosts, mayCountPosts } from './posts';
import { FREQUENT, HANDS, isCount, isSomebody, leaveSums, readWant, TIMED, WHEN } from './suits';
import { hasValue, tellsPart } from './values';

/** Reckons what an answer would cost, and gives none. */
const RECKONS =
  /\b(?:an hour|\d+ hours|(?:minutes|hours?) (?:each|apiece|per|for each|of work)|£(?:450|600)|(?:appropriate|cost|statutory) limit|prescribed)\b/i;

/** `There has been nothing since then` counts no heads. */
const NOTHING = /\bnothing\b/gi;

/** Gives reasons for what is kept back. */
const WEIGHS = /\bpublic interest\b|\bon balance\b|\boutweigh/i;

/** Whether a sentence could be what a question wants, in whatever words: a figure to `how many`, a time to `when`, and no reasons or courtesies. */
export function mayGive(question: string, sentence: string): boolean {
  if (matches(WEIGHS, sentence)) return false;
  const want = readWant(question);
  switch (want) {
    case 'frequency':
      return matches(FREQUENT, sentence) || /\d/u.test(sentence) || isAside(sentence);
    case 'figure':
      return (
        tellsDays(question, sentence) ||
        (!matches(RECKONS, sentence) &&
          (hasValue(isCount(question) ? leaveOthers(question, sentence) : sentence) ||
            tellsPart(sentence) ||
            matches(QUANTITY, isCount(question) ? sentence.replace(NOTHING, ' ') : sentence) ||
            isAside(sentence)))
      );
    case 'time':
      return matches(WHEN, sentence) || matches(TIMED, sentence) || isAside(sentence);
    case 'person':
      return isSomebody(sentence) || isAside(sentence);
    case 'document':
      return matches(HANDS, sentence) || isAside(sentence);
    case 'yes-or-no':
    case 'anything':
      return true;
    default:
      return want satisfies never;
  }
}

/** A sentence without the figures that count something else. */
function leaveOthers(question: string, sentence: string): string {
  const heads = leaveSums(sentence);
  return countsPosts(heads) && !mayCountPosts(question) ? leavePosts(heads) : heads;
}
