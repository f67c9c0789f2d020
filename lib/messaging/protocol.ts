import type { Assessment } from '../assess/assessment';
import type { Correction } from '../assess/correction';
import type { CaseRow, DraftToSave, HistoryEntry, Keeping, SavedDraft, Settings } from '../cases/case';
import type { KeepingChange } from '../cases/keeping';
import type { Counts } from '../cases/reads/queue';
import type { PendingRead } from '../cases/reads/reads';
import type { Run } from '../cases/reads/run';
import type { Reminder, ReminderChoices } from '../cases/reminders/reminder';
import type { Lateness } from '../cases/row';
import type { Choices, Letter, LetterKind, Offer } from '../letters/letter';
import type { ListPage } from '../portals/list';
import type { Gap, Viewer } from '../portals/portal';
import type { Thread } from '../thread/thread';

/** What a page sends of itself: facts only, plain JSON. */
export interface PageFacts {
  readonly thread: Thread;
  readonly gaps: readonly Gap[];
  readonly viewer: Viewer;
}

/** What a page, or the popup's top row, shows. */
export interface PageView {
  readonly assessment: Assessment;
  readonly tracked: boolean;
  readonly corrections: readonly Correction[];
  /** The letters that can be drafted for it today, the best first. */
  readonly offers: readonly Offer[];
  /** The letters that were begun for it, at most one of each kind. */
  readonly drafts: readonly SavedDraft[];
  /** How the user signs and greets. */
  readonly settings: Settings;
  /** Address of the portal's form for a review; null where there is none. */
  readonly reviewForm: string | null;
  /** Address of the portal's form for any other message to the authority; null where there is none. */
  readonly followUpForm: string | null;
  /** How wide the user has made the letter editor, in pixels; null where he has not. */
  readonly editorWidth: number | null;
  /** Set once after a letter on this thread was asked for elsewhere: open the editor with it; `kind` null: with the one that fits best. */
  readonly openEditor: { readonly kind: LetterKind | null } | null;
  /** The laws that the user can choose from, when the one we took is wrong. */
  readonly laws: readonly { readonly id: string; readonly name: string }[];
}

/** A tracked case as the casebook shows it: what was last read of its thread, judged today. */
export interface KeptView {
  /** Whose eyes read the page last is not kept: the viewer counts as the requester, and the portal knows better. */
  readonly facts: PageFacts;
  readonly view: PageView;
  /** Oldest first. */
  readonly history: readonly HistoryEntry[];
  readonly keeping: Keeping;
}

/** A list row with what depends on today. */
export interface ListedCase extends CaseRow {
  readonly state: Lateness['state'];
  /** As of `Lateness`. */
  readonly workingDaysLate: number | null;
}

/** One page of the list, in the order overdue (most late first), due within seven days, the rest by next date, what rests. */
export interface CasePage {
  readonly cases: readonly ListedCase[];
  readonly total: number;
  readonly overdue: number;
  /** Cases that are archived: they are neither listed nor counted in the others. */
  readonly archived: number;
  /** Of all cases, how many are still to be judged: what is said of them may not hold. */
  readonly pending: number;
  /** Pass it to get the next page; null at the end. */
  readonly after: number | null;
}

/** How far it is with what is to be read from the portals. */
export interface ReadProgress extends Counts, Pick<Run, 'site' | 'halts'> {
  /** A tab reads just now. */
  readonly running: boolean;
}

