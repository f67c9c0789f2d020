import type { SitesDesk } from '../../components/casebook/sites/desk';
import { send } from '../../lib/messaging/channel';
import { placeToRead } from '../../lib/portals/list';

/** The desk of the part about the request sites in a real browser. */
export const desk: SitesDesk = {
  readProgress: () => send('read-progress', {}),
  importFrom: (address) => {
    const list = placeToRead(address);
    return list && send('import-list', list);
  },
  checkAll: () => send('check-cases', { urls: null }),
  goOn: (retry) => send('go-on-reading', { retry }),
  stop: () => send('stop-reading', {}),
  clear: () => send('clear-reads', {}),
};
