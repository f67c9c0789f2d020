import { Component, createRef } from 'preact';
import type { LetterKind } from '../../lib/letters/letter';
import type { PageActions } from '../actions';
import { draftLabel } from '../draft-label';
import { KindChoice, type Option } from './KindChoice';
import { LetterSheet } from './LetterSheet';
import type { LetterDraft } from './letter-draft';
import type { LetterTools } from './tools';
import { LEAST_WIDTH, WidthHandle } from './WidthHandle';

/** What the editor works on. */
export interface EditorProps {
  /** The letters that can be written, the best first; never none. */
  readonly options: readonly Option[];
  readonly kind: LetterKind;
  /** The letter of a kind, always the same one for a kind until it is discarded. */
  readonly letterOf: (kind: LetterKind) => LetterDraft;
  /** The authority by name. */
  readonly authority: string;
  /** Why a letter of a kind cannot be put into the portal's form; null when it can. */
  readonly noForm: (kind: LetterKind) => string | null;
  /** Opens the portal's form for a kind. */
  readonly openForm: (kind: LetterKind) => void;
  readonly tools: LetterTools;
  readonly show: PageActions['show'];
  /** How wide the user has made it; null where he has not. */
  readonly width: number | null;
  readonly keepWidth: (width: number) => void;
  /** Called once, with the way to show another letter. */
  readonly ready: (choose: (kind: LetterKind) => void) => void;
  readonly close: () => void;
}

const WIDTH = 600;

/** The letters of a thread beside its page, one at a time. */
export class Editor extends Component<EditorProps, { kind: LetterKind; warned: boolean }> {
  override state = { kind: this.props.kind, warned: false };
  private readonly dialog = createRef<HTMLDialogElement>();
  private readonly begun = new Set<LetterDraft>();

  override componentDidMount() {
    this.resize(this.props.width ?? WIDTH);
    this.dialog.current?.focus();
    this.props.ready(this.choose);
    addEventListener('pagehide', this.flush);
    addEventListener('beforeunload', this.keep);
    addEventListener('focus', this.look);
    document.addEventListener('visibilitychange', this.look);
  }

  override componentWillUnmount() {
    removeEventListener('pagehide', this.flush);
    removeEventListener('beforeunload', this.keep);
    removeEventListener('focus', this.look);
    document.removeEventListener('visibilitychange', this.look);
  }

  private readonly choose = (kind: LetterKind) => {
    void this.letter.flush();
    this.setState({ kind, warned: false });
  };

  private get letter(): LetterDraft {
    const letter = this.props.letterOf(this.state.kind);
    this.begun.add(letter);
    return letter;
  }

  private readonly flush = () => {
    for (const letter of this.begun) void letter.flush();
  };

  /** The browser asks before it leaves a page whose letter is not saved. */
  private readonly keep = (event: Event) => {
    if ([...this.begun].some(({ unsaved }) => unsaved)) event.preventDefault();
  };

  /** Another tab may have been in front, and have saved this letter. */
  private readonly look = () => {
    if (document.visibilityState === 'visible') void this.letter.look();
  };

  /** A letter that cannot be saved is not closed at the first try. */
  private readonly close = async () => {
    const failures = await Promise.all([...this.begun].map((letter) => letter.flush()));
    if (this.state.warned || failures.every((failure) => failure === null)) return this.props.close();
    this.setState({ warned: true });
  };

  private readonly resize = (wanted: number): number => {
    const width = Math.round(Math.min(Math.max(wanted, LEAST_WIDTH), innerWidth));
    this.dialog.current?.style.setProperty('width', `${width}px`);
    return width;
  };

  override render({ options, authority, noForm, openForm, tools, show }: EditorProps, { kind, warned }: this['state']) {
    const title = options.find((option) => option.kind === kind)?.title ?? '';
    return (
      <dialog
        open
        ref={this.dialog}
        class="editor"
        tabIndex={-1}
        aria-labelledby="editor-title"
        onKeyDown={(event) => event.key === 'Escape' && void this.close()}
      >
        <WidthHandle width={this.props.width ?? WIDTH} resize={this.resize} keep={this.props.keepWidth} />
        <div class="inner">
          <div class="head">
            <h2 id="editor-title">{draftLabel(title)}</h2>
            <button type="button" onClick={() => void this.close()}>
              Close
            </button>
          </div>
          <KindChoice options={options} kind={kind} choose={this.choose} />
          <LetterSheet
            key={kind}
            letter={this.letter}
            authority={authority}
            noForm={noForm(kind)}
            openForm={() => openForm(kind)}
            tools={tools}
            show={show}
            discarded={this.props.close}
            warning={warned ? ' Copy the letter: closing once more loses what is not saved.' : ''}
          />
        </div>
      </dialog>
    );
  }
}
