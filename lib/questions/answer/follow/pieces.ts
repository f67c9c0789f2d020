import { readSentencesOf, type Sentence } from '../reading/reply';

/** A stretch of a letter that speaks of one thing: a sentence, a line, or what stands between two labels of a line. */
export interface Piece extends Sentence {
  /** As they stand in the letter; `text` has them with single spaces. */
  readonly words: string;
  /** How it begins: within a line, at a new line or below a blank one. */
  readonly fresh: 'within' | 'line' | 'paragraph';
}

/** So many pieces are followed; what is longer is a table or no letter. */
const MOST = 400;

/** A label within a line, `… 45 (b) 17`, `… Q3 none`. */
const LABEL =
  /(?<=\s)(?=\(?(?:\d{1,2}(?:\.\d{1,2})?[a-z]?|[a-z]|[ivx]{2,4})(?:\)|[.:](?=\s)|[-–—](?=\s))|\((?:\d{1,2}|[a-z]|[ivx]{1,4})\)|(?:Q|A|Question|Answer)\.? ?\d{1,2})/gu;

/** Cuts a letter into pieces, in order; empty ones are left out. */
export function cutPieces(text: string): Piece[] {
  const pieces: Piece[] = [];
  let last = 0;
  for (const sentence of readSentencesOf(text, 0, text.length)) {
    const gap = text.slice(last, sentence.start);
    const fresh = last === 0 || /\n[^\S\n]*\n/u.test(gap) ? 'paragraph' : gap.includes('\n') ? 'line' : 'within';
    last = sentence.end;
    const words = text.slice(sentence.start, sentence.end);
    const cuts = [0, ...findLabels(words), words.length];
    cuts.slice(0, -1).forEach((from, i) => {
      const to = cuts[i + 1] ?? words.length;
      const own = words.slice(from, to).trimEnd();
      if (!/[\p{L}\p{N}]/u.test(own)) return;
      const start = sentence.start + from;
      const place = { start, end: start + own.length, words: own, text: own.replace(/\s+/gu, ' ') };
      pieces.push({ ...place, closing: sentence.closing, fresh: i === 0 ? fresh : 'within' });
    });
    if (pieces.length >= MOST) break;
  }
  return pieces.slice(0, MOST);
}

/** Where labels begin within a sentence: none in a bracket that is not closed before it, nor behind a word that leads to it. */
function findLabels(words: string): number[] {
  const places = [...words.matchAll(LABEL)].map(({ index }) => index);
  return places
    .filter((at) => !LED.test(words.slice(Math.max(0, at - NEAR), at)))
    .filter((at, i, all) => !ALONE.test(words.slice(all[i - 1] ?? 0, at)));
}

/** `Q1` before `Q2 and Q4`, `2` before `(i)`: a label and nothing more goes on with the next. */
const ALONE = /^\W*(?:(?:q(?:uestions?)?|answers?)\b\W*)?(?:q|a)?\d{0,2}[a-z]?\W*(?:and|to|or)?\W*$/iu;

/** `(if yes, answer Q12 …`, `see 4(a)`, `the same as in Q3`. */
const LED =
  /\([^()]*$|\b(?:do|see|to|and|or|answers?|complete|questions?|parts?|in|at|of|with|for|from|by|under|per|as|than|sections?|regulations?)\s$/iu;
const NEAR = 200;
