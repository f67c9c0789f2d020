// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { BannerControls } from '../../components/BannerControls';
import { CountedDays } from '../../components/CountedDays';
import type { Correction } from '../../lib/assess/correction';
import type { PageView } from '../../lib/messaging/protocol';
import { watchedActions } from './actions';
import { faultsOf } from './axe';
import { assessmentOf, count, viewOf } from './invent';

afterEach(cleanup);

const halfTerm: Correction = { kind: 'school', closed: [['2025-04-07', '2025-04-25']], on: '2025-05-09' };
const bounds = viewOf({ assessment: assessmentOf({ school: 'bounds' }) });
const given = viewOf({ assessment: assessmentOf({ school: 'given' }), tracked: true, corrections: [halfTerm] });

async function show(view: PageView) {
  const actions = watchedActions();
  const report = { portal: 'alaveteli', url: '', gaps: [] };
  const marking = { can: false, mark: () => {}, choose: () => {} };
  const rest = { report, actions, copy: async () => null, pressed: null, walk: null, marking };
  const propsOf = (now: PageView) => ({ view: now, ...rest });
  const { container, rerender } = render(<BannerControls {...propsOf(view)} />);
  await userEvent.click(screen.getByRole('button', { name: 'Dates' }));
  return { actions, container, again: (now: PageView) => rerender(<BannerControls {...propsOf(now)} />) };
}

