import { Component } from 'preact';
import type { ReminderChoices, ReminderKind } from '../../lib/cases/reminders/reminder';
import { kindNames } from '../../lib/cases/reminders/words';
import { Attempt } from '../Attempt';
import type { OptionsDesk } from './desk';
import { Quiet } from './Quiet';

type Desk = Pick<OptionsDesk, 'readChoices' | 'saveChoices' | 'mayNotify' | 'askToNotify'>;

interface RemindersState {
  /** Null until they were read. */
  readonly choices: ReminderChoices | null;
  /** Null until the browser has answered. */
  readonly may: boolean | null;
  readonly failure: string;
  readonly said: string;
}

/** Of what the user is told, when, and whether the sites are asked by themselves. Each change is kept at once. */
export class Reminders extends Component<{ readonly desk: Desk }, RemindersState> {
  override state: RemindersState = { choices: null, may: null, failure: '', said: '' };

  override componentDidMount() {
    const { desk } = this.props;
    void desk.mayNotify().then((may) => this.setState({ may }));
    void desk.readChoices().then((answer) => {
      this.setState(answer.ok ? { choices: answer.value } : { failure: answer.failure.words });
    });
  }

  private readonly change = async (part: Partial<ReminderChoices>): Promise<void> => {
    const { choices } = this.state;
    if (!choices) return;
    const changed = { ...choices, ...part };
    this.setState({ choices: changed, said: '' });
    const answer = await this.props.desk.saveChoices(changed);
    this.setState(answer.ok ? { failure: '', said: 'Saved.' } : { failure: answer.failure.words, said: '' });
  };

  private readonly ask = async (): Promise<string | null> => {
    const may = await this.props.desk.askToNotify();
    this.setState({ may });
    return may ? null : 'The browser did not allow it. The toolbar and the popup tell you the same.';
  };

  private readonly switchKind = (kind: ReminderKind, isOn: boolean) => {
    const { choices } = this.state;
    if (choices) void this.change({ kinds: { ...choices.kinds, [kind]: isOn } });
  };

  override render({ desk: _desk }: this['props'], { choices, may, failure, said }: RemindersState) {
    return (
      <section aria-labelledby="reminders">
        <h2 id="reminders">Reminders</h2>
        <p>
          {may === true
            ? 'ReplyDue shows a notification when one of these comes true; many at once come in one. Each is told once.'
            : "The toolbar's button and the popup say what is due. If you allow it, ReplyDue also shows notifications; many at once come in one, and each is told once."}
        </p>
        {may === false && <Attempt label="Allow notifications" run={this.ask} />}
        {failure !== '' && <p role="alert">{failure}</p>}
        {choices && (
          <form onSubmit={(event) => event.preventDefault()}>
            <fieldset>
              <legend>Tell me when</legend>
              {(Object.keys(kindNames) as ReminderKind[]).map((kind) => (
                <Switch
                  key={kind}
                  label={kindNames[kind]}
                  isOn={choices.kinds[kind]}
                  change={(isOn) => this.switchKind(kind, isOn)}
                />
              ))}
            </fieldset>
            <Quiet quiet={choices.quiet} change={(quiet) => void this.change({ quiet })} />
            <fieldset>
              <legend>News from the request sites</legend>
              <Switch
                label="Once a day, ask the sites whether anything is new in my open cases"
                isOn={choices.checkDaily}
                change={(checkDaily) => void this.change({ checkDaily })}
              />
              <p class="hint">
                For this ReplyDue opens a tab at each site, asks for the data of one case after the other, reads the
                pages where something is new, and closes the tab. Resting and archived cases are left alone.
              </p>
            </fieldset>
            <p role="status">{said}</p>
          </form>
        )}
      </section>
    );
  }
}

interface SwitchProps {
  readonly label: string;
  readonly isOn: boolean;
  readonly change: (isOn: boolean) => void;
}

function Switch({ label, isOn, change }: SwitchProps) {
  return (
    <label class="switch">
      <input type="checkbox" checked={isOn} onChange={({ currentTarget: { checked } }) => change(checked)} />
      <span>{label}</span>
    </label>
  );
}
