import { make } from '../element';

/** Shows a letter as it will stand, and of a changed one touches only the paragraphs that changed. */
export class Preview {
  private shown: readonly string[] = [];

  /** `place`: an element that nobody else writes to. */
  constructor(private readonly place: HTMLElement) {}

  show(text: string): void {
    const { shown, place } = this;
    const now = text.trim().split(/\n[^\S\n]*\n\s*/);
    const most = Math.min(shown.length, now.length);
    let first = 0;
    while (first < most && shown[first] === now[first]) first += 1;
    let last = 0;
    while (last < most - first && shown.at(-1 - last) === now.at(-1 - last)) last += 1;
    const news = now.slice(first, now.length - last);
    for (let at = shown.length - last - 1; at >= first + news.length; at -= 1) place.children[at]?.remove();
    for (const [at, words] of news.entries()) this.write(first + at, words, shown.length - last);
    this.shown = now;
  }

  private write(at: number, words: string, end: number): void {
    const there = at < end ? this.place.children[at] : undefined;
    if (there) there.textContent = words;
    else this.place.insertBefore(make('p', { dir: 'auto' }, words), this.place.children[at] ?? null);
  }
}
