/** `npm run bench`: prints each figure with its limit, its baseline and the ratio; exits 1 when one is over its limit. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build, runnerImport } from 'vite';
import { holidays } from '../../lib/law/holidays-plugin.ts';
import { getBrowser, howToGet } from '../browsers/get.ts';
import { BUILT, launch, quit } from '../browsers/launch.ts';
import { startDemo } from '../demo/server.ts';
import { type Figure, isWithin, lineOf } from './figure.ts';
import { longThread } from './long-thread.ts';
import { measurePainting } from './painting.ts';
import { measurePopup } from './popup.ts';
import { measureSizes } from './sizes.ts';
import { measureTyping } from './typing.ts';

async function measureInBrowser(): Promise<readonly Figure[]> {
  const found = await getBrowser('chromium');
  if (!found) throw new Error(howToGet('chromium'));
  const demo = await startDemo((today) => [20, 250, 500].map((count) => longThread(count, today)));
  const launched = await launch(found, { proxy: demo.proxy, headless: true });
  try {
    return [
      ...(await measurePainting(launched)),
      ...(await measurePopup(launched)),
      ...(await measureTyping(launched)),
    ];
  } finally {
    await quit(launched);
    await demo.close();
  }
}

/** The law needs its table of holidays, which is made by a plugin of the build. */
async function load<Module>(file: string): Promise<Module> {
  const { module } = await runnerImport<Module>(file, { configFile: false, logLevel: 'error', plugins: [holidays()] });
  return module;
}

/** Runs a file that prints figures, as what it measures ships: bundled, in a process of its own, whose loader rewrites nothing. */
async function runBundled(entry: string): Promise<readonly Figure[]> {
  const outDir = mkdtempSync(resolve('node_modules', '.bench-'));
  try {
    await build({
      configFile: false,
      logLevel: 'error',
      plugins: [holidays()],
      ssr: { noExternal: true },
      build: {
        ssr: entry,
        outDir,
        rollupOptions: { output: { entryFileNames: 'entry.mjs', codeSplitting: false } },
      },
    });
    return JSON.parse(execFileSync(process.execPath, [join(outDir, 'entry.mjs')], { encoding: 'utf8', env: {} }));
  } finally {
    rmSync(outDir, { recursive: true, force: true });
  }
}

const { measureLaw } = await load<typeof import('./law.ts')>('test/bench/law.ts');
const { measureCompare } = await load<typeof import('./compare.ts')>('test/bench/compare.ts');
const letters = await load<typeof import('./letters.ts')>('test/bench/letters.ts');
const curve = await load<typeof import('./curve.ts')>('test/bench/curve.ts');

for (const line of curve.writeCurve()) console.log(line);
const figures = [
  ...measureLaw(),
  ...(await runBundled('test/bench/questions.ts')),
  ...measureCompare(),
  ...letters.measureLetters(),
  ...measureSizes(BUILT.chromium),
  ...(await measureInBrowser()),
];
for (const figure of figures) console.log(lineOf(figure));
process.exit(figures.every(isWithin) ? 0 : 1);
