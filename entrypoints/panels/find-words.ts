import type { Evidence } from '../../lib/thread/thread';
import { Letters, squeeze } from './letters';

/** Portals shorten the addresses that they show, so that words with an address in them are looked for without it. */
const BREAKS = /\n|https?:\/\/\S+/;

/** A shorter line could stand anywhere, so that it does not tell where a longer quotation is. */
const TELLING = 12;

/**
 * Finds words in the page's own text, whatever lies between them in white space and markup.
 *
 * @param ordinal which of several occurrences, from 0; when there are fewer, the last
 * @returns the range of the words, or of their longest line when the page has something between the lines or shortens
 *   an address; null when they are not there (a folded part, an attachment's name)
 */
export function findWords(root: Element, words: string, ordinal = 0): Range | null {
  const letters = new Letters(root);
  for (const sought of [squeeze(words), ...tellingLines(words)]) {
    const start = sought === '' ? -1 : placeOf(letters.text, sought, 0, ordinal);
    if (start >= 0) return letters.rangeOf(start, start + sought.length);
  }
  return null;
}

/** How often words occur in a text before an offset, white space aside. */
export function countBefore(text: string, offset: number, words: string): number {
  const sought = squeeze(words);
  return sought === '' ? 0 : squeeze(text.slice(0, offset)).split(sought).length - 1;
}

/**
 * Finds many places of one message in the page, in time that grows with the message and not with the places: each is looked
 * for where the one before it lets expect it.
 *
 * @param text the message's text, into which the places point
 * @returns the ranges of those that are there, as `findWords` gives them
 */
export function findPlaces(root: Element, text: string, places: readonly Evidence[]): ReadonlyMap<Evidence, Range> {
  const letters = new Letters(root);
  const found = new Map<Evidence, Range>();
  const own = squeeze(text);
  let [offset, here] = [0, 0];
  /** What was found last: where it is among the text's letters, and among the page's. */
  let last = { own: 0, there: 0 };
  for (const place of places.toSorted((one, other) => one.start - other.start)) {
    here += squeeze(text.slice(offset, place.start)).length;
    offset = place.start;
    const sought = squeeze(place.quote);
    if (sought === '') continue;
    const start = seek(letters.text, last.there, own.slice(last.own, here), sought);
    const range =
      start < 0 ? findLine(letters, last.there, place.quote) : letters.rangeOf(start, start + sought.length);
    if (start >= 0) last = { own: here, there: start };
    if (range) found.set(place, range);
  }
  return found;
}

/** Where words stand in the page that in the message follow `between`; the page may have more between than the message. */
function seek(page: string, from: number, between: string, sought: string): number {
  if (page.startsWith(sought, from + between.length)) return from + between.length;
  const passed = (between + sought.slice(0, -1)).split(sought).length - 1;
  return placeOf(page, sought, from, passed);
}

function findLine(letters: Letters, from: number, words: string): Range | null {
  for (const line of tellingLines(words)) {
    const start = letters.text.indexOf(line, from);
    if (start >= 0) return letters.rangeOf(start, start + line.length);
  }
  return null;
}

/** The lines of a quotation, up to or after an address, that are long enough; the longest first. */
function tellingLines(words: string): readonly string[] {
  const lines = words.split(BREAKS).map(squeeze);
  return lines.filter((line) => line.length >= TELLING).sort((one, other) => other.length - one.length);
}

function placeOf(text: string, sought: string, from: number, ordinal: number): number {
  let found = text.indexOf(sought, from);
  for (let left = ordinal; left > 0 && found >= 0; left -= 1) {
    const next = text.indexOf(sought, found + sought.length);
    if (next < 0) return found;
    found = next;
  }
  return found;
}
