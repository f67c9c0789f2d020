import type { Desk, LetterDraft, Sheet } from '../../components/letter-draft';
import type { SavedDraft } from '../../lib/cases/case';
import { holdsGround, withGround, withoutGround } from '../../lib/letters/edit';
import type { Ground, Letter } from '../../lib/letters/letter';

/** After the last key, in milliseconds. */
const REST = 500;

/** Letters of a paragraph that must stand together for it to count as still there, only edited. */
const SHRED = 30;

/** A letter that the user edits while grounds are switched: what he typed is never lost or overwritten. */
export class Manuscript implements LetterDraft {
  sheet: Sheet;
  unsaved = false;
  changed: () => void = () => {};
  /** The letter as it was last drafted: while the text equals it, the user has changed nothing. */
  private drafted: string | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private work: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly desk: Desk,
    saved: SavedDraft | null,
  ) {
    this.sheet = { letter: null, text: saved?.text ?? null, off: saved?.off ?? [], words: '', failed: false };
  }

  begin(): Promise<void> {
    return this.enqueue(async () => {
      this.show({ words: 'Drafting\u2026', failed: false });
      const letter = await this.desk.draft(this.sheet.off);
      if (typeof letter === 'string') return this.show({ words: letter, failed: true });
      return this.sheet.text === null ? this.beginAnew(letter) : this.resume(letter, this.sheet.text);
    });
  }

  write(text: string): void {
    this.change({ text, words: '' });
  }

  toggle(ground: Ground): Promise<void> {
    return this.enqueue(() => this.switch(ground));
  }

  save(pending = false): Promise<string | null> {
    return this.enqueue(async () => {
      clearTimeout(this.timer);
      const { text, off } = this.sheet;
      if (text === null) return null;
      const failure = await this.desk.save(text, off, pending);
      if (failure === null && text === this.sheet.text) this.unsaved = false;
      if (!pending) this.show({ words: failure ?? (this.sheet.words || 'Saved.'), failed: failure !== null });
      return failure;
    });
  }

  flush(): Promise<string | null> {
    return this.unsaved ? this.save() : Promise.resolve(null);
  }

  discard(): Promise<string | null> {
    return this.enqueue(async () => {
      clearTimeout(this.timer);
      const failure = await this.desk.discard();
      if (failure === null) this.unsaved = false;
      return failure;
    });
  }

  /** One thing after the other, so that no answer overtakes an earlier one. */
  private enqueue<T>(step: () => Promise<T>): Promise<T> {
    const done = this.work.then(step);
    this.work = done.catch(() => null);
    return done;
  }

  private show(part: Partial<Sheet>): void {
    this.sheet = { ...this.sheet, ...part };
    this.changed();
  }

  private change(part: Partial<Sheet>): void {
    this.unsaved = true;
    this.show({ failed: false, ...part });
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), REST);
  }

  /** Weak grounds begin switched off, so that the first letter is drafted without them. */
  private async beginAnew(whole: Letter): Promise<void> {
    const off = whole.grounds.filter(({ strength }) => strength === 'weak').map(({ id }) => id);
    const letter = off.length > 0 ? await this.desk.draft(off) : whole;
    if (typeof letter === 'string') return this.show({ words: letter, failed: true });
    this.drafted = letter.text;
    this.show({ letter, text: letter.text, off, words: '' });
  }

  private resume(letter: Letter, text: string): void {
    this.drafted = letter.text;
    const gone = letter.grounds.filter((ground) => !hasTrace(text, ground)).map(({ id }) => id);
    const off = [...new Set([...this.sheet.off, ...gone])];
    this.show({ letter, off, words: 'This is the letter that you began.' });
  }

  private async switch(ground: Ground): Promise<void> {
    const on = this.sheet.off.includes(ground.id);
    const off = on ? this.sheet.off.filter((id) => id !== ground.id) : [...this.sheet.off, ground.id];
    const letter = await this.desk.draft(off);
    if (typeof letter === 'string') return this.show({ words: letter });
    const text = this.sheet.text ?? '';
    const untouched = text === this.drafted;
    this.drafted = letter.text;
    if (untouched) return this.change({ letter, text: letter.text, off, words: '' });
    const edited = on ? enter(text, ground, letter) : takeOut(text, ground);
    if (edited !== null) return this.change({ letter, text: edited, off, words: '' });
    this.show({
      words: `You changed the paragraph \u201c${ground.title}\u201d, so it was left. Take it out by hand if you want it gone.`,
    });
  }
}

/** What is there already, if only edited, is not written a second time. */
function enter(text: string, ground: Ground, letter: Letter): string {
  return hasTrace(text, ground) ? text : withGround(text, ground, letter);
}

/** Null when the paragraph is there but not as it was drafted. */
function takeOut(text: string, ground: Ground): string | null {
  return withoutGround(text, ground) ?? (hasTrace(text, ground) ? null : text);
}

/** Whether a ground's paragraph stands in the text, or some of it that the user has edited. */
function hasTrace(text: string, ground: Ground): boolean {
  if (holdsGround(text, ground)) return true;
  for (let at = 0; at + SHRED <= ground.text.length; at += SHRED / 2) {
    if (text.includes(ground.text.slice(at, at + SHRED))) return true;
  }
  return false;
}
