import { portalFor } from '../../lib/portals/index.ts';
import type { Reading } from '../../lib/portals/portal.ts';

/** A stored page as it is handed to a browser. */
export interface StoredPage {
  readonly url: string;
  readonly html: string;
  readonly data?: unknown;
  readonly unfolded?: string;
}

/** A reading without its live elements. */
export type PlainReading = Pick<Reading, 'thread' | 'gaps' | 'viewer' | 'wants'>;

/** Reads a stored page with the parser of the browser that it runs in. Null when it is no thread. */
export function readInBrowser({ url, html, data, unfolded }: StoredPage): PlainReading | null {
  const parse = (text: string) => new DOMParser().parseFromString(text, 'text/html');
  const page = {
    url,
    document: parse(html),
    ...(data === undefined ? {} : { data }),
    ...(unfolded === undefined ? {} : { unfolded: parse(unfolded) }),
  };
  const reading = portalFor(page)?.read(page);
  if (!reading) return null;
  const { thread, gaps, viewer, wants } = reading;
  return { thread, gaps, viewer, wants };
}
