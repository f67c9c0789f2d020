/** What a sentence does, before the whole letter is weighed. */
export type Sign =
  | 'puts-off'
  | 'unready'
  | 'numbered'
  | 'more-time'
  | 'allowed'
  | 'chases'
  | 'clarifies'
  | 'asks-review'
  | 'disputes'
  | 'thanks';

/**
 * A way in which letters say something. `force` 3 decides by itself, 2 decides when nothing stronger speaks, 1 only supports.
 * `not` is what the sentence must not say; `even` makes the cue count although the sentence only says what might be.
 */
export interface Cue {
  readonly sign: Sign;
  readonly force: 1 | 2 | 3;
  readonly says: RegExp;
  readonly not?: RegExp;
  readonly even?: boolean;
}

/**
 * A cue from phrases, each matched at the beginning of a word against a sentence in small letters with single spaces and straight quotes. `(a|b)` groups; `…` stands for up to sixty characters: gaps are bounded, so that no pattern backtracks without limit.
 */
export function cue(
  sign: Sign,
  force: 1 | 2 | 3,
  says: readonly string[],
  more: { not?: readonly string[]; even?: boolean } = {},
): Cue {
  const { not, even } = more;
  return { sign, force, says: pattern(says), ...(not && { not: pattern(not) }), ...(even && { even }) };
}

function pattern(phrases: readonly string[]): RegExp {
  const parts = phrases.map((phrase) => (/^[\^£[]/.test(phrase) ? phrase : `\\b(?:${phrase})`));
  const source = parts.join('|').replaceAll('…', '.{0,60}?');
  return new RegExp(source.replace(/(?<!\\)\((?!\?)/g, '(?:'));
}
