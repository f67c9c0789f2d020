import { workingDays } from './days.ts';
import type { DemoThread, State } from './thread.ts';

/** What the portal shows: what was said of the request, or what its own clock says. */
export type Status = State | 'waiting_response_overdue' | 'waiting_response_very_overdue' | 'waiting_classification';

/** The portal counts from the request, or from the first message after a clarification was asked for. */
function clockStart(thread: DemoThread): string {
  let start = thread.messages[0]?.on ?? '';
  let asked = false;
  for (const message of thread.messages) {
    if (message.kind === 'received' && message.describedAs === 'waiting_clarification') asked = true;
    if (message.kind === 'sent' && asked) {
      start = message.on;
      asked = false;
    }
  }
  return start;
}

/** The portal's own due day: one table of holidays for the whole kingdom, and no extensions. */
export function portalDue(thread: DemoThread, count = 20): string {
  return workingDays(clockStart(thread), count);
}

/** The calculated status on a day. */
export function statusOn(thread: DemoThread, today: string): Status {
  if (thread.unclassified) return 'waiting_classification';
  if (thread.state !== 'waiting_response') return thread.state;
  if (today > portalDue(thread, 40)) return 'waiting_response_very_overdue';
  return today > portalDue(thread) ? 'waiting_response_overdue' : 'waiting_response';
}

/** Labels of the lists. */
export const statusLabels = {
  waiting_response: 'Awaiting response',
  waiting_response_overdue: 'Delayed',
  waiting_response_very_overdue: 'Long overdue',
  waiting_classification: 'Awaiting classification',
  waiting_clarification: 'Awaiting clarification',
  internal_review: 'Awaiting internal review',
  not_held: 'Information not held',
  rejected: 'Refused',
  partially_successful: 'Partially successful',
  successful: 'Successful',
} as const satisfies Record<Status, string>;
