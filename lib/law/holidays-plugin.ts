import type { Plugin } from 'vite';
import { makeTable } from './closed-days.ts';

const NAME = 'virtual:holidays';
const RESOLVED = `\0${NAME}`;

/**
 * Makes the table of closed days when the extension is built: `import table from 'virtual:holidays'`.
 * What is shipped is ASCII and a few kilobytes; date-holidays itself stays at home.
 */
export function holidays(): Plugin {
  return {
    name: 'replydue:holidays',
    resolveId: (id) => (id === NAME ? RESOLVED : null),
    load: (id) => (id === RESOLVED ? `export default ${ascii(JSON.stringify(makeTable()))};` : null),
  };
}

function ascii(json: string): string {
  return json.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
