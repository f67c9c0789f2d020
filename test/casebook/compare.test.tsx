// @vitest-environment happy-dom
import { act, cleanup, render, screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Compare } from '../../components/casebook/compare/Compare';
import type { CompareDesk } from '../../components/casebook/compare/desk';
import { sayMeasure } from '../../components/casebook/compare/figure-words';
import { queryOf, wishOf } from '../../components/casebook/compare/wish';
import { Bulk } from '../../components/casebook/list/Bulk';
import type { ListDesk } from '../../components/casebook/list/desk';
import { placeOf } from '../../components/casebook/place';
import { compareCases } from '../../lib/cases/compare/comparison';
import { findGroups } from '../../lib/cases/compare/groups';
import type { CaseDigest } from '../../lib/cases/digest';
import { inventClock, inventDigest, inventQuestion } from '../cases/compare/surveys';
import { sampleRow } from '../cases/samples';
import { faultsOf } from '../components/axe';
import { failed, fine } from './invented';

afterEach(cleanup);

const calls = 'How many calls came in last winter?';
const cost = 'What did the telephone system cost?';
const web = 'Are waiting times published on the web?';

const digests: readonly CaseDigest[] = [
  inventDigest(
    'Wexmouth Council',
    [
      inventQuestion(calls, { label: 'Q1', answer: '611,302' }),
      inventQuestion(cost, { label: 'Q2', state: 'refused', citations: ['FOIA s.43(2)'], answer: 'It is withheld.' }),
    ],
    { clocks: [inventClock({ state: 'met-late', endedOn: '2026-11-05', workingDaysLate: 5 })] },
  ),
  inventDigest(
    'Ayle Council',
    [
      inventQuestion(`${calls} Give the number.`, { label: 'Q1', answer: 'There were 214,880.' }),
      inventQuestion(cost, { label: 'Q3', state: 'unanswered', answer: '', in: null, on: null }),
      inventQuestion(web, { label: 'Q4', answer: 'No' }),
    ],
    { clocks: [inventClock({ state: 'met', endedOn: '2026-10-20', workingDaysTaken: 13 })] },
  ),
];

const other = ['Who cuts the grass along the river?', 'Who mends the benches along the river?'];

function show(query = '', more: Partial<CompareDesk> = {}, cases = digests) {
  const desk = {
    findGroups: vi.fn<CompareDesk['findGroups']>(async () => fine(findGroups(cases))),
    compare: vi.fn<CompareDesk['compare']>(async (urls) =>
      fine(compareCases(cases.filter(({ url }) => urls.includes(url)))),
    ),
    open: vi.fn<CompareDesk['open']>(async () => fine(null)),
    save: vi.fn<CompareDesk['save']>(),
    watch: () => () => {},
    ...more,
  };
  const goTo = vi.fn((next: string) => view.rerender(<Compare desk={desk} query={next} goTo={goTo} />));
  const view = render(<Compare desk={desk} query={query} goTo={goTo} />);
  return { desk, goTo };
}

const table = async () => within(await screen.findByRole('table'));
const heads = async () => (await table()).getAllByRole('rowheader').map(({ textContent }) => textContent);

test('what the user chose is compared at once, and what asks the same is looked for meanwhile', async () => {
  let found: (groups: Awaited<ReturnType<CompareDesk['findGroups']>>) => void = () => {};
  const query = queryOf({ like: null, cases: digests.map(({ url }) => url), rows: 'all' });
  const { desk } = show(query, { findGroups: () => new Promise((done) => (found = done)) });
  expect(await heads()).toHaveLength(3);
  expect(screen.getByText('Looking for requests that ask the same\u2026')).toBeTruthy();
  expect(await faultsOf(document.body)).toEqual([]);
  found(fine(findGroups(digests)));
  await screen.findByRole('option', { name: /^A survey/ });
  expect(screen.queryByText(/^Looking/)).toBeNull();
  expect(desk.compare).toHaveBeenCalledTimes(1);
});

