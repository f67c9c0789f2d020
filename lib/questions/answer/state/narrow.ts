import type { Asked } from '../../asked';
import { isCommon, readStems } from '../../words';
import { readWants } from '../wants/wants';
import { readShare } from './part-named';

const PART =
  /\b(?:(?:not|to|be) (?:release|disclose|giv(?:e|ing)|say|provide)|withhold(?:ing)?|withheld|refus\w+)(?: out)? (?:what|who|why|how much|the (?:names?|prices?|sums?|amounts?|identit\w+|reasons?|other|remaining|rest)\b)|\b(?:for|to|of|as to) (?:the (?:others?|rest|remainder|other \w+|remaining \w+)|theirs?|its \w+|his \w+|her \w+|them)\b|\bthe (?:rest|remainder|others?) (?:is|are|of)\b|\btheirs\b|\bso far as the \w+ (?:goes?|(?:is|are) concerned)\b|\b(?:their|whose|the) (?:names?|identit\w+|prices?|pay|salar\w+) (?:\w+ )?(?:is|are|was|were|have been|has been|will be) (?:\w+ )?(?:held back|withheld|removed|redacted|not)/i;

/** `A fourth supplier's name`, `section 12 is applied to that part`. */
const ONE_MORE =
  /^\W*(?:an?|the) (?:second|third|fourth|fifth|sixth|further|last|remaining) \p{L}|\bto (?:that|the latter|the last) part\b|^\W*no (?:split|breakdown)\b/iu;

/** Whether a refusal is of one thing, `their pay`, `the exact number`, `what each bid`, and not of `this` or `the information`. */
export function isNarrow(text: string, one: Asked): boolean {
  const share = readWants(one.question.text).parts.length > 1 ? readShare(text, one) : null;
  if (share === 'all') return false;
  return (
    share === 'part' ||
    PART.test(text) ||
    ONE_MORE.test(text) ||
    isOfOnePart(text, one) ||
    (!isWholeOf(text, one) &&
      /^(?:but |and |however,? |the |their |his |her |its |what |who |why |which |how much |those |identities )?(?!(?:this|it|these|they|we|i|all|council|information|request|trust|data|section|regulation)\b)(?:(?:each|exact|precise|remaining|others?|full|names?|amounts?|sums?|pay|rates?|details?|reasons?|identit\w+|addresses|figures?|numbers?|costs?|values?|rest|remainder|prices?|salar\w+|breakdown|minutes|reports?|advice|location|dates?|with|was|were|is|are)\b|(?<=^(?:what|those) )\w+)/i.test(
        text,
      ))
  );
}

/** `The sites that are being looked at are exempt`: of a question with several parts the subject of the refusal stands in one. */
function isOfOnePart(text: string, one: Asked): boolean {
  const subject = SUBJECT.exec(text)?.[1];
  const { parts } = readWants(one.question.text);
  if (subject === undefined || parts.length < 2) return false;
  const named = readStems(subject).filter((stem) => !isCommon(stem));
  return parts.filter((part) => named.some((stem) => readStems(part).includes(stem))).length === 1;
}

const SUBJECT =
  /^(?:but |and |however,? )?(?:the|its|their|any) ([\p{L}'’ -]{3,40}?) (?:that|which|who|is|are|was|were|has|have|cannot|will)\b/iu;

/** `the names and salaries of …`: whether a refusal names every such thing that the question asks for. */
function isWholeOf(text: string, one: Asked): boolean {
  const [head = ''] = one.question.text.split(OF);
  const named = new Set(readStems(text));
  const heads = head.split(/,|\band\b|\bor\b/i).flatMap((part) => readStems(part).slice(-1));
  return heads.length > 0 && heads.every((stem) => named.has(stem));
}

const OF = /\b(?:of|in|at|for|from|that|which|who|held|paid|on|by|to|is|are|was|were|has|have|had)\b/i;
