import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { firstChoices } from '../../lib/cases/reminders/reminder';
import type { Family } from '../browsers/find.ts';
import { eventually } from '../browsers/hand.ts';
import { buildWithClock } from '../browsers/with-clock.ts';
import { sampleMessage, sampleThread, sampleUrl } from '../cases/samples';
import { openSession, type Session } from './session.ts';

const families: readonly Family[] = ['chromium', 'firefox'];

const DAY = 24 * 60 * 60 * 1000;
const CASES = 10;
/** The notification of all that is overdue, by the place in the casebook that it opens. */
const OVERDUE = 'overdue #cases?state=overdue';

describe.each(families)('a clock that goes ahead in %s', (family) => {
  let session: Session;
  beforeAll(async () => {
    session = await openSession(family, { built: buildWithClock(family) });
    await session.ask(`(globalThis.taken = [], api.notifications.onClosed.addListener((id) => taken.push(id)), 0)`);
  });
  afterAll(() => session?.close());

  const ask = (name: string, payload: unknown) =>
    session.ask<{ ok: boolean }>(`api.runtime.sendMessage(${JSON.stringify({ name, payload })})`);

  async function track(url: string): Promise<void> {
    const sentOn = new Date(Date.now() - 5 * DAY).toISOString().slice(0, 10);
    const messages = [sampleMessage('outgoing-1', { sentOn, sentAt: `${sentOn}T09:00:00Z` })];
    const facts = { thread: sampleThread({ url, messages }), gaps: [], viewer: 'requester' };
    expect(await ask('track-case', facts)).toMatchObject({ ok: true });
  }

  /** So many days pass, and the alarm of the new day rings. */
  async function letPass(days: number): Promise<void> {
    await ask('read-settings', {});
    await session.ask(`new BroadcastChannel('clock').postMessage(${days * DAY})`);
    await ask('read-settings', {});
    await session.ask(`api.alarms.create('day-change', { when: Date.now() })`);
  }

  /** The notifications since the last taking. Firefox has nowhere to show them without a screen, and closes each at once. */
  async function takeNotices(): Promise<readonly string[]> {
    if (family === 'firefox') return session.ask('taken.splice(0)');
    const shown = await session.ask<readonly string[]>('api.notifications.getAll().then(Object.keys)');
    for (const id of shown) await session.ask(`api.notifications.clear(${JSON.stringify(id)})`);
    return shown;
  }

  const waitForNotices = () =>
    eventually(async () => {
      const taken = await takeNotices();
      return taken.length > 0 ? taken : null;
    }, 15_000);
  const badge = () => session.ask<string>('api.action.getBadgeText({})');

  test('has ten overdue cases told in one notification, and counted in the badge', async () => {
    await ask('save-reminder-choices', { ...firstChoices, quiet: null });
    for (let nth = 0; nth < CASES; nth += 1) await track(`${sampleUrl}_${nth}`);
    expect(await takeNotices()).toEqual([]);
    await letPass(40);
    expect(await waitForNotices()).toEqual([OVERDUE]);
    expect(await eventually(async () => (await badge()) === String(CASES))).toBe(true);
  });

  test('tells of each once, and later of what comes later', async () => {
    await letPass(41);
    await new Promise((later) => setTimeout(later, 1500));
    expect(await takeNotices()).toEqual([]);
    await track(`${sampleUrl}_late`);
    expect(await waitForNotices()).toEqual([expect.stringMatching(/^overdue #https:.*_late$/)]);
  });

  test('keeps silent in quiet hours, and the badge counts all the same', async () => {
    await ask('save-reminder-choices', { ...firstChoices, quiet: { from: '00:00', to: '23:59' } });
    await track(`${sampleUrl}_quiet`);
    expect(await eventually(async () => (await badge()) === String(CASES + 2))).toBe(true);
    expect(await takeNotices()).toEqual([]);
  });
});
