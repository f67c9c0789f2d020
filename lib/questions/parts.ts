import { YES_NO } from './phrases/en-asks';
import { splitAsks } from './unnumbered';
import { readStem, readTopic, readWords } from './words';

const MONEY = /[£$€]\s?\d|\b\d[\d,.]*\s?(?:million|billion|pounds?|p|k|m|bn)\b|\b(?:free|no charge|no cost|nothing|nil|none|zero)\b/i;
const NUMBER = /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|none|nil|no|zero|all|both|every|each|most|half|single|several)\b/i;
const DATE = /\b(?:19|20)\d\d\b|\b\d{1,2}[/.]\d{1,2}[/.]\d{2,4}|\b(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|never|monthly|annually|annual|yearly|weekly|daily|not yet|no date|every)\b/i;
const UNIT = new Set('per day days week weeks month months year years hour hours minute minutes each vat inclusive exclusive approximately about around circa total plus average mean including excluding annum'.split(' ').map(readStem));

/** Says in the question's own words which part of it an answer leaves out; null when all of it is there or nothing can be said. */
export function findMissing(question: string, answer: string): string | null {
  return missingYears(question, answer) ?? missingAsk(question, answer) ?? missingChoice(question, answer) ?? missingComponent(question, answer);
}

/** `in each of the years 2020/21, 2021/22 and 2022/23`: some are named in the answer and some are not. */
function missingYears(question: string, answer: string): string | null {
  const wanted = readYears(question, true);
  if (wanted.length < 2) return null;
  const given = new Set(readYears(answer, false));
  const missing = wanted.filter((year) => !given.has(year));
  if (missing.length === 0 || missing.length === wanted.length) return null;
  if (/\b(?:total|overall|altogether|combined|since|period|between|over the|in all|each|all|every|respectively)\b/i.test(answer) && missing.length > 0 && given.size <= 2 && /\b(?:between|from|since|to)\b/i.test(answer)) return null;
  return missing.join(', ');
}

function readYears(text: string, whole: boolean): string[] {
  const years = [...text.matchAll(/\b((?:19|20)\d\d)(?:\s?[-/–]\s?((?:20)?\d\d)\b)?/gu)].map((found) => ({ from: Number(found[1]), split: found[2] !== undefined && (found[2].length === 2 || found[2].length === 4) && Number(found[2].slice(-2)) === (Number(found[1]) + 1) % 100, at: found.index }));
  const range = whole ? /\b(?:from|between)\s+((?:19|20)\d\d)(?:[-/]\d\d)?\s+(?:to|and|until|through)\s+((?:19|20)\d\d)(?![-/]?\d*\s*(?:january|february))|\b((?:19|20)\d\d)(?:[-/]\d\d)?\s+(?:to|through|until)\s+((?:19|20)\d\d)/iu.exec(text) : null;
  const [first, last] = range ? [Number(range[1] ?? range[3]), Number(range[2] ?? range[4])] : [0, -1];
  if (whole && range && last > first && last - first < 15 && /\b(?:each|every|per|by|annual|yearly|years?)\b/i.test(text)) return Array.from({ length: last - first + 1 }, (_, i) => String(first + i));
  if (whole && (range || !/\b(?:each|every|per|by|years?|for|in)\b/i.test(text))) return [];
  if (whole && !/(?:19|20)\d\d(?:[-/–]\d\d)?(?:,| and| &)\s*(?:and\s+)?(?:in |for )?(?:19|20)\d\d/iu.test(text)) return [];
  return [...new Set(years.map((year) => String(year.from)))];
}

/** `how many …, and what did they cost`: each asking word wants an answer of its kind. */
function missingAsk(question: string, answer: string): string | null {
  const parts = question.split(/(?<=\?)\s+(?=\p{Lu})/u).flatMap((sentence) => splitAsks(sentence, 0, sentence.length).map((part) => sentence.slice(part.start, part.end)));
  if (parts.length < 2 || parts.length > 5) return null;
  const short = answer.length < 160;
  if (!short) return null;
  const lacking = parts.filter((part, i) => !satisfies(part, answer, parts, i));
  const [first] = lacking;
  return first !== undefined && lacking.length < parts.length ? first.replace(/[?.]+$/u, '').trim() : null;
}

