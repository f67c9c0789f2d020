import type { Reminder } from '../../lib/cases/reminders/reminder';
import { sayReminder } from '../../lib/cases/reminders/words';
import { Attempt } from '../Attempt';
import type { Outcome } from '../actions';

interface RemindersNowProps {
  readonly reminders: readonly Reminder[];
  readonly open: (url: string) => void;
  /** Removes one of the user's own. */
  readonly done: (reminder: Reminder) => Outcome;
}

/** So many are shown in the popup. */
const MOST = 5;

/** What there is to be reminded of besides what is due: windows that close, broken promises, the user's own reminders. */
export function RemindersNow({ reminders, open, done }: RemindersNowProps) {
  const more = reminders.length - MOST;
  return (
    <section aria-labelledby="reminders">
      <h2 id="reminders">Reminders</h2>
      <ul class="reminders">
        {reminders.slice(0, MOST).map((reminder) => (
          <li key={reminder.key} data-reminder={reminder.kind}>
            <p>{sayReminder(reminder)}</p>
            <p class="foot">
              <a
                href={reminder.url}
                dir="auto"
                onClick={(event) => {
                  event.preventDefault();
                  open(reminder.url);
                }}
              >
                {reminder.title || reminder.url}
              </a>
              {reminder.kind === 'own' && (
                <Attempt label="Done" name={`Done: ${reminder.text}`} run={() => done(reminder)} />
              )}
            </p>
          </li>
        ))}
      </ul>
      {more > 0 && <p class="quiet">And {more} more, in the casebook.</p>}
    </section>
  );
}
