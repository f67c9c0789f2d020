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

/** Whether a place is the beginning of a line, a sentence or a labelled entry. */
export function startsUnit(text: string, at: number): boolean {
  return BEFORE.test(text.slice(Math.max(0, at - 24), at));
}

/** Whether an entry can end at a place: punctuation, a dash or a line break follows. */
export function endsUnit(text: string, at: number): boolean {
  return (
    /[?:]$/u.test(text.slice(at - 1, at)) || /^["”'’)]*\s*(?:$|[?:.;)"”–—-]|\/\s|\n)/u.test(text.slice(at, at + 12))
  );
}
