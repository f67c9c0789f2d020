import { isOfHandling } from './handling';
import { isTelling } from './stray';
import type { Utterance } from './voice';
import { readWords } from './words';

/** `1.`, `2)`, `Q3:` and what stands behind it. */
const NUMBERED = /^\(?(?:q(?:uestion)?\.? ?|a(?:nswer)?\.? ?)?(\d{1,2})[.):-]+\s{0,3}(.*)$/is;

/** A numbered entry of a letter and what is said under its number. */
interface Entry {
  /** The words behind the number and those up to the next one, without what the requester wrote. */
  readonly said: readonly string[];
}

/** The entries numbered from 1 on without a gap. */
function readEntries(voice: readonly Utterance[]): readonly Entry[] {
  const entries: { said: string[] }[] = [];
  for (const { text, restated } of voice) {
    const [, number = '', words = ''] = NUMBERED.exec(text) ?? [];
    const begins = Number(number) === entries.length + 1;
    if (begins) entries.push({ said: [] });
    const own = begins ? words : text;
    if (!restated && /[\p{L}\d]/u.test(own) && !own.endsWith('?')) entries.at(-1)?.said.push(own);
  }
  return entries;
}

/** How many questions a request numbers from 1 on. */
export function countNumbered(voice: readonly Utterance[]): number {
  return readEntries(voice).length;
}

/**
 * Whether a letter answers under the numbers of the request: it has as many, says something of its own under nearly all of them, and of
 * one at least something that is not of how the request is dealt with. A receipt says nothing under them, or the questions once more.
 */
export function answersByNumber(voice: readonly Utterance[], asked: number, words: ReadonlySet<string>): boolean {
  if (asked < SEVERAL) return false;
  const entries = readEntries(voice);
  const said = entries.flatMap(({ said: [first] }) => (first === undefined ? [] : [first]));
  if (entries.length !== asked || said.length < Math.max(SEVERAL, asked - 1)) return false;
  return (
    said.some((text) => !isOfHandling(text)) && said.filter((text) => isEcho(text, words)).length * 2 < said.length
  );
}

/** Fewer numbers may be alike by chance. */
const SEVERAL = 2;

/** Whether nearly all words of an entry are the request's: `1. The number of swans on the lake`. */
function isEcho(text: string, words: ReadonlySet<string>): boolean {
  const telling = readWords(text).filter(isTelling);
  return telling.length > 1 && telling.filter((word) => words.has(word)).length > telling.length * ECHOED;
}

const ECHOED = 0.7;
