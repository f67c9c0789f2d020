// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { ListDesk } from '../../components/casebook/list/desk';
import { List } from '../../components/casebook/list/List';
import { newPlace } from '../../components/casebook/list/place';
import type { CaseRow } from '../../lib/cases/case';
import { type CaseDigest, digestOf } from '../../lib/cases/digest';
import { CaseIndex } from '../../lib/cases/list/case-index';
import { isNarrowed, parseQuery, writeQuery } from '../../lib/cases/list/query';
import type { SavedView } from '../../lib/cases/list/views';
import { unjudgedRow } from '../../lib/cases/row';
import { sampleAssessment, sampleCase, sampleRow } from '../cases/samples';
import { faultsOf } from '../components/axe';
import { failed, fine } from '../popup/invented';

afterEach(cleanup);

const TODAY = '2026-11-21';
const urlOf = (at: number) => `https://a.example/${String(at).padStart(4, '0')}`;

const late = (at: number, more: Partial<CaseRow> = {}): CaseRow =>
  sampleRow({ url: urlOf(at), title: `Request ${at}`, nextOn: '2026-11-10', ...more });

const withNotes = (url: string, notes: string): CaseDigest => ({
  ...digestOf(sampleCase(), sampleAssessment(TODAY)),
  url,
  notes,
});

/** The list over rows in memory; `changed`, `forgotten`: what was asked of the background. */
async function show(
  rows: readonly CaseRow[],
  query = '',
  more: Partial<ListDesk> = {},
  digests: readonly CaseDigest[] = [],
) {
  const behind =
    <Item extends { readonly url: string }>(items: readonly Item[]) =>
    async (after: string) =>
      items.filter(({ url }) => url > after);
  const source = {
    readFirst: async () => ({
      rows: rows.slice(0, 3),
      total: rows.length,
      ...{ overdue: 0, archived: 0, pending: 0, after: null },
    }),
    readRowsAfter: behind(rows),
    readRowsOf: async () => rows,
    readDigestsAfter: behind(digests),
    readDigestsOf: async () => digests,
  };
  const views: SavedView[] = [];
  const changed = vi.fn(async () => null);
  const forgotten = vi.fn(async () => null);
  const saved = vi.fn(async () => null);
  let tell = () => {};
  const around = {
    todayIn: () => TODAY,
    todayHere: () => TODAY,
    countLate: () => 8,
    nameLaw: () => 'FOIA',
    rest: async () => undefined,
  };
  const index = new CaseIndex(source, around, () => tell());
  const desk: ListDesk = {
    parse: parseQuery,
    write: writeQuery,
    isNarrowed,
    look: (wanted) => index.look(wanted),
    lateness: (row) => index.lateness(row),
    excerpt: (row, search) => index.excerpt(row, search),
    valuesOf: (facet) => index.valuesOf(facet),
    nameLaw: () => 'FOIA',
    today: () => TODAY,
    watch: (told) => {
      tell = () => told(null);
      index.wantTexts();
      void index.read();
      return () => {};
    },
    retry: vi.fn(),
    keep: changed,
    forget: forgotten,
    exportCases: saved,
    listViews: async () => fine([...views]),
    saveView: async (view) => {
      views.splice(0, views.length, ...views.filter(({ name }) => name !== view.name), view);
      return null;
    },
    forgetView: async (name) => {
      views.splice(
        views.findIndex((view) => view.name === name),
        1,
      );
      return null;
    },
    ...more,
  };
  const goTo = vi.fn();
  const open = vi.fn();
  const place = newPlace('');
  const draw = (address: string) => <List desk={desk} query={address} goTo={goTo} open={open} place={place} />;
  const view = render(draw(query));
  await waitFor(() => expect(desk.look(parseQuery('')).isSearchable).toBe(true));
  const visit = (address: string) => view.rerender(draw(address));
  const leave = () => view.rerender(<p>A case</p>);
  return { goTo, open, changed, forgotten, saved, visit, leave };
}

const titles = () => screen.queryAllByRole('link', { name: /./ }).map((link) => link.textContent);
const rowOf = (name: string) => screen.getByRole('row', { name: new RegExp(name) });
const address = (goTo: ReturnType<typeof vi.fn>) => goTo.mock.lastCall?.[0];

