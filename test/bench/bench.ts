/** `npm run bench`: prints each figure with its limit, its baseline and the ratio; exits 1 when one is over its limit. */
import { runnerImport } from 'vite';
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

const { measureLaw } = await load<typeof import('./law.ts')>('test/bench/law.ts');
const { measureCompare } = await load<typeof import('./compare.ts')>('test/bench/compare.ts');
const letters = await load<typeof import('./letters.ts')>('test/bench/letters.ts');
const questions = await load<typeof import('./questions.ts')>('test/bench/questions.ts');

for (const line of questions.writeCurve()) console.log(line);
const figures = [
  ...measureLaw(),
  ...questions.measureQuestions(),
  ...measureCompare(),
  ...letters.measureLetters(),
  ...measureSizes(BUILT.chromium),
  ...(await measureInBrowser()),
];
for (const figure of figures) console.log(lineOf(figure));
process.exit(figures.every(isWithin) ? 0 : 1);
