import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { Browser, detectBrowserPlatform, install, resolveBuildId } from '@puppeteer/browsers';
import { type Family, type Found, findBrowser } from './find.ts';

const PACKAGES = { chromium: 'chromium', firefox: 'firefox-esr' } as const satisfies Record<Family, string>;
const DOWNLOADS = { chromium: Browser.CHROME, firefox: Browser.FIREFOX } as const satisfies Record<Family, Browser>;

/** Downloads lie in the project's folder and nowhere else. */
const CACHE = resolve('.cache/browsers');

function run(command: string, ...args: string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'], env }).status === 0;
}

/** Debian's package, where we are root on a Debian. */
function installPackage(family: Family): Found | null {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return null;
  const name = PACKAGES[family];
  console.log(`No ${family} here: installing Debian's package ${name} ...`);
  // Without a font a page has no text to click on.
  const packages = [name, 'fonts-liberation'];
  const done =
    run('apt-get', 'update', '-qq') && run('apt-get', 'install', '-y', '-qq', '--no-install-recommends', ...packages);
  return done ? findBrowser(family) : null;
}

async function download(family: Family): Promise<Found | null> {
  const platform = detectBrowserPlatform();
  if (!platform) return null;
  const browser = DOWNLOADS[family];
  try {
    const buildId = await resolveBuildId(browser, platform, 'stable');
    console.log(`No ${family} here: downloading ${browser} ${buildId} to ${CACHE} ...`);
    const { executablePath } = await install({ browser, buildId, platform, cacheDir: CACHE });
    return { family, path: executablePath };
  } catch (error) {
    console.error(`The download failed: ${error instanceof Error ? error.message : String(error)}`);
    return null;
  }
}

/** What somebody can do where no browser could be had. */
export function howToGet(family: Family): string {
  return [
    `No ${family === 'chromium' ? 'Chrome or Chromium (144 or newer)' : 'Firefox (142 or newer)'} was found, and none could be installed.`,
    `  Debian, Ubuntu:  sudo apt-get install ${PACKAGES[family]}`,
    `  elsewhere:       https://www.${family === 'chromium' ? 'google.com/chrome' : 'mozilla.org/firefox'}`,
    '  installed in an unusual place:  REPLYDUE_BROWSER=/path/to/it npm start',
  ].join('\n');
}

/** A browser of the family: one that is here, else one that is fetched, else null. */
export async function getBrowser(family: Family): Promise<Found | null> {
  return findBrowser(family) ?? installPackage(family) ?? (await download(family));
}
