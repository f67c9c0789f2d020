// @vitest-environment happy-dom
import { cleanup, render, screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Here, PopupDesk } from '../../components/popup/desk';
import { Popup } from '../../components/popup/Popup';
import type { CasePage, Result } from '../../lib/messaging/protocol';
import { failed, fine, inventCase, inventCases, inventDesk, inventHere, inventPage } from './invented';

afterEach(cleanup);

function show(more: Partial<PopupDesk> = {}) {
  return render(<Popup desk={inventDesk(more)} />);
}

function listOf(page: CasePage): Pick<PopupDesk, 'list'> {
  return { list: vi.fn(async () => fine(page)) };
}

async function rows(): Promise<readonly HTMLElement[]> {
  await waitFor(() => expect(document.querySelector('[data-case]')).not.toBeNull());
  return [...document.querySelectorAll<HTMLElement>('[data-case]')];
}

async function violations(): Promise<readonly string[]> {
  const { violations: found } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

describe('a row', () => {
  test('says what is owed, by when, how late, and how many questions are open', async () => {
    show(listOf(inventPage([inventCase()])));
    const [row] = await rows();
    expect(row?.dataset).toMatchObject({
      case: 'https://www.whatdotheyknow.com/request/bandstand_repairs',
      state: 'overdue',
      due: '2026-03-31',
    });
    expect(row?.textContent).toContain('Bandstand repairs');
    expect(row?.textContent).toContain('Sandholt District Council');
    expect(row?.textContent).toContain('12 working days late. The reply was due by 31 March 2026.');
    expect(row?.textContent).toContain('2 of 3 questions open or unclear');
  });

  test.each([
    {
      why: 'due soon',
      row: { state: 'due-soon', workingDaysLate: null },
      says: 'The reply is due by 31 March 2026.',
    },
    {
      why: 'a review',
      row: { what: 'review', state: 'waiting', workingDaysLate: null },
      says: 'The outcome of the review is due by',
    },
    {
      why: 'nobody has judged it yet',
      row: { state: 'unjudged', judgedOn: '', holdsUntil: '', workingDaysLate: null, what: 'nothing', regime: null },
      says: 'What is due is still being worked out.',
    },
    {
      why: 'it could not be judged',
      row: { state: 'unjudged', judgedOn: '', holdsUntil: '2026-04-20', workingDaysLate: null, what: 'nothing' },
      says: 'What is due could not be worked out: it is tried again tomorrow.',
    },
    { why: 'one day', row: { workingDaysLate: 1 }, says: '1 working day late.' },
    {
      why: 'late, and it cannot be counted how late',
      row: { workingDaysLate: null },
      says: 'Overdue. The reply was due',
    },
    {
      why: 'the requester\u2019s own time',
      row: { owed: 0, what: 'ask-review', state: 'window' },
      says: 'Your time to ask for a review ends on 31 March 2026.',
    },
    {
      why: 'it cannot be told whether the reply came',
      row: { owed: 0, what: 'reply', state: 'window', workingDaysLate: null },
      says: 'The reply was to come by 31 March 2026, and it cannot be told',
    },
    {
      why: 'nothing to wait for',
      row: { owed: 0, what: 'nothing', nextOn: '9999-12-31', state: 'quiet' },
      says: 'Nothing is due.',
    },
    {
      why: 'no law',
      row: { regime: null, owed: 0, what: 'nothing', nextOn: '9999-12-31', state: 'quiet' },
      says: 'The law is not known',
    },
    {
      why: 'a review that only guidance times',
      row: { what: 'review', byGuidance: true },
      says: 'The outcome of the review was due by 31 March 2026, by guidance only.',
    },
    { why: 'every question settled', row: { openQuestions: 0 }, says: '3 questions, none left open' },
    { why: 'every question refused', row: { openQuestions: 0, refused: 3 }, says: '3 of 3 questions refused' },
    {
      why: 'some refused, some open',
      row: { openQuestions: 2, refused: 1 },
      says: '2 of 3 questions open or unclear, 1 refused',
    },
  ] as const)('$why', async ({ row, says }) => {
    show(listOf(inventPage([inventCase(row)])));
    const [element] = await rows();
    expect(element?.textContent).toContain(says);
    expect(element?.textContent).not.toContain('9999');
  });

  test('leads to the message that matters', async () => {
    const open = vi.fn(async () => fine(null));
    show({ ...listOf(inventPage([inventCase({ messageId: 'incoming-7' })])), open });
    const link = await screen.findByRole('link', { name: 'Bandstand repairs' });
    expect(link.getAttribute('href')).toBe('https://www.whatdotheyknow.com/request/bandstand_repairs#incoming-7');
    await userEvent.click(link);
    expect(open).toHaveBeenCalledWith({
      url: 'https://www.whatdotheyknow.com/request/bandstand_repairs',
      messageId: 'incoming-7',
    });
  });

  test('that cannot be opened says why', async () => {
    show({ ...listOf(inventPage([inventCase()])), open: async () => failed('The thread could not be opened.') });
    await userEvent.click(await screen.findByRole('link', { name: 'Bandstand repairs' }));
    expect((await screen.findByRole('alert')).textContent).toBe('The thread could not be opened.');
  });

  test('offers a letter where something is owed or open, and nowhere else', async () => {
    const draft = vi.fn(async () => fine(null));
    const settled = inventCase({
      url: 'https://x.example/request/done',
      title: 'Done',
      owed: 0,
      openQuestions: 0,
      what: 'nothing',
      state: 'quiet',
    });
    const refused = inventCase({
      url: 'https://x.example/request/refused',
      title: 'Refused',
      owed: 0,
      openQuestions: 0,
      what: 'ask-review',
      state: 'window',
    });
    show({ ...listOf(inventPage([inventCase(), refused, settled])), draft });
    await userEvent.click(await screen.findByRole('button', { name: 'Draft a letter: Bandstand repairs' }));
    expect(draft).toHaveBeenCalledWith('https://www.whatdotheyknow.com/request/bandstand_repairs');
    expect(screen.getByRole('button', { name: 'Draft a letter: Refused' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Draft a letter: Done' })).toBeNull();
  });

  test('with hostile words is shown as words', async () => {
    show(listOf(inventPage([inventCase({ title: '<img src=x onerror=alert(1)>', authority: '\u202egnp.exe' })])));
    const [row] = await rows();
    expect(row?.querySelector('img')).toBeNull();
    expect(row?.textContent).toContain('<img src=x onerror=alert(1)>');
    expect(row?.querySelector('bdi')?.textContent).toBe('\u202egnp.exe');
  });
});

describe('the list', () => {
  test('stands in sections, each in the order given', async () => {
    const cases = [
      inventCase({ url: 'u1', title: 'A' }),
      inventCase({ url: 'u2', title: 'B', workingDaysLate: 3 }),
      inventCase({ url: 'u3', title: 'C', state: 'due-soon' }),
      inventCase({ url: 'u4', title: 'D', state: 'waiting' }),
      inventCase({ url: 'u5', title: 'E', state: 'window', owed: 0, what: 'complain' }),
      inventCase({ url: 'u6', title: 'F', state: 'resting', restsUntil: '2026-12-24' }),
    ];
    show(listOf(inventPage(cases)));
    await rows();
    const told = [...document.querySelectorAll('section')].map((section) => [
      section.querySelector('h2')?.textContent,
      ...[...section.querySelectorAll('[data-case]')].map((row) => row.getAttribute('data-case')),
    ]);
    expect(told).toEqual([
      ['Overdue', 'u1', 'u2'],
      ['Due within seven days', 'u3'],
      ['Later', 'u4', 'u5'],
      ['Resting', 'u6'],
    ]);
    expect(screen.getByText('2 overdue of 6 cases')).toBeTruthy();
    expect(document.querySelector('[data-case="u6"]')?.textContent).toContain(
      'Rests until 24 December 2026. The reply: due by 31 March 2026.',
    );
  });

  test('is shown while the tab has not answered', async () => {
    show({ ...listOf(inventPage([inventCase()])), readHere: () => new Promise(() => {}) });
    expect(await rows()).toHaveLength(1);
  });

  test('says that it loads only when that takes a while', async () => {
    let answer: (page: Result<CasePage>) => void = () => {};
    show({
      list: () =>
        new Promise((resolve) => {
          answer = resolve;
        }),
    });
    expect(screen.queryByText(/Loading/)).toBeNull();
    await screen.findByText(/Loading/);
    answer(fine(inventPage([inventCase()])));
    await rows();
    expect(screen.queryByText(/Loading/)).toBeNull();
  });

  test('that fails gives the words and tries again', async () => {
    const list = vi
      .fn<PopupDesk['list']>()
      .mockResolvedValueOnce(failed('The disk is full: free some space.'))
      .mockResolvedValue(fine(inventPage([inventCase()])));
    show({ list });
    expect((await screen.findByRole('alert')).textContent).toContain('The disk is full: free some space.');
    await userEvent.click(screen.getByRole('button', { name: 'Retry' }));
    expect(await rows()).toHaveLength(1);
    expect(screen.queryByRole('alert')).toBeNull();
  });

  test('of which all is archived says so, and where it is', async () => {
    show(listOf(inventPage([], { archived: 12 })));
    const link = await screen.findByRole('link', { name: '12 cases' });
    expect(link.getAttribute('href')).toBe('/casebook.html#cases?state=archived');
    expect(screen.queryByText('Nothing is tracked yet')).toBeNull();
  });

  test('that is empty says what this is for and how to begin', async () => {
    show();
    await screen.findByText('Nothing is tracked yet');
    expect(screen.getByRole('link', { name: 'WhatDoTheyKnow' }).getAttribute('href')).toBe(
      'https://www.whatdotheyknow.com/',
    );
    expect(screen.queryByRole('searchbox')).toBeNull();
  });

  test('reads more where there is more, and lists nothing twice', async () => {
    const all = inventCases(30);
    const list = vi.fn<PopupDesk['list']>(async ({ after, limit }) => {
      const from = after ?? 0;
      const to = Math.min(all.length, from + limit);
      return fine(
        inventPage(all.slice(Math.max(0, from - 1), to), { total: all.length, after: to < all.length ? to : null }),
      );
    });
    show({ list });
    expect(await rows()).toHaveLength(20);
    await userEvent.click(screen.getByRole('button', { name: 'Show more' }));
    await waitFor(() => expect(document.querySelectorAll('[data-case]')).toHaveLength(30));
    expect(screen.queryByRole('button', { name: 'Show more' })).toBeNull();
  });

  test('keeps its rows when more of them cannot be had, and tries that again', async () => {
    const list = vi
      .fn<PopupDesk['list']>()
      .mockResolvedValueOnce(fine(inventPage(inventCases(20), { total: 21, after: 20 })))
      .mockResolvedValueOnce(failed('Not now.'))
      .mockResolvedValueOnce(fine(inventPage([inventCase({ url: 'last' })], { total: 21 })));
    show({ list });
    await userEvent.click(await screen.findByRole('button', { name: 'Show more' }));
    await screen.findByText('Not now.');
    expect(document.querySelectorAll('[data-case]')).toHaveLength(20);
    await userEvent.click(screen.getByRole('button', { name: 'Retry' }));
    await waitFor(() => expect(document.querySelectorAll('[data-case]')).toHaveLength(21));
    expect(list).toHaveBeenLastCalledWith({ search: '', after: 20, limit: 50 });
  });
});

describe('the search', () => {
  test('is there from ten cases on', async () => {
    show(listOf(inventPage(inventCases(9))));
    await rows();
    expect(screen.queryByRole('searchbox')).toBeNull();
    cleanup();
    show(listOf(inventPage(inventCases(10))));
    await rows();
    expect(screen.getByRole('searchbox', { name: 'Search titles and authorities' })).toBeTruthy();
  });

  test('finds, says when it finds nothing, and stays', async () => {
    const all = inventCases(12);
    const list = vi.fn<PopupDesk['list']>(async ({ search }) =>
      fine(inventPage(all.filter(({ title }) => title.includes(search)))),
    );
    show({ list });
    const field = await screen.findByRole('searchbox');
    await userEvent.type(field, 'Request 11');
    await waitFor(() => expect(document.querySelectorAll('[data-case]')).toHaveLength(1));
    expect(screen.getByText('1 found')).toBeTruthy();
    await userEvent.type(field, 'x');
    await screen.findByText('No case has \u201cRequest 11x\u201d in its title or its authority.');
    expect(screen.queryByText('Nothing is tracked yet')).toBeNull();
    await userEvent.clear(field);
    await waitFor(() => expect(document.querySelectorAll('[data-case]')).toHaveLength(12));
  });

  test('an answer that was overtaken is not shown', async () => {
    const answers: ((page: Result<CasePage>) => void)[] = [];
    const list = vi.fn<PopupDesk['list']>(() => new Promise((resolve) => answers.push(resolve)));
    show({ list });
    answers[0]?.(fine(inventPage(inventCases(12))));
    const field = await screen.findByRole('searchbox');
    await userEvent.type(field, 'a');
    await waitFor(() => expect(answers).toHaveLength(2));
    await userEvent.type(field, 'b');
    await waitFor(() => expect(answers).toHaveLength(3));
    answers[2]?.(fine(inventPage([inventCase({ url: 'right' })])));
    answers[1]?.(fine(inventPage([inventCase({ url: 'wrong' })])));
    await waitFor(() => expect(document.querySelectorAll('[data-case]')).toHaveLength(1));
    expect(document.querySelector('[data-case]')?.getAttribute('data-case')).toBe('right');
  });
});

describe('the thread in this tab', () => {
  test('stands on top, also untracked, with what can be done', async () => {
    const here = inventHere();
    const draft = vi.fn(async () => fine(null));
    show({ ...listOf(inventPage([inventCase()])), readHere: async () => fine(here), draft });
    const region = await screen.findByRole('region', { name: 'In this tab' });
    await rows();
    expect(region.compareDocumentPosition(document.querySelector('[data-case]') as Node)).toBe(4);
    expect(region.textContent).toContain('Pier railings');
    expect(region.textContent).toContain(
      'The reply is 3 working days late. Ask where the reply is. (Tuesday 21 April 2026)',
    );
    await userEvent.click(within(region).getByRole('button', { name: 'Draft reminder' }));
    expect(draft).toHaveBeenCalledWith('https://www.whatdotheyknow.com/request/pier_railings');
  });

  test('is tracked with one press, and the list knows it', async () => {
    const here = inventHere();
    let kept = false;
    const track = vi.fn(async () => {
      kept = true;
      return fine(inventHere({ tracked: true }).view);
    });
    const list: PopupDesk['list'] = async () =>
      fine(inventPage(kept ? [inventCase({ url: here.facts.thread.url })] : []));
    show({ list, track, readHere: async () => fine(here) });
    await screen.findByText('Press Track above to keep an eye on the request in this tab.');
    await userEvent.click(await screen.findByRole('button', { name: 'Track' }));
    expect(track).toHaveBeenCalledWith(here.facts);
    expect(await rows()).toHaveLength(1);
    expect(screen.queryByRole('button', { name: 'Track' })).toBeNull();
    expect(screen.getByText('Tracked')).toBeTruthy();
  });

  test('that cannot be tracked says why', async () => {
    show({ readHere: async () => fine(inventHere()), track: async () => failed('The disk is full.') });
    await userEvent.click(await screen.findByRole('button', { name: 'Track' }));
    expect(await screen.findByText('The disk is full.')).toBeTruthy();
  });

  test('that cannot be assessed says why, and the list stands', async () => {
    show({ ...listOf(inventPage([inventCase()])), readHere: async (): Promise<Result<Here>> => failed('No answer.') });
    expect(await screen.findByText(/could not be assessed. No answer./)).toBeTruthy();
    expect(await rows()).toHaveLength(1);
  });
});

describe('for everybody', () => {
  test('the Tab key goes from top to bottom: this tab, search, rows, more, casebook, options', async () => {
    const page = inventPage(inventCases(12).slice(0, 2), { total: 12, after: 2 });
    show({ ...listOf(page), readHere: async () => fine(inventHere()) });
    await screen.findByRole('region', { name: 'In this tab' });
    await rows();
    const names: string[] = [];
    for (let at = 0; at < 10; at += 1) {
      await userEvent.tab();
      const { activeElement } = document;
      names.push(activeElement?.getAttribute('aria-label') ?? activeElement?.textContent ?? '');
    }
    expect(names).toEqual([
      'Track',
      'Draft reminder',
      'Search titles and authorities',
      'Request 0',
      'Draft a letter: Request 0',
      'Request 1',
      'Draft a letter: Request 1',
      'Show more',
      'Open the casebook',
      'Options and privacy',
    ]);
  });

  test('so is the casebook', async () => {
    const openCasebook = vi.fn(async () => failed('The casebook could not be opened.'));
    show({ openCasebook });
    await userEvent.click(screen.getByRole('link', { name: 'Open the casebook' }));
    expect(openCasebook).toHaveBeenCalledOnce();
    expect((await screen.findByRole('alert')).textContent).toBe('The casebook could not be opened.');
  });

  test('the options page is one link away, and why it does not open is said', async () => {
    const openOptions = vi.fn(async () => fine(null));
    const { unmount } = show({ openOptions });
    await userEvent.click(screen.getByRole('link', { name: 'Options and privacy' }));
    expect(openOptions).toHaveBeenCalledOnce();
    unmount();
    show({ openOptions: async () => failed('The options page could not be opened.') });
    await userEvent.click(screen.getByRole('link', { name: 'Options and privacy' }));
    expect((await screen.findByRole('alert')).textContent).toBe('The options page could not be opened.');
  });

  test.each([
    [
      'full',
      { ...listOf(inventPage(inventCases(12), { total: 40, after: 12 })), readHere: async () => fine(inventHere()) },
    ],
    ['empty', {}],
    ['failed', { list: async () => failed('No.') }],
  ] as const)('axe finds nothing wrong: %s', async (_name, desk) => {
    show(desk);
    await waitFor(() => expect(document.querySelector('[data-case], .empty, .failed')).not.toBeNull());
    expect(await violations()).toEqual([]);
  });
});

test('a database that was deleted is spoken of until it is read, and what can be done', async () => {
  const dismissLoss = vi.fn(async () => undefined);
  show({ readLoss: async () => '2026-03-09', dismissLoss });
  const alert = await screen.findByRole('alert');
  expect(alert.textContent).toContain('On Monday 9 March 2026 ReplyDue found it gone');
  expect(within(alert).getByRole('link', { name: 'import it' }).getAttribute('href')).toBe('/casebook.html#transfer');
  expect(await violations()).toEqual([]);
  await userEvent.click(within(alert).getByRole('button', { name: 'I have read this' }));
  expect(screen.queryByRole('alert')).toBeNull();
  expect(dismissLoss).toHaveBeenCalledOnce();
});
