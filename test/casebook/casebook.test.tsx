// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Casebook } from '../../components/casebook/Casebook';
import type { CasebookDesk } from '../../components/casebook/desk';
import { Shell } from '../../components/casebook/Shell';
import { faultsOf } from '../components/axe';
import { savedAs } from '../components/invent';
import { inventCase, inventCases, inventPage } from '../popup/invented';
import { failed, fine, form, history, inventDesk, inventKept, url } from './invented';

afterEach(cleanup);

function show(more: Partial<CasebookDesk> = {}, at: string | null = null, kept = inventKept()) {
  const { desk, ...seen } = inventDesk(more, kept);
  const goTo = vi.fn();
  const draw = (to: string | null) => (
    <Shell part="cases" lostOn={null} dismissLoss={() => undefined}>
      <Casebook desk={desk} url={to} goTo={goTo} list={() => <p>The table</p>} />
    </Shell>
  );
  const view = render(draw(at));
  const go = (to: string | null) => view.rerender(draw(to));
  return { ...seen, desk, goTo, go };
}

const section = async (name: string) =>
  within((await screen.findByRole('heading', { name })).closest('section') ?? document.body);
const box = () => screen.findByRole('textbox', { name: /^The letter/ });

describe('the list', () => {
  test('leads to each case, and marks the one that is open', async () => {
    const rows = [inventCase({ url, title: 'Benches' }), inventCase({ title: 'Bandstand' })];
    show({ list: async () => fine(inventPage(rows)) }, url);
    const link = await screen.findByRole('link', { name: 'Benches', current: true });
    expect(link.getAttribute('href')).toBe(`#${url}`);
    expect(screen.getByRole('link', { name: 'Bandstand', current: false })).toBeTruthy();
    expect(screen.getByRole('navigation', { name: 'Tracked cases' }).textContent).toContain(
      '12 working days late. The reply was due by',
    );
    expect(screen.getByText('2 overdue of 2 cases')).toBeTruthy();
  });

  test('is searched, and read page by page', async () => {
    const list = vi.fn(async () => fine(inventPage(inventCases(12), { total: 40, after: 12 })));
    show({ list }, url);
    await userEvent.type(await screen.findByRole('searchbox', { name: 'Search titles and authorities' }), 'pier');
    await waitFor(() => expect(list).toHaveBeenLastCalledWith({ search: 'pier', after: null, limit: 20 }));
    await userEvent.click(screen.getByRole('button', { name: 'Show more' }));
    await waitFor(() => expect(list).toHaveBeenLastCalledWith({ search: 'pier', after: 12, limit: 50 }));
  });

  test('with nothing in it says how to begin', async () => {
    show({ list: async () => fine(inventPage([])) }, url);
    expect(await screen.findByRole('heading', { name: 'Nothing is tracked yet' })).toBeTruthy();
  });

  test('that cannot be read says why, and is tried again', async () => {
    const list = vi.fn(async () => failed('The disk is full.'));
    show({ list }, url);
    expect((await screen.findByRole('alert')).textContent).toContain('The disk is full.');
    await userEvent.click(screen.getByRole('button', { name: 'Retry' }));
    expect(list).toHaveBeenCalledTimes(2);
  });
});

describe('a case', () => {
  test('says how it stands, by which dates, and what became of the questions', async () => {
    show({}, url);
    const title = (await screen.findByRole('heading', { level: 2, name: 'Benches' })).querySelector('a');
    expect(title?.href).toBe(url);
    const article = screen.getByRole('article');
    expect(article.textContent).toContain('Wexmouth Council \u00b7 Freedom of Information Act 2000');
    expect(article.textContent).toContain('The reply is 5 working days late. Send a reminder. (Thursday 1 May 2025)');
    expect((await section('Dates')).getByText(/due by Thursday 1 May 2025, 5 working days late/)).toBeTruthy();
    const questions = await section('Questions');
    expect(questions.getByText('1 of 3 questions not answered, 1 unclear')).toBeTruthy();
  });

  test('tells what changed by the day where the thread is, the latest first', async () => {
    show({}, url);
    const items = (await section('What changed')).getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(items).toEqual([
      'Friday 2 May 2025Holding letter of Tuesday 1 April 2025 appeared.',
      'Holding letter of Tuesday 1 April 2025 appeared.',
      'Thursday 3 April 2025You began to track it, with 1 message.',
      'You began to track it, with 1 message.',
    ]);
  });

  test('with a long history opens to what was earlier', async () => {
    const long = Array.from({ length: 9 }, () => history[1] ?? { at: '', what: 'draft' as const, detail: '' });
    show({}, url, inventKept({}, { history: long }));
    const changed = await section('What changed');
    expect(changed.getAllByText(/appeared/)).toHaveLength(6);
    await userEvent.click(changed.getByRole('button', { name: 'Earlier (3)' }));
    expect(changed.getAllByText(/appeared/)).toHaveLength(9);
    expect(changed.getAllByText('Friday 2 May 2025'), 'a day stands once in each list').toHaveLength(2);
  });

  test('that the user has come to takes the keyboard, and only then', async () => {
    const { go } = show();
    await screen.findByText('The table');
    go(url);
    const title = await screen.findByRole('heading', { level: 2, name: 'Benches' });
    expect(document.activeElement).toBe(title);
  });

  test('that is not tracked, or cannot be read, says so', async () => {
    const { go } = show({}, `${url}_2`);
    expect(await screen.findByRole('heading', { name: 'This request is not tracked' })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'the request' }).getAttribute('href')).toBe(`${url}_2`);
    go(null);
    expect(await screen.findByText('The table')).toBeTruthy();
    await waitFor(() => expect(screen.queryByRole('heading', { level: 2 })).toBeNull());
    cleanup();
    const openCase = vi.fn(async () => failed('The casebook was closed.'));
    show({ openCase }, url);
    expect((await screen.findByRole('alert')).textContent).toContain('The casebook was closed.');
    await userEvent.click(screen.getByRole('button', { name: 'Retry' }));
    expect(openCase).toHaveBeenCalledTimes(2);
  });

  test('is looked at anew when its tab is in front again', async () => {
    const { desk } = show({}, url);
    await screen.findByRole('article');
    fireEvent.focus(window);
    await waitFor(() => expect(desk.openCase).toHaveBeenCalledTimes(2));
  });
});

