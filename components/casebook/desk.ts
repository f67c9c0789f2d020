import type { LetterKind } from '../../lib/letters/letter';
import type { KeptView, PageView, Result } from '../../lib/messaging/protocol';
import type { Outcome, PageActions } from '../actions';
import type { EditorProps } from '../letter/Editor';
import type { Option } from '../letter/KindChoice';
import type { PopupDesk } from '../popup/desk';

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

/** What the casebook can ask for. Nothing here rejects. */
export interface CasebookDesk extends Pick<PopupDesk, 'list' | 'open'> {
  /** A tracked case; null when there is none with that address. */
  openCase(url: string): Promise<Result<KeptView | null>>;
  /** The letters that can be written, the best first, and those that were begun. */
  listLetters(view: PageView): readonly Option[];
  editLetters(kept: KeptView, editing: CaseEditing): CaseLetters;
}
