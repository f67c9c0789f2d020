import { Component, createRef } from 'preact';
import { answerWords } from '../lib/assess/words';
import type { AnswerState } from '../lib/questions/question';
import { Attempt } from './Attempt';
import type { Outcome } from './actions';

interface CorrectAnswerProps {
  /** What the question is called. */
  readonly name: string;
  readonly state: AnswerState;
  /** The user said so. */
  readonly corrected: boolean;
  readonly choose: (to: AnswerState) => Outcome;
  readonly undo: () => Outcome;
}

const states = Object.entries(answerWords) as (readonly [AnswerState, string])[];

/** Two clicks say what really became of a question, one takes it back. The keyboard stays where it was. */
export class CorrectAnswer extends Component<CorrectAnswerProps, { open: boolean; words: string }> {
  override state = { open: false, words: '' };
  private readonly button = createRef<HTMLButtonElement>();

  private readonly toggle = () => this.setState(({ open }) => ({ open: !open, words: '' }));

  private async choose(to: AnswerState): Promise<void> {
    this.setState({ words: 'Saving\u2026' });
    const failure = await this.props.choose(to);
    if (failure !== null) return this.setState({ words: failure });
    this.setState({ open: false, words: '' }, () => this.button.current?.focus());
  }

  private readonly undo = async () => {
    const failure = await this.props.undo();
    if (failure === null) this.button.current?.focus();
    return failure;
  };

  override render() {
    const { name, corrected } = this.props;
    const { open, words } = this.state;
    return (
      <>
        <button
          ref={this.button}
          type="button"
          class="open"
          aria-expanded={open}
          aria-label={`Correct: ${name}`}
          onClick={this.toggle}
        >
          Correct
        </button>{' '}
        {corrected && <Attempt label="Undo" name={`Undo: ${name}`} run={this.undo} />}
        {open && this.renderStates()}
        <span role="status">{words}</span>
      </>
    );
  }

  private renderStates() {
    const { name, state } = this.props;
    return (
      <fieldset class="choices">
        <legend>What became of {name}?</legend>
        {states.map(([id, words]) => (
          <button key={id} type="button" aria-pressed={id === state} onClick={() => void this.choose(id)}>
            {words}
          </button>
        ))}
      </fieldset>
    );
  }
}
