import { Component, createRef } from 'preact';
import type { Ground, Letter } from '../../lib/letters/letter';
import type { Outcome, PageActions } from '../actions';
import { Blanks } from './Blanks';
import { Conflict } from './Conflict';
import { GroundList } from './GroundList';
import { LetterActions } from './LetterActions';
import { LetterBox } from './LetterBox';
import type { LetterDraft, Sheet } from './letter-draft';
import type { LetterTools, Paper } from './tools';

interface LetterSheetProps {
  readonly letter: LetterDraft;
  /** The authority by name. */
  readonly authority: string;
  /** Why the letter cannot be put into the portal's form; null when it can. */
  readonly noForm: string | null;
  /** Opens the portal's own form, where the letter that was saved as pending is put in. */
  readonly openForm: () => void;
  readonly tools: LetterTools;
  readonly show: PageActions['show'];
  /** The letter was discarded. */
  readonly discarded: () => void;
  /** Said while the letter cannot be saved. */
  readonly warning: string;
}

/** One letter in the making. What is typed is saved as it is typed, and nothing is ever sent from here. */
export class LetterSheet extends Component<LetterSheetProps, { sheet: Sheet; hasText: boolean }> {
  override state = { sheet: this.props.letter.sheet, hasText: this.props.letter.text !== null };
  private select: (paragraph: string) => void = () => {};
  private readonly place = createRef<HTMLDivElement>();

  override componentDidMount() {
    const { letter } = this.props;
    letter.changed = () => this.setState({ sheet: letter.sheet, hasText: letter.text !== null });
    void letter.begin();
  }

  override componentWillUnmount() {
    this.props.letter.changed = () => {};
  }

  private readonly retry = () => {
    const { letter } = this.props;
    void (letter.sheet.letter ? letter.save() : letter.begin());
  };

  private readonly edit = (ground: Ground) => this.select(ground.text);

  private readonly hold = (select: (paragraph: string) => void) => {
    this.select = select;
  };

  /** Puts the keyboard on the first fact that is still missing. */
  private readonly fillIn = () => {
    const missing = this.props.letter.sheet.letter?.blanks[0]?.id ?? '';
    const fields = this.place.current?.querySelectorAll<HTMLElement>('[data-blank]') ?? [];
    [...fields].find(({ dataset }) => dataset['blank'] === missing)?.focus();
  };

  private readonly leaveOut = () => {
    const { letter } = this.props;
    for (const { id } of letter.sheet.letter?.blanks ?? []) letter.fill(id, '');
    void letter.flush();
  };

  private readonly putIntoForm = async (): Outcome => {
    const failure = (await this.finish()) ?? (await this.props.letter.save(true));
    if (failure === null) this.props.openForm();
    return failure;
  };

  private readonly finish = async (): Outcome => {
    const failure = await this.props.letter.flush();
    return sayHeld(this.props.letter.sheet.letter) ?? (this.props.letter.sheet.other ? failure : null);
  };

  private readonly discard = async (): Outcome => {
    const failure = await this.props.letter.discard();
    if (failure === null) this.props.discarded();
    return failure;
  };

  private readonly paper = (): Paper => {
    const { letter, authority } = this.props;
    const { title = '', subject = '', to } = letter.sheet.letter ?? {};
    return { title, subject, to: to === 'regulator' ? '' : authority, text: letter.text ?? '' };
  };

  override render({ letter: draft, noForm, tools, warning }: LetterSheetProps, { sheet, hasText }: this['state']) {
    const { letter, words, failed, other } = sheet;
    const { to, subject } = this.paper();
    return (
      <>
        {other && <Conflict letter={draft} other={other} />}
        <div class="sheet" ref={this.place}>
          <div class="choices">{letter && this.renderChoices(letter)}</div>
          {hasText && <LetterBox ready={this.hold} letter={draft} to={to} subject={subject} />}
        </div>
        <div class="finish">
          <p>
            <span role="status">
              {words}
              {(failed || other) && warning}
            </span>{' '}
            {failed && (
              <button type="button" onClick={this.retry}>
                Retry
              </button>
            )}
            {sheet.aside && (
              <button type="button" onClick={() => void draft.swap()}>
                Bring back the other version
              </button>
            )}
          </p>
          {hasText && (
            <LetterActions
              paper={this.paper}
              tools={tools}
              noForm={noForm}
              held={sayHeld(letter)}
              fillIn={this.fillIn}
              leaveOut={letter?.blanks.every(({ mayWaive }) => mayWaive) ? this.leaveOut : null}
              putIntoForm={this.putIntoForm}
              discard={this.discard}
              finish={this.finish}
            />
          )}
        </div>
      </>
    );
  }

  private renderChoices({ advice, grounds }: Letter) {
    const { letter, show } = this.props;
    const { off, given, own, blanks } = this.state.sheet;
    return (
      <>
        {advice && <p class="box warn">{advice}</p>}
        <Blanks blanks={blanks} given={given} fill={(id, text) => letter.fill(id, text)} />
        {grounds.length > 0 && (
          <GroundList
            grounds={grounds}
            off={off}
            toggle={(ground) => void letter.toggle(ground)}
            edit={this.edit}
            show={show}
          />
        )}
        <label class="own">
          What you want to add
          <small>Evidence of your own, or your opinion. It stands in a section of its own.</small>
          <textarea
            rows={3}
            dir="auto"
            value={own}
            onInput={({ currentTarget }) => letter.writeOwn(currentTarget.value)}
          />
        </label>
      </>
    );
  }
}

/** What the letter still lacks before it may leave; null when nothing. */
function sayHeld(letter: Letter | null): string | null {
  if (!letter || letter.blanks.length === 0) return null;
  const facts = letter.blanks.map(({ words }) => words).join('; ');
  return `The letter is held back until you give${letter.blanks.some(({ mayWaive }) => mayWaive) ? ' or leave out' : ''}: ${facts}.`;
}
