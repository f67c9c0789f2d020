// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { CheckNow } from '../../components/casebook/case/CheckNow';
import type { SitesDesk } from '../../components/casebook/sites/desk';
import { tellProgress } from '../../components/casebook/sites/progress-words';
import { Sites } from '../../components/casebook/sites/Sites';
import type { ReadProgress } from '../../lib/messaging/protocol';
import { faultsOf } from '../components/axe';
import { failed, fine } from '../popup/invented';

afterEach(cleanup);

const idle: ReadProgress = {
  running: false,
  site: null,
  halts: [],
  waiting: 0,
  done: 0,
  lists: 0,
  failed: [],
  failures: 0,
};
const gone = {
  url: 'https://www.whatdotheyknow.com/request/gone',
  title: 'Gone with the wind',
  what: 'thread',
  state: 'failed',
  words: 'The site has no such page, or not any more.',
} as const;
const stopped: ReadProgress = { ...idle, waiting: 16, done: 6, failures: 1, failed: [gone] };
const running: ReadProgress = { ...stopped, running: true, site: 'www.whatdotheyknow.com' };

function show(part: Partial<SitesDesk> = {}) {
  const desk = {
    readProgress: vi.fn(async () => fine(idle)),
    importFrom: vi.fn((): ReturnType<SitesDesk['importFrom']> => Promise.resolve(fine(running))),
    checkAll: vi.fn(async () => fine(running)),
    goOn: vi.fn(async (_retry: boolean) => fine(running)),
    stop: vi.fn(async () => fine(stopped)),
    clear: vi.fn(async () => fine(idle)),
    ...part,
  };
  return { desk, ...render(<Sites desk={desk} />) };
}

test('reads nothing by itself, shows no progress where there is none, and has no fault that axe finds', async () => {
  const { desk, container } = show();
  await vi.waitFor(() => expect(desk.readProgress).toHaveBeenCalled());
  expect(screen.queryByRole('progressbar')).toBeNull();
  for (const asking of [desk.importFrom, desk.checkAll, desk.goOn]) expect(asking).not.toHaveBeenCalled();
  expect(await faultsOf(container)).toEqual([]);
});

test('begins with an address, shows how far it is and what failed, and stops', async () => {
  const { desk, container } = show();
  const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Address of the list' });
  await userEvent.type(field, 'https://www.whatdotheyknow.com/user/ada');
  await userEvent.click(screen.getByRole('button', { name: 'Read and track' }));
  expect(desk.importFrom).toHaveBeenCalledExactlyOnceWith('https://www.whatdotheyknow.com/user/ada');
  const bar = await screen.findByRole<HTMLProgressElement>('progressbar', { name: 'Reading' });
  expect([bar.value, bar.max]).toEqual([7, 23]);
  expect(screen.getByRole('link', { name: 'Gone with the wind' }).closest('li')?.textContent).toContain('no such page');
  expect(field.value).toBe('');
  expect(await faultsOf(container)).toEqual([]);
  await userEvent.click(screen.getByRole('button', { name: 'Stop' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Go on' }));
  expect(desk.goOn).toHaveBeenCalledExactlyOnceWith(false);
});

test('an address that names no list is said to be none, and stays to be mended', async () => {
  show({ importFrom: () => null });
  const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Address of the list' });
  await userEvent.type(field, 'https://elsewhere.example/');
  await userEvent.click(screen.getByRole('button', { name: 'Read and track' }));
  expect(await screen.findByText(/not the address of a list/)).toBeTruthy();
  expect(field.value).toBe('https://elsewhere.example/');
});

test('what waits is not thrown away by one press', async () => {
  const { desk } = show({ readProgress: async () => fine(stopped) });
  await userEvent.click(await screen.findByRole('button', { name: 'Clear this list' }));
  expect(desk.clear).not.toHaveBeenCalled();
  await userEvent.click(screen.getByRole('button', { name: 'Clear this list' }));
  expect(desk.clear).toHaveBeenCalledOnce();
});

test('what failed is tried again, and a failure is said', async () => {
  const { desk } = show({ readProgress: async () => fine(stopped), checkAll: async () => failed('No storage.') });
  await userEvent.click(await screen.findByRole('button', { name: 'Try again what could not be read' }));
  expect(desk.goOn).toHaveBeenCalledExactlyOnceWith(true);
  await userEvent.click(screen.getByRole('button', { name: 'Check now' }));
  expect((await screen.findAllByText('No storage.')).length).toBeGreaterThan(0);
});

test.each<[progress: Partial<ReadProgress>, words: string]>([
  [{ done: 3 }, '3 of 3 requests read. Done.'],
  [
    { done: 1, waiting: 3, lists: 1, running: true, site: 'fyi.org.nz' },
    'The list is being read first, so more may come. 1 of 3 requests read. Reading at fyi.org.nz, in a tab of its own.',
  ],
  [{ waiting: 2 }, '0 of 2 requests read. Stopped. It goes on when you say so.'],
  [
    { waiting: 1, halts: [{ site: 'fyi.org.nz', notBefore: null, words: 'It is busy.' }] },
    '0 of 1 request read. Stopped at fyi.org.nz: It is busy.',
  ],
  [
    {
      waiting: 2,
      running: true,
      site: 'madada.fr',
      halts: [{ site: 'fyi.org.nz', notBefore: null, words: 'It is busy.' }],
    },
    '0 of 2 requests read. Reading at madada.fr, in a tab of its own. Stopped at fyi.org.nz: It is busy.',
  ],
])('%j: %s', (part, words) => {
  expect(tellProgress({ ...idle, ...part })).toBe(words);
});

test('one case is checked from its page, and it is said that this takes a while, or why not', async () => {
  const check = vi.fn(async (): Promise<string | null> => null);
  const { container } = render(<CheckNow actions={{ check }} />);
  await userEvent.click(screen.getByRole('button', { name: 'Check now whether anything is new' }));
  expect(check).toHaveBeenCalledOnce();
  expect(await screen.findByText(/Its site is being asked/)).toBeTruthy();
  check.mockResolvedValueOnce('No storage.');
  await userEvent.click(screen.getByRole('button', { name: /^Check now/ }));
  expect(await screen.findByText('No storage.')).toBeTruthy();
  expect(await faultsOf(container)).toEqual([]);
});
