// @vitest-environment happy-dom
import { act, cleanup, render, screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { placeOf } from '../../components/casebook/place';
import type { DrawBars, StatisticsDesk } from '../../components/casebook/statistics/desk';
import { StatisticsPage } from '../../components/casebook/statistics/StatisticsPage';
import { countAll } from '../../entrypoints/casebook/count-all';
import type { CaseDigest } from '../../lib/cases/digest';
import { parseQuery } from '../../lib/cases/list/query';
import { inventClock, inventDigest, inventQuestion } from '../cases/compare/surveys';
import { faultsOf } from '../components/axe';
import { failed, fine } from './invented';

afterEach(cleanup);

const refused = inventQuestion('What did it cost?', { state: 'refused', citations: ['FOIA s.43(2)'] });

const digests: readonly CaseDigest[] = [
  inventDigest('Ayle Council', [refused], {
    title: 'Benches',
    outcome: 'refused',
    clocks: [inventClock({ state: 'met', endedOn: '2026-10-20', workingDaysTaken: 13 })],
    promises: [{ messageId: 'incoming-2', date: '2026-10-12', about: 'all', kept: 'broken' }],
  }),
  inventDigest('Beeford Council', [], {
    title: 'Bandstand',
    clocks: [inventClock({ state: 'met-late', endedOn: '2026-11-05', workingDaysTaken: 25, workingDaysLate: 5 })],
  }),
  inventDigest('Cudding Council', [], {
    title: 'Lamps',
    outcome: 'unclear',
    clocks: [inventClock({ state: 'undetermined' })],
  }),
];

function show(query = '', cases = digests, more: Partial<StatisticsDesk> = {}) {
  const drawBars = vi.fn<DrawBars>(() => () => {});
  const desk: StatisticsDesk = {
    count: async () => fine(countAll(cases)),
    watch: () => () => {},
    drawBars,
    ...more,
  };
  const goTo = vi.fn((next: string) => view.rerender(<StatisticsPage desk={desk} query={next} goTo={goTo} />));
  const view = render(<StatisticsPage desk={desk} query={query} goTo={goTo} />);
  return { goTo, drawBars };
}

test('says how long answers took, and of how many it cannot be told', async () => {
  show();
  expect(
    await screen.findByText(/^2 answers took 19 working days in the median\. 1 of 2 \(50%\) were late/),
  ).toBeTruthy();
  expect(
    screen.getByText(/Of 1 more it cannot be told whether they were late: they are not counted as late\./),
  ).toBeTruthy();
});

test('every figure opens to its cases', async () => {
  show();
  const table = within(await screen.findByRole('table', { name: 'Kept to the time' }));
  await userEvent.click(table.getByRole('button', { name: '1 cases: Kept to the time, Late, or overdue' }));
  expect(table.getByRole('link', { name: 'Bandstand' }).getAttribute('href')).toBe(`#${digests[1]?.url}`);
  const list = table.getByRole('link', { name: 'Show them in the list' }).getAttribute('href') ?? '';
  const { part, query } = placeOf(list);
  expect([part, parseQuery(query).among.case]).toEqual(['cases', [digests[1]?.url]]);
});

test('every figure of an authority opens to its cases: the median, what cannot be told, and the grounds too', async () => {
  show();
  const table = within(await screen.findByRole('table', { name: '' }));
  const opens = async (name: string, title: string) => {
    const button = table.getByRole('button', { name });
    await userEvent.click(button);
    expect(table.getByRole('link', { name: title })).toBeTruthy();
    await userEvent.click(button);
  };
  await opens('13 working days in the median of the answers of Ayle Council', 'Benches');
  await opens('1 cases of Cudding Council of which it cannot be told', 'Lamps');
  await opens('FOIA s.43(2) relied on by Ayle Council', 'Benches');
});

test('that cases changed, or are still to be judged, is said; they are counted again when that is wanted', async () => {
  let tell: Parameters<StatisticsDesk['watch']>[0] = () => {};
  const count = vi.fn(async () => fine(countAll(digests)));
  const watch = (told: typeof tell) => {
    tell = told;
    return () => {};
  };
  show('', digests, { count, watch });
  await screen.findByRole('table', { name: 'Outcomes' });
  await act(() => tell(1, false));
  await screen.findByText(/^1 case is still being worked out\./);
  await act(() => tell(0, true));
  await userEvent.click(await screen.findByRole('button', { name: 'Count again' }));
  expect(count).toHaveBeenCalledTimes(2);
  await waitFor(() => expect(screen.queryByText(/Cases changed/)).toBeNull());
});

test('each chart says in a table what it shows, and a bar that is pressed opens its figure', async () => {
  const { drawBars } = show();
  const table = within(await screen.findByRole('table', { name: 'How long' }));
  const rows = table.getAllByRole('row').slice(1);
  const drawn = drawBars.mock.calls.find(([, bars]) => bars.of === 'answers');
  expect(rows.map((row) => within(row).getByRole('rowheader').textContent)).toEqual(drawn?.[1].names);
  expect(drawn?.[1].values).toEqual([0, 0, 1, 0, 1]);
  drawn?.[2](4);
  expect(await table.findByRole('link', { name: 'Bandstand' })).toBeTruthy();
});

test('outcomes, grounds, reviews and promises stand by themselves', async () => {
  show();
  const grounds = within(await screen.findByRole('table', { name: 'Grounds' }));
  expect(grounds.getByRole('row', { name: /^FOIA s.43\(2\)/ })).toBeTruthy();
  expect(
    within(screen.getByRole('table', { name: 'Outcomes' })).getByRole('row', { name: /^Refused/ }).textContent,
  ).toContain('1');
  expect(screen.getByText('No review was asked for.')).toBeTruthy();
  expect(screen.getByText('Authorities named 1 day by which they would answer.')).toBeTruthy();
});

test('the cases of one authority by themselves', async () => {
  const { goTo } = show();
  await userEvent.click(await screen.findByRole('button', { name: 'Beeford Council' }));
  expect(goTo).toHaveBeenCalledWith(new URLSearchParams({ of: digests[1]?.url ?? '' }).toString());
  expect(await screen.findByText(/^1 answer took 25 working days in the median/)).toBeTruthy();
  expect(screen.queryByRole('heading', { name: 'Each authority' })).toBeNull();
  await userEvent.selectOptions(screen.getByRole('combobox'), 'all authorities (3)');
  expect(await screen.findByRole('heading', { name: 'Each authority' })).toBeTruthy();
});

test('nothing tracked, and a database that does not open', async () => {
  show('', []);
  expect(await screen.findByText('Nothing is tracked yet, so that there is nothing to count.')).toBeTruthy();
  cleanup();
  show('', digests, { count: async () => failed('The storage is blocked.') });
  expect((await screen.findByRole('alert')).textContent).toContain('The storage is blocked.');
});

test('axe finds nothing', { timeout: 30_000 }, async () => {
  show();
  await userEvent.click(await screen.findByRole('button', { name: '1 cases: Kept to the time, In time' }));
  expect(await faultsOf(screen.getByRole('main'))).toEqual([]);
});
