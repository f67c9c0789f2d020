import { Component, createRef } from 'preact';
import { Attempt } from './Attempt';
import type { Outcome } from './actions';

interface ChooseProps {
  readonly label: string;
  /** Value and words, in the order in which they are offered. */
  readonly options: readonly (readonly [string, string])[];
  readonly value: string;
  /** The user said so. */
  readonly corrected: boolean;
  readonly choose: (value: string) => Outcome;
  readonly undo: () => Outcome;
}

/** Lets the user say what is right. Says so when he has, and lets him take it back. */
export class Choose extends Component<ChooseProps, { words: string }> {
  override state = { words: '' };
  private readonly select = createRef<HTMLSelectElement>();

  private readonly choose = async (value: string) => {
    this.setState({ words: 'Saving\u2026' });
    const failure = await this.props.choose(value);
    this.setState({ words: failure ?? '' });
    if (failure !== null && this.select.current) this.select.current.value = this.props.value;
  };

  private readonly undo = async () => {
    const failure = await this.props.undo();
    if (failure === null) this.select.current?.focus();
    return failure;
  };

  override render() {
    const { label, options, value, corrected } = this.props;
    return (
      <div class="choose">
        <label>
          {label}{' '}
          <select ref={this.select} value={value} onChange={(event) => void this.choose(event.currentTarget.value)}>
            {options.map(([id, words]) => (
              <option key={id} value={id}>
                {words}
              </option>
            ))}
          </select>
        </label>
        {corrected && (
          <span class="corrected">
            Corrected by you <Attempt label="Undo" name={`Undo: ${label}`} run={this.undo} />
          </span>
        )}
        <span role="status">{this.state.words}</span>
      </div>
    );
  }
}
