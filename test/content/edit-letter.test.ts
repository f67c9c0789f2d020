// @vitest-environment happy-dom
import { fireEvent, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import type { EditorSetting } from '../../components/panels';
import { explainNoForm, openEditor } from '../../entrypoints/panels/edit-letter';
import type { PageFacts } from '../../lib/messaging/protocol';
import { watchShadows } from '../components/closed';
import { letterWithout, messageOf, threadOf, viewOf } from '../components/invent';

afterEach(() => {
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

const form = 'https://www.whatdotheyknow.com/request/benches/followups/new?internal_review=1';

test.each<[PageFacts['viewer'], string | null, RegExp | null, string]>([
  ['requester', form, null, 'the requester where there is a form'],
  ['requester', null, /no form/, 'a site or thread without one'],
  ['signed-out', form, /sign in/, 'the requester may not be signed in'],
  ['other', form, /copy the letter/, 'somebody else may copy it'],
  ['other', null, /no form/, 'what cannot be done by anybody comes first'],
])('%s with form %s: %s (%s)', (viewer, address, words) => {
  const why = explainNoForm(viewer, address);
  if (words === null) expect(why).toBeNull();
  else expect(why).toMatch(words);
});

test('drafts, saves and closes through the background, and gives back what is saved', async () => {
  const roots = watchShadows();
  const asked: [string, unknown][] = [];
  const answers: Record<string, (payload: never) => unknown> = {
    'draft-letter': ({ choices }: { choices: { off: readonly string[] } }) => letterWithout(choices.off),
    'save-draft': (draft) => draft,
  };
  const ask = vi.fn(async (name: string, payload: never) => {
    asked.push([name, payload]);
    return { ok: true, value: answers[name]?.(payload) };
  });
  const closed = vi.fn();
  const facts = { thread: threadOf([messageOf('outgoing-1', 'How many?')]), gaps: [], viewer: 'requester' } as const;
  const setting = { facts, view: viewOf({ reviewForm: form }), ask, show: () => Promise.resolve(null), closed };
  openEditor(setting as unknown as EditorSetting);
  const host = document.querySelector('replydue-editor');
  const root = host && roots.get(host);
  const dialog = root?.querySelector('dialog');
  if (!dialog) throw new Error('no editor was opened');
  const page = within(dialog);
  fireEvent.input(await page.findByRole('textbox'), { target: { value: 'My own words.' } });
  await userEvent.click(page.getByRole('button', { name: 'Close' }));
  await vi.waitFor(() => expect(closed).toHaveBeenCalledOnce());
  expect(document.querySelector('replydue-editor')).toBeNull();
  expect(asked.map(([name]) => name)).toEqual(['draft-letter', 'draft-letter', 'save-draft']);
  expect(closed.mock.calls[0]?.[0]).toMatchObject({
    url: facts.thread.url,
    text: 'My own words.',
    off: ['help'],
    pending: false,
  });
});
