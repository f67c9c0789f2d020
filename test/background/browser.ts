import { vi } from 'vitest';

/** One event of the browser: listeners, and a way to make it happen. */
function fakeEvent<A extends readonly unknown[]>() {
  const listeners: ((...args: A) => unknown)[] = [];
  return {
    listeners,
    addListener: (listener: (...args: A) => unknown) => void listeners.push(listener),
    hasListener: (listener: (...args: A) => unknown) => listeners.includes(listener),
    removeListener: () => undefined,
    happen: (...args: A) => listeners.map((listener) => listener(...args)),
  };
}

/** As much of a browser as the background uses, remembering what was done with it. */
export function fakeBrowser() {
  const session = new Map<string, unknown>();
  const badge = { text: '', title: '' };
  const tabs: { id: number; url: string; windowId: number }[] = [];
  /** By tab: the names that its page answers; a tab that is not here has no page of ours. */
  const pages = new Map<number, string[]>();
  const told: string[] = [];
  const closed = new Set<number>();
  return {
    badge,
    openTabs: tabs,
    pages,
    told,
    runtime: {
      id: 'ours',
      getURL: (path: string) => `chrome-extension://ours/${path}`,
      getManifest: () => ({ content_scripts: [{ js: ['content-scripts/portal.js'] }] }),
      sendMessage: vi.fn(),
      onMessage: fakeEvent<[message: unknown, sender: object, respond: (answer: unknown) => void]>(),
      onInstalled: fakeEvent<[{ reason: string }]>(),
      onStartup: fakeEvent<[]>(),
    },
    action: {
      setBadgeText: async ({ text }: { text: string }) => void Object.assign(badge, { text }),
      setTitle: async ({ title }: { title: string }) => void Object.assign(badge, { title }),
      setBadgeBackgroundColor: vi.fn(async () => undefined),
    },
    alarms: {
      create: vi.fn(async (_name: string, _when: { when?: number; delayInMinutes?: number }) => undefined),
      clear: vi.fn(async () => true),
      onAlarm: fakeEvent<[{ name: string }]>(),
    },
    notifications: {
      create: vi.fn(async (_id: string, _options: { title: string; message: string }) => ''),
      clear: vi.fn(async () => true),
      onClicked: fakeEvent<[id: string]>(),
    },
    permissions: { contains: vi.fn(async () => true), onAdded: fakeEvent<[]>() },
    commands: { onCommand: fakeEvent<[command: string, tab: { id?: number } | undefined]>() },
    contextMenus: {
      removeAll: vi.fn(async () => undefined),
      create: vi.fn(),
      onClicked: fakeEvent<[{ menuItemId: string }, { id?: number } | undefined]>(),
    },
    storage: {
      session: {
        get: async (key: string) => (session.has(key) ? { [key]: session.get(key) } : {}),
        set: async (items: object) => void Object.entries(items).map(([key, value]) => session.set(key, value)),
        remove: async (key: string) => void session.delete(key),
      },
    },
    tabs: {
      query: vi.fn(async () => tabs),
      create: vi.fn(async (_how: { url: string; active?: boolean }) => {
        closed.delete(99);
        return { id: 99 };
      }),
      update: vi.fn(async () => undefined),
      reload: vi.fn(async () => undefined),
      get: vi.fn(async (id: number) => {
        if (closed.has(id)) throw new Error('No tab with that id.');
        return { id, status: 'complete', url: 'https://www.whatdotheyknow.com/robots.txt' };
      }),
      remove: vi.fn(async (id: number) => void closed.add(id)),
      sendMessage: async (tabId: number, { name }: { name: string }) => {
        if (!pages.get(tabId)?.includes(name)) throw new Error('Receiving end does not exist.');
        told.push(`${tabId} ${name}`);
        return { ok: true, value: null };
      },
    },
    windows: { update: vi.fn(async () => undefined) },
    scripting: {
      executeScript: vi.fn(async ({ target }: { target: { tabId: number } }) => {
        pages.set(target.tabId, ['describe-page', 'show-editor']);
      }),
    },
  };
}
