import { threadAddress } from './alaveteli-address';
import { parseAddress } from './dom';
import { listIn, wordIn } from './json';

/** Where a site has its data of a thread, which is small and says whether anything changed; null where it has none. */
export function dataAddress(threadUrl: string): string | null {
  const address = threadAddress(parseAddress(threadUrl));
  return address === null || /\/r\/[^/]+$/.test(address) ? null : `${address}.json`;
}

/** What a site's data of a thread says in brief: another text when anything changed. Null when that cannot be told. */
export function stampOf(data: unknown): string | null {
  const changed = wordIn(data, 'updated_at');
  return changed === null ? null : `${changed} ${listIn(data, 'info_request_events').length}`;
}
