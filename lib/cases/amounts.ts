import type { Store } from './store';

/** How much is kept: cases, the messages in them, and letters that were begun. Rejects as the store does. */
export function countKept(
  store: Store,
): Promise<{ readonly cases: number; readonly messages: number; readonly letters: number }> {
  return store.read(async (tables) => {
    let messages = 0;
    await tables.cases.each(({ thread }) => {
      messages += thread.messages.length;
    });
    return { cases: await tables.cases.count(), messages, letters: await tables.letters.count() };
  });
}

/** Deletes all that is kept, in one go or not at all. Rejects as the store does. */
export function deleteEverything(store: Store): Promise<void> {
  return store.write(async (tables) => {
    for (const table of tables.tables) await table.clear();
  });
}
