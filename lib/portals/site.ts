import type { Site } from './portal';

/** Every host name of a site, the one that it calls its own first. */
export function hostsOf({ host, alsoAt = [] }: Site): readonly string[] {
  return [host, ...alsoAt];
}

/** The site that has a host name, or null. */
export function siteAmong(sites: readonly Site[], host: string): Site | null {
  return sites.find((site) => hostsOf(site).includes(host)) ?? null;
}
