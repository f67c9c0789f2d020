import { Component, createRef } from 'preact';
import type { Ground, Letter } from '../lib/letters/letter';
import { Attempt } from './Attempt';
import type { Copy, Outcome, PageActions } from './actions';
import { GroundList } from './GroundList';

/** Where letters come from and go to. */
export interface Desk {
  /** A letter without the grounds in `off`; words when that failed. */
  draft(off: readonly string[]): Promise<Letter | string>;
  save(text: string, off: readonly string[], pending: boolean): Outcome;
  discard(): Outcome;
}

/** What the user sees of a letter in the making. */
export interface Sheet {
  readonly letter: Letter | null;
  /** Null until there is something to edit. */
  readonly text: string | null;
  /** Ids of the grounds that are not in the letter. */
  readonly off: readonly string[];
  /** What just happened, or went wrong. */
  readonly words: string;
  readonly failed: boolean;
}

/** A letter in the making, and what can be done with it. */
export interface LetterDraft {
  readonly sheet: Sheet;
  /** Something was changed that is not saved yet. */
  readonly unsaved: boolean;
  /** Called after each change of the sheet. */
  changed: () => void;
  /** Drafts the letter, or looks which grounds a letter begun earlier has. */
  begin(): Promise<void>;
  /** Takes what the user typed, and saves it when he rests. */
  write(text: string): void;
  /** Puts the paragraph of a ground into the letter or takes it out, and leaves every other word alone. */
  toggle(ground: Ground): Promise<void>;
  /** Saves now. `pending`: the portal's form shall take it, and whoever asks says himself what came of it. */
  save(pending?: boolean): Outcome;
  /** Saves what is not saved yet. */
  flush(): Outcome;
  /** Forgets the letter. */
  discard(): Outcome;
}

/** What the editor works on. */
export interface EditorProps {
  readonly letter: LetterDraft;
  /** Why the letter cannot be put into the portal's form; null when it can. */
  readonly noForm: string | null;
  /** Opens the portal's own form, where the letter that was saved as pending is put in. */
  readonly openForm: () => void;
  readonly close: () => void;
  readonly copy: Copy;
  readonly show: PageActions['show'];
}

/** The letter in the making. What is typed is saved as it is typed, and nothing is ever sent from here. */
export class Editor extends Component<EditorProps, { sheet: Sheet; warned: boolean }> {
  override state = { sheet: this.props.letter.sheet, warned: false };
  private readonly dialog = createRef<HTMLDialogElement>();

  override componentDidMount() {
    const { letter } = this.props;
    letter.changed = () => this.setState({ sheet: letter.sheet });
    this.dialog.current?.focus();
    addEventListener('pagehide', this.flush);
    addEventListener('beforeunload', this.keep);
    void letter.begin();
  }

  override componentWillUnmount() {
    removeEventListener('pagehide', this.flush);
    removeEventListener('beforeunload', this.keep);
  }

  private readonly flush = () => void this.props.letter.flush();

  /** The browser asks before it leaves a page whose letter is not saved. */
  private readonly keep = (event: Event) => {
    if (this.props.letter.unsaved) event.preventDefault();
  };

  private readonly retry = () => void (this.state.sheet.letter ? this.props.letter.save() : this.props.letter.begin());

  /** A letter that cannot be saved is not closed at the first try. */
  private readonly close = async () => {
    const failure = await this.props.letter.flush();
    if (failure === null || this.state.warned) return this.props.close();
    this.setState({ warned: true });
  };

  private readonly discard = async () => {
    const failure = await this.props.letter.discard();
    if (failure === null) this.props.close();
    return failure;
  };

  private readonly putIntoForm = async () => {
    const failure = await this.props.letter.save(true);
    if (failure === null) this.props.openForm();
    return failure;
  };

  override render() {
    const { letter, text, words, failed } = this.state.sheet;
    return (
      <dialog
        open
        ref={this.dialog}
        class="editor"
        tabIndex={-1}
        aria-labelledby="editor-title"
        onKeyDown={(event) => event.key === 'Escape' && void this.close()}
      >
        <div class="head">
          <h2 id="editor-title">Draft internal review</h2>
          <button type="button" onClick={() => void this.close()}>
            Close
          </button>
        </div>
        {letter && this.renderFindings(letter)}
        {text !== null && (
          <label>
            The letter, yours to change
            <textarea rows={16} value={text} onInput={(event) => this.props.letter.write(event.currentTarget.value)} />
          </label>
        )}
        <p>
          <span role="status">
            {words}
            {failed && this.state.warned && ' Copy the letter: closing once more loses what is not saved.'}
          </span>{' '}
          {failed && (
            <button type="button" onClick={this.retry}>
              Retry
            </button>
          )}
        </p>
        {text !== null && this.renderButtons(text)}
      </dialog>
    );
  }

  private renderFindings({ advice, grounds, missing }: Letter) {
    return (
      <>
        {advice && <p class="box warn">{advice}</p>}
        <GroundList
          grounds={grounds}
          off={this.state.sheet.off}
          show={this.props.show}
          toggle={(ground) => void this.props.letter.toggle(ground)}
        />
        {missing.length > 0 && (
          <div class="box warn">
            <p>Not found on this page, so the letter does not say it:</p>
            <ul>
              {missing.map((fact) => (
                <li key={fact}>{fact}</li>
              ))}
            </ul>
          </div>
        )}
      </>
    );
  }

  private renderButtons(text: string) {
    const { noForm, copy } = this.props;
    return (
      <>
        <p class="buttons">
          {noForm === null && <Attempt main label="Put it into the portal's form" run={this.putIntoForm} />}{' '}
          <Attempt label="Copy" done="Copied." run={() => copy(text)} />{' '}
          <Attempt label="Discard" confirm="The letter will be deleted." run={this.discard} />
        </p>
        <p class="muted">{noForm ?? 'Nothing is sent: you read it in the form and press its button yourself.'}</p>
      </>
    );
  }
}
