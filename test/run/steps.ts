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

/** Steps that disturb each other in nothing and can be taken side by side. */
export type Stage = readonly Step[];

function script(name: string, ...run: readonly string[]): Step {
  return { name, run, counts: 'one' };
}

function tests(name: string, config: string, ...browsers: readonly Family[]): Step {
  return { name, run: ['npx', 'vitest', 'run', '--config', config, '--root', '.'], counts: 'tests', browsers };
}

/** What is checked, stage after stage. The two builds lie one after the other: both write WXT's own folder. */
export function stages(measures: readonly Step[]): readonly Stage[] {
  return [
    [
      script('types', 'npx', 'tsc', '--noEmit'),
      script('lint', 'npm', 'run', '--silent', 'lint'),
      script('dead code', 'npm', 'run', '--silent', 'dead'),
      ...measures,
    ],
    [tests('unit tests', 'test/vitest.config.ts')],
    [script('build for Chrome', 'npm', 'run', '--silent', 'build')],
    [script('build for Firefox', 'npm', 'run', '--silent', 'build:firefox')],
    [
      script('lint of the extension', 'npm', 'run', '--silent', 'lint:extension'),
      tests('size and characters', 'test/build/vitest.config.ts'),
    ],
    [tests('end to end', 'test/e2e/vitest.config.ts', 'chromium', 'firefox')],
  ];
}

/** The project's labelled pages and threads, where they lie beside it. `floors` are the least that may be reached. */
export function measures(
  shared: string,
  floors: Readonly<Record<string, number>>,
  threads: readonly string[],
): readonly Step[] {
  if (!existsSync(shared)) return [];
  const least = Object.entries(floors).flatMap(([name, value]) => ['--min', `${name}=${value}`]);
  return [
    script('saved pages', 'python3', `${shared}/pages/check.py`, '--project', '.'),
    script('labelled threads', 'python3', `${shared}/gold/score.py`, '--project', '.', ...least, ...threads),
  ];
}
