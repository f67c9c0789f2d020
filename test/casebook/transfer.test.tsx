// @vitest-environment happy-dom
import { cleanup, render, screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { BackupReminder } from '../../components/casebook/transfer/BackupReminder';
import { isBackupDue, tellLast } from '../../components/casebook/transfer/backup-words';
import type { BackupState, ReadyImport, TransferDesk } from '../../components/casebook/transfer/desk';
import { tellPlan } from '../../components/casebook/transfer/plan-words';
import { Transfer } from '../../components/casebook/transfer/Transfer';
import type { Plan } from '../../lib/cases/backup/plan';
import { faultsOf } from '../components/axe';
import { failed, fine } from '../popup/invented';

afterEach(cleanup);

const nothing = { here: 0, added: 0, changed: 0, passed: 0 };

function planWith(part: Partial<Plan> = {}): Plan {
  const counts = { added: 0, same: 0, merged: 0, onlyHere: 0, samples: [], leftOut: [] };
  return { writtenAt: '2026-11-20T10:00:00Z', ...counts, letters: nothing, views: nothing, settings: nothing, ...part };
}

const state: BackupState = { lastOn: '2026-11-20', everyDays: 30, automatic: false, cases: 3, today: '2026-11-22' };

function deskWith(more: Partial<TransferDesk> = {}): TransferDesk {
  return {
    readState: async () => fine(state),
    saveBackup: async () => fine(1),
    remindAfter: async () => null,
    saveByItself: async () => null,
    takeBack: async () => null,
    readFile: async () => fine({ plan: planWith(), apply: async () => null }),
    saveTable: async () => null,
    saveCalendar: async () => null,
    ...more,
  };
}

async function show(more: Partial<TransferDesk> = {}) {
  const shown = render(<Transfer desk={deskWith(more)} />);
  await screen.findByText(/saved here/);
  return shown;
}

const file = new File(['{}'], 'backup.json', { type: 'application/json' });
const choose = () => userEvent.upload(screen.getByLabelText('Backup file'), file);
const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));

describe('import and export', () => {
  test('has a region for each thing, and no fault that axe finds', async () => {
    const { container } = await show();
    expect(screen.getAllByRole('region').map((region) => within(region).getByRole('heading').textContent)).toEqual([
      'Backup',
      'Import a backup',
      'Tables',
      'Calendar',
    ]);
    expect(await faultsOf(container)).toEqual([]);
  });

  test('a backup is saved, and the last one is said anew', async () => {
    const readState = vi.fn(async () => fine(state));
    await show({ readState });
    await press('Save a backup');
    expect(await screen.findByText(/^Saved\. Keep the file/)).toBeTruthy();
    expect(readState).toHaveBeenCalledTimes(2);
  });

  test('one that the browser did not save, as only the user can see, can be taken back that day', async () => {
    const takeBack = vi.fn(async () => null);
    const today = { ...state, lastOn: state.today, beforeOn: '2026-10-01' };
    const { container } = await show({ takeBack, readState: async () => fine(takeBack.mock.calls[0] ? state : today) });
    expect(await faultsOf(container)).toEqual([]);
    await press('The file is not there');
    expect(takeBack).toHaveBeenCalledOnce();
    expect(await screen.findByText(/Friday 20 November 2026/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'The file is not there' })).toBeNull();
  });

  test('one that came to several files says that all are needed', async () => {
    await show({ saveBackup: async () => fine(3) });
    await press('Save a backup');
    expect(await screen.findByText(/^Saved in 3 files/)).toBeTruthy();
  });

  test('one that could not be saved says why', async () => {
    await show({ saveBackup: async () => failed('The disk is full.') });
    await press('Save a backup');
    expect(await screen.findByText('The disk is full.')).toBeTruthy();
  });

  test('tables and the calendar are saved by their buttons', async () => {
    const [saveTable, saveCalendar] = [vi.fn(async () => null), vi.fn(async () => 'No.')];
    await show({ saveTable, saveCalendar });
    await press('Save all requests');
    await press('Save all questions');
    await press('Save the calendar');
    expect(saveTable.mock.calls).toEqual([['cases'], ['questions']]);
    expect(await screen.findByText('No.')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Retry: Save the calendar' })).toBeTruthy();
  });

  test('when to be reminded, and whether it is saved by itself, can be chosen', async () => {
    const [remindAfter, saveByItself] = [vi.fn(async () => null), vi.fn(async () => null)];
    await show({ remindAfter, saveByItself });
    await userEvent.selectOptions(screen.getByRole('combobox', { name: /^Remind me/ }), 'never');
    await userEvent.click(screen.getByRole('checkbox', { name: /by itself/ }));
    expect([remindAfter.mock.calls, saveByItself.mock.calls]).toEqual([[[0]], [[true]]]);
  });
});

