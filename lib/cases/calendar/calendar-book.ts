import type { IsoDay } from '../../thread/thread';
import { addDays } from '../row';
import type { Store } from '../store';
import { REMEMBERED } from './calendar-days';
import type { CalendarDay } from './ics';

/** A day that stands in a calendar file which was saved, so that a later file can take it out of the calendar again. */
export interface WrittenDay extends Pick<CalendarDay, 'uid' | 'on' | 'title' | 'url'> {}

/** What was written into calendar files. Of a case that is forgotten nothing is known any more. */
export class CalendarBook {
  readonly #store: Store;

  constructor(store: Store) {
    this.#store = store;
  }

  /**
   * The days that a file is to have: those that there are, and cancelled those that an earlier file had of these cases (null: of all)
   * and that are no more, as a window was used, a reminder deleted, a case archived.
   */
  async withCancelled(
    days: readonly CalendarDay[],
    urls: readonly string[] | null,
    today: IsoDay,
  ): Promise<readonly CalendarDay[]> {
    const written = await this.#store.read(({ written }) =>
      urls === null ? written.toArray() : written.where('url').anyOf(urls).toArray(),
    );
    const there = new Set(days.map(({ uid }) => uid));
    const since = addDays(today, -REMEMBERED);
    const gone = written.filter(({ uid, on }) => !there.has(uid) && on >= since);
    return [...days, ...gone.map((day): CalendarDay => ({ ...day, description: '', status: 'cancelled', alarms: [] }))];
  }

  /** Notes that these days were written; of those that lie long back nothing is kept. */
  keepWritten(days: readonly CalendarDay[], today: IsoDay): Promise<void> {
    return this.#store.write(async ({ written }) => {
      const standing = days.filter(({ status }) => status !== 'cancelled');
      await written.bulkPut(standing.map(({ uid, on, title, url }) => ({ uid, on, title, url })));
      await written.where('on').below(addDays(today, -REMEMBERED)).delete();
    });
  }
}
