import { type Change, changesBetween, type Paragraph, splitParagraphs } from './paragraphs';

/** A letter after its choices have changed. */
export interface Redrafted {
  readonly text: string;
  /** Paragraphs that should have been changed or taken out, and were left because the user has changed their words. */
  readonly left: readonly string[];
}

/** So much of a paragraph's wording must be found in another for the other to be the same one, edited. */
const TRACE = 0.5;

/**
 * Brings a letter that the user may have edited from one draft to the next: paragraph by paragraph, only what differs
 * between the two drafts is changed, and what the user wrote or changed stays as it is. Pure.
 *
 * @param mine the letter as it stands; @param before the draft that it was made from; @param after the new draft
 */
export function redraft(mine: string, before: string, after: string): Redrafted {
  if (bare(mine) === bare(before)) return { text: after, left: [] };
  const [old, now] = [splitParagraphs(before), splitParagraphs(after)];
  const sheet = new Sheet(splitParagraphs(mine), [...old, ...now]);
  const left = changesBetween(old, now).flatMap((change) => sheet.replace(old, change));
  return { text: sheet.text, left };
}

/**
 * Whether a part of a draft, such as a ground's text, stands in the letter that the user made from the draft: word for
 * word, or some of it in his own words.
 */
export function holds(mine: string, drafted: string, part: string): boolean {
  const sheet = new Sheet(splitParagraphs(mine), splitParagraphs(`${drafted}\n\n${part}`));
  return splitParagraphs(part).some((paragraph) => sheet.has(paragraph));
}

/** The user's letter while it is changed. */
class Sheet {
  constructor(
    private readonly paragraphs: Paragraph[],
    private readonly drafted: readonly Paragraph[],
  ) {}

  get text(): string {
    const last = this.paragraphs.length - 1;
    return this.paragraphs.map(({ text, gap }, at) => (at < last ? text + (gap || '\n\n') : text)).join('');
  }

  /** Gives back the paragraphs that are there only in the user's own words, and therefore stay. */
  replace(old: readonly Paragraph[], { at, removed, added }: Change): readonly string[] {
    const places = removed.map(({ words }) => this.placeOf(words));
    const left = removed.filter((one, which) => places[which] === -1 && this.isEdited(one)).map(({ text }) => text);
    const there = [...new Set(places)].filter((place) => place >= 0).sort((one, other) => other - one);
    for (const place of there) this.paragraphs.splice(place, 1);
    const first = there.at(-1);
    if (first !== undefined) this.paragraphs.splice(first, 0, ...added);
    else if (left.length === 0) this.insert(old, at, added);
    return left;
  }

  /** Puts paragraphs where the draft has them, beside the nearest one that still stands; what is there already, if only edited, not twice. */
  insert(old: readonly Paragraph[], at: number, added: readonly Paragraph[]): void {
    const news = added.filter((one) => !this.has(one));
    this.paragraphs.splice(this.nearest(old, at), 0, ...news);
  }

  /** Whether a drafted paragraph is there, if only in other words. */
  has(paragraph: Paragraph): boolean {
    return this.placeOf(paragraph.words) >= 0 || this.isEdited(paragraph);
  }

  private nearest(old: readonly Paragraph[], at: number): number {
    for (let away = 0; away < old.length; away += 1) {
      const earlier = this.placeOf(old[at - 1 - away]?.words);
      if (earlier >= 0) return earlier + 1;
      const later = this.placeOf(old[at + away]?.words);
      if (later >= 0) return later;
    }
    return this.paragraphs.length;
  }

  private placeOf(words: string | undefined): number {
    return words === undefined ? -1 : this.paragraphs.findIndex((one) => one.words === words);
  }

  /** Whether a drafted paragraph is there in other words. */
  private isEdited({ words }: Paragraph): boolean {
    const drafted = new Set(this.drafted.map((one) => one.words));
    const lost = [...drafted].filter((one) => this.placeOf(one) < 0);
    return this.paragraphs.some((one) => !drafted.has(one.words) && originOf(one.words, lost) === words);
  }
}

/** Which of some drafted paragraphs the user made his own from; null when it is like none. */
function originOf(words: string, drafted: readonly string[]): string | null {
  const found = shredsOf(words);
  let [origin, most]: [string | null, number] = [null, 0];
  for (const one of drafted) {
    const shreds = [...shredsOf(one)];
    const shared = shreds.filter((shred) => found.has(shred)).length / shreds.length;
    if (shared >= TRACE && shared > most) [origin, most] = [one, shared];
  }
  return origin;
}

/** Three words in a row each, or all of fewer. */
function shredsOf(words: string): ReadonlySet<string> {
  const all = words.split(' ');
  const shreds = all.slice(2).map((_, at) => all.slice(at, at + 3).join(' '));
  return new Set(shreds.length > 0 ? shreds : [words]);
}

function bare(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
