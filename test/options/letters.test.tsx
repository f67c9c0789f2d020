// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import type { OptionsDesk } from '../../components/options/desk';
import { Letters } from '../../components/options/Letters';
import { faultsOf } from '../components/axe';

afterEach(cleanup);

const kept = { signature: 'Ada Quill\nFernham', salutation: '' };
const full = { ok: false, failure: { code: 'storage-full', words: 'The disk is full.' } } as const;

function show(part: Partial<OptionsDesk> = {}) {
  const desk = {
    readSettings: vi.fn<OptionsDesk['readSettings']>(async () => ({ ok: true, value: kept })),
    saveSettings: vi.fn<OptionsDesk['saveSettings']>(async (settings) => ({ ok: true, value: settings })),
    ...part,
  };
  return { desk, ...render(<Letters desk={desk} />) };
}

const signature = () => screen.findByRole<HTMLTextAreaElement>('textbox', { name: /^Signature/ });

test('shows how letters are greeted and signed, with no fault that axe finds', async () => {
  const { container } = show();
  expect((await signature()).value).toBe(kept.signature);
  expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Greeting' }).value).toBe('');
  expect(await faultsOf(container)).toEqual([]);
});

test('saves both when asked to, and says so', async () => {
  const { desk } = show();
  await userEvent.type(await signature(), ', Wexshire');
  await userEvent.type(screen.getByRole('textbox', { name: 'Greeting' }), 'Dear all,');
  expect(desk.saveSettings).not.toHaveBeenCalled();
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect(desk.saveSettings).toHaveBeenCalledExactlyOnceWith({
    signature: 'Ada Quill\nFernham, Wexshire',
    salutation: 'Dear all,',
  });
  expect(await screen.findByText('Saved.')).toBeTruthy();
});

test('says why it could not be saved, and lets one try again', async () => {
  show({ saveSettings: async () => full });
  await userEvent.type(await signature(), '!');
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByText('The disk is full.')).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Retry: Save' })).toBeTruthy();
});

test('what could not be read is not overwritten', async () => {
  show({ readSettings: async () => full });
  expect((await screen.findByRole('alert')).textContent).toBe('The disk is full.');
  expect(screen.queryByRole('button', { name: 'Save' })).toBeNull();
});
