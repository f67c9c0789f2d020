import type { Plugin } from 'vite';

/** Makes the table of closed days when the extension is built (see `virtual:holidays`). */
export function holidays(): Plugin {
  return { name: 'replydue:holidays' };
}
