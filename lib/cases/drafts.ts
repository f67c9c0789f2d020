import type { SavedDraft } from './case';
import { note } from './follow';
import type { Store, Tables } from './store';

/** Letters that the user has begun, by the address of their thread. They stay until they are discarded. */
export class Drafts {
  readonly #store: Store;
  readonly #now: () => string;

  /** @param now the present moment as an ISO instant */
  constructor(store: Store, now: () => string) {
    this.#store = store;
    this.#now = now;
  }

  /** The letter begun for a thread; null when there is none. */
  findDraft(url: string): Promise<SavedDraft | null> {
    return this.#store.read(async (tables) => (await tables.drafts.get(url)) ?? null);
  }

  /** Saves a letter in place of the one before; says when. A tracked case notes that it was begun. */
  saveDraft(draft: SavedDraft): Promise<SavedDraft> {
    return this.#store.write(async (tables) => {
      const saved = { ...draft, savedAt: this.#now() };
      if (!(await tables.drafts.get(draft.url))) await this.#note(tables, draft.url, 'begun');
      await tables.drafts.put(saved);
      return saved;
    });
  }

  /** Hands out the letter that waits for its thread's form, once; the letter itself stays. Null when none waits. */
  takeDraft(url: string): Promise<SavedDraft | null> {
    return this.#store.write(async (tables) => {
      const draft = await tables.drafts.get(url);
      if (!draft?.pending) return null;
      await tables.drafts.put({ ...draft, pending: false });
      await this.#note(tables, url, "put into the site's form");
      return draft;
    });
  }

  /** Deletes the letter of a thread. */
  discardDraft(url: string): Promise<void> {
    return this.#store.write(async (tables) => {
      if (!(await tables.drafts.get(url))) return;
      await tables.drafts.delete(url);
      await this.#note(tables, url, 'discarded');
    });
  }

  async #note(tables: Tables, url: string, detail: string): Promise<void> {
    const kept = await tables.cases.get(url);
    if (kept) await tables.cases.put(note(kept, { what: 'draft', detail }, this.#now()));
  }
}
