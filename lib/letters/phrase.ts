import type { IsoDay } from '../thread/thread';

const months = 'January February March April May June July August September October November December'.split(' ');

/** A day as a letter writes it: `6 March 2023`. A malformed day is given back as it is. */
export function sayDay(day: IsoDay): string {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day) ?? [];
  const name = months[Number(month) - 1];
  return name === undefined ? day : `${Number(date)} ${name} ${year}`;
}

/** `1 question`, `2 questions`; for nouns that take an s. */
export function sayCount(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** Words on one line, without the wrapping and the bullets of a mail. */
export function onOneLine(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^[-*\u2022\u2013]\s+/, '');
}

/** Words on one line, cut at a word and marked with an ellipsis when longer than `most` characters. */
export function shorten(text: string, most = 160): string {
  const line = onOneLine(text);
  if (line.length <= most) return line;
  const cut = line.slice(0, most);
  const space = cut.lastIndexOf(' ');
  return `${(space > most / 2 ? cut.slice(0, space) : cut).replace(/[\s,;:.\u2013-]+$/, '')}\u2026`;
}

/** Words in quotation marks, exact and short. Returns an empty string when there are no words. */
export function quote(text: string, most = 160): string {
  const words = shorten(text, most);
  return words === '' ? '' : `\u201c${words}\u201d`;
}

/** `a`, `a and b`, `a, b and c`. */
export function list(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} and ${last}`;
}

/** The same texts without repetitions, in order. */
export function distinct(items: readonly string[]): readonly string[] {
  return [...new Set(items)];
}

/** Ends a sentence; one that ends in a quotation with its own mark is left alone. */
export function stop(sentence: string): string {
  return /[.?!\u2026]\u201d?$/.test(sentence) ? sentence : `${sentence}.`;
}
