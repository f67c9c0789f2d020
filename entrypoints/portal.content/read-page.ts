import type { Page, Portal, Reading } from '../../lib/portals/portal';
import { fetchData, fetchPage } from './fetch-beside';

/** A reading, with the page as it was when nothing more could be had for it. */
export interface WholeReading {
  readonly page: Page;
  readonly reading: Reading;
}

/** Reads a page, gets once from the portal what would complete the reading, and reads again. Never throws. */
export async function readWhole(portal: Portal, page: Page, first: Reading): Promise<WholeReading> {
  const wanted = { data: ownAddress(first.wants.data, page), unfolded: ownAddress(first.wants.unfolded, page) };
  if (wanted.data === null && wanted.unfolded === null) return { page, reading: first };
  const [data, unfolded] = await Promise.all([
    wanted.data === null ? page.data : fetchData(wanted.data),
    wanted.unfolded === null ? page.unfolded : fetchPage(wanted.unfolded),
  ]);
  const whole: Page = {
    url: page.url,
    document: page.document,
    ...(data === undefined ? {} : { data }),
    ...(unfolded === undefined ? {} : { unfolded }),
  };
  return { page: whole, reading: portal.read(whole) };
}

/** The address, if it is one of the portal that the page is from; else null. */
function ownAddress(address: string | null, page: Page): string | null {
  if (address === null || !URL.canParse(address, page.url)) return null;
  const { origin, href } = new URL(address, page.url);
  return origin === new URL(page.url).origin ? href : null;
}
