import browser from 'webextension-polyfill';
import type { OptionsDesk, Space } from '../../components/options/desk';
import { countKept, deleteEverything } from '../../lib/cases/amounts';
import { Store } from '../../lib/cases/store';
import { send } from '../../lib/messaging/channel';
import { noteOpened } from '../background/loss';
import { outcomeOf, tried } from '../casebook/outcome';

const NOTIFICATIONS = { permissions: ['notifications' as const] };

const store = new Store((isNew) => void noteOpened(isNew));

/** The options page's desk in a real browser. */
export const desk: OptionsDesk = {
  countKept: () => tried(countKept(store)),
  deleteEverything: async () => {
    await send('stop-reading', {});
    const failure = await outcomeOf(deleteEverything(store));
    if (failure === null) void send('casebook-changed', {});
    return failure;
  },
  readSettings: () => send('read-settings', {}),
  saveSettings: (settings) => send('save-settings', settings),
  readSpace,
  readChoices: () => send('read-reminder-choices', {}),
  saveChoices: (choices) => send('save-reminder-choices', choices),
  mayNotify: () => browser.permissions.contains(NOTIFICATIONS).catch(() => false),
  askToNotify: () => browser.permissions.request(NOTIFICATIONS).catch(() => false),
  askToKeep: () => navigator.storage.persist().catch(() => false),
};

async function readSpace(): Promise<Space> {
  const [estimate, isKept] = await Promise.allSettled([navigator.storage.estimate(), navigator.storage.persisted()]);
  return {
    bytes: estimate.status === 'fulfilled' ? bytesIn(estimate.value) : null,
    isKept: isKept.status === 'fulfilled' ? isKept.value : null,
  };
}

/** Chromium also counts the extension's own program, and tells apart what the database takes. */
function bytesIn(
  estimate: StorageEstimate & { readonly usageDetails?: { readonly indexedDB?: number } },
): number | null {
  return estimate.usageDetails?.indexedDB ?? estimate.usage ?? null;
}
