import type { Result } from '../../../lib/messaging/protocol';
import type { Outcome } from '../../actions';

/** Saves notes that were made from `over`; gives back what is kept now, null when the case is not tracked any more. */
export type SaveNotes = (notes: string, over: string) => Promise<Result<string | null>>;

/** How the notes stand. */
export type NoteState =
  | { readonly is: 'saved' | 'unsaved' | 'saving' }
  /** The last attempt failed; what was typed is still there. */
  | { readonly is: 'failed'; readonly words: string }
  /** Other notes were saved elsewhere while these were written; nothing is saved until the user has chosen. */
  | { readonly is: 'torn'; readonly theirs: string };

/** After so many milliseconds without a key what was typed is saved. */
const PAUSE = 600;

const GONE = 'This case is not tracked any more, so that its notes cannot be saved.';

/** The notes of a case while they are written: saved as they are typed, and never over what another tab wrote. */
export class NoteBook {
  state: NoteState = { is: 'saved' };
  /** Something was typed here. */
  isTouched = false;
  #text: string;
  /** What was kept when the text was begun. */
  #over: string;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #saving: Outcome | null = null;
  #saved = 0;

  constructor(
    kept: string,
    private readonly save: SaveNotes,
    private readonly changed: () => void,
  ) {
    this.#text = kept;
    this.#over = kept;
  }

  get text(): string {
    return this.#text;
  }

  type(text: string): void {
    this.#text = text;
    this.isTouched = true;
    this.#set(this.state.is === 'torn' ? this.state : { is: 'unsaved' });
    clearTimeout(this.#timer);
    if (this.state.is !== 'torn') this.#timer = setTimeout(() => void this.flush(), PAUSE);
  }

  /** Begins to ask what is kept; what comes back takes the answer, which is older than what was saved here meanwhile. */
  listen(): (kept: string) => void {
    const saved = this.#saved;
    return (kept) => {
      if (saved === this.#saved) this.#hear(kept);
    };
  }

  /** Notes that were saved elsewhere take the place of these, unless something was typed here since. */
  #hear(kept: string): void {
    if (this.state.is !== 'saved' || this.#saving || kept === this.#over) return;
    this.#text = kept;
    this.#over = kept;
    this.changed();
  }

  /** Saves what is not saved yet. Words when it cannot be. */
  async flush(): Outcome {
    clearTimeout(this.#timer);
    await this.#saving;
    if (this.state.is === 'saved') return null;
    if (this.state.is === 'torn') return 'Other notes were saved elsewhere: choose which to keep.';
    this.#saving = this.#write().finally(() => {
      this.#saving = null;
    });
    return this.#saving;
  }

  /** As `flush`; what was torn is kept whole, these notes above those of the other tab. */
  async leave(): Outcome {
    const failure = await this.flush();
    return this.#isTorn() ? this.settle('both') : failure;
  }

  /** Ends a disagreement with what was saved elsewhere. */
  settle(which: 'mine' | 'theirs' | 'both'): Outcome {
    if (this.state.is !== 'torn') return this.flush();
    const { theirs } = this.state;
    this.#over = theirs;
    if (which === 'theirs') this.#text = theirs;
    if (which === 'both') this.#text = [this.#text, theirs].filter((part) => part.trim() !== '').join('\n\n');
    this.#set({ is: 'unsaved' });
    return this.flush();
  }

  #isTorn(): boolean {
    return this.state.is === 'torn';
  }

  async #write(): Outcome {
    const text = this.#text;
    this.#set({ is: 'saving' });
    const answer = await this.save(text, this.#over);
    if (!answer.ok) return this.#fail(answer.failure.words);
    if (answer.value === null) return this.#fail(GONE);
    if (answer.value !== text) {
      this.#set({ is: 'torn', theirs: answer.value });
      return 'Other notes were saved elsewhere: choose which to keep.';
    }
    this.#over = text;
    this.#saved += 1;
    if (this.#text === text) this.#set({ is: 'saved' });
    else this.type(this.#text);
    return null;
  }

  #fail(words: string): string {
    this.#set({ is: 'failed', words });
    return words;
  }

  #set(state: NoteState): void {
    this.state = state;
    this.changed();
  }
}
