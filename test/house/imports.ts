import { readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

/** One import of a source file. */
export interface Import {
  /** Path of the file that imports, from the project's folder. */
  readonly file: string;
  /** Path of what is imported, from the project's folder; the package's name when it is not ours. */
  readonly target: string;
  readonly isOurs: boolean;
  /** Gone after compiling. */
  readonly isTypeOnly: boolean;
}

const STATEMENT = /^(?:import|export)\s+(type\s+)?([\w*{][^;'"]*?\s+from\s+)?['"]([^'"]+)['"]/gm;

function isTypeOnly(keyword: string | undefined, clause: string | undefined): boolean {
  if (keyword) return true;
  const names = (/^\{([^}]*)\}\s+from\s+$/.exec(clause ?? '')?.[1] ?? '').split(',').map((name) => name.trim());
  const given = names.filter(Boolean);
  return given.length > 0 && given.every((name) => name.startsWith('type '));
}

/** Every import of a file, in words of the project's folders. */
export function importsOf(file: string, text = readFileSync(file, 'utf8')): readonly Import[] {
  return [...text.matchAll(STATEMENT)].map(([, keyword, clause, from = '']) => {
    const isOurs = from.startsWith('.');
    const target = isOurs ? normalize(join(dirname(file), from)) : from;
    return { file, target, isOurs, isTypeOnly: isTypeOnly(keyword, clause) };
  });
}
