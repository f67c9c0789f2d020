import { existsSync } from 'node:fs';
import type { Family } from '../browsers/find.ts';

/** One thing that is checked. */
export interface Step {
  readonly name: string;
  /** Command and arguments. */
  readonly run: readonly string[];
  /** Vitest counts its tests; anything else counts as one. */
  readonly counts: 'tests' | 'one';
  /** Browsers without which it cannot run. */
  readonly browsers?: readonly Family[];
}

function vitest(config: string): readonly string[] {
  return ['npx', 'vitest', 'run', '--config', config, '--root', '.'];
}

const both: readonly Family[] = ['chromium', 'firefox'];

/** What `npm run check` runs. */
export const checks: readonly Step[] = [
  { name: 'types', run: ['npm', 'run', '--silent', 'types'], counts: 'one' },
  { name: 'lint', run: ['npm', 'run', '--silent', 'lint'], counts: 'one' },
  { name: 'dead code', run: ['npm', 'run', '--silent', 'dead'], counts: 'one' },
  { name: 'unit tests', run: vitest('test/vitest.config.ts'), counts: 'tests' },
];

/** What `npm test` runs besides. */
export const builds: readonly Step[] = [
  { name: 'build for Chrome', run: ['npm', 'run', '--silent', 'build'], counts: 'one' },
  { name: 'build for Firefox', run: ['npm', 'run', '--silent', 'build:firefox'], counts: 'one' },
  { name: 'lint of the extension', run: ['npm', 'run', '--silent', 'lint:extension'], counts: 'one' },
  { name: 'size and characters', run: vitest('test/build/vitest.config.ts'), counts: 'tests' },
  { name: 'end to end', run: vitest('test/e2e/vitest.config.ts'), counts: 'tests', browsers: both },
];

/** The project's labelled pages and threads, where they lie beside it. `floors` are the least that may be reached. */
export function measures(
  shared: string,
  floors: Readonly<Record<string, number>>,
  threads: readonly string[],
): readonly Step[] {
  if (!existsSync(shared)) return [];
  const least = Object.entries(floors).flatMap(([name, value]) => ['--min', `${name}=${value}`]);
  return [
    { name: 'saved pages', run: ['python3', `${shared}/pages/check.py`, '--project', '.'], counts: 'one' },
    {
      name: 'labelled threads',
      run: ['python3', `${shared}/gold/score.py`, '--project', '.', ...least, ...threads],
      counts: 'one',
    },
  ];
}
