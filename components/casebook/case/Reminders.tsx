import { Component, createRef } from 'preact';
import type { OwnReminder } from '../../../lib/cases/case';
import type { IsoDay } from '../../../lib/thread/thread';
import { showDay } from '../../day';
import type { CaseActions } from './actions';

interface RemindersProps {
  readonly reminders: readonly OwnReminder[];
  readonly today: IsoDay;
  readonly actions: Pick<CaseActions, 'keep'>;
}

/** The days on which the user wants to be reminded of a case, and the way to give one more. */
export class Reminders extends Component<RemindersProps, { words: string; bad: boolean }> {
  override state = { words: '', bad: false };
  private readonly form = createRef<HTMLFormElement>();

  private readonly add = async (event: Event) => {
    event.preventDefault();
    const form = this.form.current;
    const [day, text] = form?.querySelectorAll('input') ?? [];
    if (!form || !day || !text) return;
    if (day.value === '') {
      this.setState({ words: 'Give the day of the reminder.', bad: true });
      return day.focus();
    }
    const reminder = { id: crypto.randomUUID(), on: day.value, text: text.value.trim() };
    const failure = await this.props.actions.keep({ what: 'remind', reminder });
    if (failure === null) form.reset();
    this.setState({ words: failure ?? `You are reminded on ${showDay(reminder.on)}.`, bad: false });
  };

  private async remove({ id }: OwnReminder): Promise<void> {
    const failure = await this.props.actions.keep({ what: 'unremind', id });
    this.setState({ words: failure ?? 'The reminder is gone.', bad: false }, () =>
      this.form.current?.querySelector('input')?.focus(),
    );
  }

  override render({ reminders, today }: RemindersProps, { words, bad }: { words: string; bad: boolean }) {
    const sorted = reminders.toSorted((one, other) => (one.on < other.on ? -1 : 1));
    return (
      <form ref={this.form} class="reminders" noValidate onSubmit={(event) => void this.add(event)}>
        {sorted.length > 0 && (
          <ul aria-label="Your reminders">
            {sorted.map((reminder) => (
              <li key={reminder.id} class={reminder.on <= today ? 'due' : undefined}>
                <time dateTime={reminder.on}>{showDay(reminder.on)}</time>
                {reminder.text !== '' && `: ${reminder.text}`}{' '}
                <button
                  type="button"
                  aria-label={`Remove the reminder for ${showDay(reminder.on)}`}
                  onClick={() => void this.remove(reminder)}
                >
                  Remove
                </button>
              </li>
            ))}
          </ul>
        )}
        <label>
          Remind me on <input type="date" aria-invalid={bad} min="2000-01-01" max="2099-12-31" />
        </label>{' '}
        <label>
          of <input class="of" maxLength={1000} autoComplete="off" />
        </label>{' '}
        <button type="submit">Add the reminder</button> <span role="status">{words}</span>
      </form>
    );
  }
}
