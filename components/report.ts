import type { Gap } from '../lib/portals/portal';

/** What could not be read, and from which page. */
export interface GapReport {
  readonly portal: string;
  readonly url: string;
  readonly gaps: readonly Gap[];
}

/** The report that the user may send to somebody: portal, address and gaps, and nothing else of the page or the user. */
export function writeReport({ portal, url, gaps }: GapReport): string {
  const lines = gaps.map(({ field, where }) => `- ${field} (${withoutKey(where)})`);
  return ['ReplyDue could not read a page.', `Portal: ${portal}`, `Page: ${withoutKey(url)}`, ...lines].join('\n');
}

/** Who reads a page by a private link holds its key in the address: it must not be passed on. */
function withoutKey(place: string): string {
  return place.replace(/\/r\/[^/\s]+/g, '/r/(private link)').replace(/(https?:[^?#\s]*)[?#]\S*/g, '$1');
}
