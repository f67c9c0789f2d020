import { describe, expect, test } from 'vitest';
import { matchPatterns } from '../../lib/portals/index.ts';
import { BUILT } from '../browsers/launch.ts';
import { allowance, budgets } from './budget.ts';
import { type BuiltFile, firstForeign, readBuild, weigh } from './built.ts';

const builds = [
  { browser: 'Chrome', files: readBuild(BUILT.chromium) },
  { browser: 'Firefox', files: readBuild(BUILT.firefox) },
];

interface Manifest {
  readonly permissions: readonly string[];
  readonly host_permissions: readonly string[];
  readonly content_scripts: readonly { readonly matches: readonly string[] }[];
  readonly content_security_policy: { readonly extension_pages: string };
  readonly web_accessible_resources?: unknown;
}

function manifestOf(files: readonly BuiltFile[]): Manifest {
  return JSON.parse(files.find(({ file }) => file === 'manifest.json')?.bytes.toString('utf8') ?? '{}');
}

describe.each(builds)('the build for $browser', ({ files }) => {
  test('is there', () => {
    expect(files.length, 'run `npm run build` and `npm run build:firefox` first').toBeGreaterThan(3);
  });

  test('is ASCII', () => {
    const text = files.filter(({ file }) => /\.(js|css|html|json)$/.test(file));
    const foreign = text.map(firstForeign).filter(Boolean);
    expect(foreign, 'the ascii() plugin of wxt.config.ts should have escaped these').toEqual([]);
  });

  test.each(budgets)('keeps to the budget of the $what', (budget) => {
    const { raw, gzip } = weigh(files.filter(({ file }) => budget.counts(file)));
    const most = allowance(budget);
    console.log(`${budget.what}: ${raw} of ${most.raw} bytes, ${gzip} of ${most.gzip} gzipped`);
    expect(raw, 'make it smaller, or name the feature in test/build/budget.ts').toBeLessThanOrEqual(most.raw);
    expect(gzip, 'make it smaller, or name the feature in test/build/budget.ts').toBeLessThanOrEqual(most.gzip);
  });

  test('has no source map and shows nothing of itself to pages', () => {
    expect(files.filter(({ file }) => file.endsWith('.map'))).toEqual([]);
    expect(manifestOf(files).web_accessible_resources).toBeUndefined();
  });

  test('asks for the hosts of the table of sites and for no more than it needs', () => {
    const manifest = manifestOf(files);
    expect([...manifest.host_permissions].sort()).toEqual([...matchPatterns()].sort());
    expect(manifest.content_scripts.flatMap(({ matches }) => matches).sort()).toEqual([...matchPatterns()].sort());
    expect([...manifest.permissions].sort()).toEqual([
      'alarms',
      'contextMenus',
      'scripting',
      'storage',
      'unlimitedStorage',
    ]);
  });

  test('lets its own pages and its background reach no server', () => {
    expect(manifestOf(files).content_security_policy.extension_pages).toContain("connect-src 'self'");
  });
});
