import * as v from 'valibot';
import type { IsoDay } from '../thread/thread';
import { dayOf } from './day';

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

// What is not as expected is passed over piece by piece, and does not spoil the rest.
const word = v.fallback(v.nullish(v.string(), null), null);
const list = v.fallback(v.array(v.unknown()), []);
const number = v.fallback(v.nullish(v.number(), null), null);

const event = v.object({
  event_type: v.string(),
  created_at: v.string(),
  described_state: word,
  calculated_state: word,
  incoming_message_id: number,
  outgoing_message_id: number,
});
type Event = v.InferOutput<typeof event>;

const request = v.object({
  title: word,
  law_used: word,
  tags: list,
  user: v.fallback(v.object({ name: word }), { name: null }),
  user_name: word,
  public_body: v.fallback(v.object({ tags: list }), { tags: [] }),
  info_request_events: list,
});

/**
 * Reads the site's JSON of a request, which may be anything. Null when it is none, or that of another request.
 *
 * @param ids ids of the messages in the page: at least one of them must occur
 */
export function readData(data: unknown, ids: readonly string[]): PortalData | null {
  const { success, output } = v.safeParse(request, data);
  const events = success ? readEvents(output.info_request_events) : [];
  const eventAt = new Map(events.map((one) => [messageOf(one), one.created_at] as const).reverse());
  if (!success || !ids.some((id) => eventAt.has(id))) return null;
  return {
    title: output.title,
    requester: output.user.name ?? output.user_name,
    law: output.law_used,
    tags: readTags(output.tags),
    authorityTags: readTags(output.public_body.tags),
    eventAt,
    declared: readDeclared(events),
  };
}

function readEvents(list: readonly unknown[]): readonly Event[] {
  return list.flatMap((one) => {
    const { success, output } = v.safeParse(event, one);
    return success && dayOf(output.created_at) ? [output] : [];
  });
}

/** Tags come as pairs of a name and a value or null: `["charity", "1234"]` is the tag `charity:1234`. */
function readTags(list: readonly unknown[]): readonly string[] {
  return list.filter((tag) => v.is(pair, tag)).map((tag) => tag.filter(Boolean).join(':').slice(0, 500));
}
const pair = v.array(v.nullish(v.string()));

/** The message that an event sent or took in; empty for another kind of event. */
function messageOf({ event_type, incoming_message_id, outgoing_message_id }: Event): string {
  if (event_type === 'response') return `incoming-${incoming_message_id}`;
  return /^(?:sent|followup_sent|send_error)$/.test(event_type) ? `outgoing-${outgoing_message_id}` : '';
}

/**
 * What the site takes the requester's follow-ups for. One sent through the form for reviews has the state `internal_review`.
 * The first one after the request was described as waiting for clarification is one, and restarts the site's own count.
 */
function readDeclared(events: readonly Event[]): PortalData['declared'] {
  const declared: Map<string, 'review-request' | 'clarification'> = new Map();
  let asked = false;
  for (const event of events) {
    const { event_type, described_state, calculated_state } = event;
    if (event_type === 'followup_sent') {
      const isReview = described_state === 'internal_review' || calculated_state === 'internal_review';
      if (isReview) declared.set(messageOf(event), 'review-request');
      else if (asked || calculated_state === 'waiting_response') declared.set(messageOf(event), 'clarification');
      asked = false;
    } else if (described_state) asked = described_state === 'waiting_clarification';
  }
  return declared;
}

/** The day on which the site itself took a message in; null when its data does not say. */
export function receivedOn(data: PortalData | null, id: string): IsoDay | null {
  return id.startsWith('incoming-') ? dayOf(data?.eventAt.get(id)) : null;
}