function satisfies(part: string, answer: string, parts: readonly string[], at: number): boolean {
  if (YES_NO.test(part)) return true;
  if (/^\W*(?:and,?\s+)?if (?:so|yes|not|no|any)\b/i.test(part) && /^\W*(?:no|none|nil|never)\b|\b(?:not|no)\b/i.test(answer)) return true;
  if (/\bhow many\b|\bnumbers? of\b|\bhow long\b|\bhow often\b/i.test(part)) return NUMBER.test(answer);
  if (/\bhow much\b|\bcosts?\b|\bspen[dt]\b|\bspending\b|\bpa(?:y|id)\b|\bfees?\b|\bprice\b|\bamounts?\b|\bvalue\b/i.test(part) && !/\b(?:who|which|whom)\b/i.test(part)) return MONEY.test(answer) || /\d{3}/.test(answer);
  if (/\bwhen\b|\b(?:what|which|on what|on which|the) (?:\w+ )?dates?\b/i.test(part)) return DATE.test(answer);
  if (/\bwh(?:o|om|ose|ich|at|y|ere)\b|\bname|\btitle|\breason|\bhow\b/i.test(part)) return leftover(answer, parts.filter((_, i) => i !== at)) >= 1;
  return true;
}

/** How many words of an answer are neither figures, units nor words of the other parts. */
function leftover(answer: string, others: readonly string[]): number {
  const known = new Set(others.flatMap((other) => readWords(other).map((word) => word.stem)));
  return [...readTopic(answer)].filter((stem) => !/\d/u.test(stem) && !UNIT.has(stem) && !known.has(stem)).length;
}

/** `the platform X, or any Y`: the answer names X alone. */
function missingChoice(question: string, answer: string): string | null {
  const found = /\b(?:the |a |an )?((?:[\w.'’-]+ ){0,2}[\w.'’-]+),? or (any (?:other |similar |such )?[^,.;?]{2,60})/iu.exec(question);
  if (!found?.[1] || !found[2]) return null;
  const second = readTopic(found[2]);
  const first = [...readTopic(found[1])].filter((stem) => !second.has(stem));
  const said = readTopic(answer);
  const one = first.some((stem) => said.has(stem));
  return one && second.size > 0 && ![...second].some((stem) => said.has(stem)) && !/\b(?:any|other|neither|nor any|similar|such)\b/iu.test(answer) ? found[2].trim() : null;
}

/** `in employees, agency staff, and contractors`: the answer speaks of some of them by name and not of the rest. */
function missingComponent(question: string, answer: string): string | null {
  const found = /\b(?:of|for|in|on|by|to|from|with|including|into|between)\s+(?:the |each of |both )?((?:[\p{L}'’ -]{3,40},\s*){1,6}(?:and|&)?\s*[\p{L}'’ -]{3,40}?|[\p{L}'’-]{3,20}(?: [\p{L}'’-]{3,20})?\s+and\s+[\p{L}'’-]{3,20}(?: [\p{L}'’-]{3,20})?)(?=[?.;)]|$|\s+(?:in|for|on|between|from|since|during|at|by|to|per|over)\b)/u.exec(question);
  if (!found?.[1] || !/,/.test(found[1])) return null;
  const parts = found[1].split(/,\s*(?:and\s+|&\s*)?|\s+(?:and|&)\s+/u).map((part) => part.trim()).filter((part) => readTopic(part).size > 0);
  const said = readTopic(answer);
  const lacking = parts.filter((part) => ![...readTopic(part)].some((stem) => said.has(stem)));
  return parts.length >= 2 && lacking.length > 0 && lacking.length < parts.length ? lacking.join(', ') : null;
}