async function open(view: PageView) {
  const shown = await show(view);
  await userEvent.click(screen.getByRole('button', { name: /^(Give|Change) the school's term dates$/ }));
  return shown;
}

const field = (name: string) => screen.getByLabelText<HTMLInputElement>(name);
const type = (name: string, value: string) => fireEvent.input(field(name), { target: { value } });
const save = () => userEvent.click(screen.getByRole('button', { name: 'Save the term dates' }));

test('nothing is offered where a school has nothing to do with it', async () => {
  await show(viewOf());
  expect(screen.queryByRole('button', { name: /term dates/ })).toBeNull();
});

test("a school's clock offers to take its term dates", async () => {
  const { container } = await open(bounds);
  expect(container.textContent).toContain('due by Thursday 1 May 2025 at the latest');
  expect(screen.getByRole('form', { name: "The school's term dates" })).toBeTruthy();
  expect(screen.getAllByLabelText(/closed day, period/)).toHaveLength(2);
  expect(await faultsOf(container)).toEqual([]);
});

test('periods are added, left out and saved in their order', async () => {
  const { actions, container } = await open(bounds);
  type('First closed day, period 1', '2025-05-26');
  type('Last closed day, period 1', '2025-05-30');
  await userEvent.click(screen.getByRole('button', { name: 'Add a closed period' }));
  expect(document.activeElement).toBe(field('First closed day, period 2'));
  type('First closed day, period 2', '2025-01-01');
  await userEvent.click(screen.getByRole('button', { name: 'Add a closed period' }));
  type('First closed day, period 3', '2025-04-07');
  type('Last closed day, period 3', '2025-04-25');
  await userEvent.click(screen.getByRole('button', { name: 'Remove period 2' }));
  expect(document.activeElement?.textContent).toBe('Add a closed period');
  expect(field('First closed day, period 2').value).toBe('2025-04-07');
  expect(await faultsOf(container)).toEqual([]);
  await save();
  expect(actions.correct.mock.calls).toEqual([
    [
      {
        kind: 'school',
        closed: [
          ['2025-04-07', '2025-04-25'],
          ['2025-05-26', '2025-05-30'],
        ],
        on: '2025-05-09',
      },
    ],
  ]);
});

test('what is wrong is said beside its field, which gets the focus; nothing is saved and nothing is lost', async () => {
  const { actions, container } = await open(bounds);
  type('First closed day, period 1', '2025-04-25');
  type('Last closed day, period 1', '2025-04-07');
  await save();
  const last = field('Last closed day, period 1');
  expect(document.activeElement).toBe(last);
  expect(last.getAttribute('aria-invalid')).toBe('true');
  const words = container.querySelector(`#${last.getAttribute('aria-describedby')}`);
  expect(words?.textContent).toBe('This period ends before it begins.');
  expect(last.value).toBe('2025-04-07');
  expect(actions.correct).not.toHaveBeenCalled();
  expect(await faultsOf(container)).toEqual([]);
  type('Last closed day, period 1', '2025-04-26');
  await save();
  expect(field('Last closed day, period 1').getAttribute('aria-invalid')).toBe('false');
  expect(actions.correct).toHaveBeenCalledOnce();
});

test('an empty form asks for a period', async () => {
  const { actions } = await open(bounds);
  await save();
  expect(screen.getByText('Give at least one closed period.')).toBeTruthy();
  expect(actions.correct).not.toHaveBeenCalled();
});

test('what could not be saved says why and stays', async () => {
  const { actions } = await open(bounds);
  actions.correct.mockResolvedValueOnce('The disk is full.');
  type('First closed day, period 1', '2025-04-07');
  type('Last closed day, period 1', '2025-04-25');
  await save();
  expect(screen.getByText('The disk is full.')).toBeTruthy();
  expect(field('First closed day, period 1').value).toBe('2025-04-07');
});

test('once saved, it is said that they hold, put together where they overlap', async () => {
  const { again } = await open(bounds);
  type('First closed day, period 1', '2025-04-07');
  type('Last closed day, period 1', '2025-04-18');
  await userEvent.click(screen.getByRole('button', { name: 'Add a closed period' }));
  type('First closed day, period 2', '2025-04-14');
  type('Last closed day, period 2', '2025-04-25');
  await save();
  again(given);
  expect(screen.getByText(/^Saved, and counted anew\. Periods that overlap/)).toBeTruthy();
  expect(screen.getByText(/term dates that you gave: 1 closed period\./)).toBeTruthy();
  expect(screen.getAllByRole('listitem').filter((item) => item.className === 'period')).toHaveLength(1);
  expect(field('Last closed day, period 1').value).toBe('2025-04-25');
  expect(document.activeElement?.textContent).toBe('Save the term dates');
});

test('they can be changed and taken back, and focus is not lost', async () => {
  const { actions, again, container } = await open(given);
  expect(field('First closed day, period 1').value).toBe('2025-04-07');
  expect(await faultsOf(container)).toEqual([]);
  await userEvent.click(screen.getByRole('button', { name: "Undo: the school's term dates" }));
  expect(actions.undo).toHaveBeenCalledWith('school');
  again(bounds);
  expect(field('First closed day, period 1').value).toBe('');
  expect(screen.queryByRole('button', { name: /^Undo/ })).toBeNull();
  expect(document.activeElement?.textContent).toBe("Give the school's term dates");
});

test('counted school days are called so, and a closed week is told as one', () => {
  const skipped = ['2025-04-17', '2025-04-22', '2025-04-23', '2025-04-24', '2025-04-25', '2025-04-28', '2025-04-30'];
  const closed = skipped.map((day) => ({ day, name: 'the school is closed' }));
  const school = { ...count, sessions: true, skipped: [...count.skipped, ...closed].sort(byDay) } as const;
  render(<CountedDays count={school} />);
  const lines = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
  expect(lines).toEqual([
    'Day 0, not counted: Tuesday 1 April 2025',
    '20 school days counted',
    '8 weekend days left out',
    'Left out: the school is closed, Thursday 17 April 2025',
    'Left out: Good Friday, Friday 18 April 2025',
    'Left out: Easter Monday, Monday 21 April 2025',
    'Left out: the school is closed, Tuesday 22 April 2025 to Monday 28 April 2025 (5 days)',
    'Left out: the school is closed, Wednesday 30 April 2025',
    'Last day: Thursday 1 May 2025',
  ]);
});

function byDay(one: { readonly day: string }, other: { readonly day: string }): number {
  return one.day < other.day ? -1 : 1;
}
