// @vitest-environment happy-dom
import { within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { Banner } from '../../components/banner';
import type { BannerState } from '../../components/banner-words';
import type { Panels } from '../../components/panels';
import type { GapReport } from '../../components/report';
import type { Assessment } from '../../lib/assess/assessment';
import { watchedActions } from './actions';
import { faultsOf } from './axe';
import { watchShadows } from './closed';
import { assessmentOf, viewOf } from './invent';

afterEach(() => {
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

const noGaps: GapReport = { portal: 'alaveteli', url: 'https://www.whatdotheyknow.com/request/benches', gaps: [] };

function panelsThat(part: Partial<Panels>): Panels {
  const nothing = () => {};
  return {
    drawNote: nothing,
    drawControls: nothing,
    openEditor: () => nothing,
    offerLetter: nothing,
    showWords: () => null,
    showMessage: nothing,
    clear: nothing,
    ...part,
  };
}

function show(state: BannerState, report = noGaps, panels: Panels | string = panelsThat({})) {
  const roots = watchShadows();
  const actions = watchedActions();
  const banner = new Banner(actions, () => Promise.resolve(panels));
  banner.paint(state, report);
  document.body.append(banner.host);
  const box = roots.get(banner.host)?.querySelector('section');
  if (!box) throw new Error('the banner has no section');
  return { banner, actions, box, page: within(box) };
}

const assessed = (part: Partial<Assessment> = {}): BannerState => ({
  phase: 'assessed',
  view: viewOf({ assessment: assessmentOf(part) }),
});

test('says how it stands, what to do, by when, how many questions are open and under which law', async () => {
  const { banner, box, page } = show(assessed());
  expect(page.getByRole('heading').textContent).toContain('The reply is 5 working days late.');
  expect(box.textContent).toContain('Send a reminder. It was due by Thursday 1 May 2025.');
  expect(box.textContent).toContain('1 of 3 questions not answered, 1 unclear \u00b7 Freedom of Information Act 2000');
  expect({ ...banner.host.dataset }).toEqual({ state: 'overdue', due: '2025-05-01' });
  expect(await faultsOf(box)).toEqual([]);
});

test.each<[Assessment['next'], string]>([
  [{ what: 'wait', text: 'Nothing to do.', on: '2025-05-12', messageId: null }, 'It is due by Monday 12 May 2025.'],
  [
    { what: 'chase', text: 'Send a reminder.', on: '2025-05-01', messageId: null },
    'It was due by Thursday 1 May 2025.',
  ],
  [
    { what: 'ask-review', text: 'Ask.', on: '2025-06-30', messageId: null },
    'The last day to ask is Monday 30 June 2025.',
  ],
  [
    { what: 'complain', text: 'Complain.', on: '2025-06-30', messageId: null },
    'The last day to complain is Monday 30 June 2025.',
  ],
])('the day that matters is said by what it is for: %j', (next, words) => {
  expect(show(assessed({ next })).box.textContent).toContain(words);
});

test('a day that the sentence names already is not said twice', () => {
  const next = { what: 'ask-review', text: 'You have until 30 June 2025.', on: '2025-06-30', messageId: null } as const;
  expect(show(assessed({ next })).box.textContent).not.toContain('Monday');
});

test('warnings and gaps are named', async () => {
  const report = { ...noGaps, gaps: [{ field: 'date of a message', where: 'incoming-2' }] };
  const { box, page } = show(assessed({ warnings: ['Your computer’s clock is wrong.'] }), report);
  expect(box.textContent).toContain('Your computer’s clock is wrong.');
  expect(page.getByText(/^date of a message/).textContent).toBe('date of a message (incoming-2)');
  expect(page.getByRole('button', { name: 'Copy report' })).toBeTruthy();
  expect(await faultsOf(box)).toEqual([]);
});

test('while it reads it says so quietly, and nothing else', () => {
  const gaps = [{ field: 'text that the site folds away', where: 'incoming-2' }];
  const { banner, box, page } = show({ phase: 'reading' }, { ...noGaps, gaps });
  expect(page.getByRole('heading').textContent).toContain('is reading this request');
  expect(box.textContent).not.toMatch(/question|fold/);
  expect(page.queryByRole('button', { name: 'Track' })).toBeNull();
  expect(banner.host.dataset['state']).toBe('reading');
});

test('a failure is shown in its words with the gaps, and can be tried again', async () => {
  const report = { ...noGaps, gaps: [{ field: 'title of the request', where: 'h1' }] };
  const { actions, box, page } = show({ phase: 'failed', words: 'ReplyDue did not answer.' }, report);
  expect(page.getByRole('heading').textContent).toContain('ReplyDue did not answer.');
  expect(box.textContent).toContain('title of the request');
  expect(page.queryByRole('button', { name: 'Track' })).toBeNull();
  await userEvent.click(page.getByRole('button', { name: 'Try again' }));
  expect(actions.retry).toHaveBeenCalledOnce();
});

test('it folds up to its headline and back', async () => {
  const { page } = show(assessed());
  const fold = page.getByRole('button', { name: 'Less' });
  expect(fold.getAttribute('aria-expanded')).toBe('true');
  await userEvent.click(fold);
  expect(fold.getAttribute('aria-expanded')).toBe('false');
  expect(page.queryByRole('button', { name: 'Track' })).toBeNull();
  await userEvent.click(page.getByRole('button', { name: 'More' }));
  expect(page.getByRole('button', { name: 'Track' })).toBeTruthy();
});

test('the first press brings what is behind the controls, and hands the press on', async () => {
  const drawControls = vi.fn<Panels['drawControls']>();
  const { banner, page } = show(assessed(), noGaps, panelsThat({ drawControls }));
  await userEvent.click(page.getByRole('button', { name: 'Dates' }));
  expect(drawControls.mock.calls.map(([, { pressed }]) => pressed)).toEqual(['dates']);
  banner.paint(assessed(), noGaps);
  expect(drawControls.mock.calls.map(([, { pressed }]) => pressed)).toEqual(['dates', null]);
});

test('what cannot be brought is said in words', async () => {
  const { page } = show(assessed(), noGaps, 'ReplyDue could not open this.');
  await userEvent.click(page.getByRole('button', { name: 'Dates' }));
  expect(page.getByRole('status').textContent).toBe('ReplyDue could not open this.');
});

test('painting the same again touches neither headline nor focus', () => {
  const { banner, page } = show(assessed());
  const heading = page.getByRole('heading');
  page.getByRole('button', { name: 'Less' }).focus();
  const before = heading.textContent;
  banner.paint(assessed(), noGaps);
  expect(page.getByRole('heading')).toBe(heading);
  expect(heading.textContent).toBe(before);
});

test('goes to a question, unfolded and with what is behind its controls', async () => {
  const drawControls = vi.fn<Panels['drawControls']>();
  const { banner, page } = show(assessed(), noGaps, panelsThat({ drawControls }));
  await userEvent.click(page.getByRole('button', { name: 'Less' }));
  await banner.goTo({ by: 1 });
  expect(page.getByRole('button', { name: 'Less', expanded: true })).toBeTruthy();
  expect(drawControls.mock.lastCall?.[1]).toMatchObject({ pressed: null, walk: { by: 1 } });
  banner.paint(assessed(), noGaps);
  expect(drawControls.mock.lastCall?.[1].walk).toBeNull();
});

test('where what is behind its controls cannot be had, it says so and goes nowhere', async () => {
  const { banner, page } = show(assessed(), noGaps, 'Reload the page.');
  await banner.goTo({ by: 1 });
  expect(page.getByRole('status').textContent).toBe('Reload the page.');
});
