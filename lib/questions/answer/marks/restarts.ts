import type { Asked } from '../../asked';
import { decode } from '../prose/decode';
import type { Unit } from '../prose/laid';
import { liken } from '../reading/likeness';
import type { Topics } from '../reading/topics';
import { readMeasures, wantsMeasure } from '../wants/measure';
import type { Mark } from './mark';

/** Several departments, each of which counts its own answers from 1: none of these numbers is the requester's. */
export function startsAnew(marks: readonly Mark[], asked: readonly Asked[]): boolean {
  const bare = marks.filter((mark) => !mark.worded && /^\d{1,2}$/u.test(mark.key));
  const keys = bare.map((mark) => Number(mark.key));
  const runs = keys.filter((key) => key === 1).length;
  const steady = keys.every((key, i) => key === 1 || key === (keys[i - 1] ?? 0) + 1);
  const once = new Set(asked.map((one) => one.key)).size === asked.length;
  return (
    runs >= 2 &&
    keys.length > runs + 1 &&
    steady &&
    once &&
    bare.length === marks.length &&
    Math.max(...keys) < asked.length * HALF
  );
}

/** So many of the questions the longest of several lists may count. */
const HALF = 0.6;

/**
 * Such answers laid to the questions in their order, as far as their kinds allow: `1. 31`, `2. £46,000`, then `1. None` from the next
 * department. Empty where that cannot be done for all of them.
 */
export function placeInOrder(marks: readonly Mark[], text: string, asked: readonly Asked[], topics: Topics): Mark[] {
  const units = marks.map((mark, i): Unit => {
    const end = Math.min(marks[i + 1]?.start ?? text.length, mark.end + ANSWER);
    const words = text.slice(mark.end, end).split(/\n[^\S\n]*\n/u)[0] ?? '';
    const likeness = liken(words, asked, topics).map((score, at) => score + weighMeasure(asked[at], words));
    return { start: mark.start, end, text: words, closing: false, likeness, listed: true };
  });
  const laid = decode(text, units);
  const ordered = laid.every((at, i) => at !== null && (i === 0 || at > (laid[i - 1] ?? -1)));
  if (!ordered || units.length < asked.length * MOST) return [];
  return marks.map((mark, i) => ({ ...mark, members: [laid[i] ?? 0], how: 'label' as const }));
}

/** So much of an answer tells what it is. */
const ANSWER = 400;
/** So many of the questions must have one. */
const MOST = 0.7;

/** What speaks for an answer by the measure of its figures: a sum for what was spent, days for how long. */
function weighMeasure(one: Asked | undefined, words: string): number {
  const wanted = one ? wantsMeasure(one.question.text) : null;
  const given = readMeasures(words);
  if (wanted !== null && given.includes(wanted)) return MEASURED;
  if (given.includes('money') || (wanted !== null && wanted !== 'share' && /\d/u.test(words))) return -MEASURED;
  return wanted === 'duration' ? -BARE : 0;
}

const MEASURED = 1;
/** `Four` without `weeks`. */
const BARE = 0.5;
