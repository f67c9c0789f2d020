import { onceFor } from '../../../thread/once';
import { isCommon, readStems } from '../../words';
import type { Quiz } from '../reading/quiz';

/** How much of the request some words of a letter say again. */
export interface Again {
  /** Share of a question's words that stand there. */
  readonly part: (at: number) => number;
  /** Share of the words there that are the question's. */
  readonly known: (at: number) => number;
  /** Whether they are the question's words, said again. */
  readonly repeats: (at: number) => boolean;
  /** Whether they can say nothing new of a question: they ask, or stand in the request or the question themselves. */
  readonly isOld: (at: number) => boolean;
  readonly asks: boolean;
}

/** So much of a question's words, and so great a share of the words there, are the question said again. */
const REPEATS = 0.7;
const OWN_WORDS = 0.55;
/** A question that is broken off has so many words at least. */
const FEW = 3;

const ASKS = /\?["”’)]*$/u;
const BREAKS_OFF = /(?:\?|\.{2,}|…)["”’)]*$/u;

/** Holds the words of a letter against those of the request. */
export function readAgain(words: string, quiz: Quiz): Again {
  const stems = new Set(readStems(words).filter((stem) => !isCommon(stem)));
  const hits = topicsOf(quiz).map((topic) => [...topic].filter((stem) => stems.has(stem)).length);
  const part = (at: number) => (hits[at] ?? 0) / Math.max(1, topicsOf(quiz)[at]?.size ?? 0);
  const known = (at: number) => (hits[at] ?? 0) / Math.max(1, stems.size);
  const asks = ASKS.test(words);
  const broken = BREAKS_OFF.test(words);
  const copied = isCopied(words, quiz);
  const repeats = (at: number) => known(at) > OWN_WORDS && (part(at) > REPEATS || (broken && stems.size >= FEW));
  const isOld = (at: number) => asks || copied || repeats(at) || (known(at) === 1 && stems.size > 1);
  return { part, known, repeats, isOld, asks };
}

const topicsOf = onceFor(({ topics }: Quiz) => topics.stems.map((stems) => new Set(stems)));

/** Whether words stand in the request as they do here: its instructions and options, said again. */
function isCopied(words: string, quiz: Quiz): boolean {
  const letters = leaveSpace(words);
  return letters.length >= COPIED && lettersOf(quiz).includes(letters);
}

/** So many letters are not the same by chance. */
const COPIED = 7;

const lettersOf = onceFor(({ request, asked }: Quiz) =>
  leaveSpace([...request.lines, ...asked.map((one) => one.question.text)].join(' ')),
);

function leaveSpace(words: string): string {
  return words.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
