import type { Asked } from '../../asked';
import { NO } from '../../phrases/en-answers';
import { NOT_APPLICABLE } from '../../phrases/en-inapplicable';
import { decode } from '../prose/decode';
import type { Unit } from '../prose/laid';
import { liken } from '../reading/likeness';
import type { Topics } from '../reading/topics';
import { readMeasures, wantsMeasure } from '../wants/measure';
import { isCount, lacksForm } from '../wants/suits';
import { alignInOrder } from './align';
import type { Mark } from './mark';

/** Several departments, each of which counts its own answers from 1: none of these numbers is the requester's. */
export function startsAnew(marks: readonly Mark[], asked: readonly Asked[]): boolean {
  const bare = marks.filter((mark) => !mark.worded && /^\d{1,2}$/u.test(mark.key));
  const keys = bare.map((mark) => Number(mark.key));
  const runs = keys.filter((key) => key === 1).length;
  const steady = keys.every((key, i) => key === 1 || key === (keys[i - 1] ?? 0) + 1);
  const once = new Set(asked.map((one) => one.key)).size === asked.length;
  const complete = keys.length === asked.length;
  const parts = marks.every((mark) => bare.includes(mark) || isOnlyPart(mark, asked));
  return (
    runs >= 2 &&
    (keys.length > runs + 1 || complete || runs >= MANY) &&
    steady &&
    once &&
    parts &&
    (Math.max(...keys) < asked.length * HALF || complete)
  );
}

/** `a.` below the last number of a department, where the request has but one question with a part of that letter. */
function isOnlyPart({ key, worded }: Mark, asked: readonly Asked[]): boolean {
  return !worded && /^[a-z]$/u.test(key) && partsOf(key, asked).length === 1;
}

function partsOf(letter: string, asked: readonly Asked[]): readonly number[] {
  return asked.flatMap(({ path }, at) => (path.length === 2 && path[1] === letter ? [at] : []));
}

/** So many numbers 1 are no one list. */
const MANY = 3;
/** So many of the questions the longest of several lists may count. */
const HALF = 0.6;

/**
 * Such answers laid to the questions in their order, as far as their kinds allow: `1. 31`, `2. £46,000`, then `1. None` from the next
 * department. Empty where that cannot be done for all of them; where they are fewer than the questions, one that may as well stand
 * for another question stands for none.
 */
export function placeInOrder(marks: readonly Mark[], text: string, asked: readonly Asked[], topics: Topics): Mark[] {
  const units = marks.map((mark, i): Unit => {
    const end = Math.min(marks[i + 1]?.start ?? text.length, mark.end + ANSWER);
    const words = text.slice(mark.end, end).split(/\n[^\S\n]*\n/u)[0] ?? '';
    const part = /^[a-z]$/u.test(mark.key) ? partsOf(mark.key, asked) : [];
    const likeness = liken(words, asked, topics).map(
      (score, at) =>
        score + weighMeasure(asked[at], words) + weighForm(asked[at], words) + (part.includes(at) ? LETTERED : 0),
    );
    return { start: mark.start, end, text: words, closing: false, likeness, listed: true };
  });
  const laid = decode(text, units);
  const ordered = laid.every((at, i) => at !== null && (i === 0 || at > (laid[i - 1] ?? -1)));
  if (!ordered || units.length < asked.length * MOST) return [];
  const places = units.length < asked.length ? alignInOrder(units.map((unit) => unit.likeness)) : laid;
  return marks.map((mark, i) => {
    const at = places[i] ?? null;
    return at === null
      ? { ...mark, members: [], maybe: between(places, i, asked.length), how: 'label' as const }
      : { ...mark, members: [at], how: 'label' as const };
  });
}

/** The questions between those that have the answers before and after one. */
export function between(places: readonly (number | null)[], i: number, count: number): number[] {
  const before = places.slice(0, i).findLast((at) => at !== null) ?? -1;
  const after = places.slice(i + 1).find((at) => at !== null) ?? count;
  return Array.from({ length: after - before - 1 }, (_, k) => before + 1 + k);
}

/** So much of an answer tells what it is. */
const ANSWER = 400;
/** So many of the questions must have one. */
const MOST = 0.7;

/** What speaks for an answer by the measure of its figures: a sum for what was spent, days for how long. */
function weighMeasure(one: Asked | undefined, words: string): number {
  const wanted = one ? wantsMeasure(one.question.text) : null;
  const lasts = DURATION.test(words);
  const given = lasts ? [...readMeasures(words), 'duration'] : readMeasures(words);
  if (wanted !== null && given.includes(wanted)) return MEASURED;
  if (given.includes('money') || (wanted !== null && wanted !== 'share' && /\d/u.test(words))) return -MEASURED;
  if (lasts && one && isCount(one.question.text)) return -MEASURED;
  return wanted === 'duration' ? -(/\bhow long\b/i.test(one?.question.text ?? '') ? UNITLESS : BARE) : 0;
}

/**
 * What speaks for an answer by its form: `Not relevant, as we have none` is for a question that hangs on another, and what has
 * neither a figure nor a no is seldom for one that wants to know how often.
 */
function weighForm(one: Asked | undefined, words: string): number {
  if (!one) return 0;
  if (NOT_APPLICABLE.test(words)) return one.condition || IF.test(one.question.text) ? HANGING : 0;
  return lacksForm(one.question.text, words) && !NO.test(words) ? -BARE : 0;
}

const HANGING = 1.5;
/** What its letter speaks for. */
const LETTERED = 3;
const IF = /^\W*(?:and |or )?(?:if|where|when)\b/i;

const MEASURED = 1;
/** `A day and a half`, `Four weeks`. */
const DURATION =
  /^\W*(?:about |around |just |under |over |roughly |on average )*(?:half an?|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|several|\d{1,3}) (?:\w+ )?(?:minute|hour|day|week|month|year)s?\b/i;
/** `Four` without `weeks`. */
const BARE = 0.5;
/** The same to `how long`, which names no unit itself. */
const UNITLESS = 1.5;
