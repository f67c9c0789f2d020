import type { Page } from 'puppeteer-core';
import type { Figure } from './figure.ts';
import { type TraceEvent, traced } from './trace.ts';

const CATEGORIES = [
  'cc,benchmark',
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'disabled-by-default-devtools.timeline.frame',
];

/** How far the list is scrolled, in pixels, and how fast, in pixels a second: some 50 rows a second, and 3,000. */
const gestures = {
  slowly: { distance: 4800, speed: 2400 },
  fast: { distance: 288_000, speed: 144_000 },
} as const;

/** What a gesture costs, as Chromium counts it. */
interface Scrolled {
  /** Frames while the list moved. */
  readonly frames: number;
  /** Of those the ones in which nothing new was shown, though it should have been. */
  readonly dropped: number;
  /** The longest task of the page's main thread: a frame's scroll events, styles, layout and painting. Milliseconds of processor. */
  readonly longest: number;
}

/** The thread on which the page is laid out. */
function mainOf(events: readonly TraceEvent[]): TraceEvent {
  const layouts = events.filter(({ name, ph }) => name === 'Layout' && ph === 'X');
  const weigh = (one: TraceEvent) => layouts.filter(({ pid, tid }) => pid === one.pid && tid === one.tid).length;
  const [main] = [...layouts].sort((one, other) => weigh(other) - weigh(one));
  if (!main) throw new Error('The trace has no layout: nothing was scrolled, or look how this Chromium writes it.');
  return main;
}

function costOf(events: readonly TraceEvent[]): Scrolled {
  const main = mainOf(events);
  const states = events.flatMap(({ args }) => args?.frame_reporter ?? []);
  const moving = states.filter(({ scroll_state }) => scroll_state !== undefined && scroll_state !== 'SCROLL_NONE');
  if (moving.length === 0) throw new Error('The trace has no frame of a scroll: look how this Chromium writes them.');
  const tasks = events.filter(
    ({ name, ph, pid, tid }) => name === 'RunTask' && ph === 'X' && pid === main.pid && tid === main.tid,
  );
  return {
    frames: moving.length,
    dropped: moving.filter(({ state }) => state === 'STATE_DROPPED').length,
    longest: Math.max(...tasks.map(({ tdur = 0 }) => tdur / 1000)),
  };
}

/** Scrolls the list of a page as a wheel does, slowly and fast: the frames that were dropped, and the most that one took. */
export async function measureScrolling(page: Page): Promise<readonly Figure[]> {
  const devtools = await page.createCDPSession();
  const figures: Figure[] = [];
  for (const [how, { distance, speed }] of Object.entries(gestures)) {
    const middle = { x: 640, y: 600, gestureSourceType: 'mouse' } as const;
    const { frames, dropped, longest } = costOf(
      await traced(page, CATEGORIES, () =>
        devtools.send('Input.synthesizeScrollGesture', { ...middle, yDistance: -distance, speed }),
      ),
    );
    const what = `list: scrolled ${how}, ${frames} frames`;
    figures.push(
      { what: `${what}: dropped`, value: dropped, unit: 'times', baseline: null, most: { value: 0, ratio: null } },
      {
        what: `${what}: most work of the main thread for one`,
        value: longest,
        unit: 'ms',
        baseline: null,
        most: { value: 16.7, ratio: null },
      },
    );
  }
  await devtools.detach();
  return figures;
}
