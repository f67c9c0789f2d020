import { numberOf } from '../law/day';
import type { IsoDay } from '../thread/thread';
import { type Brief, dayOf, deedsOf } from './brief';
import { shorten } from './phrase';
import type { LocalWords, Tongue } from './tongue';

/** The letters of a law in the language in which the request is written, else in the law's first; null where English serves. */
export function localOf({ wording, thread }: Brief): LocalWords | null {
  const [first, ...others] = wording.local ?? [];
  if (first === undefined || others.length === 0) return first ?? null;
  const own = thread.messages.filter(({ party }) => party === 'requester').map(({ text }) => text.slice(0, 20_000));
  const words =
    own
      .join(' ')
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  const score = ({ tongue }: LocalWords) => words.filter((word) => tongue.marks.includes(word)).length;
  return others.reduce((best, other) => (score(other) > score(best) ? other : best), first);
}

/** A sentence with its slots filled; a slot that nothing fills is left out. A day that ends with a full stop ends the sentence too. */
export function fill(sentence: string, slots: Readonly<Record<string, string>>): string {
  const filled = sentence.replace(/\{(\w+)\}/g, (_, name: string) =>
    Object.hasOwn(slots, name) ? (slots[name] ?? '') : '',
  );
  return filled.replace(/(\d)\.\.$/, '$1.');
}

/** A day as a language writes it; a malformed day is given back as it is. */
export function sayDayIn(tongue: Tongue, day: IsoDay): string {
  const [, year = '', month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day) ?? [];
  const name = tongue.months[Number(month) - 1];
  if (name === undefined) return day;
  const written = date === '01' && tongue.first !== null ? tongue.first : `${Number(date)}`;
  return fill(tongue.day, { date: written, month: name, year });
}

/** How many days ago a day was, as a language says it; empty for a day that is not past. */
export function sayAgo(tongue: Tongue, day: IsoDay, today: IsoDay): string {
  const [from, to] = [numberOf(day), numberOf(today)];
  if (from === null || to === null || to <= from) return '';
  const form = tongue.ago[new Intl.PluralRules(tongue.code).select(to - from)] ?? tongue.ago.other;
  return fill(form, { n: `${to - from}` });
}

/** Words in the quotation marks of a language, on one line; empty where there are none. */
export function mark({ marked }: Tongue, words: string, most: number): string {
  const line = shorten(words, most);
  return line === '' ? '' : `${marked[0]}${line}${marked[1]}`;
}

/** The days on which things of these kinds were done, as a language writes them, each once. */
export function daysIn(brief: Brief, tongue: Tongue, ...kinds: Parameters<typeof deedsOf>[1][]): readonly string[] {
  const days = deedsOf(brief, ...kinds).flatMap(({ message }) => dayOf(message) || []);
  return [...new Set(days)].map((day) => sayDayIn(tongue, day));
}

/** What names a request in a sentence: its title, its day and its reference, each with what stands before it, or empty. */
export function requestSlots(
  brief: Brief,
  tongue: Tongue,
  reference: string | null,
  given: string | null,
): { readonly title: string; readonly made: string; readonly reference: string } {
  const { slots } = tongue;
  const on = brief.request === null ? null : dayOf(brief.request.message);
  const day = on ? sayDayIn(tongue, on) : (given ?? '');
  const title = mark(tongue, brief.thread.title, 120);
  return {
    title: title === '' ? '' : fill(slots.title, { title }),
    made: day === '' ? '' : fill(slots.made, { day }),
    reference: reference === null ? '' : fill(slots.reference, { reference }),
  };
}
