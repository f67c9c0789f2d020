import { readStem } from '../../words';

const ASKING = new Set(
  [
    'how',
    'what',
    'which',
    'who',
    'when',
    'where',
    'why',
    'do',
    'does',
    'did',
    'is',
    'are',
    'was',
    'were',
    'has',
    'have',
    'had',
    'can',
    'will',
    'whether',
  ].map(readStem),
);

/** `The council does not own any …` answers `Does the council own any …?`: without a question mark, the question is not there. */
export function isStatement(stems: readonly string[], first: number): boolean {
  return first > 0 && ASKING.has(stems[0] ?? '');
}

/** Whether a question mark follows before the sentence or paragraph ends. */
export function asksAgain(text: string, at: number): boolean {
  return /^(?:(?!\n\s*\n)[^?.:;!]){0,80}\?/u.test(text.slice(at, at + 90));
}

/** Whether a question is repeated after words such as `You asked` or `You wanted to know`. */
export function isRecalled(text: string, at: number): boolean {
  return RECALLED.test(text.slice(Math.max(0, at - 60), at));
}

const RECALLED =
  /(?:^|[\n.?!:–—-])\s*you (?:(?:also|then|next|further|finally|lastly) )?(?:asked|wanted to know|wished to know|wish to know|enquired|ask)(?: (?:us|me|about|for))?,? $/i;

const BEFORE =
  /(?:^|[\n.?!:;>"“”‘'(\t]|\b(?:q(?:uestion)?|request|part|item)?\.?\s?\(?\d{0,3}(?:\.\d+)*[a-z]?[.):\]]|\bq(?:uestion)?\.?\s?\d{1,3}[a-z]?|[-–—*•·▪●◦‣⁃]|\no|\s\/)\s*$/i;
/** `2.4 Number of …`, `3 Name of …`: a number at the beginning of a line, without a mark. */
const BARE = /(?:^|\n)[^\S\n]*\d{1,2}(?:\.\d{1,2})*[a-z]?[^\S\n]+$/iu;

/** Whether a place is the beginning of a line, a sentence or a labelled entry. */
export function startsUnit(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 24), at);
  return BEFORE.test(before) || BARE.test(before);
}

/** Whether an entry can end at a place: punctuation, a dash or a line break follows. */
export function endsUnit(text: string, at: number): boolean {
  return (
    /[?:]$/u.test(text.slice(at - 1, at)) || /^["”'’)]*\s*(?:$|[?:.;)"”–—-]|\/\s|\n)/u.test(text.slice(at, at + 12))
  );
}
