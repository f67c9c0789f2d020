/** Expressions for a page of the extension that reach what it keeps without its own code. */

/** The database itself. */
export const OPEN = `new Promise((done, fail) => {
  const request = indexedDB.open('replydue');
  request.onsuccess = () => done(request.result);
  request.onerror = () => fail(request.error);
})`;

/** Takes away all that is kept. */
export const WIPE = `(async () => {
  const base = await ${OPEN};
  const wipe = base.transaction([...base.objectStoreNames], 'readwrite');
  for (const name of base.objectStoreNames) wipe.objectStore(name).clear();
  await new Promise((done, fail) => { wipe.oncomplete = done; wipe.onabort = () => fail(wipe.error); });
  base.close();
})()`;
