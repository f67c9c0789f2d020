// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { Attempt } from '../../components/Attempt';

afterEach(cleanup);

test('says when it is done', async () => {
  render(<Attempt label="Copy" done="Copied." run={() => Promise.resolve(null)} />);
  await userEvent.click(screen.getByRole('button', { name: 'Copy' }));
  expect(screen.getByRole('status').textContent).toBe('Copied.');
});

test('says why it failed, and tries again when asked', async () => {
  const run = vi.fn().mockResolvedValueOnce('The disk is full.').mockResolvedValueOnce(null);
  render(<Attempt label="Track" done="Tracked." run={run} />);
  await userEvent.click(screen.getByRole('button', { name: 'Track' }));
  expect(screen.getByRole('status').textContent).toBe('The disk is full.');
  await userEvent.click(screen.getByRole('button', { name: 'Retry: Track' }));
  expect(screen.getByRole('status').textContent).toBe('Tracked.');
  expect(run).toHaveBeenCalledTimes(2);
});

test('is done once however often it is pressed meanwhile', async () => {
  let finish: (value: null) => void = () => {};
  const run = vi.fn(() => new Promise<null>((resolve) => (finish = resolve)));
  render(<Attempt label="Track" run={run} />);
  const button = screen.getByRole('button', { name: 'Track' });
  await userEvent.click(button);
  await userEvent.click(button);
  expect(button.getAttribute('aria-busy')).toBe('true');
  finish(null);
  expect(run).toHaveBeenCalledTimes(1);
});

test('asks before it does what cannot be undone, and gives the keyboard back', async () => {
  const run = vi.fn(() => Promise.resolve(null));
  render(<Attempt label="Discard" confirm="The letter will be deleted." run={run} />);
  await userEvent.click(screen.getByRole('button', { name: 'Discard' }));
  expect(run).not.toHaveBeenCalled();
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Discard' }));
  expect(screen.getByText('The letter will be deleted.')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Cancel' }));
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Discard' }));
  await userEvent.keyboard('{Enter}{Enter}');
  expect(run).toHaveBeenCalledTimes(1);
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Discard' }));
});
