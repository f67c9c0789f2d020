/** A shorter text is tried again sooner than what is known of it is looked up. */
const LONG = 300;

const last = new WeakMap<RegExp, { readonly text: string; readonly is: boolean }>();

/**
 * Whether a pattern without memory of its own (neither global nor sticky) is found in a text. A long sentence, a table or a text without
 * end, may be read for hundreds of questions one after another: each pattern is tried on it once.
 */
export function matches(pattern: RegExp, text: string): boolean {
  if (text.length < LONG) return pattern.test(text);
  const known = last.get(pattern);
  if (known?.text === text) return known.is;
  const is = pattern.test(text);
  last.set(pattern, { text, is });
  return is;
}
