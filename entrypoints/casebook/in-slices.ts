import type { Steps } from '../../lib/cases/compare/steps';

/** After so many milliseconds of work the page draws and answers. */
const SLICE = 10;

/** Does work in steps, and lets the page draw and answer in between. */
export async function inSlices<T>(steps: Steps<T>): Promise<T> {
  for (;;) {
    const until = performance.now() + SLICE;
    while (performance.now() < until) {
      const { done, value } = steps.next();
      if (done) return value;
    }
    await scheduler.postTask(() => undefined, { priority: 'background' });
  }
}
