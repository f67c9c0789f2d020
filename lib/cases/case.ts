import type { Correction } from '../assess/correction';
import type { LetterKind } from '../letters/letter';
import type { IsoDay, Thread } from '../thread/thread';

/** Something that happened to a case. Appended, never changed. */
export interface HistoryEntry {
  /** ISO instant. */
  readonly at: string;
  readonly what: 'tracked' | 'message' | 'portal-status' | 'corrected' | 'correction-undone' | 'draft';
  readonly detail: string;
}

/** A tracked thread: facts only. Verdicts are derived when someone looks. */
export interface Case {
  /** The thread's address: the key. */
  readonly url: string;
  readonly thread: Thread;
  readonly corrections: readonly Correction[];
  readonly history: readonly HistoryEntry[];
  /** ISO instants. */
  readonly trackedAt: string;
  readonly updatedAt: string;
}

/** What the list shows of a case, stored beside it so that a list need not read threads. */
export interface CaseRow {
  readonly url: string;
  readonly title: string;
  readonly authority: string;
  readonly site: string;
  readonly zone: string;
  /** Id of the regime; null when the law is not known. */
  readonly regime: string | null;
  /** 1: the authority owes something by `nextOn`. 0: `nextOn` is a day that matters to the requester, or there is none. */
  readonly owed: 0 | 1;
  /** What is owed or closes; `nothing` when no day matters. With `owed` 0, `reply` and `review`: whether it came cannot be told. */
  readonly what: 'reply' | 'review' | 'ask-review' | 'complain' | 'nothing';
  /** The day that matters next; `9999-12-31` when none does. */
  readonly nextOn: IsoDay;
  /** Questions unanswered, partly answered, deferred or unclear. */
  readonly openQuestions: number;
  readonly questions: number;
  /** Where a click leads: the message that matters; null for the top. */
  readonly messageId: string | null;
  /** The last day on which this row is right without another look at its case; empty when it is to be looked at anyway. */
  readonly holdsUntil: IsoDay | '';
  /** The day on which the case was looked at; empty when nobody has yet. */
  readonly judgedOn: IsoDay | '';
  readonly updatedAt: string;
}

/** A letter that the user has begun, one of each kind for a thread. Kept until it is discarded. */
export interface SavedDraft {
  readonly url: string;
  readonly kind: LetterKind;
  readonly text: string;
  /** Ids of the grounds that the user switched off. */
  readonly off: readonly string[];
  /** What the user gave for facts that the thread lacks, by their ids; an empty text waives one. */
  readonly given: Readonly<Record<string, string>>;
  /** The user's own section. */
  readonly own: string;
  /** The user asked to put it into the portal's form: the next reply form of this thread takes it. */
  readonly pending: boolean;
  /** ISO instant. */
  readonly savedAt: string;
  /** The letter as it was drafted when it was saved, without the user's words. Absent in letters from before this was kept. */
  readonly drafted?: string;
  /** Ids of the requester's messages that were there when the letter was begun: none of them can be this letter. */
  readonly known?: readonly string[];
  /** The message by which the portal shows that the letter was sent. */
  readonly sent?: { readonly messageId: string; readonly on: IsoDay | null };
}

/** A letter to be saved. */
export interface DraftToSave extends SavedDraft {
  /** When the letter that this one was made from was saved; empty when there was none. Absent: whatever there is may be overwritten. */
  readonly over?: string;
}

/** How the user signs and greets in letters. Empty: the names of the thread. */
export interface Settings {
  readonly signature: string;
  readonly salutation: string;
}
