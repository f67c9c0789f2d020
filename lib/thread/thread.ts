/** A civil day, `YYYY-MM-DD`, in the zone of the portal. Never a moment. */
export type IsoDay = string;

/** Who wrote a message. An `overseer` is a regulator, `other` an annotator or somebody whom the portal does not name. */
export type Party = 'requester' | 'authority' | 'overseer' | 'other';

/** A file that came with a message. Its content is not read. */
export interface Attachment {
  readonly name: string;
  readonly url: string | null;
  /** As the portal writes it, e.g. `162K`; null when the page does not say. */
  readonly size: string | null;
}

/** One message as the portal published it; nothing here is inferred from its words. */
export interface Message {
  /** The portal's own id of the message in the page, e.g. `incoming-1298686`. Unique within a thread. */
  readonly id: string;
  readonly party: Party;
  readonly author: string;
  /** The day the portal shows for it, in the portal's zone; null when the page has none. */
  readonly sentOn: IsoDay | null;
  /** The portal's timestamp, for ordering only; null when there is none. */
  readonly sentAt: string | null;
  /** The day the portal itself took it in, where its data says so (a sender's own Date header can lie). */
  readonly receivedOn: IsoDay | null;
  /** Days on which the portal sent the very same message again. */
  readonly resentOn: readonly IsoDay[];
  /** Plain text with `\n` line breaks, without the portal's furniture; empty when hidden. */
  readonly text: string;
  readonly attachments: readonly Attachment[];
  /** The viewer may not see the text, or only a part of it. */
  readonly hidden: boolean;
  /** What the portal itself says that the message is (its form was sent as such), or what the letter was drafted as; else null. */
  readonly declared: 'review-request' | 'clarification' | 'annotation' | null;
  /** Why a part of the text was not read: the site folds it away, or the page broke off within it. Absent when all of it was. */
  readonly lacks?: 'folded' | 'cut';
}

/** What the portal itself states about the thread, so that a disagreement can be said. */
export interface Claims {
  /** The portal's machine name of the state, e.g. `waiting_response_overdue`. */
  readonly status: string | null;
  readonly dueOn: IsoDay | null;
  /** The portal's name for the law, e.g. `foi`, `eir`, `gipa`. */
  readonly law: string | null;
}

/** A request and all that was said about it, as plain JSON: no Date, Map, Element or URL. */
export interface Thread {
  /** The portal family, e.g. `alaveteli`. */
  readonly portal: string;
  /** Host name of the site, e.g. `www.whatdotheyknow.com`. */
  readonly site: string;
  /** Country or union whose law the site is for, e.g. `GB`, `EU`, `AU`; null when the site is unknown. */
  readonly jurisdiction: string | null;
  /** IANA zone in which the site writes its days. */
  readonly zone: string;
  /** The thread's permanent address, without query or fragment: the identity of a case. */
  readonly url: string;
  readonly title: string;
  readonly requester: { readonly name: string; readonly url: string | null };
  readonly authority: {
    readonly name: string;
    readonly url: string | null;
    /** The portal's tags of the authority; empty when its data could not be had. */
    readonly tags: readonly string[];
  };
  /** Tags of the request itself. */
  readonly tags: readonly string[];
  /** In the order of their dates; a message without a date keeps its place in the page. */
  readonly messages: readonly Message[];
  readonly claims: Claims;
  /** Some text is folded away and was not read; which, the messages say (`lacks`). */
  readonly folded: boolean;
  /** The authority can no longer be written to from this page. */
  readonly closed: boolean;
  /** The page broke off among its messages: what came after, and the end of the last one, was not read. */
  readonly cut?: true;
}

/** The words that a statement rests on: a half-open span of a message's `text`. */
export interface Evidence {
  readonly messageId: string;
  readonly start: number;
  readonly end: number;
  /** `text.slice(start, end)`, so that evidence can be shown without the thread. */
  readonly quote: string;
}
