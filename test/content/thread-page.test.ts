// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Panels } from '../../components/panels';
import { ThreadPage } from '../../entrypoints/portal.content/thread-page';
import type { Assessment } from '../../lib/assess/assessment';
import { send } from '../../lib/messaging/channel';
import type { PageFacts, Result } from '../../lib/messaging/protocol';
import type { Portal } from '../../lib/portals/portal';
import { sampleDraft } from '../cases/samples';
import { watchShadows } from '../components/closed';
import { assessmentOf, noteOf, offerOf, viewOf } from '../components/invent';
import { openPage, shapes } from './pages';

vi.mock('../../lib/messaging/channel', () => ({ send: vi.fn() }));

const asked = vi.mocked(send) as unknown as ReturnType<
  typeof vi.fn<(name: string, payload: unknown) => Promise<Result<unknown>>>
>;

/** Reads whatever page is up, as a portal's reader would. */
const portal: Portal = {
  id: 'invented',
  sites: [],
  recognises: () => true,
  read: () => {
    const markup = document.body.innerHTML;
    const live = [...document.body.childNodes];
    const reading = openPage(markup);
    document.body.replaceChildren(...live);
    const anchors = new Map(
      reading.thread.messages.map(({ id }) => [id, document.getElementById(id) ?? document.body] as const),
    );
    return { ...reading, anchors, heading: document.querySelector('h1') };
  },
  reviewForm: () => null,
  followUpForm: () => null,
  replyForm: () => null,
};

const banner = () => document.querySelector<HTMLElement>('replydue-banner');
const noted = () =>
  [...document.querySelectorAll<HTMLElement>('replydue-note')].map(({ dataset }) => dataset['message']);
const view = (facts: PageFacts) =>
  viewOf({
    assessment: assessmentOf({ notes: facts.thread.messages.map(({ id }) => noteOf(id, 'holding')) }),
    offers: [offerOf('internal-review', 'Internal review', { best: true }), offerOf('chaser', 'Chaser')],
  });
const assess = async (_name: string, facts: unknown): Promise<Result<unknown>> => ({
  ok: true,
  value: view(facts as PageFacts),
});
const fail = async (): Promise<Result<unknown>> => ({
  ok: false,
  failure: { code: 'unreachable', words: 'ReplyDue did not answer.' },
});

let page: ThreadPage;

beforeEach(() => {
  document.body.innerHTML = shapes['the present release'];
  asked.mockReset().mockImplementation(assess);
});

afterEach(() => {
  page.retire();
  document.body.replaceChildren();
  globalThis.replyduePanels = undefined;
  vi.useRealTimers();
});

const open = () => new ThreadPage(portal, { url: 'https://www.whatdotheyknow.com/request/benches', document });

test('sends what the page says once, and paints what comes back', async () => {
  page = open();
  await page.begin();
  expect(asked.mock.calls.map(([name]) => name)).toEqual(['assess-page']);
  expect(banner()?.dataset).toMatchObject({ state: 'overdue', due: '2025-05-01' });
  expect(noted()).toEqual(['outgoing-1', 'incoming-2', 'comment-7']);
});

test('who waits long is told that it reads; who does not, sees nothing of it', async () => {
  vi.useFakeTimers();
  let answer: (result: Result<unknown>) => void = () => {};
  asked.mockImplementation(() => new Promise((resolve) => (answer = resolve)));
  page = open();
  const begun = page.begin();
  await vi.advanceTimersByTimeAsync(200);
  expect(banner()).toBeNull();
  await vi.advanceTimersByTimeAsync(200);
  expect(banner()?.dataset['state']).toBe('reading');
  expect(noted()).toEqual([]);
  answer(await assess('', await page.describe()));
  await begun;
  expect(banner()?.dataset['state']).toBe('overdue');
  expect(document.querySelectorAll('replydue-banner')).toHaveLength(1);
});

test('a failure is shown, and trying again mends it', async () => {
  asked.mockImplementationOnce(fail);
  page = open();
  await page.begin();
  expect(banner()?.dataset['state']).toBe('failed');
  window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
  await vi.waitFor(() => expect(banner()?.dataset['state']).toBe('overdue'));
});

