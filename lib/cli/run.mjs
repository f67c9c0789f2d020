// Runs a command line of this folder: `node run.mjs ENTRY.ts ARGUMENTS`. Node 20 runs no TypeScript, and a cold start that loads
// every module of the DOM library takes seconds. So the entry is bundled once into one file, and again when a source has changed.
import 'temporal-polyfill/global';
import { existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const cache = join(root, 'node_modules/.cache/replydue');
const [entry = '', ...args] = process.argv.slice(2);
const bundle = join(cache, `${basename(entry, '.ts')}.mjs`);

if (!isFresh()) await build();
const { main } = await import(pathToFileURL(bundle).href);
process.exitCode = await main(args);

function isFresh() {
  if (!existsSync(bundle)) return false;
  const made = statSync(bundle).mtimeMs;
  const sources = readdirSync(join(root, 'lib'), { recursive: true }).map((file) => join(root, 'lib', String(file)));
  return [...sources, join(root, 'package-lock.json')].every((file) => statSync(file).mtimeMs < made);
}

async function build() {
  const vite = await import('vite');
  const { module } = await vite.runnerImport(join(root, 'lib/law/holidays-plugin.ts'));
  const part = `${cache}/${process.pid}`;
  await vite.build({
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [module.holidays()],
    ssr: { noExternal: true },
    build: {
      ssr: resolve(entry),
      target: 'node20',
      outDir: part,
      emptyOutDir: false,
      rollupOptions: { output: { entryFileNames: 'main.mjs', codeSplitting: false } },
    },
  });
  renameSync(join(part, 'main.mjs'), bundle);
  rmSync(part, { recursive: true });
}
