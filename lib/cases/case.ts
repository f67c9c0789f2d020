import type { Correction } from '../assess/correction';
import type { LetterKind } from '../letters/letter';
import type { IsoDay, Thread } from '../thread/thread';

/** Something that happened to a case. Appended, never changed. */
export interface HistoryEntry {
  /** ISO instant. */
  readonly at: string;
  readonly what:
    | 'tracked'
    | 'message'
    | 'portal-status'
    | 'corrected'
    | 'correction-undone'
    | 'draft'
    /** A day passed: something fell due, or a window closed. */
    | 'day-passed'
    /** The user changed what he keeps with the case: notes, tags, reminders, rest, archive. */
    | 'kept'
    | 'imported';
  readonly detail: string;
}

/** A day on which the user wants to be reminded of a case. */
export interface OwnReminder {
  /** Unique within its case. */
  readonly id: string;
  readonly on: IsoDay;
  readonly text: string;
}

/** What the user keeps with a case for himself. Nothing of it is on the portal. */
export interface Keeping {
  readonly notes: string;
  /** Each once, in the order in which they were given. */
  readonly tags: readonly string[];
  /** The case rests, and reminds of nothing, until this day begins; null: it does not rest. */
  readonly restsUntil: IsoDay | null;
  readonly archived: boolean;
  readonly reminders: readonly OwnReminder[];
}

/** A tracked thread: facts only. Verdicts are derived when someone looks. */
export interface Case {
  /** The thread's address: the key. */
  readonly url: string;
  readonly thread: Thread;
  readonly corrections: readonly Correction[];
  readonly history: readonly HistoryEntry[];
  readonly keeping: Keeping;
  /** ISO instants. */
  readonly trackedAt: string;
  readonly updatedAt: string;
}

/**
 * What came of a request as a whole: `none-yet` while nothing of it was answered, `answered` when all of it was, `refused` and
 * `not-held` when all of it was; `partly` when some of it was answered; `unclear` when that cannot be told.
 */
export type CaseOutcome = 'none-yet' | 'answered' | 'partly' | 'refused' | 'not-held' | 'unclear';

/** What the list shows of a case, stored beside it so that a list need not read threads. */
export interface CaseRow {
  readonly url: string;
  readonly title: string;
  readonly authority: string;
  readonly site: string;
  readonly zone: string;
  /** The portal family, as of the thread. */
  readonly portal: string;
  readonly tags: readonly string[];
  readonly restsUntil: IsoDay | null;
  readonly archived: boolean;
  /** Where it lies as of `judgedOn`: among what is to be looked at, or aside while it rests, or in the archive. */
  readonly place: 'desk' | 'rest' | 'archive';
  /** The first day of the user's own reminders; null when there is none. */
  readonly remindOn: IsoDay | null;
  /** The days of the first and the last message that show one. */
  readonly askedOn: IsoDay | null;
  readonly lastOn: IsoDay | null;
  readonly outcome: CaseOutcome;
  /** Id of the regime; null when the law is not known. */
  readonly regime: string | null;
  /** 1: the authority owes something by `nextOn`. 0: `nextOn` is a day that matters to the requester, or there is none. */
  readonly owed: 0 | 1;
  /** What is owed or closes; `nothing` when no day matters. With `owed` 0, `reply` and `review`: whether it came cannot be told. */
  readonly what: 'reply' | 'review' | 'ask-review' | 'complain' | 'nothing';
  /** The day that matters next; `9999-12-31` when none does. */
  readonly nextOn: IsoDay;
  /** What is owed is owed by guidance only, not by statute. */
  readonly byGuidance?: true;
  /** What the authority asked of the requester, and waits for; null when it waits for nothing. */
  readonly wants: 'clarification' | 'fee' | null;
  /** The last of the days by which the authority promised to answer, and neither did nor has since; null when there is none. */
  readonly brokenOn: IsoDay | null;
  /** Which window closes first of those that are open and of use, as something is owed, refused or left out; null: none. */
  readonly closes: 'ask-review' | 'complain' | null;
  /** Its last day; null when there is none. */
  readonly closesOn: IsoDay | null;
  /** Questions unanswered, partly answered, deferred or unclear. */
  readonly openQuestions: number;
  /** Questions that were silently skipped, or only partly answered. */
  readonly unanswered: number;
  /** Questions refused; absent in a row that was judged before they were counted. */
  readonly refused?: number;
  readonly questions: number;
  /** Where a click leads: the message that matters; null for the top. */
  readonly messageId: string | null;
  /** The last day on which this row is right without another look at its case; empty when it is to be looked at anyway. */
  readonly holdsUntil: IsoDay | '';
  /** The day on which the case was looked at; empty when nobody has yet. */
  readonly judgedOn: IsoDay | '';
  readonly updatedAt: string;
  /**
   * When something last came to the case or a day of it passed, when the site last stated something else, and when a backup last
   * brought something, as ISO instants. Absent in a row from before it was kept.
   */
  readonly news?: { readonly came: string | null; readonly stated: string | null; readonly imported: string | null };
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