describe('the table', () => {
  test('says how many there are, and draws those that are seen', async () => {
    await show(Array.from({ length: 2000 }, (_, at) => late(at)));
    const grid = await screen.findByRole('grid', { name: 'Cases' });
    await screen.findByText('2000 cases.');
    expect(grid.getAttribute('aria-rowcount')).toBe('2001');
    expect(within(grid).getAllByRole('row').length).toBeLessThan(60);
    expect(rowOf('Request 0 ').getAttribute('aria-rowindex')).toBe('2');
  });

  test('says of each case what matters of it', async () => {
    await show([late(1, { tags: ['chase'], questions: 5, openQuestions: 2, outcome: 'partly' })]);
    const cells = within(await screen.findByRole('row', { name: /Request 1/ })).getAllByRole('gridcell');
    expect(cells.map(({ textContent }) => textContent)).toEqual([
      '',
      'Request 1',
      'Fernham Town Council',
      'Overdue Reply due 10 Nov 2026',
      '8',
      '2 of 5',
      'Answered in part',
      'chase',
      '1 Oct 2026',
    ]);
  });

  test.each<[why: string, row: Partial<CaseRow>, says: string]>([
    ['it rests', { restsUntil: '2026-12-24' }, 'Resting Until 24 Dec 2026'],
    ['it cannot be told', { owed: 0 }, 'Cannot be told Reply was to come by 10 Nov 2026'],
    ['a window', { owed: 0, what: 'ask-review', nextOn: '2026-12-03' }, 'Window open Ask for a review by 3 Dec 2026'],
    ['a window that is past', { owed: 0, what: 'complain' }, 'Nothing due You could complain until 10 Nov 2026'],
    ['no day', { owed: 0, what: 'nothing', nextOn: '9999-12-31' }, 'Nothing due '],
    ['no law', { owed: 0, what: 'nothing', nextOn: '9999-12-31', regime: null }, 'Nothing due The law is not known'],
  ])('tells what matters next: %s', async (_why, row, says) => {
    await show([late(1, row)]);
    const line = await screen.findByRole('row', { name: /Request 1/ });
    expect(line.querySelector('[data-column="next"]')?.textContent).toBe(says);
  });

  test('of a case that nobody has judged yet nothing is claimed, and how many they are is said', async () => {
    await show([late(1), { ...unjudgedRow(sampleCase()), url: urlOf(2), title: 'Request 2' }]);
    const cells = within(await screen.findByRole('row', { name: /Request 2/ })).getAllByRole('gridcell');
    expect(cells.slice(3, 7).map(({ textContent }) => textContent)).toEqual(['Not worked out yet ', '', '', '']);
    await screen.findByText('2 cases. 1 case is still being worked out.');
    await userEvent.click(screen.getByRole('button', { name: 'Not worked out yet 1' }));
    expect(titles()).toEqual(['Request 2']);
  });

  test('of a case that could not be judged it says that, and when it is tried again', async () => {
    await show([{ ...unjudgedRow(sampleCase()), url: urlOf(2), title: 'Request 2', holdsUntil: TODAY }]);
    const row = await screen.findByRole('row', { name: /Request 2/ });
    expect(row.textContent).toContain('Not worked out yet It could not be: tried again tomorrow');
    await screen.findByText('1 case.');
  });

  test('is sorted by a column, the other way round, and by urgency again', async () => {
    const { goTo } = await show([late(1, { title: 'B' }), late(2, { title: 'A', nextOn: '2026-12-30' })]);
    const head = await screen.findByRole('button', { name: 'Case' });
    expect(titles()).toEqual(['B', 'A']);
    for (const [order, sort, query] of [
      [['A', 'B'], 'ascending', 'sort=title'],
      [['B', 'A'], 'descending', 'sort=-title'],
      [['B', 'A'], 'none', ''],
    ] as const) {
      await userEvent.click(head);
      expect(titles()).toEqual(order);
      expect(screen.getByRole('columnheader', { name: 'Case' }).getAttribute('aria-sort')).toBe(sort);
      expect(address(goTo)).toBe(query);
    }
  });

  test('hides and shows columns', async () => {
    const { goTo } = await show([late(1)]);
    await userEvent.click(await screen.findByRole('button', { name: 'Order and columns' }));
    await userEvent.click(screen.getByRole('checkbox', { name: 'Law' }));
    expect(screen.getByRole('columnheader', { name: 'Law' })).toBeTruthy();
    await userEvent.click(screen.getByRole('checkbox', { name: 'Authority' }));
    expect(screen.queryByRole('columnheader', { name: 'Authority' })).toBeNull();
    expect(address(goTo)).toBe('hide=authority+site+last+reminder');
  });

  test('with nothing in it says how to begin', async () => {
    await show([]);
    expect(await screen.findByRole('heading', { name: 'Nothing is tracked yet' })).toBeTruthy();
  });

  test('that cannot be read says why', async () => {
    const retry = vi.fn();
    await show([], '', {
      retry,
      watch: (told) => {
        told('The disk is full.');
        return () => {};
      },
      look: (query) => new CaseIndex({} as never, { todayIn: () => TODAY } as never, () => {}).look(query),
    }).catch(() => undefined);
    expect((await screen.findByRole('alert')).textContent).toContain('The disk is full.');
    await userEvent.click(screen.getByRole('button', { name: 'Retry' }));
    expect(retry).toHaveBeenCalled();
  });
});

