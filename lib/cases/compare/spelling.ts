/** Endings and stems that are spelled in two ways, each with the one that stands for both. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/is(e|es|ed|er|ers|ing|ation|ations)$/, 'iz$1'],
  [/centre/, 'center'],
  [/centr(ed|ing)$/, 'center$1'],
  [/centering$/, 'centering'],
  [/licence/, 'license'],
  [/programme/, 'program'],
  [/(col|lab|fav|behavi|harb|hon|neighb)our/, '$1or'],
  [/cancell|cancel(?=ed|ing)/, 'cancell'],
  [/enrol(?!l)/, 'enroll'],
];

/** Words that say the same in another form. */
const SAME: ReadonlyMap<string, string> = new Map(
  Object.entries({
    does: 'do',
    did: 'do',
    has: 'have',
    had: 'have',
    was: 'is',
    were: 'is',
    are: 'is',
    your: 'you',
  }),
);

const LONG_ENOUGH = 4;

const MOST_KEPT = 20_000;

/** Words that were spelled before; there are only so many in a language. */
const spelled = new Map<string, string>();

/** A word of a question in the one spelling in which it is compared: British and American alike, singular and plural alike. */
export function plainSpelling(word: string): string {
  const ready = spelled.get(word);
  if (ready !== undefined) return ready;
  const plain = spell(word);
  if (spelled.size < MOST_KEPT) spelled.set(word, plain);
  return plain;
}

function spell(word: string): string {
  if (/\d/.test(word)) return word.replaceAll(',', '');
  const same = SAME.get(word);
  if (same !== undefined) return same;
  if (word.length < LONG_ENOUGH) return word;
  return singular(SPELLINGS.reduce((text, [pattern, to]) => text.replace(pattern, to), word));
}

function singular(word: string): string {
  if (/(?:ss|us|is)$/.test(word)) return word;
  return word
    .replace(/ies$/, 'y')
    .replace(/(?<=(?:ch|sh|x|ss))es$/, '')
    .replace(/s$/, '');
}
