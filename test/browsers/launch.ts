import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import type { Family, Found } from './find.ts';

/** Where `npm run build` and `npm run build:firefox` put the extension. */
export const BUILT = {
  chromium: resolve('.output/chrome-mv3'),
  firefox: resolve('.output/firefox-mv3'),
} as const satisfies Record<Family, string>;

interface Manifest {
  readonly browser_specific_settings: { readonly gecko: { readonly id: string } };
}

function geckoId(): string {
  const manifest: Manifest = JSON.parse(readFileSync(resolve(BUILT.firefox, 'manifest.json'), 'utf8'));
  return manifest.browser_specific_settings.gecko.id;
}

/** A browser that runs with the extension in it. */
export interface Launched {
  readonly family: Family;
  readonly browser: Browser;
  /** `chrome-extension://…` or `moz-extension://…`, without a slash at its end; null without the extension. */
  readonly origin: string | null;
}

export interface Wishes {
  /** `host:port` of the only way out. */
  readonly proxy: string;
  readonly headless: boolean;
  /** Without it the browser runs bare, to compare with. */
  readonly bare?: boolean;
  readonly dark?: boolean;
  readonly args?: readonly string[];
  /** Folder of another build than that in `BUILT`. */
  readonly built?: string;
  /** A folder of its own, so that what the extension keeps is there again when the browser is started anew. */
  readonly profile?: Profile;
}

/** Where a browser keeps what lasts. `uuid`: the extension's address in Firefox, which would be another each time. */
export interface Profile {
  readonly folder: string;
  readonly uuid: string;
}

/** A new profile. */
export function makeProfile(): Profile {
  return { folder: mkdtempSync(join(tmpdir(), 'replydue-profile-')), uuid: randomUUID() };
}

/** Keeps the browser's own errands off the network. */
const QUIET = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--disable-quic',
  '--disable-gpu',
  '--disable-features=OptimizationHints,MediaRouter,DialMediaRouteProvider,Translate,CertificateTransparencyComponentUpdater',
  '--lang=en-GB',
];

async function launchChromium({ path }: Found, wishes: Wishes): Promise<Launched> {
  const browser = await puppeteer.launch({
    executablePath: path,
    headless: wishes.headless,
    pipe: true,
    enableExtensions: true,
    defaultViewport: wishes.headless ? { width: 1280, height: 900 } : null,
    acceptInsecureCerts: true,
    ...(wishes.profile ? { userDataDir: wishes.profile.folder } : {}),
    args: [
      ...QUIET,
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--proxy-server=http://${wishes.proxy}`,
      '--ignore-certificate-errors',
      ...(wishes.args ?? []),
    ],
  });
  const id = wishes.bare ? null : await browser.installExtension(wishes.built ?? BUILT.chromium);
  return { family: 'chromium', browser, origin: id && `chrome-extension://${id}` };
}

function firefoxPreferences(proxy: string, uuid: string, dark: boolean): Record<string, unknown> {
  const [host, port] = proxy.split(':');
  return {
    'extensions.webextensions.uuids': JSON.stringify({ [geckoId()]: uuid }),
    // An idle background is put to sleep after some seconds, so that a test can watch it wake up; less is too little on a slow machine.
    'extensions.background.idle.timeout': 3_000,
    // What is put in for a test counts as taken out when the browser ends; what it kept shall stay all the same.
    'extensions.webextensions.keepStorageOnUninstall': true,
    'extensions.webextensions.keepUuidOnUninstall': true,
    'layout.css.prefers-color-scheme.content-override': dark ? 0 : 1,
    'network.proxy.type': 1,
    'network.proxy.ssl': host,
    'network.proxy.ssl_port': Number(port),
    'network.proxy.http': host,
    'network.proxy.http_port': Number(port),
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
  };
}

async function launchFirefox({ path }: Found, wishes: Wishes): Promise<Launched> {
  const { uuid, folder } = wishes.profile ?? { uuid: randomUUID(), folder: null };
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: path,
    headless: wishes.headless,
    defaultViewport: wishes.headless ? { width: 1280, height: 900 } : null,
    acceptInsecureCerts: true,
    ...(folder === null ? {} : { userDataDir: folder }),
    args: ['--remote-allow-system-access', ...(wishes.args ?? [])],
    extraPrefsFirefox: firefoxPreferences(wishes.proxy, uuid, wishes.dark ?? false),
  });
  if (!wishes.bare) await browser.installExtension(wishes.built ?? BUILT.firefox);
  return { family: 'firefox', browser, origin: wishes.bare ? null : `moz-extension://${uuid}` };
}

/** Starts a browser with the built extension, from which only the portal can be reached. */
export async function launch(found: Found, wishes: Wishes): Promise<Launched> {
  return found.family === 'chromium' ? launchChromium(found, wishes) : launchFirefox(found, wishes);
}

/** How long a browser may take to end by itself, in milliseconds. */
const PATIENCE = 10_000;

/** Ends a browser, by force where it does not end by itself (Firefox now and then waits for a tab for ever). */
export async function quit({ browser }: Launched): Promise<void> {
  const process = browser.process();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const force = new Promise<void>((done) => {
    timer = setTimeout(() => {
      process?.kill('SIGKILL');
      done();
    }, PATIENCE);
  });
  await Promise.race([browser.close(), force]);
  clearTimeout(timer);
}
