// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { OptionsDesk, Space } from '../../components/options/desk';
import { Options } from '../../components/options/Options';
import { firstChoices } from '../../lib/cases/reminders/reminder';
import { holidayFacts, holidayLicence, holidaySource } from '../../lib/law/holiday-facts';
import { faultsOf } from '../components/axe';
import { failed, fine } from '../popup/invented';

afterEach(cleanup);

const counting = { lists: holidayFacts(), origin: { licence: holidayLicence, source: holidaySource } };

function deskWith(more: Partial<OptionsDesk> = {}, space: Partial<Space> = {}): OptionsDesk {
  return {
    countKept: async () => fine({ cases: 12, messages: 140, letters: 3 }),
    deleteEverything: async () => null,
    readSpace: async () => ({ bytes: 48_312, isKept: true, ...space }),
    readSettings: async () => fine({ signature: '', salutation: '' }),
    saveSettings: async (settings) => fine(settings),
    readChoices: async () => fine(firstChoices),
    saveChoices: async (choices) => fine(choices),
    mayNotify: async () => false,
    askToNotify: async () => true,
    askToKeep: async () => true,
    ...more,
  };
}

async function show(desk: OptionsDesk = deskWith()) {
  const shown = render(<Options counting={counting} version="1.2.3" desk={desk} />);
  await screen.findAllByText(/browser (has|does not tell)/);
  return shown;
}

describe('the options page', () => {
  test('has a region for each thing it tells, its version, and no fault that axe finds', async () => {
    const { container } = await show();
    expect(screen.getAllByRole('region').map((region) => within(region).getByRole('heading').textContent)).toEqual([
      'Your letters',
      'Reminders',
      'How dates are counted',
      'What is kept on this computer',
      'Privacy',
    ]);
    expect(within(screen.getByRole('contentinfo')).getByText('ReplyDue 1.2.3')).toBeTruthy();
    expect(await faultsOf(container)).toEqual([]);
  });

  test('has a row for every list of holidays, with its years', async () => {
    await show();
    const table = screen.getByRole('table', { name: 'Years for which the holidays are known' });
    const rows = within(table).getAllByRole('row').slice(1);
    expect(rows).toHaveLength(holidayFacts().length);
    expect(rows[0]?.textContent).toBe('The United Kingdom20052028');
    expect(screen.getByText(/is not guessed: ReplyDue says that it cannot be determined/)).toBeTruthy();
  });

  test('names the licence of the holidays, and links both the list and the licence', async () => {
    const { container } = await show();
    expect(container.textContent).toContain('derived from date-holidays, data under CC BY-SA 3.0');
    expect(screen.getByRole('link', { name: 'date-holidays' }).getAttribute('href')).toBe(holidaySource);
    const licence = screen.getByRole('link', { name: 'the licence CC BY-SA 3.0' });
    expect(licence.getAttribute('href')).toBe('https://creativecommons.org/licenses/by-sa/3.0/');
  });

  test('says of privacy what there is to say in three sentences', async () => {
    await show();
    const words = within(screen.getByRole('region', { name: 'Privacy' })).getByText(/no server/).textContent ?? '';
    expect(words.match(/\.(?= |$)/g)).toHaveLength(3);
  });
});

describe('what is kept', () => {
  const kept = () => screen.getByRole('region', { name: 'What is kept on this computer' });

  test.each([
    [0, '0 bytes'],
    [1, '1 byte'],
    [999, '999 bytes'],
    [48_312, '48.3 kB'],
    [2_000_000, '2 MB'],
    [1_250_000_000, '1.25 GB'],
    [null, 'This browser does not tell.'],
  ])('%s bytes are shown as %s', async (bytes, words) => {
    await show(deskWith({}, { bytes }));
    expect(within(kept()).getByText(words)).toBeTruthy();
  });

  test('how many requests there are', async () => {
    await show(deskWith({ countKept: async () => fine({ cases: 10_000, messages: 120_000, letters: 7 }) }));
    expect(within(kept()).getByText('10,000')).toBeTruthy();
    expect(within(kept()).getByText('120,000')).toBeTruthy();
    expect(within(kept()).getByText('7')).toBeTruthy();
  });

  test('why they could not be counted', async () => {
    await show(deskWith({ countKept: async () => failed('ReplyDue did not answer.') }));
    expect(within(kept()).getByText('ReplyDue did not answer.')).toBeTruthy();
  });

  test('that it stays: nothing to ask for', async () => {
    await show();
    expect(screen.queryByRole('button', { name: /keep it/ })).toBeNull();
  });

  test('that it may go: the browser is asked to keep it, and then says so', async () => {
    const askToKeep = vi.fn(async () => true);
    const { container } = await show(deskWith({ askToKeep }, { isKept: false }));
    expect(await faultsOf(container)).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Ask the browser to keep it' }));
    expect(askToKeep).toHaveBeenCalledOnce();
    const words = await screen.findByText(/^The browser has promised to keep it/);
    expect(document.activeElement).toBe(words);
    expect(screen.queryByRole('button', { name: /keep it/ })).toBeNull();
  });

  test('that the browser made no promise', async () => {
    await show(deskWith({ askToKeep: async () => false }, { isKept: false }));
    await userEvent.click(screen.getByRole('button', { name: 'Ask the browser to keep it' }));
    expect(await screen.findByText(/^The browser did not promise it/)).toBeTruthy();
    expect(screen.getByText(/^The browser has not promised/)).toBeTruthy();
  });

  test('that the browser does not tell: there is nothing to press', async () => {
    await show(deskWith({}, { isKept: null }));
    expect(screen.queryByRole('button', { name: /keep it/ })).toBeNull();
  });
});

describe('deleting everything', () => {
  const press = () => userEvent.click(screen.getByRole('button', { name: 'Delete everything' }));

  test('is not done before the word is typed', async () => {
    const deleteEverything = vi.fn(async () => null);
    await show(deskWith({ deleteEverything }));
    await press();
    expect(await screen.findByText(/Nothing was deleted/)).toBeTruthy();
    expect(deleteEverything).not.toHaveBeenCalled();
  });

  test('is done then, and what is kept is counted anew', async () => {
    const deleteEverything = vi.fn(async () => null);
    const countKept = vi.fn(async () => fine({ cases: 12, messages: 140, letters: 3 }));
    const { container } = await show(deskWith({ deleteEverything, countKept }));
    await userEvent.type(screen.getByRole('textbox', { name: 'To do so, type delete' }), 'Delete');
    await press();
    expect(await screen.findByText('Everything is deleted.')).toBeTruthy();
    expect([deleteEverything.mock.calls.length, countKept.mock.calls.length]).toEqual([1, 2]);
    expect(await faultsOf(container)).toEqual([]);
  });

  test('that fails says why', async () => {
    await show(deskWith({ deleteEverything: async () => 'The disk is full.' }));
    await userEvent.type(screen.getByRole('textbox', { name: 'To do so, type delete' }), 'delete');
    await press();
    expect(await screen.findByText('The disk is full.')).toBeTruthy();
  });
});
