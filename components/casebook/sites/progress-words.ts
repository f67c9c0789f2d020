import type { ReadProgress } from '../../../lib/messaging/protocol';
import { showCount } from '../../day';

/** How far a reading is, in a sentence or three. */
export function tellProgress(progress: ReadProgress): string {
  const { waiting, done, failures, lists } = progress;
  const all = waiting + done + failures - lists;
  const parts = [
    lists > 0 ? 'The list is being read first, so more may come.' : '',
    `${done} of ${showCount(all, 'request')} read.`,
    failures > 0 ? `${failures} could not be read.` : '',
    tellStand(progress),
  ];
  return parts.filter(Boolean).join(' ');
}

function tellStand({ running, site, waiting, halts }: ReadProgress): string {
  const stops = halts.map(tellHalt).join(' ');
  if (running) return `Reading at ${site}, in a tab of its own. ${stops}`.trim();
  if (waiting === 0) return 'Done.';
  return stops === '' ? 'Stopped. It goes on when you say so.' : stops;
}

function tellHalt({ site, words, notBefore }: ReadProgress['halts'][number]): string {
  const until = notBefore === null ? '' : ` It can go on after ${timeOf(notBefore)}.`;
  return `Stopped at ${site}: ${words}${until}`;
}

function timeOf(instant: string): string {
  const moment = Date.parse(instant);
  return Number.isNaN(moment)
    ? instant
    : new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' }).format(moment);
}