describe('search and filters', () => {
  test('each key finds; where it was found is said; the address follows once the user rests', async () => {
    const { goTo } = await show([late(1), late(2)], '', {}, [withNotes(urlOf(2), 'Ring the clerk of Wexmouth.')]);
    await userEvent.type(await screen.findByRole('searchbox'), 'wexm');
    await screen.findByText('1 case of 2.');
    expect(titles()).toEqual(['Request 2']);
    expect(document.querySelector('.excerpt')?.textContent).toBe('Your notes: Ring the clerk of Wexmouth.');
    expect(document.querySelector('mark')?.textContent).toBe('Wexm');
    await waitFor(() => expect(goTo).toHaveBeenLastCalledWith('q=wexm', true));
    await userEvent.type(screen.getByRole('searchbox'), 'x');
    expect(screen.getByText('No case is like that.')).toBeTruthy();
  });

  test('a pressed filter narrows, and says so; what would find nothing is not offered', async () => {
    const { goTo } = await show([late(1), late(2, { nextOn: '2026-12-30' }), late(3, { archived: true })]);
    const overdue = await screen.findByRole('button', { name: 'Overdue 1' });
    expect(screen.queryByRole('button', { name: /^Due soon/ })).toBeNull();
    await userEvent.click(overdue);
    expect(titles()).toEqual(['Request 1']);
    expect(overdue.getAttribute('aria-pressed')).toBe('true');
    expect(goTo).toHaveBeenLastCalledWith('state=overdue', false);
    await userEvent.click(screen.getByRole('button', { name: 'Archived 1' }));
    expect(titles()).toEqual(['Request 1', 'Request 3']);
    await userEvent.click(screen.getByRole('button', { name: 'Show all' }));
    expect(titles()).toEqual(['Request 1', 'Request 2']);
  });

  test('an authority is chosen, and taken away again', async () => {
    const { goTo } = await show([late(1, { authority: 'Ashford' }), late(2, { authority: 'Wexmouth' })]);
    await userEvent.click(await screen.findByRole('button', { name: 'More filters' }));
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Authority' }), 'Wexmouth (1)');
    expect(titles()).toEqual(['Request 2']);
    expect(address(goTo)).toBe('authority=Wexmouth');
    await userEvent.click(screen.getByRole('button', { name: 'Without Authority: Wexmouth' }));
    expect(titles()).toEqual(['Request 1', 'Request 2']);
  });

  test('a step back, or a link, brings its own list', async () => {
    const { visit } = await show([late(1), late(2, { nextOn: '2026-12-30' })], 'state=overdue');
    await waitFor(() => expect(titles()).toEqual(['Request 1']));
    visit('state=waiting');
    await waitFor(() => expect(titles()).toEqual(['Request 2']));
  });

  test('a view is saved under a name, is a link, and is forgotten', async () => {
    await show([late(1)], 'state=overdue');
    await userEvent.click(await screen.findByRole('button', { name: 'Saved views' }));
    await screen.findByText('No view is saved yet.');
    await userEvent.type(screen.getByRole('textbox', { name: /^Save what you see/ }), 'Late ones');
    await userEvent.click(screen.getByRole('button', { name: 'Save view' }));
    const link = await screen.findByRole('link', { name: 'Late ones' });
    expect(link.getAttribute('href')).toBe('#cases?state=overdue');
    await userEvent.click(screen.getByRole('button', { name: 'Forget view Late ones' }));
    await waitFor(() => expect(screen.queryByRole('link', { name: 'Late ones' })).toBeNull());
  });
});

