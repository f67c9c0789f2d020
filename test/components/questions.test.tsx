// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Walk } from '../../components/actions';
import { markStyles } from '../../components/mark-styles';
import { Questions } from '../../components/Questions';
import type { AnswerState } from '../../lib/questions/question';
import { watchedActions } from './actions';
import { faultsOf } from './axe';
import { rowOf } from './invent';

beforeEach(() => {
  Element.prototype.scrollIntoView = vi.fn();
});

afterEach(cleanup);

const mixed: readonly AnswerState[] = ['answered', 'unanswered', 'unclear', 'unanswered', 'partly-answered'];

function show(states = mixed, can = true) {
  const marking = { can, mark: vi.fn<(open: boolean) => void>(), choose: vi.fn() };
  const rows = states.map((state, place) => rowOf(`Q${place + 1}`, state));
  const rest = { label: 'Questions', pressed: false, rows, today: '2025-05-09', actions: watchedActions(), marking };
  const { container, rerender, unmount } = render(<Questions {...rest} walk={null} />);
  return { container, marking, unmount, goTo: (walk: Walk) => rerender(<Questions {...rest} walk={walk} />) };
}

const said = () => document.querySelector('.said')?.textContent;
const focused = () => document.activeElement?.textContent?.slice(0, 2);
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

test('the letters are marked while it is open, and not before or after', async () => {
  const { marking, unmount } = show();
  expect(marking.mark).not.toHaveBeenCalled();
  await press('Questions');
  expect(marking.mark.mock.lastCall).toEqual([true]);
  await press('Questions');
  expect(marking.mark.mock.lastCall).toEqual([false]);
  await press('Questions');
  unmount();
  expect(marking.mark.mock.lastCall).toEqual([false]);
});

test('forth and back between those that were not answered, round from the last to the first, each said', async () => {
  const { container, marking } = show();
  await press('Questions');
  const seen: (string | undefined)[] = [];
  for (const name of ['Next', 'Next', 'Next', 'Previous', 'Previous']) {
    await press(`${name} unanswered`);
    seen.push(focused());
    expect(said()).toBe(`Question ${focused()?.slice(1)} of 5, not answered`);
  }
  expect(seen).toEqual(['Q2', 'Q4', 'Q2', 'Q4', 'Q2']);
  expect(marking.choose.mock.lastCall?.[0].label).toBe('Q2');
  expect(container.querySelectorAll('[aria-current]')).toHaveLength(1);
  expect(await faultsOf(container)).toEqual([]);
});

test('backwards from nowhere begins with the last', async () => {
  show();
  await press('Questions');
  await press('Previous unanswered');
  expect(focused()).toBe('Q4');
});

test('n and p do the same in the list, but not with a modifier', async () => {
  show();
  await press('Questions');
  await press('Next unanswered');
  await userEvent.keyboard('n');
  expect(focused()).toBe('Q4');
  await userEvent.keyboard('p');
  expect(focused()).toBe('Q2');
  await userEvent.keyboard('{Control>}n{/Control}{Meta>}n{/Meta}{Alt>}n{/Alt}');
  expect(focused()).toBe('Q2');
});

test('the only one that is left is said again when it is asked for again', async () => {
  show(['answered', 'unanswered']);
  await press('Questions');
  await press('Next unanswered');
  await press('Next unanswered');
  expect(said()).toBe('Question 2 of 2, not answered: the only one');
});

test('where doubt is all that is left, nothing is called unanswered', async () => {
  show(['unclear', 'partly-answered', 'refused']);
  await press('Questions');
  await press('Next unanswered');
  expect(said()).toBe('No question was left unanswered.');
});

test('it opens where it was asked for from elsewhere, each time anew', async () => {
  const { goTo } = show();
  goTo({ by: 1 });
  await vi.waitFor(() => expect(focused()).toBe('Q2'));
  goTo({ by: 1 });
  await vi.waitFor(() => expect(focused()).toBe('Q4'));
  await press('Questions');
  goTo({ to: 'outgoing-1:Q3' });
  await vi.waitFor(() => expect(focused()).toBe('Q3'));
  expect(said()).toBe('Question 3 of 5, unclear');
});

test('the ways to go name their keys, and the lines in the letters are explained', async () => {
  const { container } = show();
  await press('Questions');
  const next = screen.getByRole('button', { name: 'Next unanswered' });
  expect(next.getAttribute('aria-keyshortcuts')).toBe('Alt+Shift+ArrowDown n');
  expect([...container.querySelectorAll('.mark')].map(({ textContent }) => textContent)).toEqual([
    'Not answered',
    'Partly answered',
    'Unclear',
    'Answered',
  ]);
});

test('where the browser cannot mark, no marks are spoken of', async () => {
  const { container } = show(mixed, false);
  await press('Questions');
  expect(container.querySelector('.legend')).toBeNull();
});

test('no two states have the same line', () => {
  const lines = Object.values(markStyles).map((style) => /text-decoration:([a-z ]+)/.exec(style)?.[1]);
  expect(new Set(lines).size).toBe(Object.keys(markStyles).length);
});
