import { alaveteli } from './alaveteli';
import { parseAddress } from './dom';
import type { Page, Portal, Site } from './portal';
import { hostsOf, siteAmong } from './site';

/** Every portal that can be read. */
export const portals: readonly Portal[] = [alaveteli];

/** The portal whose thread a page shows, or null when it is no thread of any. */
export function portalFor(page: Page): Portal | null {
  return portals.find((portal) => portal.recognises(page)) ?? null;
}

/** The site that an address belongs to, or null. */
export function siteOf(url: string): Site | null {
  const host = parseAddress(url)?.hostname;
  return host
    ? siteAmong(
        portals.flatMap(({ sites }) => sites),
        host,
      )
    : null;
}

/** Match patterns of the manifest: every page of every site, https only. */
export function matchPatterns(): string[] {
  return portals.flatMap(({ sites }) => sites.flatMap(hostsOf)).map((host) => `https://${host}/*`);
}
