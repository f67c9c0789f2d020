import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Act, ActKind, DelayGround } from '../../lib/thread/act';
import type { Message, Thread } from '../../lib/thread/thread';
import { sharedFile } from './shared';

interface Labelled {
  readonly name: string;
  readonly host: string;
  readonly url_title: string;
  readonly title: string;
  readonly law_used: string;
  readonly status: string;
  readonly now: string;
  readonly requester: { readonly name: string };
  readonly authority: { readonly name: string; readonly tags: string };
  readonly events: readonly {
    readonly type: string;
    readonly id: number;
    readonly at: string;
    readonly what_doing?: string;
    readonly author?: string;
    readonly body: string;
  }[];
  readonly gold: {
    readonly regime: string;
    readonly messages: readonly {
      readonly id: string;
      readonly act: ActKind;
      readonly promises: readonly { readonly date: string; readonly about: string }[];
      readonly citations: readonly string[];
    }[];
    readonly clocks: readonly {
      readonly clock: string;
      readonly from: string;
      readonly due: string;
      readonly state: string;
      readonly working_days_late: number | null;
    }[];
  };
}

/** The labelled threads that may lie beside the project; none where they do not. */
export function readGold(): readonly Labelled[] {
  const folder = sharedFile('gold');
  if (!folder) return [];
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return names.sort().map((name) => JSON.parse(readFileSync(resolve(folder, name), 'utf8')));
}

function dayIn(zone: string, instant: string): string {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDate().toString();
}

/** The day on which a labelled thread is looked at. */
export function todayOf(labelled: Labelled): string {
  return dayIn('Europe/London', labelled.now);
}

/** A labelled thread as a portal would give it. */
export function threadOf(labelled: Labelled): Thread {
  return {
    portal: 'alaveteli',
    site: labelled.host,
    jurisdiction: 'GB',
    zone: 'Europe/London',
    url: `https://${labelled.host}/request/${labelled.url_title}`,
    title: labelled.title,
    requester: { name: labelled.requester.name, url: null },
    authority: { name: labelled.authority.name, url: null, tags: labelled.authority.tags.split(' ').filter(Boolean) },
    tags: [],
    messages: labelled.events.map(messageOf),
    claims: { status: labelled.status, dueOn: null, law: labelled.law_used },
    folded: false,
    closed: false,
  };
}

function messageOf({ type, id, at, what_doing, author, body }: Labelled['events'][number]): Message {
  const kind = { response: 'incoming', comment: 'comment' }[type] ?? 'outgoing';
  return {
    id: `${kind}-${id}`,
    party: kind === 'incoming' ? 'authority' : kind === 'comment' ? 'other' : 'requester',
    author: author ?? '',
    sentOn: dayIn('Europe/London', at),
    sentAt: at,
    receivedOn: null,
    resentOn: [],
    text: body,
    attachments: [],
    hidden: false,
    declared: kind === 'comment' ? 'annotation' : what_doing === 'internal_review' ? 'review-request' : null,
  };
}

/** The acts as labelled. The ground of a delay is not labelled: it follows from what was cited. */
export function actsOf(labelled: Labelled): readonly Act[] {
  return labelled.gold.messages.map(({ id, act, promises, citations }) => ({
    messageId: id,
    kind: act,
    evidence: [],
    why: '',
    confidence: 1,
    ground: act === 'extension' ? groundOf(citations) : null,
    promises: promises.map((promise) => ({ ...promise, evidence: nothing(id) })),
    citations: citations.map((cite) => ({ cite, evidence: nothing(id) })),
    corrected: false,
  }));
}

function groundOf(citations: readonly string[]): DelayGround {
  if (citations.some((cite) => / reg 7/.test(cite))) return 'complexity';
  return citations.length > 0 ? 'public-interest' : 'volume';
}

function nothing(messageId: string) {
  return { messageId, start: 0, end: 0, quote: '' };
}
