import type { CaseRow } from '../case';

/** Whether a row's title and authority hold every word; `words` as of `wordsOf`. */
export function hasWords({ title, authority }: CaseRow, words: readonly string[]): boolean {
  const text = fold(`${title} ${authority}`);
  return words.every((word) => text.includes(word));
}

/** The words of a search, folded so that case and accents do not matter; none for a blank search. */
export function wordsOf(search: string): readonly string[] {
  return fold(search).split(/\s+/).filter(Boolean);
}

/** Text in which no letter has an accent. */
const isPlain = /^[\x20-\x7e\s]*$/;

/** Lower case without accents, so that `Søren Müller` is found as `soren muller`. */
export function fold(text: string): string {
  if (isPlain.test(text)) return text.toLowerCase();
  const plain: Readonly<Record<string, string>> = { ø: 'o', ł: 'l', đ: 'd', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i' };
  const bare = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\p{M}/gu, '');
  return bare.replace(/[øłđßæœı]/g, (letter) => plain[letter] ?? letter);
}
