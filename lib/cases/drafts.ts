import type { SavedDraft } from './case';
import { note } from './follow';
import type { Store, Tables } from './store';

type Kind = SavedDraft['kind'];

/** What a history calls a letter. */
const names: Readonly<Record<Kind, string>> = {
  chaser: 'reminder',
  'extension-challenge': 'challenge of the extra time',
  clarification: 'clarification',
  'internal-review': 'request for a review',
  complaint: 'complaint to the regulator',
  'narrowed-request': 'narrowed request',
  'new-request': 'new request',
};

/** Letters that the user has begun, by the address of their thread and their kind. They stay until they are discarded. */
export class Drafts {
  readonly #store: Store;
  readonly #now: () => string;

  /** @param now the present moment as an ISO instant */
  constructor(store: Store, now: () => string) {
    this.#store = store;
    this.#now = now;
  }

  /** The letters begun for a thread, the one saved last first. */
  findDrafts(url: string): Promise<readonly SavedDraft[]> {
    return this.#store.read((tables) => draftsOf(tables, url));
  }

  /** Saves a letter in place of the one of its kind before; says when. A tracked case notes that it was begun. Of a thread's letters at most one waits for the form: the last. */
  saveDraft(draft: SavedDraft): Promise<SavedDraft> {
    return this.#store.write(async (tables) => {
      const saved = { ...draft, savedAt: this.#now() };
      const others = await draftsOf(tables, draft.url);
      if (!others.some(({ kind }) => kind === draft.kind)) await this.#note(tables, draft, 'begun');
      if (draft.pending) await tables.letters.bulkPut(others.map((other) => ({ ...other, pending: false })));
      await tables.letters.put(saved);
      return saved;
    });
  }

  /** Hands out the letter that waits for its thread's form, once; the letter itself stays. Null when none waits. */
  takeDraft(url: string): Promise<SavedDraft | null> {
    return this.#store.write(async (tables) => {
      const draft = (await draftsOf(tables, url)).find(({ pending }) => pending);
      if (draft === undefined) return null;
      await tables.letters.put({ ...draft, pending: false });
      await this.#note(tables, draft, "put into the site's form");
      return draft;
    });
  }

  /** Deletes the letter of a kind that was begun for a thread. */
  discardDraft(url: string, kind: Kind): Promise<void> {
    return this.#store.write(async (tables) => {
      if (!(await tables.letters.get([url, kind]))) return;
      await tables.letters.delete([url, kind]);
      await this.#note(tables, { url, kind }, 'discarded');
    });
  }

  async #note(tables: Tables, { url, kind }: Pick<SavedDraft, 'url' | 'kind'>, did: string): Promise<void> {
    const kept = await tables.cases.get(url);
    if (kept) await tables.cases.put(note(kept, { what: 'draft', detail: `${names[kind]} ${did}` }, this.#now()));
  }
}

async function draftsOf(tables: Tables, url: string): Promise<readonly SavedDraft[]> {
  const drafts = await tables.letters.where('url').equals(url).toArray();
  return drafts.toSorted((one, other) => (one.savedAt < other.savedAt ? 1 : -1));
}
