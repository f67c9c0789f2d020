import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';
import { Browser, ChromeReleaseChannel, computeSystemExecutablePath } from '@puppeteer/browsers';

/** The two families of browsers that the extension is built for. */
export type Family = 'chromium' | 'firefox';

/** A browser on this machine. */
export interface Found {
  readonly family: Family;
  readonly path: string;
}

/** Older ones lack what the extension is built on; see `wxt.config.ts`. */
const OLDEST = { chromium: 144, firefox: 142 } as const satisfies Record<Family, number>;

const NAMES = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'brave-browser',
    'brave',
    'microsoft-edge',
    'microsoft-edge-stable',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Brave Browser.app/Contents/MacOS/Brave Browser',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  firefox: ['firefox-esr', 'firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'],
} as const satisfies Record<Family, readonly string[]>;

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function onPath(name: string): string[] {
  if (isAbsolute(name)) return [name];
  return (process.env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, name));
}

/** The first number in what the browser says of itself; null where it says nothing, as on Windows. */
function majorVersion(path: string): number | null {
  const said = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 20_000 }).stdout ?? '';
  const number = /(\d+)\.\d/.exec(said)?.[1];
  return number ? Number(number) : null;
}

function isNewEnough(family: Family, path: string): boolean {
  return (majorVersion(path) ?? OLDEST[family]) >= OLDEST[family];
}

/** Where Chrome's own installer puts it, also on Windows. */
function installedChrome(): string[] {
  try {
    return [computeSystemExecutablePath({ browser: Browser.CHROME, channel: ChromeReleaseChannel.STABLE })];
  } catch {
    return [];
  }
}

/** The browser that `REPLYDUE_BROWSER` names, by path or by name; null when it names none. */
export function chosenBrowser(): Found | null {
  const named = process.env['REPLYDUE_BROWSER'];
  const path = named ? onPath(named).find(isExecutable) : undefined;
  if (!path) return null;
  return { path, family: /firefox/i.test(path) ? 'firefox' : 'chromium' };
}

/** A browser of the family that is new enough, or null. */
export function findBrowser(family: Family): Found | null {
  const chosen = chosenBrowser();
  if (chosen?.family === family) return chosen;
  const places = [...NAMES[family].flatMap(onPath), ...(family === 'chromium' ? installedChrome() : [])];
  const path = places.find((place) => isExecutable(place) && isNewEnough(family, place));
  return path ? { family, path } : null;
}
