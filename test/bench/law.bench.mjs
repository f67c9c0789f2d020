// `node test/bench/law.bench.mjs`: what the law costs, each figure with its limit; exits 1 when one is over it.
// The table of holidays is made by the build, so what is measured is built first.
import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build, runnerImport } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { module: plugin } = await runnerImport(join(root, 'lib/law/holidays-plugin.ts'));
const { module: figures } = await runnerImport(join(root, 'test/bench/figure.ts'));
const outDir = join(root, `node_modules/.cache/replydue/bench-${process.pid}`);
try {
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [plugin.holidays()],
    build: {
      ssr: resolve(root, 'test/bench/law.ts'),
      target: 'node20',
      outDir,
      rollupOptions: { output: { entryFileNames: 'law.mjs' } },
    },
  });
  const { measureLaw } = await import(pathToFileURL(join(outDir, 'law.mjs')).href);
  const measured = measureLaw();
  for (const figure of measured) console.log(figures.lineOf(figure));
  process.exitCode = measured.every(figures.isWithin) ? 0 : 1;
} finally {
  rmSync(outDir, { recursive: true, force: true });
}
