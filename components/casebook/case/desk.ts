import type { Correction } from '../../../lib/assess/correction';
import type { KeepingChange } from '../../../lib/cases/keeping';
import type { LetterKind } from '../../../lib/letters/letter';
import type { KeptView, PageFacts, PageView, Result } from '../../../lib/messaging/protocol';
import type { Outcome, PageActions } from '../../actions';
import type { EditorProps } from '../../letter/Editor';
import type { Option } from '../../letter/KindChoice';
import type { PopupDesk } from '../../popup/desk';

/** The letters of a case, ready for their editor. */
export interface CaseLetters {
  readonly props: Omit<EditorProps, 'close' | 'ready'>;
  /** Saves what is not saved yet. Words when it cannot be. */
  flush(): Outcome;
}

/** What happens around the editor of a case. */
export interface CaseEditing {
  /** Which letter to begin with. */
  readonly kind: LetterKind;
  readonly show: PageActions['show'];
  /** Called when the letter was put into the portal's form, which is open in another tab now. */
  readonly left: () => void;
}

/** What the page of a case can ask for. Nothing here rejects. */
export interface CaseDesk extends Pick<PopupDesk, 'open'> {
  /** A tracked case; null when there is none with that address. */
  openCase(url: string): Promise<Result<KeptView | null>>;
  /** The case with a correction; null when it is not tracked any more. */
  correct(url: string, correction: Correction): Promise<Result<KeptView | null>>;
  /** The case without the correction of `target`, as of `targetOf`; null when it is not tracked any more. */
  undo(url: string, target: string): Promise<Result<KeptView | null>>;
  keep(url: string, change: KeepingChange): Promise<Result<null>>;
  /** The notes as they are kept now: others than the given ones when those were not made from the latest. Null: not tracked any more. */
  saveNotes(url: string, notes: string, over: string): Promise<Result<string | null>>;
  /** Deletes all that is kept of a case but its letters. */
  forget(facts: PageFacts): Promise<Result<unknown>>;
  /** Begins to ask the portal whether anything is new in a case. */
  check(url: string): Promise<Result<unknown>>;
  /** Every tag that some case has, each once; none where they cannot be read. */
  listTags(): Promise<readonly string[]>;
  /** Saves the days of a case as a calendar file. */
  saveCalendar(url: string): Outcome;
  /** Calls back after each change of anything kept, by whichever tab; the result ends it. */
  watch(whenChanged: () => void): () => void;
  /** The letters that can be written, the best first, and those that were begun. */
  listLetters(view: PageView): readonly Option[];
  editLetters(kept: KeptView, editing: CaseEditing): CaseLetters;
}
