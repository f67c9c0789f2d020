import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readList } from '../lib/portals/list';

/** Put into a tab that may list requests, when the popup is opened there: what the page lists, or null. */
export default defineUnlistedScript(() => readList({ url: location.href, document }));
