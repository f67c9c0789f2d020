import type { Settings } from '../../lib/cases/case';
import type { ReminderChoices } from '../../lib/cases/reminders/reminder';
import type { Result } from '../../lib/messaging/protocol';
import type { Outcome } from '../actions';

/** What the browser says of the space that ReplyDue has. */
export interface Space {
  /** Bytes in use, as near as the browser tells; null where it does not tell. */
  readonly bytes: number | null;
  /** Whether the browser keeps what is stored also when the disk is full; null where it does not tell. */
  readonly isKept: boolean | null;
}

/** How much is kept. */
export interface Amounts {
  readonly cases: number;
  readonly messages: number;
  readonly letters: number;
}

/** What the options page can ask for. Nothing here rejects. */
export interface OptionsDesk {
  countKept(): Promise<Result<Amounts>>;
  /** Deletes all that is kept, for good. */
  deleteEverything(): Outcome;
  readSpace(): Promise<Space>;
  readSettings(): Promise<Result<Settings>>;
  saveSettings(settings: Settings): Promise<Result<Settings>>;
  /** Asks the browser to keep what is stored; whether it agreed. */
  askToKeep(): Promise<boolean>;
  readChoices(): Promise<Result<ReminderChoices>>;
  saveChoices(choices: ReminderChoices): Promise<Result<ReminderChoices>>;
  /** Whether the browser lets ReplyDue show notifications. */
  mayNotify(): Promise<boolean>;
  /** Asks the user, through the browser, whether notifications may be shown; what he said. To be called at once when he presses. */
  askToNotify(): Promise<boolean>;
}
