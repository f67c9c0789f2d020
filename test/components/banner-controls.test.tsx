// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { BannerControls } from '../../components/BannerControls';
import type { ControlId } from '../../components/controls';
import type { PageView } from '../../lib/messaging/protocol';
import { watchedActions } from './actions';
import { faultsOf } from './axe';
import { assessmentOf, offerOf, savedAs, viewOf } from './invent';

afterEach(cleanup);

const url = 'https://www.whatdotheyknow.com/request/benches';
const gap = { field: 'date of a message', where: 'incoming-2' };

function show(view: PageView | null, gaps = [gap], pressed: ControlId | null = null) {
  const actions = watchedActions();
  const copy = vi.fn((_text: string) => Promise.resolve(null));
  const propsOf = (now: PageView | null) => ({
    view: now,
    report: { portal: 'alaveteli', url, gaps },
    actions,
    copy,
    pressed,
    walk: null,
    marking: { can: true, mark: vi.fn(), choose: vi.fn() },
  });
  const { container, rerender } = render(<BannerControls {...propsOf(view)} />);
  return { actions, copy, container, again: (now: PageView) => rerender(<BannerControls {...propsOf(now)} />) };
}

const names = () => screen.getAllByRole('button').map(({ textContent }) => textContent);

test('what can be done comes first, then what opens', async () => {
  const offers = [offerOf('chaser', 'Chaser'), offerOf('internal-review', 'Internal review', { best: true })];
  const { container } = show(viewOf({ offers }));
  expect(names()).toEqual(['Track', 'Draft internal review', 'Questions (3)', 'Dates', 'Law', 'Copy report']);
  expect(await faultsOf(container)).toEqual([]);
});

test('nothing is offered that is not there', () => {
  show(viewOf({ assessment: assessmentOf({ questions: [], clocks: [], windows: [] }) }), []);
  expect(names()).toEqual(['Track', 'Law']);
});

test.each<[why: string, view: Partial<PageView>, label: string]>([
  ['what fits best', { offers: [offerOf('chaser', 'Reminder', { best: true })] }, 'Draft reminder'],
  [
    'a title in another language',
    { offers: [offerOf('internal-review', 'Widerspruch', { best: true })] },
    'Draft Widerspruch',
  ],
  ['nothing fits best', { offers: [offerOf('chaser', 'Chaser')] }, 'Draft a letter'],
  ['nothing fits, and a letter was begun', { drafts: [savedAs('Dear all,')] }, 'Draft a letter'],
])('the letter is called by %s', (_why, view, label) => {
  show(viewOf(view));
  expect(screen.getByRole('button', { name: label })).toBeTruthy();
});

test('a letter that was sent is no reason for another', () => {
  show(viewOf({ drafts: [savedAs('Dear all,', { sent: { messageId: 'outgoing-3', on: null } })] }));
  expect(screen.queryByRole('button', { name: /^Draft/ })).toBeNull();
});

test('a page that could not be assessed still gives its report', async () => {
  const { copy } = show(null);
  expect(names()).toEqual(['Copy report']);
  await userEvent.click(screen.getByRole('button', { name: 'Copy report' }));
  expect(copy.mock.calls[0]?.[0]).toContain('- date of a message (incoming-2)');
});

test('tracking is begun at once and ended after a question, on one and the same button', async () => {
  const { actions, again } = show(viewOf());
  await userEvent.click(screen.getByRole('button', { name: 'Track' }));
  expect(actions.track).toHaveBeenCalledOnce();
  expect(screen.getByText(/^Tracked:/)).toBeTruthy();
  again(viewOf({ tracked: true }));
  const stop = screen.getByRole('button', { name: 'Stop tracking' });
  expect(document.activeElement).toBe(stop);
  await userEvent.click(stop);
  expect(actions.forget).not.toHaveBeenCalled();
  await userEvent.click(screen.getByRole('button', { name: 'Stop tracking' }));
  expect(actions.forget).toHaveBeenCalledOnce();
});

test('what was pressed before there was anything behind it is open and has the focus', () => {
  show(viewOf(), [], 'dates');
  const dates = screen.getByRole('button', { name: 'Dates' });
  expect(dates.getAttribute('aria-expanded')).toBe('true');
  expect(document.activeElement).toBe(dates);
});

test('Track that was pressed before there was anything behind it is done', async () => {
  const { actions } = show(viewOf(), [], 'track');
  await vi.waitFor(() => expect(screen.getByText(/^Tracked:/)).toBeTruthy());
  expect(actions.track).toHaveBeenCalledOnce();
});

test('every clock and window opens to its count and its law', async () => {
  const { container } = show(viewOf());
  await userEvent.click(screen.getByRole('button', { name: 'Dates' }));
  expect(container.textContent).toContain('Reply: overdue, due by Thursday 1 May 2025, 5 working days late');
  expect(container.textContent).toContain(
    'Asking for an internal review: open, from Friday 2 May 2025 until Monday 30 June 2025',
  );
  expect(container.textContent).not.toContain('Good Friday');
  for (const button of screen.getAllByRole('button', { name: /^How counted\?/ })) await userEvent.click(button);
  expect(container.textContent).toContain('Left out: Good Friday, Friday 18 April 2025');
  expect(container.textContent).toContain('40 working days, by guidance that does not bind');
  expect(screen.getAllByRole('link', { name: 'FOIA 2000 s.10(1)' })).toHaveLength(2);
  expect(await faultsOf(container)).toEqual([]);
});

test('the law says why, and can be corrected and put back', async () => {
  const regime = {
    id: 'uk-foia',
    name: 'Freedom of Information Act 2000',
    why: 'You said so.',
    confidence: 1,
    corrected: true,
  };
  const { actions, container } = show(viewOf({ assessment: assessmentOf({ regime }) }));
  await userEvent.click(screen.getByRole('button', { name: 'Law' }));
  expect(container.textContent).toContain('You said so.');
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'This request is under:' }), 'uk-eir');
  expect(actions.correct.mock.calls).toEqual([[{ kind: 'regime', to: 'uk-eir', on: '2025-05-09' }]]);
  await userEvent.click(screen.getByRole('button', { name: /^Undo/ }));
  expect(actions.undo).toHaveBeenCalledWith('regime');
});

test('a law that is not known is said to be so', async () => {
  const regime = { id: null, name: 'Law not known', why: 'Nothing names it.', confidence: 0, corrected: false };
  show(viewOf({ assessment: assessmentOf({ regime }) }));
  await userEvent.click(screen.getByRole('button', { name: 'Law' }));
  expect(screen.getByRole<HTMLSelectElement>('combobox').selectedOptions[0]?.textContent).toBe('Not known');
});
