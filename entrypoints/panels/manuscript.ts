import type { Chosen, Desk, LetterDraft, Sheet, Version } from '../../components/letter/letter-draft';
import type { SavedDraft } from '../../lib/cases/case';
import type { Ground, Letter, LetterKind } from '../../lib/letters/letter';
import { redraft } from '../../lib/letters/redraft';
import { beginningOf, isGone, isSame, union, versionOf } from './versions';

/** After the last key, in milliseconds. */
const REST = 500;

/** A letter that the user edits while grounds are switched and facts are given: what he typed is never lost or overwritten. */
export class Manuscript implements LetterDraft {
  readonly kind: LetterKind;
  sheet: Sheet;
  text: string | null;
  unsaved = false;
  changed: () => void = () => {};
  rewritten: (text: string) => void = () => {};
  /** The letter as it was last drafted; empty when that is not known. While the text equals it, the user has changed nothing. */
  private drafted: string;
  /** When the letter was saved that this one was made from. */
  private savedAt: string;
  /** Something was chosen that is not in the letter yet. */
  private stale = false;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private work: Promise<unknown> = Promise.resolve();

  /** `saved`: a letter that was begun and not sent. */
  constructor(
    kind: LetterKind,
    private readonly desk: Desk,
    private readonly saved: SavedDraft | null,
  ) {
    this.kind = kind;
    this.text = saved?.text ?? null;
    this.drafted = saved?.drafted ?? '';
    this.savedAt = saved?.savedAt ?? '';
    const { off = [], given = {}, own = '' } = saved ?? {};
    this.sheet = { letter: null, blanks: [], off, given, own, words: '', failed: false, other: null, aside: null };
  }

  begin(): Promise<void> {
    return this.enqueue(async () => {
      if (this.sheet.letter) return;
      this.show({ words: 'Drafting\u2026', failed: false });
      const [bare, kept] = await Promise.all([this.desk.draft({ off: [], given: {}, own: '' }), this.desk.read()]);
      if (typeof bare === 'string') return this.show({ words: bare, failed: true });
      this.show({ blanks: bare.blanks });
      const saved = typeof kept === 'string' || kept === null ? this.saved : kept;
      await (saved ? this.resume(bare, saved) : this.beginAnew(bare));
    });
  }

  write(text: string): void {
    this.text = text;
    if (this.sheet.words !== '') this.show({ words: '', failed: false });
    this.saveSoon();
  }

  toggle(ground: Ground): Promise<void> {
    return this.enqueue(() => this.switch(ground));
  }

  fill(id: string, text: string | null): void {
    const { [id]: _, ...rest } = this.sheet.given;
    this.choose({ given: text === null ? rest : { ...rest, [id]: text } });
  }

  writeOwn(own: string): void {
    this.choose({ own });
  }

  save(pending = false): Promise<string | null> {
    return this.enqueue(async () => {
      clearTimeout(this.timer);
      const unfit = await this.refresh();
      return unfit ?? this.keep(pending);
    });
  }

  flush(): Promise<string | null> {
    return this.unsaved ? this.save() : Promise.resolve(null);
  }

  look(): Promise<void> {
    return this.enqueue(async () => {
      const kept = await this.desk.read();
      if (kept === null || typeof kept === 'string' || kept.savedAt === this.savedAt) return;
      if (this.unsaved) return this.show({ other: kept });
      await this.take(kept, 'It was changed in another tab: this is how it stands now.');
    });
  }

  keepMine(): Promise<void> {
    return this.decide(async (other, mine) => {
      this.savedAt = other.savedAt;
      this.show({ other: null, aside: versionOf(other) });
      if ((await this.keep(false)) !== null) return;
      this.show({ words: mine ? 'Yours was kept.' : '' });
    });
  }

  takeOther(): Promise<void> {
    return this.decide(async (other, mine) => {
      await this.take(other, 'The other one was taken.');
      this.show({ aside: mine });
    });
  }

  swap(): Promise<void> {
    return this.enqueue(async () => {
      const { aside } = this.sheet;
      const mine = this.version;
      if (!aside || !mine) return;
      this.adopt(aside);
      this.show({ aside: mine });
      this.stale = true;
      await this.refresh();
      await this.keep(false);
    });
  }

  discard(): Promise<string | null> {
    return this.enqueue(async () => {
      clearTimeout(this.timer);
      const failure = await this.desk.discard();
      if (failure === null) this.unsaved = false;
      return failure;
    });
  }

  private get version(): Version | null {
    const { off, given, own } = this.sheet;
    return this.text === null ? null : { text: this.text, off, given, own, drafted: this.drafted };
  }

  /** One thing after the other, so that no answer overtakes an earlier one. */
  private enqueue<T>(step: () => Promise<T>): Promise<T> {
    const done = this.work.then(step);
    this.work = done.catch(() => null);
    return done;
  }

