import { announces } from '../phrases/en-announces';
import { isAsk } from '../phrases/en-asking';
import { isHandling } from '../phrases/en-handling';
import { asks } from './stated';

/** `Could we have, separately for each hospital,`: how the list is to be split, and nothing about the reply. */
const MANNER =
  /,? ?\b(?:separately|individually|split|broken down|divided|grouped|set out|year by year|month by month) (?:for|by|into|across|between|per)\b[^:?]{0,200}?(?=\W{0,4}$)/iu;

/** The words after the last full stop. */
export function lastSentence(text: string): string {
  return splitSentences(text).at(-1) ?? '';
}

function splitSentences(text: string): string[] {
  return text.split(/(?<=[.?!])\s+(?=["“(]?\p{Lu})/u);
}

/**
 * The words that lead into a list: the last sentence above it, or one before that which announces it, `I should like the data below. All
 * figures are for 2024.`, where those behind it ask for nothing.
 */
export function leadingSentence(text: string): string {
  const said = splitSentences(text);
  const at = said.findLastIndex((sentence) => ANNOUNCED.test(sentence) && asks(sentence));
  const only =
    at >= 0 &&
    said.length - at <= NEAR &&
    said.slice(at + 1).every((sentence) => isHandling(sentence) || !asks(sentence));
  return (only ? said[at] : said.at(-1)) ?? '';
}

/** `Please let me have the following.`, in which nothing is said of the reply. */
export function announcesList(sentence: string): boolean {
  return ANNOUNCED.test(sentence) && isAsk(sentence) && (announces(sentence) || !isHandling(sentence));
}

const ANNOUNCED =
  /\b(?:following|below|underneath|these|what follows|(?:listed|set out|set down|numbered|written|put) here|hereunder|overleaf)\b/i;
/** So many sentences back, itself counted. */
const NEAR = 3;

/** Whether what leads into a list speaks of the reply only, so that the list asks for nothing; how the list is to be split does not count. */
export function isOfReply(sentence: string): boolean {
  const plain = sentence.replace(/ ?\([^()]*\)/gu, '').replace(MANNER, '');
  return isHandling(plain) && !(ANNOUNCED.test(plain) && announces(plain));
}
