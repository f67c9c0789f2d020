import { type Asked, topicOf } from '../../asked';
import { UNREPORTED } from '../../phrases/en-absence';
import { readTopic } from '../../words';
import type { Kind } from './kind';

/** Speaks of a share of the thing, or back to it: `the rest`, `before 2020`, `by ward`, `We do not record that`. */
const SHARE =
  /\b(?:rest|remainder|remaining|others?|another|earlier|previous|before|prior|older|until|since|separate\w*|split|breakdown|broken|each|either|neither|second|third|fourth|fifth|last|latter|former|monthly|weekly|annual\w*|twelfth|one|only|further|full|exact|precise|(?:19|20)\d\d|figures?|information|data|details?|records?|number|total|by \p{L}+|percentages?|per ?cent|shares?|below|for [\p{L}\d]+)\b|\b(?:record|hold|keep|have|know|count|for|of|log|about|note|collect) (?:this|that|these|those|it|them)\b|^\W*(?:this|that|these|those|it|they|their)\b/iu;
const MONEY =
  /[£$€]|\b(?:how much|costs?|costing|spen[dt]|spending|prices?|paid|pays?|payments?|fees?|charges?|sums?|amounts?|budgets?|values?|worth|salar\w+|rent|money|grants?|pounds?)\b/i;

/** Whether what a sentence says cannot be had was asked for: beside a full answer a remark on something else takes nothing away. */
export function isWanted(one: Asked, kind: Kind, text: string, asked: readonly Asked[]): boolean {
  if (FLAT.test(text) || UNREPORTED.test(text.replace(/[’‘]/gu, "'"))) return true;
  if (PERCENT.test(text)) return PERCENT.test(one.question.text) || /\b(?:share|rate)\b/i.test(one.question.text);
  if (isAnothers(text, one, asked) || (!kind.several && isOfOther(text, one))) return false;
  if (MONEY.test(leaveGrants(text, one)) && !MONEY.test(one.question.text)) return false;
  if (kind.several || SHARE.test(text)) return true;
  const wanted = topicOf(one);
  return [...readTopic(text)].some((stem) => wanted.has(stem));
}

/** `Severity is not broken down`: of a thing that the question has no word for. */
const SUBJECT =
  /^\W*(?:the |any )?((?:\p{L}+ ){0,2}\p{L}+) (?:is|are|was|were|has been|have been)(?: not|n['’]t) (?:\w+ly )?(?:broken down|split|noted|logged|coded|counted|categorised|graded)\W*$/iu;

function isOfOther(text: string, one: Asked): boolean {
  const subject = SUBJECT.exec(text)?.[1] ?? '';
  const said = SHARE.test(subject) ? [] : [...readTopic(subject)];
  return said.length > 0 && !said.some((stem) => topicOf(one).has(stem));
}

/** `licences granted`: grants of these are no money. */
function leaveGrants(text: string, { question }: Asked): string {
  return /\bgrant(?:ed|ing)\b/i.test(question.text) ? text.replace(/\bgrants?\b/gi, ' ') : text;
}

/** `2021/22 Not held (the records were not coded)`: of what stands before it. */
const FLAT = /^[^\p{L}]*(?:not|un) ?(?:held|recorded|available|known|kept)\b/iu;
const PERCENT = /\bper ?cent(?:ages?)?\b|\bproportions?\b|%/i;

/** So many questions before and after one may be what a sentence in its answer speaks of. */
const NEAR = 4;

/** `We only hold this from 2022`, `the books for the years before that` speak of the question that they stand under. */
const BACK =
  /\b(?:years?|months?|period|time) (?:before|prior to|after|until) (?:that|this|then|it|those)\b|\b(?:hold|holds|held|records?|keeps?|have|has|know|knows|count|counts|collects?|give|provide|disclose|release) (?:you )?(?:this|that|these|those|it|them)\b/i;

/** Whether a sentence has words of a neighbouring question that this one lacks, and none that are this one's alone. */
export function isAnothers(text: string, one: Asked, asked: readonly Asked[]): boolean {
  if (BACK.test(text)) return false;
  const at = asked.indexOf(one);
  const said = new Set([...readTopic(text)].filter((stem) => !/\d/u.test(stem)));
  const own = topicOf(one);
  return asked.slice(Math.max(0, at - NEAR), at + NEAR + 1).some((other) => {
    if (other === one) return false;
    const theirs = topicOf(other);
    const shared = [...said].filter((stem) => theirs.has(stem) && !own.has(stem)).length;
    return shared > 0 && ![...said].some((stem) => own.has(stem) && !theirs.has(stem));
  });
}

/** Whether a figure is the kind of thing that would answer: to a request for papers or names it is none. */
export function countsFor(kind: Kind): boolean {
  return kind.figure || kind.day || kind.address || !(kind.document || kind.name);
}