  private decide(step: (other: SavedDraft, mine: Version | null) => Promise<void>): Promise<void> {
    return this.enqueue(async () => {
      clearTimeout(this.timer);
      if (this.sheet.other) await step(this.sheet.other, this.version);
    });
  }

  private show(part: Partial<Sheet>): void {
    this.sheet = { ...this.sheet, ...part };
    this.changed();
  }

  private saveSoon(): void {
    this.unsaved = true;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), REST);
  }

  private choose(part: Partial<Chosen>): void {
    this.stale = true;
    this.show({ ...part, words: '', failed: false });
    this.saveSoon();
  }

  private rewrite(text: string): void {
    if (text === this.text) return;
    this.text = text;
    this.rewritten(text);
  }

  /** What was chosen last is put into the letter. Words when it could not be drafted. */
  private async refresh(): Promise<string | null> {
    if (!this.stale || this.text === null) return null;
    this.stale = false;
    const letter = await this.desk.draft(this.sheet);
    if (typeof letter !== 'string') {
      this.bring(letter);
      return null;
    }
    this.stale = true;
    this.show({ words: letter, failed: true });
    return letter;
  }

  /** Brings the text to a new draft, and says what of it the user has to change himself. */
  private bring(letter: Letter): void {
    const { text, left } = redraft(this.text ?? '', this.drafted || letter.text, letter.text);
    this.drafted = letter.text;
    this.rewrite(text);
    const words =
      left.length > 0
        ? `You changed the paragraph \u201c${beginningOf(left[0] ?? '')}\u201d, so it was left as it is.`
        : '';
    this.show({ letter, blanks: union(this.sheet.blanks, letter.blanks), words });
  }

  private async keep(pending: boolean): Promise<string | null> {
    const version = this.version;
    if (!version) return null;
    const kept = await this.desk.save(version, pending, this.savedAt);
    if (typeof kept === 'string') {
      if (!pending) this.show({ words: kept, failed: true });
      return kept;
    }
    if (!isSame(version, kept)) {
      this.show({ other: kept, words: '' });
      return 'It was saved in another tab meanwhile: choose which one to keep.';
    }
    this.savedAt = kept.savedAt;
    if (version.text === this.text && !this.stale) this.unsaved = false;
    if (!pending) this.show({ words: this.sheet.words || 'Saved.', failed: false, other: null });
    return null;
  }

  /** Weak grounds begin switched off, so that the first letter is drafted without them. */
  private async beginAnew(whole: Letter): Promise<void> {
    const off = whole.grounds.filter(({ strength }) => strength === 'weak').map(({ id }) => id);
    const letter = off.length > 0 ? await this.desk.draft({ ...this.sheet, off }) : whole;
    if (typeof letter === 'string') return this.show({ words: letter, failed: true });
    this.drafted = letter.text;
    this.rewrite(letter.text);
    this.show({ letter, off, blanks: union(this.sheet.blanks, letter.blanks), words: '' });
  }

  /** What has changed since in the thread, or in how the user signs, is brought into the letter; what he wrote stays. */
  private async resume(bare: Letter, saved: SavedDraft): Promise<void> {
    const gone = bare.grounds.filter((ground) => isGone(ground, saved)).map(({ id }) => id);
    const off = [...new Set([...saved.off, ...gone])];
    const letter = await this.desk.draft({ ...saved, off });
    if (typeof letter === 'string') return this.show({ words: letter, failed: true });
    const isTyping = this.unsaved && this.text !== null;
    this.adopt({ ...versionOf(saved), off, text: isTyping ? (this.text ?? '') : saved.text });
    if (!isTyping) this.savedAt = saved.savedAt;
    const before = this.text;
    this.bring(letter);
    const isSame = this.text === before;
    if (!isSame) this.saveSoon();
    const begun = 'This is the letter that you began';
    this.show({ words: this.sheet.words || (isSame ? `${begun}.` : `${begun}, brought up to date.`) });
  }

  private async take(kept: SavedDraft, words: string): Promise<void> {
    clearTimeout(this.timer);
    this.adopt(versionOf(kept));
    this.savedAt = kept.savedAt;
    this.unsaved = false;
    this.stale = true;
    await this.refresh();
    this.show({ words, other: null });
  }

  private adopt({ text, drafted, ...chosen }: Version): void {
    this.drafted = drafted;
    this.rewrite(text);
    this.show(chosen);
  }

  private async switch(ground: Ground): Promise<void> {
    const on = this.sheet.off.includes(ground.id);
    const off = on ? this.sheet.off.filter((id) => id !== ground.id) : [...this.sheet.off, ground.id];
    const letter = await this.desk.draft({ ...this.sheet, off });
    if (typeof letter === 'string') return this.show({ words: letter });
    const { left } = redraft(this.text ?? '', this.drafted, letter.text);
    if (!on && left.length > 0)
      return this.show({
        words: `You changed the paragraph \u201c${ground.title}\u201d, so it was left. Take it out by hand if you want it gone.`,
      });
    this.show({ off, failed: false });
    this.bring(letter);
    this.saveSoon();
  }
}
