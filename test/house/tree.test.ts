import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';

const FIXED = [
  'entrypoints',
  'components',
  'lib',
  'assets',
  'test',
  'wxt.config.ts',
  'package.json',
  'tsconfig.json',
  'README.md',
];

/** Tool files that lie at the top because the tool looks nowhere else. */
const TOOLS = ['package-lock.json', 'LICENSE'];

/** Names that say nothing of what is inside. */
const EMPTY_NAMES = /(^|[/-])(utils?|helpers?|common|managers?|services?|types|misc)(\.|\/|$)/;

function tracked(): readonly string[] {
  return execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8' }).split('\0').filter(Boolean);
}

describe('the tree', () => {
  const files = tracked();

  test('the top level is fixed', () => {
    const top = new Set(files.map((file) => file.split('/')[0] ?? ''));
    const strange = [...top].filter((name) => !name.startsWith('.') && ![...FIXED, ...TOOLS].includes(name));
    expect(strange, 'move it below entrypoints, components, lib, assets or test').toEqual([]);
  });

  test('files are called after what they hold', () => {
    const code = files.filter((file) => /\.(ts|tsx)$/.test(file));
    expect(
      code.filter((file) => EMPTY_NAMES.test(file)),
      'name it after the thing inside',
    ).toEqual([]);
  });

  test('files are in kebab-case, components in PascalCase', () => {
    const strange = files
      .filter((file) => /^(entrypoints|components|lib|test)\/.*\.(ts|tsx)$/.test(file))
      .filter(
        (file) =>
          !/\/([a-z0-9]+(-[a-z0-9]+)*(\.(test|content|config|bench|d))*\.tsx?|[A-Z][A-Za-z]*(\.test)?\.tsx)$/.test(
            file,
          ),
      );
    expect(strange, 'rename it').toEqual([]);
  });
});
