import type { Thread } from '../thread/thread';

/** Something that a reader looked for and did not find. Shown to the user. */
export interface Gap {
  /** What is missing, in the user's words, e.g. `date of a message`. */
  readonly field: string;
  /** Where it was looked for: a selector, a message id or an address. */
  readonly where: string;
}

/**
 * A page as it lies before us, with what else the portal says of it.
 * `data` and `unfolded` are `undefined` while nobody has asked for them, `null` when they were asked for and could not be had.
 */
export interface Page {
  readonly url: string;
  readonly document: Document;
  /** The portal's JSON for the thread, parsed. */
  readonly data?: unknown;
  /** The same page with nothing folded. */
  readonly unfolded?: Document | null;
  /** The text that the document was parsed from shows its end; absent where there is no such text, as of a page that is open. */
  readonly ended?: boolean;
}

/** Who is looking: the requester may write in the thread, others may not. */
export type Viewer = 'requester' | 'other' | 'signed-out';

/** What a portal's reader made of a page. */
export interface Reading {
  readonly thread: Thread;
  /** The live elements of the messages, by message id. Only in the page. */
  readonly anchors: ReadonlyMap<string, Element>;
  /** Where the banner goes: directly after this element. Null when the heading was not found. */
  readonly heading: Element | null;
  readonly gaps: readonly Gap[];
  readonly viewer: Viewer;
  /** Same-origin addresses that would complete the reading and were not given in the `Page` yet. */
  readonly wants: { readonly data: string | null; readonly unfolded: string | null };
}

/** The reply form of a thread, as open in the page. */
export interface ReplyForm {
  /** Address of the thread that the form writes to. */
  readonly threadUrl: string;
  readonly box: HTMLTextAreaElement;
  /** Whether the portal will send it as a request for a review. */
  readonly isReview: boolean;
}

/** One site of a portal family. */
export interface Site {
  readonly host: string;
  /** Other host names under which the same site is met; `host` is the one that addresses are written with. */
  readonly alsoAt?: readonly string[];
  readonly name: string;
  /** ISO country code, or `EU`. */
  readonly jurisdiction: string;
  /** IANA zone in which the site writes its days. */
  readonly zone: string;
}

/** A portal family. Adding one is one file, one line in `index.ts` and one fixture folder. */
export interface Portal {
  readonly id: string;
  readonly sites: readonly Site[];
  /** Cheap: is this page a request thread of this portal? Never throws. */
  recognises(page: Page): boolean;
  /** Call only on a page that is recognised. Never throws: what is missing is a `Gap`. */
  read(page: Page): Reading;
  /** Address of the portal's own form for a review of this thread; null where there is none. */
  reviewForm(thread: Thread): string | null;
  /** Address of the portal's own form for any other message to the authority; null where there is none. */
  followUpForm(thread: Thread): string | null;
  /** The reply form in this page, or null. */
  replyForm(page: Page): ReplyForm | null;
}
