/** Somebody with an account at the portal. */
export interface Person {
  readonly name: string;
  readonly slug: string;
}

/** A public authority. Invented, like everybody here. */
export interface Authority {
  readonly id: number;
  readonly name: string;
  readonly slug: string;
  readonly tags: readonly string[];
}

/** What the portal files a request under. */
export type State =
  | 'waiting_response'
  | 'waiting_clarification'
  | 'internal_review'
  | 'not_held'
  | 'rejected'
  | 'partially_successful'
  | 'successful';

interface Posted {
  /** Unique over the whole portal. */
  readonly id: number;
  readonly on: string;
  /** `HH:MM` in London. */
  readonly at: string;
  readonly text: string;
}

/** A message that the requester sent. */
export interface Sent extends Posted {
  readonly kind: 'sent';
  /** How the form was used; the first message of a thread is the request, whatever is said here. */
  readonly as: 'normal_sort' | 'internal_review';
}

/** A message that the authority sent. Text between lines `<<` and `>>` is folded away until the page is unfolded. */
export interface Received extends Posted {
  readonly kind: 'received';
  readonly author: string;
  readonly attachments: readonly { readonly name: string; readonly text: string }[];
  readonly hidden: boolean;
  /** What the requester said of the thread after reading it. */
  readonly describedAs: State | null;
}

/** A remark by somebody else. */
export interface Comment extends Posted {
  readonly kind: 'comment';
  readonly by: Person;
}

export type DemoMessage = Sent | Received | Comment;

/** A thread as data. */
export interface DemoThread {
  readonly id: number;
  readonly slug: string;
  readonly title: string;
  /** What it is in the demo for, in a few words. */
  readonly shows: string;
  readonly requester: Person;
  readonly authority: Authority;
  readonly law: 'foi' | 'eir';
  readonly state: State;
  /** Nobody has said yet what the last answer was. */
  readonly unclassified: boolean;
  /** The portal hides it from everyone. */
  readonly withdrawn: boolean;
  readonly messages: readonly DemoMessage[];
  readonly truth: Truth;
}

/** A clock as a careful person counts it. */
export interface TrueClock {
  readonly clock: 'response' | 'review';
  readonly from: string;
  readonly due: string;
  readonly state: string;
  readonly workingDaysLate: number | null;
}

/** What a careful person makes of a thread, found from its text by hand. */
export interface Truth {
  readonly regime: string;
  /** What each message does, in order; null where nobody could tell. */
  readonly acts: readonly (string | null)[];
  readonly clocks: readonly TrueClock[];
  /** By the question's label, or by words of it where it has none: what became of it, or what can be said with equal right. Empty: not told. */
  readonly answers: Readonly<Record<string, string | readonly string[]>>;
}

type Given<T> = Partial<Omit<T, 'kind'>> & Pick<Sent, 'id' | 'on' | 'at' | 'text'>;

/** A message by the requester. */
export function sent(given: Given<Sent>): Sent {
  return { kind: 'sent', as: 'normal_sort', ...given };
}

/** A message by the authority. */
export function received(given: Given<Received> & Pick<Received, 'author'>): Received {
  return { kind: 'received', attachments: [], hidden: false, describedAs: null, ...given };
}

/** A remark. */
export function comment(given: Omit<Comment, 'kind'>): Comment {
  return { kind: 'comment', ...given };
}

type Unsaid = 'unclassified' | 'withdrawn' | 'law';

/** A thread; what is not said is as usual. */
export function thread(given: Omit<DemoThread, Unsaid> & Partial<Pick<DemoThread, Unsaid>>): DemoThread {
  return { law: 'foi', unclassified: false, withdrawn: false, ...given };
}
