/** A shorter text is tried again sooner than what is known of it is looked up. */
const LONG = 300;

/**
 * On its first short text an engine makes a slow form of a pattern, and on the next a fast one; on a text of this length it makes the fast
 * one at once. Of our longest patterns the slow form costs several times as much to make as the fast one.
 */
const BLANK = ' '.repeat(1000);

interface Trial {
  readonly text: string;
  readonly is: boolean;
}

const last = new WeakMap<RegExp, Trial>();

/**
 * Whether a pattern without memory of its own (neither global nor sticky) is found in a text: for the long patterns. A long sentence, a
 * table or a text without end, may be read for hundreds of questions one after another: each pattern is tried on it once.
 */
export function matches(pattern: RegExp, text: string): boolean {
  const known = last.get(pattern) ?? tryOn(pattern, BLANK);
  if (text.length < LONG) return pattern.test(text);
  return known.text === text ? known.is : tryOn(pattern, text).is;
}

/**
 * Makes the fast forms of patterns. An engine makes no more of them, but slow ones, once so much code was made (V8: 16 MB): what is tried
 * on every sentence of a reply is made before the long patterns that are tried on a request.
 */
export function makeFirst(patterns: readonly RegExp[]): void {
  for (const pattern of patterns) matches(pattern, '');
}

function tryOn(pattern: RegExp, text: string): Trial {
  const trial = { text, is: pattern.test(text) };
  last.set(pattern, trial);
  return trial;
}
