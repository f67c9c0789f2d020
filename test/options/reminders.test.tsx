// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import type { OptionsDesk } from '../../components/options/desk';
import { Reminders } from '../../components/options/Reminders';
import { firstChoices } from '../../lib/cases/reminders/reminder';
import { kindNames } from '../../lib/cases/reminders/words';
import { faultsOf } from '../components/axe';
import { failed, fine } from '../popup/invented';

afterEach(cleanup);

function show(part: Partial<OptionsDesk> = {}) {
  const desk = {
    readChoices: vi.fn<OptionsDesk['readChoices']>(async () => fine(firstChoices)),
    saveChoices: vi.fn<OptionsDesk['saveChoices']>(async (choices) => fine(choices)),
    mayNotify: vi.fn(async () => false),
    askToNotify: vi.fn(async () => true),
    ...part,
  };
  return { desk, ...render(<Reminders desk={desk} />) };
}

const box = (name: RegExp | string) => screen.findByRole<HTMLInputElement>('checkbox', { name });

test('has a switch for every kind, and no fault that axe finds; the daily check is off', async () => {
  const { container } = show();
  for (const name of Object.values(kindNames)) expect((await box(name)).checked).toBe(true);
  expect((await box(/^Once a day/)).checked).toBe(false);
  expect(await faultsOf(container)).toEqual([]);
});

test('each change is kept at once', async () => {
  const { desk } = show();
  await userEvent.click(await box(kindNames.overdue));
  expect(desk.saveChoices).toHaveBeenLastCalledWith({
    ...firstChoices,
    kinds: { ...firstChoices.kinds, overdue: false },
  });
  await userEvent.click(await box(/^Once a day/));
  expect(desk.saveChoices).toHaveBeenLastCalledWith(expect.objectContaining({ checkDaily: true }));
  expect(await screen.findByText('Saved.')).toBeTruthy();
});

test('the quiet hours can be changed and given up', async () => {
  const { desk } = show();
  fireEvent.change(await screen.findByLabelText('From'), { target: { value: '23:30' } });
  expect(desk.saveChoices).toHaveBeenLastCalledWith({ ...firstChoices, quiet: { from: '23:30', to: '08:00' } });
  fireEvent.change(screen.getByLabelText('To'), { target: { value: '' } });
  expect(desk.saveChoices, 'a time that is being typed is none').toHaveBeenCalledOnce();
  await userEvent.click(await box(/^Show no notifications/));
  expect(desk.saveChoices).toHaveBeenLastCalledWith({ ...firstChoices, quiet: null });
  expect(screen.queryByLabelText('From')).toBeNull();
});

test('notifications are asked for by a press, and what the browser said is said', async () => {
  const { desk } = show({ askToNotify: vi.fn(async () => false) });
  const button = await screen.findByRole('button', { name: 'Allow notifications' });
  expect(desk.askToNotify).not.toHaveBeenCalled();
  await userEvent.click(button);
  expect(await screen.findByText(/did not allow it/)).toBeTruthy();
});

test('where they are allowed nothing is asked', async () => {
  show({ mayNotify: async () => true });
  await screen.findByText(/shows a notification/);
  expect(screen.queryByRole('button', { name: 'Allow notifications' })).toBeNull();
});

test('what cannot be kept is said', async () => {
  show({ saveChoices: async () => failed('The disk is full.') });
  await userEvent.click(await box(kindNames.own));
  expect((await screen.findByRole('alert')).textContent).toBe('The disk is full.');
});
