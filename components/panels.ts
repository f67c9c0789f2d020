import type { LetterKind } from '../lib/letters/letter';
import type { PageFacts, PageView, Protocol, Result } from '../lib/messaging/protocol';
import type { ReplyForm } from '../lib/portals/portal';
import type { Evidence } from '../lib/thread/thread';
import type { PageActions } from './actions';
import type { ControlsProps } from './controls';
import type { NotePanelProps } from './NotePanel';

/** Asks the background. */
type Ask = <N extends keyof Protocol>(
  name: N,
  ...payload: Parameters<Protocol[N]>
) => Promise<Result<ReturnType<Protocol[N]>>>;

/** What the letter editor works with. */
export interface EditorSetting {
  readonly facts: PageFacts;
  readonly view: PageView;
  /** Which letter to begin with; null: the one that fits best. */
  readonly kind: LetterKind | null;
  readonly ask: Ask;
  readonly show: PageActions['show'];
  /** Called when the editor has closed, with the letters as they are saved and how wide it is. */
  readonly closed: (kept: Pick<PageView, 'drafts' | 'editorWidth'>) => void;
}

/**
 * What opens when the user asks for it. Few readers of a page do, so that it is a script of its own, put into the page
 * when it is first wanted.
 */
export interface Panels {
  /** Draws what a note opens to; null takes it away. */
  drawNote(panel: HTMLElement, props: NotePanelProps | null): void;
  drawControls(panel: HTMLElement, props: ControlsProps): void;
  /** Opens the letter editor beside the page. Gives back how to show another letter in it. */
  openEditor(setting: EditorSetting): (kind: LetterKind) => void;
  /** Puts a letter into the portal's own form and says so above it. */
  offerLetter(form: ReplyForm, letter: string): void;
  /** Opens a message and marks words of it; `text` is all of the message. Null when they are marked, else why not. */
  showWords(anchor: Element | undefined, evidence: Evidence, text: string): string | null;
  showMessage(anchor: Element): void;
  /** Takes every mark out of the page. */
  clear(): void;
}

/** Gets the panels; words for the user when they cannot be had. */
export type LoadPanels = () => Promise<Panels | string>;

declare global {
  /** Where the panels' script leaves them, in the world that the extension's scripts share and the page does not see. */
  var replyduePanels: Panels | undefined;
}
