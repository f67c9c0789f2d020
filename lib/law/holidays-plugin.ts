import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { makeTable } from './closed-days.ts';

const NAME = 'virtual:holidays';
const RESOLVED = `\0${NAME}`;
const HERE = dirname(fileURLToPath(import.meta.url));
const MODULES = join(HERE, '../../node_modules');

/** What the table is made from: when one of these changes, it is made anew. */
const MADE_FROM = [
  join(HERE, 'calendars.ts'),
  join(HERE, 'closed-days.ts'),
  join(HERE, 'holiday-sources.ts'),
  join(HERE, 'holiday-table.ts'),
  join(HERE, 'proclaimed.ts'),
  join(HERE, 'proclaimed-elsewhere.ts'),
  join(MODULES, 'date-holidays/package.json'),
];

/**
 * Makes the table of closed days when the extension is built: `import table from 'virtual:holidays'`.
 * What is shipped is ASCII and a few kilobytes; date-holidays itself stays at home. Making it takes seconds, so it is kept.
 */
export function holidays(): Plugin {
  return {
    name: 'replydue:holidays',
    resolveId: (id) => (id === NAME ? RESOLVED : null),
    load: (id) => (id === RESOLVED ? `export default ${readTable()};` : null),
  };
}

function readTable(): string {
  const made = createHash('sha256');
  for (const file of MADE_FROM) made.update(readFileSync(file));
  const kept = join(MODULES, `.cache/replydue/holidays-${made.digest('hex').slice(0, 16)}.json`);
  try {
    return readFileSync(kept, 'utf8');
  } catch {
    const table = ascii(JSON.stringify(makeTable()));
    mkdirSync(dirname(kept), { recursive: true });
    writeFileSync(`${kept}.${process.pid}`, table);
    renameSync(`${kept}.${process.pid}`, kept);
    return table;
  }
}

function ascii(json: string): string {
  return json.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