describe('saved views', () => {
  test('one of a name that there is already is replaced only when that is confirmed', async () => {
    const { visit } = await show([late(1)], 'state=overdue');
    await userEvent.click(await screen.findByRole('button', { name: 'Saved views' }));
    const name = () => screen.getByRole('textbox', { name: /^Save what you see/ });
    await userEvent.type(name(), 'Mine');
    await userEvent.click(screen.getByRole('button', { name: 'Save view' }));
    await screen.findByRole('link', { name: 'Mine' });
    visit('state=waiting');
    await userEvent.type(name(), 'Mine');
    await userEvent.click(screen.getByRole('button', { name: 'Replace view' }));
    await screen.findByText(/A view is called .Mine. already/);
    expect(screen.getByRole('link', { name: 'Mine' }).getAttribute('href')).toBe('#cases?state=overdue');
    expect(await faultsOf(document.body)).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Replace view' }));
    await waitFor(() =>
      expect(screen.getByRole('link', { name: 'Mine' }).getAttribute('href')).toBe('#cases?state=waiting'),
    );
  });

  test('that cannot be read are not called none', async () => {
    const listViews = vi.fn(async () => failed('The disk is broken.'));
    await show([late(1)], '', { listViews });
    await userEvent.click(await screen.findByRole('button', { name: 'Saved views' }));
    expect((await screen.findByRole('alert')).textContent).toContain('The disk is broken.');
    expect(screen.queryByText('No view is saved yet.')).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Retry' }));
    expect(listViews).toHaveBeenCalledTimes(2);
  });
});

describe('by keyboard', () => {
  const current = () => document.activeElement?.getAttribute('data-case');
  const press = (key: string, more = {}) =>
    fireEvent.keyDown(document.activeElement ?? document.body, { key, ...more });

  test('arrows go through the rows, Enter opens, Space selects, Shift takes what lies between', async () => {
    const { open } = await show(Array.from({ length: 300 }, (_, at) => late(at)));
    (await screen.findByRole('row', { name: /Request 0 / })).focus();
    press('ArrowDown');
    await waitFor(() => expect(current()).toBe(urlOf(1)));
    press('Enter');
    expect(open).toHaveBeenLastCalledWith(urlOf(1));
    press(' ');
    await screen.findByText('1 case selected');
    press('ArrowDown', { shiftKey: true });
    press('ArrowDown', { shiftKey: true });
    await screen.findByText('3 cases selected');
    press('End');
    await waitFor(() => expect(current()).toBe(urlOf(299)));
    press('Home');
    await waitFor(() => expect(current()).toBe(urlOf(0)));
    press('a', { ctrlKey: true });
    await screen.findByText('300 cases selected');
  });
});

describe('left for a case', () => {
  const query = 'state=overdue';

  test('is there again as it was: what is selected, and the row that had the keyboard', async () => {
    const { leave, visit } = await show(
      Array.from({ length: 300 }, (_, at) => late(at)),
      query,
    );
    const row = await screen.findByRole('row', { name: /Request 7 / });
    await userEvent.click(within(row).getByRole('checkbox'));
    row.focus();
    leave();
    expect(screen.queryByRole('grid')).toBeNull();
    visit(query);
    await screen.findByText('1 case selected');
    expect(document.activeElement?.getAttribute('data-case')).toBe(urlOf(7));
  });

  test('begins anew when something else is asked for', async () => {
    const { leave, visit } = await show([late(1), late(2)], query);
    await userEvent.click(await screen.findByRole('checkbox', { name: 'Select Request 2' }));
    leave();
    visit('');
    await screen.findByText('2 cases.');
    expect(screen.queryByText('1 case selected')).toBeNull();
    expect(document.activeElement).toBe(document.body);
  });

  test('what was typed just before is in the address', async () => {
    const { goTo } = await show([late(1), late(2)]);
    await userEvent.type(await screen.findByRole('searchbox'), 'request 2');
    expect(goTo).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole('link', { name: 'Request 2' }));
    expect(goTo).toHaveBeenLastCalledWith('q=request+2', true);
  });
});

