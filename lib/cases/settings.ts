import type { IsoDay } from '../thread/thread';
import type { Settings } from './case';
import type { Run } from './reads/run';
import type { ReminderChoices } from './reminders/reminder';
import type { Store } from './store';

/** What is kept for all cases, one entry of each key. */
export type Setting =
  | ({ readonly key: 'letters' } & Settings)
  | { readonly key: 'editor'; readonly width: number }
  /** ISO instant: when the user last looked at the dashboard. */
  | { readonly key: 'seen'; readonly at: string }
  /**
   * The day of the last backup, null: none, and that of the one before; after how many days the user is reminded of the next, 0:
   * never; whether it is saved by itself.
   */
  | {
      readonly key: 'backup';
      readonly lastOn: IsoDay | null;
      readonly beforeOn?: IsoDay | null;
      readonly everyDays: number;
      readonly automatic: boolean;
    }
  | ({ readonly key: 'reading' } & Run)
  | ({ readonly key: 'reminders' } & ReminderChoices)
  /**
   * The day, where the user is, on which the sites were last asked by themselves whether anything is new; the ISO instant at which
   * that was last tried, absent once it is through.
   */
  | { readonly key: 'checked'; readonly on: IsoDay; readonly triedAt?: string };

/** Before anything was chosen: the names of the thread. */
export const bareSettings: Settings = { signature: '', salutation: '' };

/** What the user chose for all letters. */
export class LetterSettings {
  readonly #store: Store;

  constructor(store: Store) {
    this.#store = store;
  }

  /** What was chosen last; nothing chosen when there is nothing. */
  readSettings(): Promise<Settings> {
    return this.#store.read(async (tables) => {
      const kept = await tables.settings.get('letters');
      return kept?.key === 'letters' ? { signature: kept.signature, salutation: kept.salutation } : bareSettings;
    });
  }

  /** How wide the user has made the letter editor, in pixels; null where he has not. */
  readWidth(): Promise<number | null> {
    return this.#store.read(async (tables) => {
      const kept = await tables.settings.get('editor');
      return kept?.key === 'editor' ? kept.width : null;
    });
  }

  /** Keeps the width of the letter editor. */
  keepWidth(width: number): Promise<void> {
    return this.#store.write(async (tables) => {
      await tables.settings.put({ key: 'editor', width });
    });
  }

  /** Saves what was chosen in place of what was before. */
  saveSettings(settings: Settings): Promise<Settings> {
    return this.#store.write(async (tables) => {
      await tables.settings.put({ key: 'letters', ...settings });
      return settings;
    });
  }
}
