// @vitest-environment happy-dom
import { fireEvent, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import type { EditorSetting } from '../../components/panels';
import { openEditor } from '../../entrypoints/panels/edit-letter';
import type { DraftToSave } from '../../lib/cases/case';
import type { Choices } from '../../lib/letters/letter';
import { watchShadows } from '../components/closed';
import { letterWithout, messageOf, offerOf, savedAs, threadOf, viewOf } from '../components/invent';

afterEach(() => {
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

const form = 'https://www.whatdotheyknow.com/request/benches/followups/new?internal_review=1';

const facts = { thread: threadOf([messageOf('outgoing-1', 'How many?')]), gaps: [], viewer: 'requester' } as const;
const review = offerOf('internal-review', 'Internal review', { best: true });

function open(part: Partial<EditorSetting> = {}, answers: Record<string, (payload: never) => unknown> = {}) {
  const roots = watchShadows();
  const asked: [string, object][] = [];
  const all: typeof answers = {
    'draft-letter': ({ choices }: { choices: Choices }) => letterWithout(choices.off, { kind: choices.kind }),
    'save-draft': ({ over: _, ...draft }: DraftToSave) => ({ ...draft, savedAt: 'now' }),
    'read-draft': () => null,
    ...answers,
  };
  const ask = vi.fn(async (name: string, payload: never) => {
    asked.push([name, payload]);
    return { ok: true, value: all[name]?.(payload) ?? null };
  });
  const closed = vi.fn();
  const view = viewOf({ reviewForm: form, offers: [review, offerOf('chaser', 'Reminder')] });
  const setting = { facts, view, kind: null, ask, show: () => Promise.resolve(null), closed, ...part };
  const choose = openEditor(setting as unknown as EditorSetting);
  const host = document.querySelector('replydue-editor');
  const root = host && roots.get(host);
  const dialog = root?.querySelector('dialog');
  if (!dialog) throw new Error('no editor was opened');
  return { asked, closed, choose, dialog, page: within(dialog) };
}

const box = (page: ReturnType<typeof open>['page']) => page.findByRole('textbox', { name: /^The letter/ });

test('drafts, saves and closes through the background, and gives back what is saved', async () => {
  const { asked, closed, page } = open();
  fireEvent.input(await box(page), { target: { value: 'My own words.' } });
  await userEvent.click(page.getByRole('button', { name: 'Close' }));
  await vi.waitFor(() => expect(closed).toHaveBeenCalledOnce());
  expect(document.querySelector('replydue-editor')).toBeNull();
  expect(asked.map(([name]) => name)).toEqual(['draft-letter', 'read-draft', 'draft-letter', 'save-draft']);
  const drafted = letterWithout(['help']).text;
  const letter = {
    url: facts.thread.url,
    kind: 'internal-review',
    text: 'My own words.',
    off: ['help'],
    pending: false,
  };
  expect(closed.mock.calls[0]?.[0]).toMatchObject({ drafts: [{ ...letter, drafted, known: ['outgoing-1'] }] });
  expect(asked.at(-1)?.[1]).toMatchObject({ over: '' });
});

test('opens the letter that was asked for, and shows another when that is asked for', async () => {
  const { choose, dialog, page } = open({ kind: 'chaser' });
  await box(page);
  const title = () => dialog.querySelector('h2')?.textContent;
  expect(title()).toBe('Draft reminder');
  choose('internal-review');
  await vi.waitFor(() => expect(title()).toBe('Draft internal review'));
  choose('complaint');
  await box(page);
  expect(title()).toBe('Draft internal review');
});

test('a letter that was sent is not offered again: the next one is begun anew in its place, and the day is said', async () => {
  const sent = savedAs('What was sent.', { sent: { messageId: 'outgoing-9', on: '2025-05-09' }, savedAt: 'then' });
  const view = viewOf({ offers: [review], drafts: [sent] });
  const { asked, page } = open({ view }, { 'read-draft': () => sent });
  const text = await box(page);
  expect((text as HTMLTextAreaElement).value).toBe(letterWithout(['help']).text);
  expect(page.getByText(/You sent one on Friday 9 May 2025\./)).toBeTruthy();
  fireEvent.input(text, { target: { value: 'Another one.' } });
  await userEvent.click(page.getByRole('button', { name: 'Close' }));
  await vi.waitFor(() => expect(asked.at(-1)?.[0]).toBe('save-draft'));
  expect(asked.at(-1)?.[1]).toMatchObject({ text: 'Another one.', over: 'then', known: ['outgoing-1'] });
  expect(asked.at(-1)?.[1]).not.toHaveProperty('sent');
});

test('a letter that was begun and does not fit any more is still there', async () => {
  const view = viewOf({ offers: [review], drafts: [savedAs('Please hurry.', { kind: 'chaser' })] });
  const { page } = open({ view });
  await box(page);
  await userEvent.click(page.getByRole('button', { name: 'Another letter (1)' }));
  expect(page.getByRole('radio', { name: /^Reminder You began this letter when it was of use/ })).toBeTruthy();
});

test('how wide it was made is kept', async () => {
  const { asked, closed, page } = open();
  await box(page);
  fireEvent.keyDown(page.getByRole('separator'), { key: 'ArrowLeft' });
  expect(asked.at(-1)).toEqual(['keep-width', { url: facts.thread.url, width: 640 }]);
  await userEvent.click(page.getByRole('button', { name: 'Close' }));
  await vi.waitFor(() => expect(closed.mock.calls[0]?.[0]).toMatchObject({ editorWidth: 640 }));
});
