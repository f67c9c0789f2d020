import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openOurs } from '../browsers/hand.ts';
import { openSession } from './session.ts';

interface LogEvent {
  readonly params?: { readonly url?: string; readonly initiator?: string };
}

/** What Chromium's own log says was asked for on behalf of the extension or of the portal's page. */
function requestsIn(log: string): readonly { readonly url: string; readonly initiator: string }[] {
  const { events }: { readonly events: readonly LogEvent[] } = JSON.parse(log);
  return events.flatMap(({ params }) =>
    params?.url && params.initiator && /^(chrome-extension|https:\/\/www\.whatdotheyknow)/.test(params.initiator)
      ? [{ url: params.url, initiator: params.initiator }]
      : [],
  );
}

test('the log of the network has no request by the extension or the page to any host but the portal', async () => {
  const log = join(mkdtempSync(join(tmpdir(), 'replydue-')), 'net.json');
  const session = await openSession('chromium', { args: [`--log-net-log=${log}`] });
  try {
    await session.open('/profile/sign_in?as=maren_holloway&r=/request/heating_at_the_leisure_centre');
    await session.hand.press('button', /^Track$/);
    await session.hand.find('button', /^Stop tracking$/);
    await session.hand.press('button', /^Draft /);
    await session.hand.find('textbox', /letter/);
  } finally {
    await session.close();
  }
  const requests = requestsIn(readFileSync(log, 'utf8'));
  expect(requests.length, 'the log names no request at all: look how this release writes it').toBeGreaterThan(3);
  expect(requests.some(({ url }) => url.endsWith('/heating_at_the_leisure_centre.json'))).toBe(true);
  expect(requests.filter(({ url }) => !url.startsWith('https://www.whatdotheyknow.com/'))).toEqual([]);
});

const TRY = `fetch('https://www.whatdotheyknow.com/version.json').then(() => 'answered', () => 'refused')`;

test.each(['chromium', 'firefox'] as const)('the pages of the extension can ask no server in %s', async (family) => {
  const session = await openSession(family);
  try {
    const popup = await openOurs(session.launched, '/popup.html');
    expect(await popup.evaluate(TRY)).toBe('refused');
    expect(session.demo.seen.map(({ path }) => path)).not.toContain('/version.json');
  } finally {
    await session.close();
  }
});

test('the background can ask no server', async () => {
  const session = await openSession('chromium');
  try {
    await session.open('/request/vacant_allotments');
    const target = await session.launched.browser.waitForTarget((each) => each.type() === 'service_worker');
    expect(await (await target.worker())?.evaluate(TRY)).toBe('refused');
    expect(session.demo.seen.map(({ path }) => path)).not.toContain('/version.json');
  } finally {
    await session.close();
  }
});
