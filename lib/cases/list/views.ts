import type { Store } from '../store';

/** A list as the user wants it again: its search, filters, columns and order. Plain JSON; what is in it the list itself says. */
export interface SavedView {
  /** What the user calls it; the key. */
  readonly name: string;
  /** As of `ListQuery`, written as the list writes it into its address. */
  readonly query: string;
}

/** The views that the user saved. */
export class SavedViews {
  readonly #store: Store;

  constructor(store: Store) {
    this.#store = store;
  }

  /** All of them, by name. */
  listViews(): Promise<readonly SavedView[]> {
    return this.#store.read((tables) => tables.views.orderBy('name').toArray());
  }

  /** Saves a view, in place of one of the same name. */
  saveView(view: SavedView): Promise<void> {
    return this.#store.write(async (tables) => {
      await tables.views.put(view);
    });
  }

  /** Forgets a view; nothing happens when there is none of that name. */
  forgetView(name: string): Promise<void> {
    return this.#store.write((tables) => tables.views.delete(name));
  }
}
