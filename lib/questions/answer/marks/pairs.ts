import { findAll } from '../../../thread/find-all';
import type { Asked } from '../../asked';
import { decode } from '../prose/decode';
import type { Unit } from '../prose/laid';
import { liken } from '../reading/likeness';
import type { Topics } from '../reading/topics';
import type { Mark } from './mark';

/** `Q:` or `A:` at the beginning of a line, with no number. */
const SIGN =
  /^[^\S\n]*(?:(Q|Question|QUESTION|Query|QUERY|You asked|YOU ASKED)|A|Ans|Answer|ANSWER|Reply|REPLY|Response|RESPONSE)[^\S\n]*[:–—-][^\S\n]*/gmu;

/** So many pairs there must be. */
const LEAST = 3;
/** Where more of the subjects than half are the questions themselves, their words lead. */
const REPEATED = 0.25;
/** So much of a pair tells what it is about. */
const LONGEST = 400;

/**
 * `Q: Lorries on hire` above `A: 14`: pairs of a subject in the writer's own words and what is said of it, if only nothing. They go
 * by their words where all of them can be told, else in order where there are as many as questions; none where they cannot.
 */
export function readPairs(text: string, restated: readonly Mark[], asked: readonly Asked[], topics: Topics): Mark[] {
  const signs = findAll(SIGN, text);
  const paired = signs.every((sign, i) => (sign[1] !== undefined) === (i % 2 === 0));
  if (!paired || signs.length < 2 * LEAST || signs.length % 2 > 0 || restated.length > signs.length * REPEATED)
    return [];
  const pairs = signs.flatMap((sign, i): Unit[] => {
    const answer = signs[i + 1];
    if (i % 2 > 0 || !answer) return [];
    const [start, end] = [sign.index + sign[0].search(/\S/u), answer.index + answer[0].length];
    const words = text.slice(start + sign[0].trim().length, Math.min(end, start + LONGEST));
    return [
      {
        start,
        end,
        text: words,
        closing: false,
        likeness: liken(words, asked, topics),
        listed: false,
        row: true,
      },
    ];
  });
  const worded = decode(text, pairs);
  const isTold = worded.every((at, i) => at !== null && worded.indexOf(at) === i);
  const laid = isTold ? worded : pairs.length === asked.length ? pairs.map((_, i) => i) : [];
  const agreed = restated.every((mark) =>
    pairs.every(({ start, end }, i) => mark.start < start || mark.start >= end || mark.members.includes(laid[i] ?? -1)),
  );
  if (laid.length === 0 || !agreed) return [];
  return pairs.map(({ start, end }, i) => ({
    start,
    end,
    members: [laid[i] ?? 0],
    how: 'label',
    key: '',
  }));
}
