/** `npm start`: builds the extension and opens a browser with it on the demo portal; without a display, walks through it. */
import { spawnSync } from 'node:child_process';
import { chosenBrowser, type Family, type Found, findBrowser } from '../browsers/find.ts';
import { getBrowser, howToGet } from '../browsers/get.ts';
import { type Launched, launch, quit } from '../browsers/launch.ts';
import { ORIGIN } from '../demo/pages/layout.ts';
import { type Demo, startDemo } from '../demo/server.ts';
import { walk } from './walk.ts';

function hasDisplay(): boolean {
  if (process.env['CI']) return false;
  if (process.platform !== 'linux') return true;
  return Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
}

/** A Chromium where there is one, else a Firefox, else whichever can be fetched. */
async function anyBrowser(): Promise<Found | null> {
  return (
    chosenBrowser() ??
    findBrowser('chromium') ??
    findBrowser('firefox') ??
    (await getBrowser('chromium')) ??
    (await getBrowser('firefox'))
  );
}

function build(family: Family): boolean {
  const args = family === 'firefox' ? ['wxt', 'build', '-b', 'firefox', '--mv3'] : ['wxt', 'build'];
  return spawnSync('npx', args, { stdio: 'inherit', shell: process.platform === 'win32' }).status === 0;
}

async function stayOpen({ browser }: Launched): Promise<void> {
  const [page = await browser.newPage()] = await browser.pages();
  await page.goto(ORIGIN);
  console.log(`\nOpen in your browser: ${ORIGIN} (the demo, not the real site).`);
  console.log("Open a request to see its notes. ReplyDue's button is in the toolbar, perhaps behind the puzzle piece.");
  console.log('Close the browser to end.');
  await new Promise((closed) => browser.on('disconnected', closed));
}

async function show(found: Found, demo: Demo): Promise<void> {
  const headless = !hasDisplay();
  const launched = await launch(found, { proxy: demo.proxy, headless });
  process.once('SIGINT', () => void quit(launched));
  if (!headless) return stayOpen(launched);
  console.log('\nNo display here, so ReplyDue is walked through without one.\n');
  await walk(launched, console.log);
  await quit(launched);
  console.log('\nPictures are in test/shots.');
}

async function main(): Promise<number> {
  const named = process.env['REPLYDUE_BROWSER'];
  if (named && !chosenBrowser()) {
    console.error(`REPLYDUE_BROWSER names ${named}, and there is no such program.`);
    return 1;
  }
  const found = await anyBrowser();
  if (!found) {
    console.error(howToGet('chromium'));
    return 1;
  }
  console.log(`Browser: ${found.path}`);
  if (!build(found.family)) return 1;
  const demo = await startDemo();
  try {
    await show(found, demo);
    return 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  } finally {
    await demo.close();
  }
}

process.exit(await main());