describe('many at once', () => {
  const select = async (...ats: readonly number[]) => {
    await screen.findByRole('grid');
    for (const at of ats) await userEvent.click(screen.getByRole('checkbox', { name: `Select Request ${at}` }));
  };
  const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
  const three = [late(1), late(2), late(3, { nextOn: '2026-12-30', tags: ['old'] })];

  test('are tagged, untagged, put to rest, archived and saved', async () => {
    const { changed, saved } = await show(three);
    await select(1, 3);
    const both = [urlOf(1), urlOf(3)];
    await press('Tag the selected cases');
    expect(changed).not.toHaveBeenCalled();
    await userEvent.type(screen.getByRole('combobox', { name: 'Tag' }), 'old');
    await press('Retry: Tag');
    expect(changed).toHaveBeenLastCalledWith(both, { what: 'tag', tag: 'old' }, expect.anything());
    await press('Untag');
    expect(changed).toHaveBeenLastCalledWith(both, { what: 'untag', tag: 'old' }, expect.anything());
    fireEvent.input(screen.getByLabelText('Let them rest until'), { target: { value: '2026-12-24' } });
    await press('Rest');
    expect(changed).toHaveBeenLastCalledWith(both, { what: 'rest', until: '2026-12-24' }, expect.anything());
    await press('Archive');
    expect(changed).toHaveBeenLastCalledWith(both, { what: 'archive', archived: true }, expect.anything());
    await press('Calendar of the selected cases (ICS)');
    expect(saved).toHaveBeenLastCalledWith(both, 'calendar');
  });

  test('a day that is past is none to rest until', async () => {
    const { changed } = await show(three);
    await select(1);
    fireEvent.input(screen.getByLabelText('Let them rest until'), { target: { value: TODAY } });
    await press('Rest');
    await screen.findByText('Until when? Choose a day to come.');
    expect(changed).not.toHaveBeenCalled();
  });

  test('are forgotten once that is confirmed', async () => {
    const { forgotten } = await show(three);
    await select(1, 2);
    await press('Forget 2 cases');
    expect(forgotten).not.toHaveBeenCalled();
    await press('Forget 2 cases');
    expect(forgotten).toHaveBeenCalledWith([urlOf(1), urlOf(2)], expect.anything());
  });

  test('what a filter has taken out of sight is not changed', async () => {
    const { changed } = await show(three);
    await select(1, 3);
    await press('Overdue 2');
    await press('Archive');
    expect(changed).toHaveBeenCalledWith([urlOf(1)], expect.anything(), expect.anything());
    await press('Select all 2');
    await screen.findByText('2 cases selected');
    await press('Select none');
    expect(screen.queryByRole('region', { name: 'Selected cases' })).toBeNull();
  });

  test('what fails is said', async () => {
    await show(three, '', { keep: async () => 'The disk is full.' });
    await select(1);
    await press('Archive');
    await screen.findByText('The disk is full.');
  });
});

test('axe finds nothing wrong: with everything open', async () => {
  await show([late(1, { tags: ['a'] }), late(2)], 'authority=Fernham+Town+Council', {}, [
    withNotes(urlOf(2), 'Request it.'),
  ]);
  await screen.findByRole('grid');
  for (const name of ['Saved views', 'Order and columns', 'More filters'])
    await userEvent.click(screen.getByRole('button', { name }));
  await userEvent.click(screen.getByRole('checkbox', { name: 'Select Request 1' }));
  await userEvent.type(screen.getByRole('searchbox'), 'request');
  expect(await faultsOf(document.body)).toEqual([]);
});
