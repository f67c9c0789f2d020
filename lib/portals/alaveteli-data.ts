import * as v from 'valibot';
import type { IsoDay, Message } from '../thread/thread';
import { dayOf } from './day';

/** What the site's JSON of a request adds to its page. Message ids are those of the page, e.g. `incoming-12`. */
export interface PortalData {
  readonly title: string | null;
  readonly requester: string | null;
  readonly law: string | null;
  readonly tags: readonly string[];
  readonly authorityTags: readonly string[];
  /** Timestamp at which the site sent or took in a message. */
  readonly eventAt: ReadonlyMap<string, string>;
  readonly declared: ReadonlyMap<string, NonNullable<Message['declared']>>;
}

const word = v.fallback(v.nullish(v.pipe(v.string(), v.maxLength(500))), null);
const number = v.fallback(v.nullish(v.number()), null);
/** A list in which what is not as expected is left out, and does not spoil the rest. */
const listOf = <T>(item: v.GenericSchema<unknown, T>) =>
  v.fallback(
    v.pipe(
      v.array(v.fallback(v.nullable(item), null)),
      v.transform((found) => found.filter((one) => one !== null)),
    ),
    [],
  );

const tags = listOf(
  v.pipe(
    v.tuple([v.string(), v.nullish(v.string())]),
    v.transform((tag) => tag.filter(Boolean).join(':')),
  ),
);

const event = v.object({
  event_type: v.string(),
  created_at: v.pipe(
    v.string(),
    v.check((at) => dayOf(at) !== null),
  ),
  described_state: word,
  calculated_state: word,
  incoming_message_id: number,
  outgoing_message_id: number,
});
type Event = v.InferOutput<typeof event>;

const request = v.object({
  title: word,
  law_used: word,
  tags,
  user: v.fallback(v.nullish(v.object({ name: word })), null),
  user_name: word,
  public_body: v.fallback(v.nullish(v.object({ tags })), null),
  info_request_events: listOf(event),
});

/**
 * Reads the site's JSON of a request, which may be anything. Null when it is none, or that of another request.
 *
 * @param ids ids of the messages in the page: at least one of them must occur
 */
export function readData(data: unknown, ids: readonly string[]): PortalData | null {
  const { success, output } = v.safeParse(request, data);
  if (!success) return null;
  const eventAt = new Map<string, string>();
  for (const one of output.info_request_events) {
    const id = messageOf(one);
    if (id && !eventAt.has(id)) eventAt.set(id, one.created_at);
  }
  if (!ids.some((id) => eventAt.has(id))) return null;
  return {
    title: output.title ?? null,
    requester: output.user?.name ?? output.user_name ?? null,
    law: output.law_used ?? null,
    tags: output.tags,
    authorityTags: output.public_body?.tags ?? [],
    eventAt,
    declared: readDeclared(output.info_request_events),
  };
}

function messageOf(event: Event): string | null {
  if (event.event_type === 'response')
    return event.incoming_message_id ? `incoming-${event.incoming_message_id}` : null;
  const isSending = /^(?:sent|followup_sent|send_error)$/.test(event.event_type);
  return isSending && event.outgoing_message_id ? `outgoing-${event.outgoing_message_id}` : null;
}

/**
 * What the site takes the requester's follow-ups for. One sent through the form for reviews has the state `internal_review`;
 * the first one after the request was described as waiting for clarification is a clarification, which restarts the site's own count.
 */
function readDeclared(events: readonly Event[]): PortalData['declared'] {
  const declared: Map<string, NonNullable<Message['declared']>> = new Map();
  let unclear = false;
  for (const event of events) {
    const states = [event.described_state, event.calculated_state];
    const id = messageOf(event);
    if (event.event_type === 'followup_sent' && id) {
      if (states.includes('internal_review')) declared.set(id, 'review-request');
      else if (unclear || event.calculated_state === 'waiting_response') declared.set(id, 'clarification');
      unclear = false;
    } else if (event.described_state) unclear = event.described_state === 'waiting_clarification';
  }
  return declared;
}

/** The day on which the site itself took a message in; null when its data does not say. */
export function receivedOn(data: PortalData | null, id: string): IsoDay | null {
  return id.startsWith('incoming-') ? dayOf(data?.eventAt.get(id)) : null;
}
