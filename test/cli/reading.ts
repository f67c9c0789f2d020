import type { Reading } from '../../lib/portals/portal';
import type { Thread } from '../../lib/thread/thread';

/** What a page without gaps gives that shows a thread. */
export function readingOf(thread: Thread): Reading {
  return {
    thread,
    anchors: new Map(),
    heading: null,
    gaps: [],
    viewer: 'signed-out',
    wants: { data: null, unfolded: null },
  };
}
