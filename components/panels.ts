import type { SavedDraft } from '../lib/cases/case';
import type { Evidence } from '../lib/thread/thread';
import type { ControlsProps } from './controls';
import type { Desk, EditorProps, LetterDraft } from './Editor';
import type { FormNoticeProps } from './FormNotice';
import type { NotePanelProps } from './NotePanel';

/**
 * What opens when the user asks for it. Few readers of a page do, so that it is a script of its own, put into the page
 * when it is first wanted.
 */
export interface Panels {
  /** Draws what a note opens to; null takes it away. */
  drawNote(panel: HTMLElement, props: NotePanelProps | null): void;
  drawControls(panel: HTMLElement, props: ControlsProps): void;
  /** Draws the editor; null takes it away. */
  drawEditor(root: ShadowRoot, props: EditorProps | null): void;
  /** A letter to edit, from the one that was saved or from nothing. */
  beginLetter(desk: Desk, saved: SavedDraft | null): LetterDraft;
  drawFormNotice(root: ShadowRoot, props: FormNoticeProps): void;
  /** Marks words of a message in the page; see `show-words.ts`. */
  showWords(anchor: Element | undefined, evidence: Evidence, text: string): string | null;
  showMessage(anchor: Element): void;
}

/** Gets the panels; words for the user when they cannot be had. */
export type LoadPanels = () => Promise<Panels | string>;

declare global {
  /** Where the panels' script leaves them, in the world that the extension's scripts share and the page does not see. */
  var replyduePanels: Panels | undefined;
}
