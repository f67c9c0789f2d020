import type { Message } from '../thread/thread';
import { readAttachments } from './alaveteli-attachment';
import { type Block, isFolded, isHidden, readAuthor, stampOf } from './alaveteli-block';
import { type PortalData, receivedOn } from './alaveteli-data';
import { dayOf } from './day';
import type { Gaps } from './dom';
import { textOf } from './text';

const FURNITURE =
  /(?:^|\s)(?:attachments|unfold_link|hidden_attachment|correspondence_info|correspondence__suggestion|event_actions)(?:\s|$)/;

/** What a message is read with: the rest of the page, and what else the site says. */
export interface Surroundings {
  readonly requester: string;
  readonly authority: string;
  readonly data: PortalData | null;
  /** The messages of the page that has nothing folded; null when it could not be had, undefined when nobody asked. */
  readonly unfolded: ReadonlyMap<string, Block> | null | undefined;
  /** Address of the page. */
  readonly base: string;
  readonly gaps: Gaps;
  /** The message within which the page broke off; undefined when it is whole. */
  readonly brokenIn: Block | undefined;
}

/** Reads one message. What it lacks is recorded as a gap, unless the site withholds it on purpose. */
export function readMessage(block: Block, around: Surroundings): Message {
  const { id, element } = block;
  const { data, gaps } = around;
  const party = partyOf(id);
  const stamp = stampOf(element);
  const lacks = lacksOf(block, around);
  const sentAt = (dayOf(stamp) ? stamp : data?.eventAt.get(id)) ?? null;
  const message: Message = {
    id,
    party,
    author: readAuthor(block, around.authority) || (party === 'requester' ? around.requester : ''),
    sentOn: dayOf(sentAt),
    sentAt,
    receivedOn: receivedOn(data, id),
    resentOn: block.notices.map((notice) => dayOf(stampOf(notice))).filter((day) => day !== null),
    text: readText(block, around),
    attachments: readAttachments(block, around.base, gaps),
    hidden: isHidden(block),
    declared: party === 'other' ? 'annotation' : (data?.declared.get(id) ?? null),
    ...(lacks && { lacks }),
  };
  gaps.push(...lackOf(message).map((field) => ({ field, where: id })));
  return message;
}

function partyOf(id: string): Message['party'] {
  return id.startsWith('outgoing-') ? 'requester' : id.startsWith('incoming-') ? 'authority' : 'other';
}

function lackOf({ hidden, sentOn, author, text, attachments }: Message): readonly string[] {
  if (hidden) return [];
  return [
    sentOn ? '' : 'date of a message',
    author ? '' : 'author of a message',
    text || attachments.length > 0 ? '' : 'text of a message',
  ].filter(Boolean);
}

/** The text of a message, from the page that has nothing folded where the message is folded here. */
function readText(block: Block, { unfolded, gaps }: Surroundings): string {
  const whole = wholeOf(block, unfolded);
  if (isFolded(block) && unfolded !== undefined && isFolded(whole)) {
    gaps.push({ field: 'text that the site folds away', where: block.id });
  }
  return whole.body ? textOf(whole.body, FURNITURE) : '';
}

function lacksOf(block: Block, { unfolded, brokenIn }: Surroundings): Message['lacks'] {
  const whole = wholeOf(block, unfolded);
  if (isFolded(whole)) return 'folded';
  return whole === brokenIn ? 'cut' : undefined;
}

/** The same message where nothing of it is folded, if there is such a page; else the message as it is. */
function wholeOf(block: Block, unfolded: Surroundings['unfolded']): Block {
  const other = isFolded(block) ? unfolded?.get(block.id) : undefined;
  return other?.body ? other : block;
}