test('a page that comes back from the cache is assessed again, one that is just shown is not', async () => {
  page = open();
  await page.begin();
  asked.mockClear();
  window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: false }));
  expect(asked).not.toHaveBeenCalled();
  window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
  expect(asked).toHaveBeenCalledOnce();
});

test('a note that the page’s scripts took out comes back; nothing is asked or doubled', async () => {
  page = open();
  await page.begin();
  asked.mockClear();
  document.querySelector('replydue-note')?.remove();
  document.querySelector('.correspondence_text')?.append(document.createElement('hr'));
  await vi.waitFor(() => expect(noted()).toEqual(['outgoing-1', 'incoming-2', 'comment-7']), { timeout: 2000 });
  expect(asked).not.toHaveBeenCalled();
});

test('a message that the page’s scripts brought is read and noted', async () => {
  page = open();
  await page.begin();
  asked.mockClear();
  const message = document.getElementById('incoming-2')?.cloneNode(true);
  if (!(message instanceof Element)) throw new Error('the page has no such message');
  message.id = 'incoming-3';
  message.querySelector('replydue-note')?.remove();
  document.getElementById('incoming-2')?.after(message);
  await vi.waitFor(() => expect(noted()).toContain('incoming-3'), { timeout: 2000 });
  expect(asked.mock.calls.map(([name]) => name)).toEqual(['assess-page']);
  expect(noted()).toHaveLength(4);
});

test('when a newer script takes over, the page is as the portal made it, and is looked at no more', async () => {
  page = open();
  await page.begin();
  page.retire();
  expect(document.body.innerHTML).toBe(shapes['the present release']);
  asked.mockClear();
  window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
  expect(asked).not.toHaveBeenCalled();
});

test('what comes back after a newer script took over is not painted', async () => {
  page = open();
  const begun = page.begin();
  page.retire();
  await begun;
  expect(banner()).toBeNull();
  expect(noted()).toEqual([]);
});

test('an answer that was overtaken by a later one is not painted', async () => {
  page = open();
  await page.begin();
  const answers: ((part: Partial<Assessment>) => void)[] = [];
  const pending = (part: Partial<Assessment>) => ({
    ok: true as const,
    value: viewOf({ assessment: assessmentOf(part) }),
  });
  asked.mockImplementation(() => new Promise((resolve) => answers.push((part) => resolve(pending(part)))));
  const shown = () => window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
  shown();
  shown();
  answers[1]?.({ clocks: [] });
  await vi.waitFor(() => expect(banner()?.dataset['state']).toBe('undetermined'));
  answers[0]?.({});
  await new Promise((later) => setTimeout(later));
  expect(banner()?.dataset['state']).toBe('undetermined');
});

function withPanels(drawControls: Panels['drawControls'] = () => {}) {
  const openEditor = vi.fn<Panels['openEditor']>();
  const nothing = () => {};
  globalThis.replyduePanels = {
    drawNote: nothing,
    drawControls,
    openEditor,
    offerLetter: nothing,
    showWords: () => null,
    showMessage: vi.fn(),
    clear: vi.fn(),
  };
  return globalThis.replyduePanels;
}

test('the editor opens where it was asked for from elsewhere, and only once', async () => {
  const { openEditor } = withPanels();
  asked.mockImplementation(async (_name, facts) => ({
    ok: true,
    value: { ...view(facts as PageFacts), openEditor: { kind: null } },
  }));
  page = open();
  await page.begin();
  await page.edit(null);
  expect(openEditor).toHaveBeenCalledOnce();
});

test('an editor that is asked for while the page is still read opens when it has been', async () => {
  const { openEditor } = withPanels();
  page = open();
  const edited = page.edit(null);
  expect(openEditor).not.toHaveBeenCalled();
  await edited;
  expect(openEditor).toHaveBeenCalledOnce();
  expect(asked.mock.calls.map(([name]) => name)).toEqual(['assess-page']);
});

