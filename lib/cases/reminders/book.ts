import type { IsoDay } from '../../thread/thread';
import type { CaseRow } from '../case';
import { soonAfter } from '../days';
import type { TodayIn } from '../row';
import { EARLIEST_ZONE } from '../rows';
import type { Store, Tables } from '../store';
import { remindersOf } from './holding';
import { firstChoices, type Reminder, type ReminderChoices } from './reminder';
import type { Told } from './told';

/** What the book cannot know by itself. */
interface Surroundings {
  readonly todayIn: TodayIn;
  /** The civil day where the user is. */
  readonly todayHere: () => IsoDay;
  /** The present moment as an ISO instant. */
  readonly now: () => string;
}

/** What there is to be reminded of, what was told, and what the user chose about it. */
export class ReminderBook {
  readonly #store: Store;
  readonly #around: Surroundings;

  constructor(store: Store, around: Surroundings) {
    this.#store = store;
    this.#around = around;
  }

  /** All that there is to be reminded of today, in the order of its days. Reads few cases, however many there are. */
  listReminders(): Promise<readonly Reminder[]> {
    return this.#store.read(async (tables) => {
      const rows = await findRows(tables, this.#around.todayIn(EARLIEST_ZONE));
      const own = await ownOf(tables, rows, this.#around.todayHere());
      const here = this.#around.todayHere();
      const found = rows.flatMap((row) =>
        remindersOf(row, own.get(row.url) ?? [], { there: this.#around.todayIn(row.zone), here }),
      );
      return found.toSorted((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0));
    });
  }

  /** Which of some reminders were told. */
  findTold(reminders: readonly Reminder[]): Promise<readonly Told[]> {
    return this.#store.read(async ({ told }) =>
      (await told.bulkGet(reminders.map(({ key }) => key))).filter((one) => one !== undefined),
    );
  }

  /** Notes that some were told now. */
  keepTold(keys: readonly string[]): Promise<void> {
    return this.#store.write(async ({ told }) => {
      await told.bulkPut(keys.map((key) => ({ key, at: this.#around.now() })));
    });
  }

  /** What the user chose; the first choices where he did not. */
  readChoices(): Promise<ReminderChoices> {
    return this.#store.read(async ({ settings }) => {
      const kept = await settings.get('reminders');
      if (kept?.key !== 'reminders') return firstChoices;
      const { quiet, checkDaily } = kept;
      return { kinds: { ...firstChoices.kinds, ...kept.kinds }, quiet, checkDaily };
    });
  }

  /** Keeps what the user chose. */
  saveChoices(choices: ReminderChoices): Promise<ReminderChoices> {
    return this.#store.write(async ({ settings }) => {
      await settings.put({ key: 'reminders', ...choices });
      return choices;
    });
  }
}

/** The rows that may have something, each once. Days are taken as they are where they begin first. */
async function findRows({ rows }: Tables, today: IsoDay): Promise<readonly CaseRow[]> {
  const soon = soonAfter(today);
  const found = await Promise.all([
    rows
      .where('[place+owed+nextOn+updatedAt]')
      .between(['desk', 1, '', ''], ['desk', 1, soon, []], true, true)
      .toArray(),
    rows.where('closesOn').belowOrEqual(soon).toArray(),
    rows.where('brokenOn').above('').toArray(),
    rows.where('remindOn').belowOrEqual(today).toArray(),
  ]);
  return [...new Map(found.flat().map((row) => [row.url, row])).values()];
}

async function ownOf({ cases }: Tables, rows: readonly CaseRow[], here: IsoDay) {
  const urls = rows.filter(({ remindOn }) => remindOn !== null && remindOn <= here).map(({ url }) => url);
  const found = (await cases.bulkGet(urls)).filter((kept) => kept !== undefined);
  return new Map(found.map(({ url, keeping }) => [url, keeping.reminders]));
}
