import type { CaseRow } from '../case';
import type { CaseDigest } from '../digest';
import { fold } from './search';

/** Where in a case a word was found. */
export type FoundIn = 'title' | 'authority' | 'question' | 'answer' | 'notes';

/** A place in a case that has a word that was looked for. */
export interface Excerpt {
  readonly where: FoundIn;
  /** What a question is called; null where it has no name, and elsewhere. */
  readonly label: string | null;
  /** The words around it, with dots where more was cut off. */
  readonly before: string;
  readonly match: string;
  readonly after: string;
}

interface Part {
  readonly where: FoundIn;
  readonly label: string | null;
  readonly text: string;
}

/** What is searched of one case. */
interface CaseText {
  readonly head: string;
  readonly body: string;
  readonly parts: readonly Part[];
}

/** A search, and the addresses of what it found. */
interface Search {
  readonly words: readonly string[];
  readonly found: ReadonlySet<string>;
}

/** So many searches are remembered, for who takes back what he typed. */
const MOST_PAST = 16;

/** So many signs of an excerpt stand before and after what was found. */
const BEFORE = 36;
const AFTER = 90;

/** Between two texts, so that no word is found across them. */
const APART = '\n';

/** All that can be searched of all cases, folded once and kept in memory. */
export class Texts {
  readonly #texts = new Map<string, CaseText>();
  /** What was searched last, the latest first. */
  #past: readonly Search[] = [];

  /** Takes in the title and the authority of a case. */
  putRow({ url, title, authority }: CaseRow): void {
    const before = this.#texts.get(url);
    const head = fold(`${title}${APART}${authority}`);
    if (before?.head === head) return;
    this.#past = [];
    this.#texts.set(url, { body: before?.body ?? '', parts: before?.parts ?? [], head });
  }

  /** Takes in the questions, answers and notes of a case. */
  putDigest({ url, questions, notes }: CaseDigest): void {
    this.#past = [];
    const parts = [
      ...questions.map(({ label, text }): Part => ({ where: 'question', label, text })),
      ...questions.map(({ label, answer }): Part => ({ where: 'answer', label, text: answer })),
      { where: 'notes', label: null, text: notes } as const,
    ].filter(({ text }) => text !== '');
    const body = fold(parts.map(({ text }) => text).join(APART));
    this.#texts.set(url, { head: this.#texts.get(url)?.head ?? '', body, parts });
  }

  /** Forgets all cases but these. */
  keepOnly(urls: Pick<ReadonlySet<string>, 'has'>): void {
    this.#past = [];
    for (const url of this.#texts.keys()) if (!urls.has(url)) this.#texts.delete(url);
  }

  /**
   * The addresses of the cases that have every word somewhere; `words` as of `wordsOf`. What only makes one of the last searches
   * narrower is looked for among what that found.
   */
  find(words: readonly string[]): ReadonlySet<string> {
    const wider = this.#past.filter((search) => narrows(search.words, words));
    const nearest = wider.toSorted((one, other) => one.found.size - other.found.size)[0];
    if (nearest && narrows(words, nearest.words)) return nearest.found;
    const found = new Set<string>();
    for (const url of nearest?.found ?? this.#texts.keys()) if (this.#has(url, words)) found.add(url);
    this.#past = [{ words, found }, ...this.#past].slice(0, MOST_PAST);
    return found;
  }

  /** Where a case has the first word that its title and authority lack; of the title or authority when they have them all. */
  excerpt({ url, title, authority }: CaseRow, words: readonly string[]): Excerpt | null {
    const kept = this.#texts.get(url);
    if (!kept) return null;
    const word = words.find((one) => !kept.head.includes(one));
    const frame: readonly Part[] = [
      { where: 'title', label: null, text: title },
      { where: 'authority', label: null, text: authority },
    ];
    return cutFirst(word === undefined ? frame : kept.parts, word ?? words[0] ?? '');
  }

  #has(url: string, words: readonly string[]): boolean {
    const kept = this.#texts.get(url);
    return kept !== undefined && words.every((word) => kept.head.includes(word) || kept.body.includes(word));
  }
}

/** Whether every word of the old search is in one of the new: then nothing can be found that was not found before. */
function narrows(before: readonly string[], now: readonly string[]): boolean {
  return before.every((old) => now.some((word) => word.includes(old)));
}

function cutFirst(parts: readonly Part[], word: string): Excerpt | null {
  const part = parts.find(({ text }) => fold(text).includes(word));
  return part && word !== '' ? cut(part, word) : null;
}

function cut({ where, label, text }: Part, word: string): Excerpt | null {
  const places = placesOf(text);
  const at = places.folded.indexOf(word);
  const start = places.starts[at];
  const end = places.starts[at + word.length] ?? text.length;
  if (at < 0 || start === undefined) return null;
  const from = start <= BEFORE ? 0 : start - BEFORE;
  const to = Math.min(text.length, end + AFTER);
  return {
    where,
    label,
    before: `${from > 0 ? '\u2026' : ''}${oneLine(text.slice(from, start))}`,
    match: oneLine(text.slice(start, end)),
    after: `${oneLine(text.slice(end, to))}${to < text.length ? '\u2026' : ''}`,
  };
}

/** The folded text, and for each of its signs where in the text it comes from. */
function placesOf(text: string): { readonly folded: string; readonly starts: readonly number[] } {
  const starts: number[] = [];
  let folded = '';
  let at = 0;
  for (const letter of text) {
    const plain = fold(letter);
    for (let i = 0; i < plain.length; i += 1) starts.push(at);
    folded += plain;
    at += letter.length;
  }
  return { folded, starts };
}

/** Without line ends, and without half a letter where it was cut. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/\p{Cs}/gu, '');
}
