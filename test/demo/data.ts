import { moment } from './days.ts';
import { statusLabels, statusOn } from './status.ts';
import type { Authority, DemoMessage, DemoThread, Person } from './thread.ts';

function eventType(message: DemoMessage, index: number): string {
  if (message.kind === 'comment') return 'comment';
  if (message.kind === 'received') return 'response';
  return index === 0 ? 'sent' : 'followup_sent';
}

function describedState(message: DemoMessage): string | null {
  if (message.kind === 'received') return message.describedAs;
  return message.kind === 'sent' && message.as === 'internal_review' ? 'internal_review' : null;
}

function eventData(message: DemoMessage, index: number, id: number): object {
  const state = describedState(message);
  return {
    id,
    event_type: eventType(message, index),
    created_at: moment(message.on, message.at).replace(/(?=[+-]\d\d:\d\d$)/, '.000'),
    described_state: state,
    calculated_state: state,
    last_described_at: null,
    incoming_message_id: message.kind === 'received' ? message.id : null,
    outgoing_message_id: message.kind === 'sent' ? message.id : null,
    comment_id: message.kind === 'comment' ? message.id : null,
    display_status: null,
  };
}

function personData(person: Person): object {
  return { id: person.slug.length, url_name: person.slug, name: person.name, ban_text: '', about_me: '' };
}

/** The portal's JSON for an authority. */
export function authorityData(authority: Authority): object {
  return {
    id: authority.id,
    url_name: authority.slug,
    name: authority.name,
    short_name: '',
    home_page: `https://www.${authority.slug.replaceAll('_', '-')}.example`,
    notes: '',
    tags: authority.tags.map((tag) => [tag, null]),
  };
}

/** The portal's JSON for a thread. */
export function threadData(thread: DemoThread, today: string): object {
  const events = thread.messages.map((message, index) => eventData(message, index, thread.id * 100 + index));
  const days = thread.messages.map(({ on, at }) => moment(on, at));
  return {
    id: thread.id,
    url_title: thread.slug,
    title: thread.title,
    created_at: days[0] ?? null,
    updated_at: days.at(-1) ?? null,
    described_state: thread.state,
    display_status: statusLabels[statusOn(thread, today)],
    awaiting_description: thread.unclassified,
    prominence: 'normal',
    law_used: thread.law,
    tags: [],
    user: personData(thread.requester),
    public_body: authorityData(thread.authority),
    info_request_events: events,
  };
}

/** The portal's JSON of a feed: one event of each thread. */
export function feedData(threads: readonly DemoThread[], today: string): readonly object[] {
  return threads.map((thread) => {
    const { info_request_events: _events, public_body, user, ...request } = Object(threadData(thread, today));
    return { id: thread.id, event_type: 'sent', snippet: '', info_request: request, public_body, user };
  });
}