test('that cases changed, or are still to be judged, is said; it is compared again when that is wanted', async () => {
  let tell: Parameters<CompareDesk['watch']>[0] = () => {};
  const { desk } = show('', {
    watch: (told) => {
      tell = told;
      return () => {};
    },
  });
  await table();
  await act(() => tell(3, false));
  await screen.findByText(/^3 cases are still being worked out\. Until then they are left out here/);
  expect(screen.queryByRole('button', { name: 'Compare again' })).toBeNull();
  await act(() => tell(0, true));
  expect(await faultsOf(document.body)).toEqual([]);
  await userEvent.click(await screen.findByRole('button', { name: 'Compare again' }));
  await waitFor(() => expect(desk.findGroups).toHaveBeenCalledTimes(2));
  await waitFor(() => expect(screen.queryByText(/Cases changed/)).toBeNull());
});

describe('the table', () => {
  test('has a row for each authority, a column for each question, and what all of them come to', async () => {
    show();
    const { getAllByRole, getByRole } = await table();
    const columns = getAllByRole('columnheader').map(({ textContent }) => textContent);
    expect(columns).toEqual(['Authority', `Q1 ${calls}`, `Q2 ${cost}`, `Q4 ${web} asked by 1 of 2`]);
    const together = getByRole('row', { name: /^All together/ });
    expect(together.textContent).toContain('214,880 to 611,302, median 413,091');
    expect(together.textContent).toContain('1 open');
    expect(together.textContent).toContain('Refused: FOIA s.43(2) (1)');
    expect(await heads()).toEqual([
      'All together',
      'Ayle CouncilIn time, 13 working days1 open',
      'Wexmouth Council5 working days lateRefused: FOIA s.43(2) (1)',
    ]);
    expect(getByRole('link', { name: 'Ayle Council' }).getAttribute('href')).toMatch(/^#https:.*survey_ayle_council$/);
  });

  test('a cell says what became of the question, and opens to the words, how alike it is asked, and the letter', async () => {
    const { desk } = show();
    const { getByRole } = await table();
    const cell = getByRole('button', { name: /^Answered: 214,880 \(Ayle Council/ });
    await userEvent.click(cell);
    expect(cell.getAttribute('aria-expanded')).toBe('true');
    expect(screen.getByText(/^Asked in other words, \d\d% alike:/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Show the letter' }));
    expect(desk.open).toHaveBeenCalledWith({ url: digests[1]?.url, messageId: 'incoming-2' });
    await screen.findByText('It is shown in another tab.');
  });

  test('what a case was not asked says so', async () => {
    show();
    expect((await table()).getByRole('cell', { name: 'Not asked' })).toBeTruthy();
  });

  test('a letter that cannot be shown says why', async () => {
    show('', { open: async () => failed('No tab can be opened.') });
    await userEvent.click((await table()).getByRole('button', { name: /^Refused: FOIA s.43\(2\)/ }));
    await userEvent.click(screen.getByRole('button', { name: 'Show the letter' }));
    expect(await screen.findByText('No tab can be opened.')).toBeTruthy();
  });

  test.each([
    ['Something still open', 'rows=open', ['Ayle']],
    ['Late', 'rows=late', ['Wexmouth']],
    ['Something refused', 'rows=refused', ['Wexmouth']],
  ])('shows only rows with: %s', async (option, query, names) => {
    const { goTo } = show();
    await userEvent.selectOptions(await screen.findByRole('combobox', { name: 'Show' }), option);
    expect(goTo).toHaveBeenCalledWith(query);
    await waitFor(async () => expect(await heads()).toHaveLength(2));
    expect((await heads())[1]).toContain(names[0]);
    expect(screen.getByText('1 of 2 authorities')).toBeTruthy();
  });

  test('with many rows draws some of them, and more when asked', { timeout: 30_000 }, async () => {
    const many = Array.from({ length: 70 }, (_, at) => inventDigest(`Council ${at} of the coast`, [calls]));
    show('', {}, many);
    expect(await heads()).toHaveLength(51);
    await userEvent.click(screen.getByRole('button', { name: 'Show 20 more of 20' }));
    expect(await heads()).toHaveLength(71);
  });

  test('is reached and scrolled by the keyboard, and axe finds nothing', { timeout: 30_000 }, async () => {
    show();
    await table();
    const region = screen.getByRole('region', { name: 'Answers side by side' });
    expect(region.tabIndex).toBe(0);
    await userEvent.click(screen.getByRole('button', { name: /^Answered: 611,302/ }));
    expect(await faultsOf(screen.getByRole('main'))).toEqual([]);
  });

  test('is saved as CSV and as JSON', async () => {
    const { desk } = show();
    await userEvent.click(await screen.findByRole('button', { name: 'Save as CSV' }));
    await userEvent.click(screen.getByRole('button', { name: 'Save as JSON' }));
    expect(vi.mocked(desk.save).mock.calls.map(([{ rows }, as]) => [rows.length, as])).toEqual([
      [2, 'csv'],
      [2, 'json'],
    ]);
  });
});

describe('what is compared', () => {
  const second = [inventDigest('Upper Ayle', other), inventDigest('Lower Ayle', other)];

  test('the largest group first, another by choice', async () => {
    const { goTo, desk } = show('', {}, [...digests, ...second]);
    const choice = await screen.findByRole('combobox', { name: /^Requests that ask the same/ });
    expect(within(choice).getAllByRole('option')).toHaveLength(2);
    await userEvent.selectOptions(choice, screen.getByRole('option', { name: /2 questions/ }));
    expect(goTo.mock.calls[0]?.[0]).toMatch(/^like=https/);
    await waitFor(() => expect(desk.compare).toHaveBeenLastCalledWith(second.map(({ url }) => url).toSorted()));
    expect(await screen.findByRole('link', { name: 'Lower Ayle' })).toBeTruthy();
  });

  test('cases that the user chose, though they ask other things', async () => {
    const chosen = [digests[0]?.url ?? '', second[0]?.url ?? ''];
    show(queryOf({ like: null, cases: chosen, rows: 'all' }), {}, [...digests, ...second]);
    expect(await screen.findByRole('option', { name: '2 cases that you chose', selected: true })).toBeTruthy();
    expect(await heads()).toHaveLength(3);
  });

  test('those that are selected in the list lead here', () => {
    const rows = [sampleRow({ url: 'https://a.example/1' }), sampleRow({ url: 'https://a.example/2' })];
    const desk = { valuesOf: () => [], today: () => '2026-11-22' } as Pick<ListDesk, 'valuesOf' | 'today'> as ListDesk;
    render(<Bulk desk={desk} rows={rows} all={2} selectAll={() => {}} unselect={() => {}} />);
    const { part, query } = placeOf(
      screen.getByRole('link', { name: 'Compare their answers' }).getAttribute('href') ?? '',
    );
    expect([part, wishOf(query).cases]).toEqual(['compare', ['https://a.example/1', 'https://a.example/2']]);
  });

  test('nothing that asks the same says how to come by it', async () => {
    show('', {}, digests.slice(0, 1));
    expect(await screen.findByText(/^No two requests that you track ask the same/)).toBeTruthy();
  });

  test('a database that does not open says so, and is tried again', async () => {
    const find = vi.fn<CompareDesk['findGroups']>(async () => failed('The storage is blocked.'));
    show('', { findGroups: find });
    expect((await screen.findByRole('alert')).textContent).toContain('The storage is blocked.');
    find.mockResolvedValueOnce(fine(findGroups(digests)));
    await userEvent.click(screen.getByRole('button', { name: 'Retry' }));
    expect(await heads()).toHaveLength(3);
  });
});

const exact = { row: 0, about: false, partly: false };

test.each([
  [
    'one figure',
    { min: 38, median: 38, max: 38, unit: '', values: [{ ...exact, value: 38 }], leftOut: 1 },
    '38, 1 left out',
  ],
  [
    'the same twice',
    {
      min: 9.4,
      median: 9.4,
      max: 9.4,
      unit: '%',
      values: [
        { ...exact, value: 9.4 },
        { ...exact, value: 9.4 },
      ],
      leftOut: 0,
    },
    '2 times 9.4%',
  ],
  [
    'several',
    {
      min: 1,
      median: 1.5,
      max: 2,
      unit: '\u00a3',
      values: [
        { ...exact, value: 1 },
        { ...exact, value: 2 },
      ],
      leftOut: 0,
    },
    '\u00a31 to \u00a32, median \u00a31.5',
  ],
] as const)('what figures come to: %s', (_why, measure, words) => {
  expect(sayMeasure(measure)).toBe(words);
});

test.each([
  ['', { like: null, cases: [], rows: 'all' }],
  ['like=https%3A%2F%2Fa.example%2F1&rows=late', { like: 'https://a.example/1', cases: [], rows: 'late' }],
  ['rows=strange', { like: null, cases: [], rows: 'all' }],
] as const)('the address %j asks for it', (query, wish) => {
  expect(wishOf(query)).toEqual(wish);
  if (!query.includes('strange')) expect(queryOf(wish)).toBe(query);
});
