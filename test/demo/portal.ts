import * as people from './people.ts';
import type { Authority, DemoThread, Person } from './thread.ts';
import { sent } from './thread.ts';
import { threadsOn } from './threads/index.ts';
import type { FollowUp } from './validate.ts';

/** What the portal knows while it runs: the invented threads, and what was sent since. */
export interface Portal {
  readonly people: readonly Person[];
  readonly authorities: readonly Authority[];
  threads(): readonly DemoThread[];
  find(slug: string): DemoThread | undefined;
  /** Adds a message as the portal does once the requester has pressed Send. */
  post(slug: string, followUp: FollowUp, on: string, at: string): void;
}

/** Opens a portal with every thread as it stands on `today`, and `more`. */
export function openPortal(today: string, more: readonly DemoThread[] = []): Portal {
  const threads = new Map([...threadsOn(today), ...more].map((thread) => [thread.slug, thread]));
  let lastId = 89000;
  return {
    people: [people.maren, people.tobias],
    authorities: Object.values(people).filter((someone): someone is Authority => 'tags' in someone),
    threads: () => [...threads.values()],
    find: (slug) => threads.get(slug),
    post(slug, followUp, on, at) {
      const thread = threads.get(slug);
      if (!thread) return;
      lastId += 1;
      threads.set(slug, extended(thread, followUp, { id: lastId, on, at }));
    },
  };
}

function extended(
  thread: DemoThread,
  { body, whatDoing }: FollowUp,
  when: { id: number; on: string; at: string },
): DemoThread {
  const isReview = whatDoing === 'internal_review';
  const message = sent({ ...when, text: body, as: isReview ? 'internal_review' : 'normal_sort' });
  return {
    ...thread,
    state: isReview ? 'internal_review' : thread.state,
    unclassified: false,
    messages: [...thread.messages, message],
  };
}
