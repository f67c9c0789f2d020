// @vitest-environment happy-dom
import { cleanup, render, screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { Editor } from '../../components/Editor';
import { Manuscript } from '../../entrypoints/panels/manuscript';
import type { SavedDraft } from '../../lib/cases/case';
import { faultsOf } from './axe';
import { watchedDesk } from './desk';
import { grounds, letterWithout } from './invent';

afterEach(cleanup);

const begun: SavedDraft = {
  url: 'https://www.whatdotheyknow.com/request/benches',
  kind: 'internal-review',
  given: {},
  own: '',
  text: 'Dear Wexmouth Council,\n\nMy own words.',
  off: ['late'],
  pending: false,
  savedAt: '2025-05-08T10:00:00Z',
};

function show(saved: SavedDraft | null = null, noForm: string | null = null, desk = watchedDesk()) {
  const openForm = vi.fn();
  const close = vi.fn();
  const copy = vi.fn((_text: string) => Promise.resolve(null));
  const sight = vi.fn(() => Promise.resolve(null));
  const props = { noForm, openForm, close, copy, show: sight };
  const { container } = render(<Editor letter={new Manuscript(desk, saved)} {...props} />);
  return { desk, openForm, close, copy, container };
}

const box = () => screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'The letter, yours to change' });

test('drafts a letter without its weak grounds, and lists every ground to switch', async () => {
  const { container } = show();
  expect((await box()).value).toBe(letterWithout(['help']).text);
  const boxes = screen.getAllByRole<HTMLInputElement>('checkbox');
  expect(boxes.map(({ checked }) => checked)).toEqual([true, true, false]);
  expect(screen.getByRole('checkbox', { name: /Ground help s\.10, weak/ })).toBeTruthy();
  expect(screen.getByRole('dialog', { name: 'Draft internal review' })).toBeTruthy();
  expect(await faultsOf(container)).toEqual([]);
});

test('takes the focus, and Escape closes it after saving what was typed', async () => {
  const { desk, close } = show();
  const text = await box();
  expect(document.activeElement).toBe(screen.getByRole('dialog'));
  await userEvent.type(text, ' Thank you.');
  await userEvent.keyboard('{Escape}');
  await waitFor(() => expect(close).toHaveBeenCalledOnce());
  expect(desk.save.mock.lastCall?.[0]).toMatch(/Thank you\.$/);
});

test('a letter that was begun is there again, also when nothing can be drafted', async () => {
  const desk = watchedDesk();
  desk.draft.mockResolvedValue('ReplyDue did not answer.');
  show(begun, null, desk);
  expect((await box()).value).toBe(begun.text);
  expect(screen.getByText('ReplyDue did not answer.')).toBeTruthy();
  desk.draft.mockImplementation((off) => Promise.resolve(letterWithout(off)));
  await userEvent.click(screen.getByRole('button', { name: 'Retry' }));
  await waitFor(() => expect(screen.getAllByRole('checkbox')).toHaveLength(grounds.length));
  expect((await box()).value).toBe(begun.text);
});

test('advice and missing facts are shown', async () => {
  const desk = watchedDesk();
  desk.draft.mockImplementation((off) =>
    Promise.resolve(
      letterWithout(off, {
        advice: 'It may be too late.',
        blanks: [{ id: 'reference', words: 'the reference of the authority', mayWaive: true }],
      }),
    ),
  );
  show(null, null, desk);
  await box();
  expect(screen.getByText('It may be too late.')).toBeTruthy();
  expect(screen.getByText('the reference of the authority')).toBeTruthy();
});

test('a letter without grounds says so', async () => {
  const desk = watchedDesk();
  desk.draft.mockResolvedValue(letterWithout([], { grounds: [] }));
  show(null, null, desk);
  expect(await screen.findByText(/^The thread shows no ground for complaint/)).toBeTruthy();
});

test('is saved as pending before the portal’s form is opened', async () => {
  const { desk, openForm } = show();
  await box();
  await userEvent.click(screen.getByRole('button', { name: "Put it into the portal's form" }));
  expect(desk.save.mock.calls).toEqual([[letterWithout(['help']).text, ['help'], true]]);
  expect(openForm).toHaveBeenCalledOnce();
});

test('the form is not opened when the letter could not be saved for it', async () => {
  const desk = watchedDesk();
  desk.save.mockResolvedValueOnce('The disk is full.');
  const { openForm } = show(null, null, desk);
  await box();
  await userEvent.click(screen.getByRole('button', { name: "Put it into the portal's form" }));
  expect(openForm).not.toHaveBeenCalled();
  expect(screen.getByText('The disk is full.')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: /^Retry: Put it/ }));
  expect(openForm).toHaveBeenCalledOnce();
});

test('where there is no form, copying is the way, and why is said', async () => {
  const { copy } = show(null, 'Only the requester can ask here.');
  const text = await box();
  expect(screen.queryByRole('button', { name: /portal's form/ })).toBeNull();
  expect(screen.getByText('Only the requester can ask here.')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Copy' }));
  expect(copy).toHaveBeenCalledWith(text.value);
});

test('is discarded only after a question', async () => {
  const { desk, close } = show(begun);
  await box();
  await userEvent.click(screen.getByRole('button', { name: 'Discard' }));
  expect(desk.discard).not.toHaveBeenCalled();
  await userEvent.click(screen.getByRole('button', { name: 'Discard' }));
  await waitFor(() => expect(close).toHaveBeenCalledOnce());
  expect(desk.discard).toHaveBeenCalledOnce();
});

test('what cannot be saved is not closed at the first try, and the user is told', async () => {
  const desk = watchedDesk();
  desk.save.mockResolvedValue('The disk is full.');
  const { close } = show(null, null, desk);
  await userEvent.type(await box(), ' More.');
  await userEvent.click(screen.getByRole('button', { name: 'Close' }));
  expect(await screen.findByText(/The disk is full\. Copy the letter: closing once more loses/)).toBeTruthy();
  expect(close).not.toHaveBeenCalled();
  await userEvent.click(screen.getByRole('button', { name: 'Close' }));
  await waitFor(() => expect(close).toHaveBeenCalledOnce());
});

test('the browser asks before it leaves a page whose letter is not saved', async () => {
  const desk = watchedDesk();
  desk.save.mockResolvedValue('The disk is full.');
  show(null, null, desk);
  const leave = () => {
    const event = new Event('beforeunload', { cancelable: true });
    window.dispatchEvent(event);
    return event.defaultPrevented;
  };
  const text = await box();
  expect(leave()).toBe(false);
  await userEvent.type(text, ' More.');
  expect(leave()).toBe(true);
});

test('a ground whose paragraph was edited keeps its tick, and why is said', async () => {
  show();
  const text = await box();
  await userEvent.type(text, ' Sooner, please.', {
    initialSelectionStart: text.value.indexOf('has not come') + 'has not come'.length,
    initialSelectionEnd: text.value.indexOf('has not come') + 'has not come'.length,
  });
  const before = text.value;
  const late = screen.getByRole<HTMLInputElement>('checkbox', { name: /Ground late/ });
  await userEvent.click(late);
  expect(await screen.findByText(/You changed the paragraph/)).toBeTruthy();
  expect(late.checked).toBe(true);
  expect(text.value).toBe(before);
});
