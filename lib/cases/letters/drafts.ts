import type { Thread } from '../../thread/thread';
import type { DraftToSave, SavedDraft } from '../case';
import { note } from '../changes/history';
import type { Store, Tables } from '../store';
import { declareSent, findSent } from './sent';

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

  /**
   * Saves a letter in place of the one of its kind before; says when. A tracked case notes that it was begun. Of a thread's letters
   * at most one waits for the form: the last. Made from another letter than the one that is kept now (`over`), it is not saved:
   * two tabs may work on it, and the one that is kept is given back.
   */
  saveDraft({ over, ...draft }: DraftToSave): Promise<SavedDraft> {
    return this.#store.write(async (tables) => {
      const saved = { ...draft, savedAt: this.#now() };
      const others = await draftsOf(tables, draft.url);
      const before = others.find(({ kind }) => kind === draft.kind);
      if (before && over !== undefined && before.savedAt !== over) return before;
      if (!before || (before.sent && !draft.sent)) await this.#note(tables, draft, 'begun');
      if (draft.pending) await tables.letters.bulkPut(others.map((other) => ({ ...other, pending: false })));
      await tables.letters.put(saved);
      return saved;
    });
  }

  /** The letter of a kind that was begun for a thread; null when there is none. */
  readDraft(url: string, kind: Kind): Promise<SavedDraft | null> {
    return this.#store.read(async (tables) => (await tables.letters.get([url, kind])) ?? null);
  }

  /** Hands out the letter that waits for its thread's form, once; the letter itself stays. Null when none waits for such a form. */
  takeDraft(url: string, isReview: boolean): Promise<SavedDraft | null> {
    return this.#store.write(async (tables) => {
      const drafts = await draftsOf(tables, url);
      const draft = drafts.find(({ pending, kind }) => pending && (kind === 'internal-review') === isReview);
      if (draft === undefined) return null;
      await tables.letters.put({ ...draft, pending: false });
      await this.#note(tables, draft, "put into the site's form");
      return draft;
    });
  }

  /**
   * Marks the letters that this reading of their thread shows as sent; a tracked case notes the day. Gives back the thread, in which
   * they are declared as what they were drafted as.
   */
  async followThread(thread: Thread): Promise<Thread> {
    const drafts = await this.findDrafts(thread.url);
    const isNews = findSent(drafts, thread).length > 0;
    return declareSent(thread, isNews ? await this.#markSent(thread) : drafts);
  }

  /** Deletes the letter of a kind that was begun for a thread. */
  discardDraft(url: string, kind: Kind): Promise<void> {
    return this.#store.write(async (tables) => {
      if (!(await tables.letters.get([url, kind]))) return;
      await tables.letters.delete([url, kind]);
      await this.#note(tables, { url, kind }, 'discarded');
    });
  }

  /** It counts as saved anew, so that a tab in which the letter is still open does not save over the mark. */
  #markSent(thread: Thread): Promise<readonly SavedDraft[]> {
    return this.#store.write(async (tables) => {
      for (const { draft, message } of findSent(await draftsOf(tables, thread.url), thread)) {
        const sent = { messageId: message.id, on: message.sentOn };
        await tables.letters.put({ ...draft, pending: false, sent, savedAt: this.#now() });
        await this.#note(tables, draft, message.sentOn === null ? 'sent' : `sent on ${message.sentOn}`);
      }
      return draftsOf(tables, thread.url);
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
