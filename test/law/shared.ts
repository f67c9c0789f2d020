import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const folder = resolve(import.meta.dirname, '../../../shared');

/** Address of a file of the folder that may lie beside the project; null when it is not there. */
export function sharedFile(name: string): string | null {
  const path = resolve(folder, name);
  return existsSync(path) ? path : null;
}

/** Its text; an empty text when it is not there, for tests that are then skipped. */
export function readShared(name: string): string {
  const path = sharedFile(name);
  return path ? readFileSync(path, 'utf8') : '';
}
