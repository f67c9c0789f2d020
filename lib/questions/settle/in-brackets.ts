/** `Four things (faculties, date, agreement) were passed over`: words in brackets that list several things. */
const BRACKETS = /\(([^()]{4,240})\)/gu;
const COMMA = /[,;] (?:and |or )?| and | or /u;
/** A name of a thing is no longer. */
const WORDS = 6;
/** And none is shorter: `(a, b)` are labels. */
const SHORTEST = 4;
/** It says something, or takes things out: no list of names. */
const SAYS =
  /\b(?:you|your|we|i|it|they|is|are|was|were|has|have|had|did|gave|given|got|told|unlike|except|apart|other than|but|not|only|besides|save|page|pages|see|section|paragraph)\b|\d/iu;

/** The things that a sentence lists in brackets by their names alone; none where the brackets say anything else. */
export function readBracketed(sentence: string): readonly string[] {
  if (!sentence.includes('(')) return [];
  return [...sentence.matchAll(BRACKETS)].flatMap(([, words = '']) => {
    const items = words.split(COMMA).map((item) => item.trim());
    const names = items.length > 1 && !SAYS.test(words) && items.every((item) => item.split(' ').length <= WORDS);
    return names ? items.filter((item) => item.length >= SHORTEST) : [];
  });
}

/** A sentence without what it says in brackets. */
export function leaveBrackets(sentence: string): string {
  return sentence.includes('(') ? sentence.replace(BRACKETS, ' ').replace(/ {2,}/gu, ' ') : sentence;
}
