import type { Page } from 'puppeteer-core';
import { type Hand, handOnPortal, openKeeper } from '../browsers/hand.ts';
import type { Launched } from '../browsers/launch.ts';
import { ORIGIN } from '../demo/pages/layout.ts';
import type { Figure } from './figure.ts';
import { type TraceEvent, traced } from './trace.ts';

const WORDS = 10_000;
const KEYS = 40;

/** Between two keys, so that all of what a key asks for is done before the next; in milliseconds. */
const APART = 60;

const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'toplevel'];

/** A letter of invented words, in paragraphs of a hundred. */
function longLetter(): string {
  const words = ['benches', 'stand', 'beside', 'the', 'river', 'and', 'nobody', 'has', 'counted', 'them'];
  const paragraph = Array.from({ length: 10 }, () => words.join(' ')).join(' ');
  return Array.from({ length: WORDS / 100 }, (_, at) => `${at + 1}. ${paragraph}.`).join('\n\n');
}

/** Puts the long letter into the box as the user would: pasted, and the keyboard in the middle of it. */
async function paste(page: Page, hand: Hand): Promise<void> {
  await hand.append(/^The letter/, ' ');
  await page.keyboard.down('Control');
  await page.keyboard.press('a');
  await page.keyboard.up('Control');
  const devtools = await page.createCDPSession();
  await devtools.send('Input.insertText', { text: longLetter() });
  await devtools.detach();
  await hand.find('status', /^Saved\.$/, 15_000);
  for (let lines = 0; lines < 40; lines += 1) await page.keyboard.press('ArrowUp');
}

/** What the page's main thread did between two moments, in milliseconds for each task. */
function tasksIn(events: readonly TraceEvent[], { pid, tid }: TraceEvent, from: number, to: number): readonly number[] {
  return events
    .filter((event) => event.name === 'RunTask' && event.ph === 'X' && event.pid === pid && event.tid === tid)
    .filter(({ ts }) => ts > from && ts < to)
    .map(({ tdur = 0 }) => tdur / 1000);
}

interface Costs {
  /** All that ran for each key until the next one. */
  readonly keys: readonly number[];
  /** The longest task after the last key. */
  readonly saving: number;
}

function costsIn(events: readonly TraceEvent[]): Costs {
  const pressed = events.filter(
    ({ name, ph, args }) => name === 'EventDispatch' && ph === 'X' && args?.data?.type === 'keydown',
  );
  const last = pressed.at(-1);
  if (!last || pressed.length < KEYS) {
    throw new Error(`The trace has ${pressed.length} of ${KEYS} keys: look how this release of Chromium writes them.`);
  }
  // The task that brings a key begins a little before the event that it becomes.
  const tasks = (from: number, to: number) => tasksIn(events, last, from - 5000, to - 5000);
  const keys = pressed.map(({ ts }, at) => {
    const next = pressed[at + 1]?.ts ?? ts + APART * 1000;
    return tasks(ts, next).reduce((sum, each) => sum + each, 0);
  });
  return { keys, saving: Math.max(...tasks(last.ts + APART * 1000, Number.POSITIVE_INFINITY)) };
}

/**
 * What a key costs in a letter of ten thousand words: all that the page's main thread does for it, with the frame in which it is seen;
 * and the saving after the last one. In time of the processor.
 */
export async function measureTyping(launched: Launched): Promise<readonly Figure[]> {
  const keeper = await openKeeper(launched);
  const page = await launched.browser.newPage();
  const hand = handOnPortal(page, keeper);
  await page.goto(`${ORIGIN}/profile/sign_in?as=maren_holloway&r=/request/complaints_numbers_software_cost`);
  await hand.find('button', /^Draft /, 15_000);
  await hand.press('button', /^Draft /);
  await hand.find('textbox', /^The letter/, 15_000);
  await paste(page, hand);
  const before = await hand.find('textbox', /^The letter/);
  const events = await traced(page, CATEGORIES, async () => {
    for (let key = 0; key < KEYS; key += 1) {
      await page.keyboard.press(key % 6 === 5 ? 'Space' : 'KeyE');
      await new Promise((later) => setTimeout(later, APART));
    }
    await new Promise((later) => setTimeout(later, 1000));
  });
  const { keys, saving } = costsIn(events);
  const after = await hand.find('textbox', /^The letter/);
  if ((after.value?.length ?? 0) - (before.value?.length ?? 0) !== KEYS)
    throw new Error('Not every key came into the letter.');
  if ((after.value?.split(/\s+/).length ?? 0) < WORDS) throw new Error('The letter is shorter than it should be.');
  await page.close();
  await keeper.close();
  const most = { value: 16, ratio: null };
  return [
    {
      what: `main thread for a key in a letter of ${WORDS} words, the slowest of ${KEYS}`,
      value: Math.max(...keys),
      unit: 'ms',
      baseline: null,
      most,
    },
    { what: `longest task while a letter of ${WORDS} words is saved`, value: saving, unit: 'ms', baseline: null, most },
  ];
}
