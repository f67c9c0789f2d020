import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Family } from '../browsers/find.ts';
import { eventually } from '../browsers/hand.ts';
import { openSession, type Session } from './session.ts';

const families: readonly Family[] = ['chromium', 'firefox'];

const THREAD = '/request/complaints_numbers_software_cost';

describe.each(families)('a background that was put to sleep in %s', (family) => {
  let session: Session;
  beforeAll(async () => {
    session = await openSession(family);
  });
  afterAll(() => session?.close());

  async function isAwake(): Promise<boolean> {
    if (family === 'firefox') return session.ask<boolean>('api.extension.getBackgroundPage() !== null');
    return session.launched.browser.targets().some((target) => target.type() === 'service_worker');
  }

  /** Chromium is told to stop it; Firefox lets it sleep after a second without work. */
  async function putToSleep(): Promise<void> {
    expect(await eventually(isAwake), 'the background was not awake in the first place').toBe(true);
    if (family === 'chromium') {
      const devtools = await session.page.createCDPSession();
      await devtools.send('ServiceWorker.enable');
      await devtools.send('ServiceWorker.stopAllWorkers');
      await devtools.detach();
    }
    const asleep = await eventually(async () => !(await isAwake()), 20_000);
    expect(asleep, 'the background did not go to sleep').toBe(true);
  }

  test('wakes up to track a thread that was assessed before', async () => {
    await session.open(`/profile/sign_in?as=maren_holloway&r=${THREAD}`);
    await session.hand.find('button', /^Track$/, 15_000);
    await putToSleep();
    await session.hand.press('button', /^Track$/);
    await session.hand.find('button', /^Stop tracking$/, 10_000);
  });

  test('still knows the thread, and keeps a correction made after another sleep', async () => {
    await putToSleep();
    await session.hand.press('button', /^Why\? Holding letter$/);
    await session.hand.choose(/This is not .Holding letter/, 'Response');
    await session.hand.find('button', /^Undo: This is not/, 10_000);
    await putToSleep();
    await session.page.reload();
    await session.hand.find('button', /^Stop tracking$/, 15_000);
    await session.hand.find('button', /^Why\? Response$/);
  });

  test('has the letter ready for the form when it slept in between', async () => {
    await session.hand.press('button', /^Draft internal review$/);
    await session.hand.append(/letter/, '\nPS. Kept through the night.');
    await putToSleep();
    await session.hand.putIntoForm();
    await session.arrive(`${THREAD}/followups/new?internal_review=1`, '#followup_form');
    const filled = await eventually(() =>
      session.page.$eval('#outgoing_message_body', (box) =>
        (box as HTMLTextAreaElement).value.includes('Kept through the night'),
      ),
    );
    expect(filled).toBe(true);
  });
});
