import type { IsoDay } from '../thread/thread';
import { dayOf } from './day';
import { listIn, valueIn, wordIn } from './json';

/** What the site's JSON of a request adds to its page. Message ids are those of the page, e.g. `incoming-12`. */
export interface PortalData {
  readonly title: string | null;
  readonly requester: string | null;
  readonly law: string | null;
  readonly tags: readonly string[];
  readonly authorityTags: readonly string[];
  /** When the site itself sent a message or took it in: a timestamp in its own zone. */
  readonly eventAt: ReadonlyMap<string, string>;
  readonly declared: ReadonlyMap<string, 'review-request' | 'clarification'>;
}

interface Event {
  readonly type: string | null;
  readonly at: string;
  /** Message that the event sent or took in; empty for another kind of event. */
  readonly message: string;
  readonly described: string | null;
  readonly calculated: string | null;
}

/**
 * Reads the site's JSON of a request, which may be anything: what is not as expected is passed over, and does not spoil the
 * rest. Null when it is none, or that of another request.
 *
 * @param ids ids of the messages in the page: at least one of them must occur
 */
export function readData(data: unknown, ids: readonly string[]): PortalData | null {
  const events = listIn(data, 'info_request_events').flatMap(readEvent);
  const eventAt = new Map(events.map(({ message, at }) => [message, at] as const).reverse());
  if (!ids.some((id) => eventAt.has(id))) return null;
  return {
    title: wordIn(data, 'title'),
    requester: wordIn(valueIn(data, 'user'), 'name') ?? wordIn(data, 'user_name'),
    law: wordIn(data, 'law_used'),
    tags: readTags(data),
    authorityTags: readTags(valueIn(data, 'public_body')),
    eventAt,
    declared: readDeclared(events),
  };
}

function readEvent(event: unknown): readonly Event[] {
  const at = wordIn(event, 'created_at');
  if (!at || !dayOf(at)) return [];
  const type = wordIn(event, 'event_type');
  const [described, calculated] = [wordIn(event, 'described_state'), wordIn(event, 'calculated_state')];
  return [{ type, at, message: messageOf(event, type ?? ''), described, calculated }];
}

function messageOf(event: unknown, type: string): string {
  const isSending = /^(?:sent|followup_sent|send_error)$/.test(type);
  const way = type === 'response' ? 'incoming' : isSending ? 'outgoing' : '';
  const id = valueIn(event, `${way}_message_id`);
  return way && typeof id === 'number' ? `${way}-${id}` : '';
}

/** Tags come as pairs of a name and a value or null: `["charity", "1234"]` is the tag `charity:1234`. */
function readTags(owner: unknown): readonly string[] {
  return listIn(owner, 'tags').flatMap((tag) => {
    const [name, value] = [wordIn(tag, '0'), wordIn(tag, '1')];
    return Array.isArray(tag) && name ? [value ? `${name}:${value}`.slice(0, 500) : name] : [];
  });
}

/**
 * What the site takes the requester's follow-ups for. One sent through the form for reviews has the state `internal_review`.
 * The first one after the request was described as waiting for clarification is one, and restarts the site's own count.
 */
function readDeclared(events: readonly Event[]): PortalData['declared'] {
  const declared: Map<string, 'review-request' | 'clarification'> = new Map();
  let asked = false;
  for (const { type, message, described, calculated } of events) {
    if (type === 'followup_sent') {
      if ([described, calculated].includes('internal_review')) declared.set(message, 'review-request');
      else if (asked || calculated === 'waiting_response') declared.set(message, 'clarification');
      asked = false;
    } else if (described) asked = described === 'waiting_clarification';
  }
  return declared;
}

/** The day on which the site itself took a message in; null when its data does not say. */
export function receivedOn(data: PortalData | null, id: string): IsoDay | null {
  return id.startsWith('incoming-') ? dayOf(data?.eventAt.get(id)) : null;
}