describe('an import', () => {
  const plan = planWith({
    added: 2,
    merged: 1,
    samples: [{ url: 'https://x.example/', title: 'Bandstand repairs', words: '2 messages' }],
  });

  test('is shown before it is done, and done when that is wanted', async () => {
    const apply = vi.fn<ReadyImport['apply']>(async () => null);
    const { container } = await show({ readFile: async () => fine({ plan, apply }) });
    await choose();
    const heading = await screen.findByRole('heading', { name: 'The backup of Friday 20 November 2026' });
    expect(document.activeElement).toBe(heading);
    expect(screen.getByText('2 requests not here yet: added.')).toBeTruthy();
    expect(apply).not.toHaveBeenCalled();
    await press(/^What is put together/);
    expect(screen.getByText(/2 messages/).textContent).toBe('Bandstand repairs: 2 messages');
    expect(await faultsOf(container)).toEqual([]);
    await press('Import');
    expect(apply).toHaveBeenCalledWith('merge', expect.anything());
    const said = await screen.findByText(/^Imported/);
    expect(document.activeElement).toBe(said);
  });

  test('in place of what is here is not begun before that is confirmed', async () => {
    const apply = vi.fn<ReadyImport['apply']>(async () => null);
    await show({ readFile: async () => fine({ plan, apply }) });
    await choose();
    await userEvent.click(await screen.findByRole('radio', { name: /in place/ }));
    const button = screen.getByRole('button', { name: 'Import' });
    expect(button.hasAttribute('disabled')).toBe(true);
    await userEvent.click(screen.getByRole('checkbox', { name: /^Delete what is here/ }));
    await press('Import');
    expect(apply).toHaveBeenCalledWith('replace', expect.anything());
  });

  test('can be left', async () => {
    await show({ readFile: async () => fine({ plan, apply: async () => null }) });
    await choose();
    await press('Do nothing');
    expect(screen.queryByRole('heading', { name: /^The backup of/ })).toBeNull();
  });

  test('of a file that is none says why, and lets another be chosen', async () => {
    const { container } = await show({ readFile: async () => failed('This file is no backup.') });
    await choose();
    expect((await screen.findByRole('alert')).textContent).toBe('This file is no backup.');
    expect(screen.getByLabelText('Backup file')).toBeTruthy();
    expect(await faultsOf(container)).toEqual([]);
  });

  test('that fails says why', async () => {
    await show({ readFile: async () => fine({ plan, apply: async () => 'The disk is full.' }) });
    await choose();
    await userEvent.click(await screen.findByRole('button', { name: 'Import' }));
    expect((await screen.findByRole('alert')).textContent).toBe('The disk is full.');
  });

  test('shows how far it is, and can be stopped', async () => {
    const apply: ReadyImport['apply'] = (_, { onProgress, signal }) => {
      onProgress(0.4);
      return new Promise((resolve) => signal.addEventListener('abort', () => resolve('Stopped.')));
    };
    const { container } = await show({ readFile: async () => fine({ plan, apply }) });
    await choose();
    await userEvent.click(await screen.findByRole('button', { name: 'Import' }));
    const bar = await screen.findByRole('progressbar', { name: 'Importing' });
    expect(bar.getAttribute('value')).toBe('0.4');
    expect(await faultsOf(container)).toEqual([]);
    await press('Stop');
    expect((await screen.findByRole('alert')).textContent).toBe('Stopped.');
  });
});

describe('what an import will do, in words', () => {
  const full = planWith({
    added: 1,
    same: 2,
    merged: 3,
    onlyHere: 4,
    letters: { here: 5, added: 1, changed: 1, passed: 1 },
    leftOut: ['1 setting is left out.'],
  });

  test('added to what is here: what concerns it, and that nothing is lost', () => {
    expect(tellPlan(full, 'merge')).toEqual([
      '1 request not here yet: added.',
      '3 requests here and in the backup: put together, so that nothing of either is lost.',
      '2 requests here and in the backup alike: left alone.',
      '4 requests only here: left alone.',
      '1 letter not here yet: added.',
      '1 letter newer in the backup: taken from there.',
      '1 letter different here: saved later here, and left alone.',
      '1 setting is left out.',
    ]);
  });

  test('in place of it: what is deleted', () => {
    const settings = { here: 2, added: 0, changed: 1, passed: 0 };
    expect(tellPlan({ ...full, settings }, 'replace')).toEqual([
      'Here will be what is in the backup, and nothing else: 6 requests.',
      '9 requests that are here now are deleted first, of which 4 are not in the backup.',
      '5 letters begun here are deleted first.',
      '2 settings here, such as how you sign letters, are deleted first.',
      '1 setting is left out.',
    ]);
  });
});

describe('the last backup', () => {
  test.each<readonly [why: string, part: Partial<BackupState>, isDue: boolean]>([
    ['recent', {}, false],
    ['on its day', { lastOn: '2026-10-23' }, true],
    ['a day before', { lastOn: '2026-10-24' }, false],
    ['never, and there is something to lose', { lastOn: null }, true],
    ['never, and there is nothing', { lastOn: null, cases: 0 }, false],
    ['old, and no reminder is wanted', { lastOn: '2020-01-01', everyDays: 0 }, false],
  ])('%s', (_, part, isDue) => {
    expect(isBackupDue({ ...state, ...part })).toBe(isDue);
  });

  test('is said with its day', () => {
    expect(tellLast(state)).toBe('The last backup was saved here on Friday 20 November 2026 (2 days ago).');
    expect(tellLast({ lastOn: '2026-11-22', today: '2026-11-22' })).toMatch(/\(today\)/);
  });

  test('is spoken of in the list only when it is old', async () => {
    const { container } = render(<BackupReminder desk={deskWith()} />);
    await waitFor(() => expect(container.textContent).toBe(''));
    cleanup();
    const old = render(<BackupReminder desk={deskWith({ readState: async () => fine({ ...state, lastOn: null }) })} />);
    expect((await screen.findByRole('link', { name: 'Save a backup' })).getAttribute('href')).toBe('#transfer');
    expect(await faultsOf(old.container)).toEqual([]);
  });
});
