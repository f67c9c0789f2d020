import { Component, createRef } from 'preact';
import type { Letter } from '../lib/letters/letter';
import { Attempt } from './Attempt';
import type { Copy, PageActions } from './actions';
import { GroundList } from './GroundList';
import type { LetterDraft, Sheet } from './letter-draft';

/** What the editor works on. */
interface EditorProps {
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

  private renderFindings({ advice, grounds, blanks }: Letter) {
    return (
      <>
        {advice && <p class="box warn">{advice}</p>}
        <GroundList
          grounds={grounds}
          off={this.state.sheet.off}
          show={this.props.show}
          toggle={(ground) => void this.props.letter.toggle(ground)}
        />
        {blanks.length > 0 && (
          <div class="box warn">
            <p>Not found on this page, so the letter does not say it:</p>
            <ul>
              {blanks.map(({ id, words }) => (
                <li key={id}>{words}</li>
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