test('who asks what the page says gets all of it, also while it is still read', async () => {
  const fetched = vi.fn(async () => new Response('{}', { headers: { 'content-type': 'application/json' } }));
  vi.stubGlobal('fetch', fetched);
  const url = 'https://www.whatdotheyknow.com/request/benches';
  const slow: Portal = {
    ...portal,
    read: (given) => {
      const reading = portal.read(given);
      const tags = given.data === undefined ? [] : ['whole'];
      const wants = { data: given.data === undefined ? `${url}.json` : null, unfolded: null };
      return { ...reading, wants, thread: { ...reading.thread, tags } };
    },
  };
  page = new ThreadPage(slow, { url, document });
  const begun = page.begin();
  expect((await page.describe()).thread.tags).toEqual(['whole']);
  await begun;
  expect(fetched).toHaveBeenCalledOnce();
  vi.unstubAllGlobals();
});

test('an open editor shows the letter that is asked for', async () => {
  const choose = vi.fn();
  vi.mocked(withPanels().openEditor).mockReturnValue(choose);
  page = open();
  await page.edit(null);
  await page.edit(null);
  expect(choose).not.toHaveBeenCalled();
  await page.edit('chaser');
  expect(choose).toHaveBeenCalledExactlyOnceWith('chaser');
});

test('where no letter is of use, that is said, and no editor opens', async () => {
  const { openEditor } = withPanels();
  asked.mockImplementation(async (_name, facts) => ({ ok: true, value: { ...view(facts as PageFacts), offers: [] } }));
  const roots = watchShadows();
  page = open();
  await page.edit(null);
  expect(openEditor).not.toHaveBeenCalled();
  const host = banner();
  expect((host && roots.get(host))?.textContent).toContain('No letter is of use on this request just now.');
  vi.restoreAllMocks();
});

test('an editor that was closed opens again with the letter as it was saved', async () => {
  const { openEditor } = withPanels();
  page = open();
  await page.begin();
  await page.edit(null);
  const draft = sampleDraft({ text: 'Mine.' });
  vi.mocked(openEditor).mock.calls[0]?.[0].closed({ drafts: [draft], editorWidth: 700 });
  await page.edit(null);
  expect(vi.mocked(openEditor).mock.calls[1]?.[0].view).toMatchObject({ drafts: [draft], editorWidth: 700 });
});

test('what opens is asked for once and then kept', async () => {
  page = open();
  await page.begin();
  asked.mockImplementation(async (name) => {
    if (name === 'load-panels') withPanels();
    return { ok: true, value: null };
  });
  await page.showMessage('incoming-2');
  await page.showMessage('incoming-2');
  expect(asked.mock.calls.filter(([name]) => name === 'load-panels')).toHaveLength(1);
  expect(globalThis.replyduePanels?.showMessage).toHaveBeenCalledTimes(2);
});

const keys = (key: string) => {
  const event = new KeyboardEvent('keydown', { key, altKey: true, shiftKey: true, bubbles: true, cancelable: true });
  document.body.dispatchEvent(event);
  return event.defaultPrevented;
};

test('the keys lead to a question, also before anything was opened, and what can be marked is at hand', async () => {
  const drawControls = vi.fn<Panels['drawControls']>();
  withPanels(drawControls);
  page = open();
  await page.begin();
  expect(keys('ArrowDown')).toBe(true);
  await vi.waitFor(() => expect(drawControls.mock.lastCall?.[1].walk).toEqual({ by: 1 }));
  expect(keys('ArrowUp')).toBe(true);
  await vi.waitFor(() => expect(drawControls.mock.lastCall?.[1].walk).toEqual({ by: -1 }));
  const sight = drawControls.mock.lastCall?.[1].actions.look();
  expect(sight?.questions).toHaveLength(3);
  expect(sight?.find('incoming-2')).toEqual({
    anchor: document.getElementById('incoming-2'),
    text: 'We are looking into it. You shall hear from us.',
  });
  expect(sight?.find('incoming-9')).toBeNull();
});

test('where nothing was asked the keys stay the page’s', async () => {
  asked.mockImplementation(async () => ({ ok: true, value: viewOf({ assessment: assessmentOf({ questions: [] }) }) }));
  page = open();
  await page.begin();
  expect(keys('ArrowDown')).toBe(false);
});

test('a script that gives way takes its marks along and hears no keys any more', async () => {
  const panels = withPanels();
  page = open();
  await page.begin();
  page.retire();
  expect(panels.clear).toHaveBeenCalled();
  expect(keys('ArrowDown')).toBe(false);
});