describe('letters', () => {
  const begin = async () => userEvent.click(await screen.findByRole('button', { name: 'Draft internal review' }));

  test('are offered with why each fits, and what was begun', async () => {
    show({}, url, inventKept({ drafts: [savedAs('Mine.')] }));
    const items = (await section('Letters')).getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(items).toEqual([
      'Internal review fits bestWhy a internal-review fits. You have begun it.Draft internal review',
      'ComplaintWhy a complaint fits. Draft complaint',
    ]);
  });

  test('are none where none is of use', async () => {
    show({}, url, inventKept({ offers: [] }));
    expect((await section('Letters')).getByText('No letter is of use on this request just now.')).toBeTruthy();
  });

  test('are drafted and saved in the same editor as in the page, and closing leads back', async () => {
    const { saved } = show({}, url);
    await begin();
    expect(screen.getByRole('dialog', { name: 'Draft internal review' })).toBeTruthy();
    fireEvent.input(await box(), { target: { value: 'My own words.' } });
    await userEvent.click(screen.getByRole('button', { name: 'Close' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(saved).toMatchObject([{ url, kind: 'internal-review', text: 'My own words.', pending: false }]);
    await waitFor(() =>
      expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Draft internal review' })),
    );
  });

  test('go from one to the other in the editor that is open', async () => {
    show({}, url);
    await begin();
    await box();
    await userEvent.click(screen.getByRole('button', { name: 'Draft complaint' }));
    expect(await screen.findByRole('dialog', { name: 'Draft complaint' })).toBeTruthy();
  });

  test("are put into the portal's form: saved as waiting, the form opens, and the editor closes", async () => {
    const { saved, opened } = show({}, url);
    await begin();
    await box();
    await userEvent.click(screen.getByRole('button', { name: "Put it into the portal's form" }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(saved.at(-1)).toMatchObject({ kind: 'internal-review', pending: true });
    expect(opened).toEqual([form]);
  });

  test('are saved when another case is opened', async () => {
    const { saved, go } = show({}, url);
    await begin();
    fireEvent.input(await box(), { target: { value: 'In haste.' } });
    go(null);
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(saved).toMatchObject([{ text: 'In haste.' }]);
  });

  test('that cannot be saved are not left', async () => {
    const editLetters: CasebookDesk['editLetters'] = (kept, editing) => ({
      ...inventDesk().desk.editLetters(kept, editing),
      flush: async () => 'The disk is full.',
    });
    const { go, goTo } = show({ editLetters }, url);
    await begin();
    await box();
    go(`${url}_2`);
    await waitFor(() => expect(goTo).toHaveBeenCalledWith(url));
    expect(screen.getByRole('alert').textContent).toBe(
      'The letter is not saved, so that it was not left. The disk is full.',
    );
    expect(screen.getByRole('dialog')).toBeTruthy();
  });
});

describe('axe finds nothing wrong', () => {
  test.each([
    ['empty', { list: async () => fine(inventPage([])) }, url],
    ['a case', {}, url],
    ['not tracked', {}, `${url}_2`],
  ] as const)('%s', async (_name, desk, at) => {
    show(desk, at);
    await waitFor(() => expect(screen.queryAllByRole('heading').length).toBeGreaterThan(1));
    expect(await faultsOf(document.body)).toEqual([]);
  });

  test('with the editor', async () => {
    show({}, url);
    await userEvent.click(await screen.findByRole('button', { name: 'Draft internal review' }));
    await box();
    expect(await faultsOf(document.body)).toEqual([]);
  }, 20_000);
});

test('above every part stands that the database was deleted, until it is read', async () => {
  const dismissLoss = vi.fn();
  render(
    <Shell part="today" lostOn="2026-03-09" dismissLoss={dismissLoss}>
      <main>What is due</main>
    </Shell>,
  );
  expect(screen.getByRole('alert').textContent).toContain('The database was deleted.');
  await userEvent.click(screen.getByRole('button', { name: 'I have read this' }));
  expect(dismissLoss).toHaveBeenCalledOnce();
});
