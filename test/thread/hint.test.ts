import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as absence from '../../lib/questions/phrases/en-absence';
import * as answers from '../../lib/questions/phrases/en-answers';
import * as asks from '../../lib/questions/phrases/en-asks';
import * as claims from '../../lib/questions/phrases/en-claims';
import * as clauses from '../../lib/questions/phrases/en-clauses';
import * as files from '../../lib/questions/phrases/en-files';
import * as later from '../../lib/questions/phrases/en-later';
import * as places from '../../lib/questions/phrases/en-places';
import * as withholds from '../../lib/questions/phrases/en-withholds';
import { hintOf } from '../../lib/thread/hint';
import { readLabelled } from '../questions/labelled';

const PHRASES = [absence, answers, asks, claims, clauses, files, later, places, withholds].flatMap((phrases) =>
  Object.values<unknown>(phrases).filter((one) => one instanceof RegExp),
);

/** Sources of patterns, with all that a pattern may be made of. */
const { source } = fc.letrec<{ source: string; sequence: string; atom: string }>((tie) => ({
  source: fc.array(tie('sequence'), { minLength: 1, maxLength: 3 }).map((parts) => parts.join('|')),
  sequence: fc.array(tie('atom'), { maxLength: 4 }).map((parts) => parts.join('')),
  atom: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom(
      'a',
      'ab',
      'abc',
      'B',
      'cab',
      ' ',
      's',
      'k',
      '.',
      '[ab]',
      '[^]a|(]',
      '\\b',
      '\\.',
      '\\w',
      '^',
      '$',
      '\\p{L}',
      '\\u0061',
      "'",
    ),
    fc
      .tuple(
        fc.constantFrom('(', '(?:', '(?=', '(?!', '(?<=', '(?<!', '(?<name>'),
        tie('source'),
        fc.constantFrom('', '?', '*', '+', '{2}', '{0,3}', '{1,}?', '+?'),
      )
      .map(([open, inner, often]) => `${open}${inner})${/^\(\?<?[=!]/.test(open) ? '' : often}`),
    fc
      .tuple(fc.constantFrom('a', 'b', '[bc]', '\\w'), fc.constantFrom('?', '*', '+', '{0}', '{1,2}', '+?'))
      .map((both) => both.join('')),
  ),
}));

const TEXT = fc
  .array(fc.constantFrom('a', 'b', 'c', 'A', 'B', 's', 'ſ', 'k', 'K', ' ', '.', "'", 'ab', 'abc'))
  .map((parts) => parts.join(''));

function compile(pattern: string, flags: string): RegExp | null {
  try {
    return new RegExp(pattern, flags);
  } catch {
    return null;
  }
}

/** Every fifth line is enough: there are thousands. */
const EACH = 5;

describe('the hint of patterns', () => {
  it('is found wherever one of them is', () => {
    fc.assert(
      fc.property(
        fc.array(source, { minLength: 1, maxLength: 3 }),
        fc.constantFrom('', 'i', 'iu', 'u'),
        TEXT,
        (sources, flags, text) => {
          const patterns = sources.map((one) => compile(one, flags)).filter((one) => one !== null);
          if (patterns.some((pattern) => pattern.test(text))) expect(hintOf(patterns).test(text)).toBe(true);
        },
      ),
      { numRuns: 3_000 },
    );
  });

  it('is found in every sentence of the labelled letters in which a phrase is', () => {
    const lines = new Set(readLabelled().flatMap((thread) => thread.events.flatMap((event) => event.body.split('\n'))));
    const lost = PHRASES.flatMap((phrase) => {
      const hint = hintOf([phrase]);
      return [...lines]
        .filter((_, i) => i % EACH === 0)
        .filter((line) => line.search(phrase) >= 0 && !hint.test(line))
        .map((line) => `${phrase}: ${line}`);
    });
    expect(PHRASES.length).toBeGreaterThan(50);
    expect(lost).toEqual([]);
  }, 30_000);

  it.each([
    ['the words of each alternative', [/\b(?:refuse|withhold)s?\b/i], /refuse|withhold/i],
    ['the rarer of two', [/\bwe (?:refuse|withhold)\b/i], /refuse|withhold/i],
    ['nothing that may be left out', [/(?:kindly )?sent?d? it(?: on)?/i], /sen/i],
    [
      'what a word that is looked for ahead is, and none that must not stand there',
      [/(?=.*please)(?!thanks)\d/],
      /please/i,
    ],
    [
      'all of several patterns, a longer word left out where a part of it is enough',
      [/exempt/, /exemption/],
      /exempt/i,
    ],
    ['anything, where a pattern has no words', [/exempt/, /\d+/], /(?:)/],
  ])('has %s', (_, patterns, hint) => {
    expect(hintOf(patterns)).toEqual(hint);
  });
});
