import { Component, createRef } from 'preact';
import type { Outcome } from './actions';

interface AttemptProps {
  readonly label: string;
  /** What the button is called where its label alone does not tell it from its neighbours; begins with the label. */
  readonly name?: string;
  readonly run: () => Outcome;
  /** Said when it went well. */
  readonly done?: string | (() => string);
  /** Asked before it is done; the answer that does it is `label`. */
  readonly confirm?: string;
  readonly main?: boolean;
  /** It was pressed already before it came to life. */
  readonly pressed?: boolean;
}

/** A button for something that takes a moment and may fail: says what came of it, and offers to try again. */
export class Attempt extends Component<AttemptProps, { phase: 'idle' | 'asking' | 'busy' | 'failed'; words: string }> {
  override state: { phase: 'idle' | 'asking' | 'busy' | 'failed'; words: string } = { phase: 'idle', words: '' };
  private readonly button = createRef<HTMLButtonElement>();
  private gone = false;

  override componentDidMount() {
    if (!this.props.pressed) return;
    this.button.current?.focus();
    this.press();
  }

  override componentWillUnmount() {
    this.gone = true;
  }

  private readonly run = async () => {
    const { phase } = this.state;
    const { run, done = '' } = this.props;
    if (phase === 'busy') return;
    this.setState({ phase: 'busy', words: '' });
    const failure = await run();
    if (this.gone) return;
    const words = failure ?? (typeof done === 'function' ? done() : done);
    this.setState({ phase: failure === null ? 'idle' : 'failed', words }, () => {
      if (phase === 'asking') this.button.current?.focus();
    });
  };

  private readonly press = () =>
    this.props.confirm && this.state.phase === 'idle' ? this.ask('asking') : void this.run();

  private readonly ask = (phase: 'asking' | 'idle') =>
    this.setState({ phase, words: '' }, () => this.button.current?.focus());

  override render() {
    const { label, name, confirm, main } = this.props;
    const { phase, words } = this.state;
    const asking = phase === 'asking';
    return (
      <span class="attempt">
        {asking && <span>{confirm} </span>}
        <button
          key={asking ? 'sure' : 'first'}
          ref={this.button}
          type="button"
          class={main ? 'main' : undefined}
          aria-label={phase === 'idle' ? name : undefined}
          aria-busy={phase === 'busy'}
          onClick={this.press}
        >
          {phase === 'failed' ? `Retry: ${label}` : label}
        </button>
        {asking && (
          <button type="button" onClick={() => this.ask('idle')}>
            Cancel
          </button>
        )}
        <span role="status">{words}</span>
      </span>
    );
  }
}
