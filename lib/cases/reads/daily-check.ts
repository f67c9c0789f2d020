import type { IsoDay } from '../../thread/thread';
import type { Store } from '../store';

/**
 * How it stands today with asking the sites by itself: it is to begin; to go on with what could not be asked; neither, since it was
 * tried within the hour; or all of it is through.
 */
export type CheckStand = 'first' | 'again' | 'later' | 'through';

/** What the check cannot know by itself. */
interface Surroundings {
  /** The civil day where the user is. */
  readonly todayHere: () => IsoDay;
  /** The present moment as an ISO instant. */
  readonly now: () => string;
}

/** After so many milliseconds a site that could not be asked is tried again. */
export const TRY_AGAIN = 60 * 60_000;

/** Once a day the sites are asked whether anything is new, and, where that fails, later that day. */
export class DailyCheck {
  readonly #store: Store;
  readonly #around: Surroundings;

  constructor(store: Store, around: Surroundings) {
    this.#store = store;
    this.#around = around;
  }

  /** What is to be done now; notes that it is done. */
  take(): Promise<CheckStand> {
    return this.#store.write(async ({ settings }): Promise<CheckStand> => {
      const [on, at] = [this.#around.todayHere(), this.#around.now()];
      const kept = await settings.get('checked');
      const isBegun = kept?.key === 'checked' && kept.on === on;
      if (isBegun && kept.triedAt === undefined) return 'through';
      if (isBegun && Date.parse(at) - Date.parse(kept.triedAt ?? '') < TRY_AGAIN) return 'later';
      await settings.put({ key: 'checked', on, triedAt: at });
      return isBegun ? 'again' : 'first';
    });
  }

  /** Notes that nothing is left to be asked, or that the user wants no more of it. */
  end(): Promise<void> {
    return this.#store.write(async ({ settings }) => {
      const kept = await settings.get('checked');
      if (kept?.key === 'checked') await settings.put({ key: 'checked', on: kept.on });
    });
  }
}
