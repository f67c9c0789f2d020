import type { ReminderBook } from '../../lib/cases/reminders/book';
import type { Answers } from '../../lib/messaging/receive';

/** What the background answers about reminders. */
export function reminderAnswersOf(
  book: ReminderBook,
  afterChange: () => void,
): Pick<Answers, 'list-reminders' | 'read-reminder-choices' | 'save-reminder-choices'> {
  return {
    'list-reminders': () => book.listReminders(),
    'read-reminder-choices': () => book.readChoices(),
    'save-reminder-choices': async (choices) => {
      const saved = await book.saveChoices(choices);
      afterChange();
      return saved;
    },
  };
}
