import { Component } from 'preact';
import type { Settings } from '../../lib/cases/case';
import { Attempt } from '../Attempt';
import type { OptionsDesk } from './desk';

interface LettersState {
  /** Null until they were read. */
  readonly settings: Settings | null;
  readonly failure: string;
}

/** How the user greets and signs in every letter. */
export class Letters extends Component<
  { readonly desk: Pick<OptionsDesk, 'readSettings' | 'saveSettings'> },
  LettersState
> {
  override state: LettersState = { settings: null, failure: '' };

  override componentDidMount() {
    void this.props.desk.readSettings().then((answer) => {
      this.setState(answer.ok ? { settings: answer.value } : { failure: answer.failure.words });
    });
  }

  private readonly change = (part: Partial<Settings>) =>
    this.setState(({ settings }) => ({ settings: settings && { ...settings, ...part } }));

  private readonly save = async () => {
    const { settings } = this.state;
    if (!settings) return null;
    const answer = await this.props.desk.saveSettings(settings);
    return answer.ok ? null : answer.failure.words;
  };

  override render({ desk: _desk }: this['props'], { settings, failure }: LettersState) {
    return (
      <section aria-labelledby="letters">
        <h2 id="letters">Your letters</h2>
        <p>
          Where you leave these empty, a letter greets the authority by its name, and has your name from the request
          under it.
        </p>
        {failure !== '' && <p role="alert">{failure}</p>}
        {settings && (
          <form onSubmit={(event) => event.preventDefault()}>
            <label>
              Greeting
              <input
                type="text"
                maxLength={500}
                placeholder="Dear Information Team,"
                value={settings.salutation}
                onInput={({ currentTarget: { value } }) => this.change({ salutation: value })}
              />
            </label>
            <label>
              Signature: your name, and what else shall stand under a letter
              <textarea
                rows={3}
                maxLength={2000}
                autocomplete="name"
                value={settings.signature}
                onInput={({ currentTarget: { value } }) => this.change({ signature: value })}
              />
            </label>
            <p class="hint">
              Most request sites publish your letters, so give no address or number that is to stay private.
            </p>
            <Attempt label="Save" done="Saved." run={this.save} />
          </form>
        )}
      </section>
    );
  }
}
