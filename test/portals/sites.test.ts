import { describe, expect, it } from 'vitest';
import { matchPatterns, portals, siteOf } from '../../lib/portals';

const sites = portals.flatMap((portal) => portal.sites);

describe('the sites', () => {
  it.each(sites.map((site) => [site.host, site] as const))('%s has a law, and a zone that exists', (_host, site) => {
    expect(site.jurisdiction).toMatch(/^[A-Z]{2}$/);
    expect(Temporal.Now.plainDateISO(site.zone).toString()).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(site.name).not.toBe('');
  });

  it('are each in the table once', () => {
    const hosts = matchPatterns();
    expect(new Set(hosts).size).toBe(hosts.length);
  });

  it('are matched with https only, by host and without wildcards in it', () => {
    for (const pattern of matchPatterns()) expect(pattern).toMatch(/^https:\/\/[a-z0-9.-]+\/\*$/);
    expect(matchPatterns()).toContain('https://www.whatdotheyknow.com/*');
    expect(matchPatterns()).toEqual(expect.arrayContaining(['https://madada.fr/*', 'https://www.madada.fr/*']));
  });

  it.each<[url: string, host: string | null]>([
    ['https://www.whatdotheyknow.com/request/x#incoming-1', 'www.whatdotheyknow.com'],
    ['https://www.madada.fr/demande/x', 'madada.fr'],
    ['https://whatdotheyknow.com.example.org/request/x', null],
    ['file:///www.whatdotheyknow.com/request/x', null],
    ['www.whatdotheyknow.com', null],
    ['', null],
  ])('%s is at %s', (url, host) => {
    expect(siteOf(url)?.host ?? null).toBe(host);
  });
});
