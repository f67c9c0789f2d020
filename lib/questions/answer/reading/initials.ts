import { readStem } from '../../words';

/** Words that an abbreviation passes over: `Education, Health and Care Plan` is `EHCP`. */
const SMALL = new Set(['and', 'of', 'the', 'for', 'in', 'to', 'a', 'an', 'on', 'or']);
const SHORTEST = 3;
const LONGEST = 6;
const WORD = /\p{L}+/gu;
const CAPITALS = /\b\p{Lu}{3,6}(?=s?\b)/gu;

/**
 * The abbreviations that texts may be shortened to, each with the stems of the words that it stands for. One that the texts use
 * themselves is a word like any other. Linear in the texts.
 */
export function readInitials(texts: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const used = new Set(texts.flatMap((text) => (text.match(CAPITALS) ?? []).map((word) => word.toLowerCase())));
  const found = new Map<string, readonly string[]>();
  for (const text of texts) {
    const words = (text.match(WORD) ?? []).filter((word) => !SMALL.has(word.toLowerCase()));
    for (let from = 0; from + SHORTEST <= words.length; from++)
      for (let many = SHORTEST; many <= LONGEST && from + many <= words.length; many++) {
        const run = words.slice(from, from + many);
        const short = run.map((word) => word.charAt(0).toLowerCase()).join('');
        if (!used.has(short)) found.set(short, run.map(readStem));
      }
  }
  return found;
}

/** The stems that the abbreviations of a text stand for, by what the questions may be shortened to. */
export function spellOut(text: string, initials: () => ReadonlyMap<string, readonly string[]>): string[] {
  return (text.match(CAPITALS) ?? []).flatMap((word) => initials().get(word.toLowerCase()) ?? []);
}
