// Runs a command line of this folder: `node run.mjs ENTRY.ts ARGUMENTS`. Node 20 runs no TypeScript, and loading the many modules
// of the DOM library takes longer than the work. So an entry is bundled into one file, once, and again when a source has changed.
import 'temporal-polyfill/global';
import { existsSync, readdirSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs';
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
  const sources = readdirSync(join(root, 'lib'), { recursive: true, encoding: 'utf8' }).map((file) =>
    join('lib', file),
  );
  return ['package-lock.json', 'lib', ...sources].every((file) => mtimeOf(file) < made);
}

/** @param {string} file */
function mtimeOf(file) {
  return statSync(join(root, file), { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

async function build() {
  const begun = new Date();
  const { build, runnerImport } = await import('vite');
  const { module } = await runnerImport(join(root, 'lib/law/holidays-plugin.ts'));
  const part = join(cache, String(process.pid));
  try {
    await build({
      root,
      configFile: false,
      logLevel: 'error',
      plugins: [module.holidays()],
      ssr: { noExternal: true },
      build: {
        ssr: resolve(entry),
        target: 'node20',
        outDir: part,
        rollupOptions: { output: { entryFileNames: 'main.mjs', codeSplitting: false } },
      },
    });
    utimesSync(join(part, 'main.mjs'), begun, begun);
    renameSync(join(part, 'main.mjs'), bundle);
  } finally {
    rmSync(part, { recursive: true, force: true });
  }
}
