import { readStem } from '../words';

/** Words that an abbreviation passes over: `Education, Health and Care Plan` is `EHCP`. */
const SMALL = new Set(['and', 'of', 'the', 'for', 'in', 'to', 'a', 'an', 'on', 'or']);
const SHORTEST = 3;
const LONGEST = 6;
const WORD = /\p{L}+/gu;

/** The abbreviations that texts may be shortened to, each with the stems of the words that it stands for. Linear in the texts. */
export function readInitials(texts: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  for (const text of texts) {
    const words = (text.match(WORD) ?? []).filter((word) => !SMALL.has(word.toLowerCase()));
    for (let from = 0; from + SHORTEST <= words.length; from++)
      for (let many = SHORTEST; many <= LONGEST && from + many <= words.length; many++) {
        const run = words.slice(from, from + many);
        found.set(
          run
            .map((word) => word.charAt(0))
            .join('')
            .toLowerCase(),
          run.map((word) => readStem(word)),
        );
      }
  }
  return found;
}

const CAPITALS = /\b\p{Lu}{3,6}(?=s?\b)/gu;

/** The stems that the abbreviations of a text stand for, by what the questions may be shortened to. */
export function spellOut(text: string, initials: ReadonlyMap<string, readonly string[]>): string[] {
  return (text.match(CAPITALS) ?? []).flatMap((word) => initials.get(word.toLowerCase()) ?? []);
}
