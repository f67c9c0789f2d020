import type { StatisticsDesk } from '../../components/casebook/statistics/desk';
import { failureOf } from '../../lib/messaging/failure';
import { countAll } from './count-all';
import { drawBars } from './draw-bars';
import { watchFreshness } from './freshness';
import { shelf } from './open-shelf';

/** The desk of the statistics in a real browser. */
export const desk: StatisticsDesk = {
  count: async () => {
    try {
      return { ok: true, value: countAll(await shelf.readDigests()) };
    } catch (error) {
      return { ok: false, failure: failureOf(error) };
    }
  },
  watch: watchFreshness,
  drawBars,
};
