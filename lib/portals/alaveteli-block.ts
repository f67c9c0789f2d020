import { all, lineOf, maybe } from './dom';
import { textOf } from './text';

const ID = /^(?:incoming|outgoing|comment)-\d+$/;
const BLOCKS = '[id^="incoming-"], [id^="outgoing-"], [id^="comment-"]';
const HEAD_FURNITURE = /(?:^|\s)correspondence__header__(?:date|delivery-status)(?:\s|$)/;

/** All that a page has under one message id: the message, and the notices that it was sent again. */
export interface Block {
  readonly id: string;
  readonly element: Element;
  /** Where its text is; null when the viewer may not see it. */
  readonly body: Element | null;
  readonly notices: readonly Element[];
}

/** The messages of a page by id, in the order of the document. A notice that one was sent again repeats its id. */
export function findBlocks(root: ParentNode): ReadonlyMap<string, Block> {
  const byId = new Map<string, Element[]>();
  for (const element of all(root, BLOCKS)) {
    const { id } = element;
    const same = byId.get(id);
    if (same) same.push(element);
    else if (ID.test(id)) byId.set(id, [element]);
  }
  return new Map([...byId].map(([id, elements]) => [id, blockOf(id, elements)]));
}

function blockOf(id: string, elements: readonly Element[]): Block {
  const element = elements.reduce((best, one) => (!bodyOf(best) && bodyOf(one) ? one : best));
  return { id, element, body: bodyOf(element), notices: elements.filter((one) => one !== element) };
}

function bodyOf(element: Element): Element | null {
  return maybe(element, '.correspondence_text, .comment_in_request_text');
}

function isNotice(element: Element): boolean {
  return maybe(element, '.event_plain') !== null;
}

/** Whether the viewer may not see the text. Not every release marks that; what they share is that there is no body. */
export function isHidden({ element, body }: Block): boolean {
  return (!body && !isNotice(element)) || maybe(element, 'p.hidden_attachment') !== null;
}

/** Whether some of the text is not in the page, but only a link to the page that has it. */
export function isFolded({ body }: Block): boolean {
  return body !== null && maybe(body, '.unfold_link a[href*="unfold=1"]') !== null;
}

/** The timestamp of a message or of a notice; null when it has none. */
export function stampOf(element: Element): string | null {
  return maybe(element, 'time[datetime]')?.getAttribute('datetime') ?? null;
}

/**
 * Who wrote a message, e.g. `Information Rights, Aldermere County Council`; empty when the page does not say.
 *
 * @param authority its name: where it stands alone, releases before 0.26 put no `From:` before it
 */
export function readAuthor({ element, id }: Block, authority: string): string {
  if (id.startsWith('comment-')) return lineOf(maybe(element, 'h2 a'));
  const head = maybe(element, '.correspondence__header__author', '[class*="correspondence__header__from"]');
  if (head) return textOf(head, HEAD_FURNITURE).replaceAll('\n', ' ').replace(/,$/, '').slice(0, 1000);
  const day = lineOf(maybe(element, 'h2 time'));
  const heading = maybe(element, 'h2');
  const [first = '', ...more] = heading
    ? textOf(heading, /^$/)
        .split('\n')
        .filter((line) => line && line !== day)
    : [];
  return [first === authority ? first : first.replace(/^[^:]{1,30}:\s*/, ''), ...more].join(', ').slice(0, 1000);
}
