import type { Store } from '../store';

/** When the user last looked at what changed. */
export class Seen {
  readonly #store: Store;

  constructor(store: Store) {
    this.#store = store;
  }

  /** The moment as an ISO instant; null when he never has. */
  readSeen(): Promise<string | null> {
    return this.#store.read(async (tables) => {
      const kept = await tables.settings.get('seen');
      return kept?.key === 'seen' ? kept.at : null;
    });
  }

  /** Keeps that all until a moment was seen; of two tabs the later moment stays. */
  keepSeen(at: string): Promise<void> {
    return this.#store.write(async (tables) => {
      const kept = await tables.settings.get('seen');
      if (kept?.key === 'seen' && Date.parse(kept.at) >= Date.parse(at)) return;
      await tables.settings.put({ key: 'seen', at });
    });
  }
}