/** What the background answers. One map: name → signature. Every name is imperative. */
export interface Protocol {
  /** Assess a page's thread, and bring a tracked case up to date with it. */
  'assess-page': (facts: PageFacts) => PageView;
  'track-case': (facts: PageFacts) => PageView;
  'forget-case': (facts: PageFacts) => PageView;
  /** Also tracks the thread: a correction must outlive the page. */
  'correct-case': (request: { facts: PageFacts; correction: Correction }) => PageView;
  /** `target` as of `targetOf(correction)`. */
  'undo-correction': (request: { facts: PageFacts; target: string }) => PageView;
  'draft-letter': (request: { facts: PageFacts; choices: Choices }) => Letter;
  /** The letter as it is kept now. Another than the given one when that was made from one which is not the latest: then nothing is saved. */
  'save-draft': (draft: DraftToSave) => SavedDraft;
  /** The letter of a kind as it is kept now; null when there is none. */
  'read-draft': (request: { url: string; kind: LetterKind }) => SavedDraft | null;
  'discard-draft': (request: { url: string; kind: LetterKind }) => null;
  /** The letter that waits for this thread's reply form; it is marked as delivered. Null when none waits. */
  'take-draft': (request: { url: string; isReview: boolean }) => SavedDraft | null;
  /** Keeps the width of the letter editor, in pixels. */
  'keep-width': (request: { url: string; width: number }) => null;
  /** Puts what opens in a page (`panels.js`) into the page that asks; few readers of a page need it. */
  'load-panels': (request: { url: string }) => null;
  'list-cases': (request: { search: string; after: number | null; limit: number }) => CasePage;
  /** A tracked case without its page; null when the thread is not tracked. */
  'open-case': (request: { url: string }) => KeptView | null;
  /** As `correct-case`, for a case whose page is not open: nothing new was read. Null when the thread is not tracked. */
  'correct-kept-case': (request: { url: string; correction: Correction }) => KeptView | null;
  /** As `undo-correction`, for a case whose page is not open. Null when the thread is not tracked. */
  'undo-kept-correction': (request: { url: string; target: string }) => KeptView | null;
  /**
   * Saves the notes of a case that were made from the notes `over`. The notes as they are kept now: others than the given ones
   * when those were not made from the latest, and then nothing is saved. Null when the thread is not tracked.
   */
  'save-notes': (request: { url: string; notes: string; over: string }) => string | null;
  /** Changes what the user keeps with some cases: notes, tags, rest, archive, own reminders. */
  'keep-with': (request: { urls: readonly string[]; change: KeepingChange }) => null;
  /** Deletes some cases with all that is kept with them; begun letters stay. */
  'forget-cases': (request: { urls: readonly string[] }) => null;
  /** As `draft-letter`, from what is kept of a tracked case; null when the thread is not tracked. */
  'draft-kept-letter': (request: { url: string; choices: Choices }) => Letter | null;
  /** Opens the thread in a tab with its letter editor open; `kind` null: with the letter that fits best. */
  'open-editor': (request: { url: string; kind: LetterKind | null }) => null;
  /** A page of the extension changed many cases by itself: what depends on them is brought up to date. */
  'casebook-changed': (request: Readonly<Record<never, never>>) => null;
  'read-settings': (request: Readonly<Record<never, never>>) => Settings;
  'save-settings': (settings: Settings) => Settings;
  /** What there is to be reminded of today, told or not, in the order of its days. */
  'list-reminders': (request: Readonly<Record<never, never>>) => readonly Reminder[];
  'read-reminder-choices': (request: Readonly<Record<never, never>>) => ReminderChoices;
  'save-reminder-choices': (choices: ReminderChoices) => ReminderChoices;
  /** Begins to read and track what a list names, one after the other, in a tab of its own; `next`: the list goes on there. */
  'import-list': (list: ListPage) => ReadProgress;
  /** Begins to ask the portals whether anything is new of some tracked cases; null: of all in which something is still open. */
  'check-cases': (request: { urls: readonly string[] | null }) => ReadProgress;
  /** Goes on with what waits to be read; `retry`: and with what failed. */
  'go-on-reading': (request: { retry: boolean }) => ReadProgress;
  'stop-reading': (request: Readonly<Record<never, never>>) => ReadProgress;
  /** Forgets what waits to be read, and what failed. */
  'clear-reads': (request: Readonly<Record<never, never>>) => ReadProgress;
  'read-progress': (request: Readonly<Record<never, never>>) => ReadProgress;
  /** Asked by the tab that reads (`url`: its own address, here and below): what is to be read next at its site; null: nothing more. */
  'take-read': (request: { url: string }) => PendingRead | null;
  /** What the page of a list (`read`) names. */
  'keep-list': (request: { url: string; read: string; list: ListPage }) => null;
  /** Whether a thread's page is to be read, after its data said this of itself (as of `stampOf`). */
  'compare-stamp': (request: { url: string; read: string; stamp: string | null }) => boolean;
  /** What was read of a thread that was asked for under the address `read`. */
  'keep-read': (request: { facts: PageFacts; read: string; stamp: string | null }) => null;
  'fail-read': (request: { url: string; read: string; words: string }) => null;
  /** The tab has nothing more to do. `notBefore`: the site wants to be left alone until that instant; `words`: why it stopped early. */
  'end-reading': (request: { url: string; notBefore: string | null; words: string }) => null;
}

/** What a portal page answers to the popup and the background. */
export interface PageProtocol {
  /** The thread in this page; null on any other page. */
  'describe-page': () => PageFacts | null;
  /** `kind` null: with the letter that fits best. */
  'show-editor': (request: { kind: LetterKind | null }) => null;
  /** The case was changed elsewhere: what the page shows is to be asked for anew. */
  'assess-again': () => null;
  'show-message': (request: { messageId: string }) => null;
}

/** A failure that crosses a border: words for the user. */
export interface Failure {
  readonly code:
    | 'storage-full'
    | 'storage-blocked'
    | 'database-newer'
    | 'database-gone'
    | 'bad-message'
    | 'unreachable'
    | 'unexpected';
  /** What went wrong and what to do, in a sentence or two. */
  readonly words: string;
}

/** Errors do not survive serialisation: answers are always a `Result`. */
export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: Failure };
