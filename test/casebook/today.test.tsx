// @vitest-environment happy-dom
import { cleanup, render, screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Changes, TodayDesk } from '../../components/casebook/today/desk';
import { Today } from '../../components/casebook/today/Today';
import type { CaseRow } from '../../lib/cases/case';
import type { News } from '../../lib/cases/changes/news';
import { agendaOf } from '../../lib/cases/list/agenda';
import { daysIn } from '../../lib/cases/list/filter';
import { isPending, unjudgedRow } from '../../lib/cases/row';
import { sampleCase, sampleRow } from '../cases/samples';
import { faultsOf } from '../components/axe';
import { failed, fine } from '../popup/invented';

afterEach(cleanup);

const TODAY = '2026-11-21';
const nothing: Changes = { news: [], more: 0, imported: 0, since: null, until: '2026-11-21T12:00:00Z' };

const lamps: News = {
  url: 'https://a.example/lamps',
  title: 'Lamps',
  authority: 'Wexmouth Council',
  zone: 'Europe/London',
  at: '2026-11-20T09:00:00Z',
  what: 'message',
  detail: 'incoming-2 appeared',
  message: { party: 'authority', sentOn: '2026-11-19' },
};

function show(rows: readonly CaseRow[], more: Partial<TodayDesk> = {}) {
  const desk: TodayDesk = {
    look: () => ({
      sections: agendaOf(
        rows,
        daysIn(
          () => TODAY,
          () => TODAY,
        ),
      ),
      total: rows.length,
      pending: rows.filter(isPending).length,
      isWhole: true,
    }),
    lateness: () => ({ state: 'overdue', workingDaysLate: 8 }),
    step: 60,
    changes: async () => fine(nothing),
    see: vi.fn(async () => null),
    watch: (changed) => {
      changed(null);
      return () => {};
    },
    retry: vi.fn(),
    ...more,
  };
  render(<Today desk={desk} />);
  return desk;
}

const half = async (name: string) => within(await screen.findByRole('region', { name }));
const later = { nextOn: '2027-01-20' };

describe('what is owed, and what to do next', () => {
  test('each line leads to its case, each count to the list that finds the same', async () => {
    show([sampleRow({ url: 'https://a.example/1', title: 'Lamps', nextOn: '2026-11-10' })]);
    const owed = await half('What is owed to you');
    expect(owed.getByRole('link', { name: 'Lamps' }).getAttribute('href')).toBe('#https://a.example/1');
    expect(owed.getByRole('link', { name: 'Overdue (1)' }).getAttribute('href')).toBe('#cases?state=overdue');
    expect(owed.getByText('The reply was due by Tuesday 10 November 2026, 8 working days ago.')).toBeTruthy();
    expect((await half('What you can do next')).getByText(/^Nobody waits for you/)).toBeTruthy();
  });

  test.each<[why: string, row: Partial<CaseRow>, half: string, says: string]>([
    [
      'due soon',
      { what: 'review', nextOn: '2026-11-25' },
      'What is owed to you',
      'The outcome of the review is due by Wednesday 25 November 2026.',
    ],
    ['a fee', { ...later, wants: 'fee' }, 'What you can do next', 'It asked for a fee: pay it, or narrow the request.'],
    [
      'a question',
      { ...later, wants: 'clarification' },
      'What you can do next',
      'It asked what you mean: answer, and the clock starts anew.',
    ],
    [
      'a window',
      { ...later, closes: 'complain', closesOn: '2026-11-30' },
      'What you can do next',
      'You can complain to the regulator until Monday 30 November 2026.',
    ],
    [
      'a reminder',
      { ...later, remindOn: TODAY },
      'What you can do next',
      'You wanted to be reminded on Saturday 21 November 2026.',
    ],
    [
      'a promise',
      { ...later, brokenOn: '2026-11-02' },
      'What you can do next',
      'It named Monday 2 November 2026 for its answer, and has not answered.',
    ],
    [
      'a doubt',
      { owed: 0, nextOn: '2026-11-02' },
      'What you can do next',
      'The reply was to come by Monday 2 November 2026. A letter could not be read: say what it is.',
    ],
  ])('%s is told in a sentence', async (_why, row, where, says) => {
    show([sampleRow(row)]);
    expect((await half(where)).getByText(says)).toBeTruthy();
  });

  test('many are counted, and lead to all of them', async () => {
    show(Array.from({ length: 40 }, (_, at) => sampleRow({ url: `https://a.example/${at}`, nextOn: '2026-11-10' })));
    const owed = await half('What is owed to you');
    expect(owed.getAllByRole('listitem').length).toBe(6);
    expect(owed.getByRole('link', { name: 'All 40' })).toBeTruthy();
  });

  test('nothing at all is said in words, and how to begin when nothing is tracked', async () => {
    show([sampleRow(later)]);
    await screen.findByText('Nothing is overdue, and nothing is due within seven days.');
    await screen.findByText('Nothing changed in the last seven days.');
    cleanup();
    show([]);
    await screen.findByRole('heading', { name: 'Nothing is tracked yet' });
  });

  test('while cases are still to be worked out nobody says that nothing is overdue', async () => {
    show([unjudgedRow(sampleCase()), sampleRow({ ...later, url: 'https://a.example/2' })]);
    await screen.findByText('1 case is still being worked out.');
    expect(screen.queryByText(/^Nothing is overdue/)).toBeNull();
    expect((await half('What is owed to you')).getByText('Nothing so far.')).toBeTruthy();
    expect((await half('What you can do next')).getByText('Nothing so far.')).toBeTruthy();
    expect(await faultsOf(document.body)).toEqual([]);
  });

  test('what cannot be read is said, and tried again', async () => {
    const desk = show([], {
      look: () => ({ sections: [], total: 0, pending: 0, isWhole: false }),
      watch: (changed) => {
        changed('The disk is full.');
        return () => {};
      },
    });
    expect((await screen.findByRole('alert')).textContent).toContain('The disk is full.');
    await userEvent.click(screen.getByRole('button', { name: 'Retry' }));
    expect(desk.retry).toHaveBeenCalled();
  });
});

describe('what changed', () => {
  test.each<[why: string, news: Partial<News>, says: string]>([
    ['a letter', {}, 'The authority wrote on Thursday 19 November 2026.'],
    [
      'a letter that is hidden now',
      { detail: 'incoming-2 is hidden now; its text is kept' },
      'A message on Thursday 19 November 2026: it is hidden now; its text is kept.',
    ],
    [
      'a letter that was changed, without all that it said before',
      { detail: 'incoming-2 reads differently now; before, it read: \u201cWe hold 412.\u201d' },
      'A message on Thursday 19 November 2026: it reads differently now.',
    ],
    ['a message that is gone', { detail: 'incoming-9 is gone', message: null }, 'Incoming-9 is gone.'],
    [
      'a day',
      { what: 'day-passed', detail: 'the reply was due on 2026-11-19', message: null },
      'The reply was due on Thursday 19 November 2026.',
    ],
    [
      "the site's status",
      { what: 'portal-status', detail: 'waiting_response \u2192 successful', message: null },
      "The site's own status changed: waiting response \u2192 successful.",
    ],
  ])('%s', async (_why, news, says) => {
    show([sampleRow(later)], { changes: async () => fine({ ...nothing, news: [{ ...lamps, ...news }] }) });
    const changed = await half('What changed');
    await changed.findByText(says);
    expect(changed.getByRole('link', { name: 'Lamps' }).getAttribute('href')).toBe('#https://a.example/lamps');
  });

  test('is seen when the user says so, up to the moment at which it was read', async () => {
    const answers = [
      fine({ ...nothing, news: [lamps], imported: 3, since: '2026-11-18' }),
      fine({ ...nothing, since: TODAY }),
    ];
    const changes = vi.fn(async () => answers.shift() ?? failed('no more'));
    const desk = show([sampleRow(later)], { changes });
    await screen.findByRole('heading', { name: 'What changed since Wednesday 18 November 2026' });
    expect(screen.getByText('A backup brought something to 3 cases.')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'I have seen this' }));
    expect(desk.see).toHaveBeenCalledWith('2026-11-21T12:00:00Z');
    await screen.findByText('Nothing changed since you last looked.');
  });

  test('that is more than is shown is shown when it is wanted, and is not seen unsaid', async () => {
    const lots = Array.from({ length: 70 }, (_, at) => ({
      ...lamps,
      url: `https://a.example/${at}`,
      title: `Case ${at}`,
    }));
    const changes = vi.fn(async (cases: number) =>
      fine({ ...nothing, news: lots.slice(0, cases), more: Math.max(0, 70 - cases) }),
    );
    show([sampleRow(later)], { changes });
    await screen.findByRole('button', { name: 'Count all as seen, also the 10 cases not shown' });
    expect(screen.queryByRole('link', { name: 'Case 69' })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Show more' }));
    await screen.findByRole('link', { name: 'Case 69' });
    expect(screen.getByRole('button', { name: 'I have seen this' })).toBeTruthy();
    expect(screen.queryByText(/further case/)).toBeNull();
  });

  test('that cannot be read is said, and the rest stands', async () => {
    show([sampleRow({ nextOn: '2026-11-10' })], { changes: async () => failed('The casebook was closed.') });
    await waitFor(() => expect(screen.getByRole('alert').textContent).toContain('The casebook was closed.'));
    expect(screen.getByRole('link', { name: 'Overdue (1)' })).toBeTruthy();
  });
});

test('axe finds nothing wrong', async () => {
  show([sampleRow({ nextOn: '2026-11-10' }), sampleRow({ ...later, url: 'https://a.example/2', wants: 'fee' })], {
    changes: async () => fine({ ...nothing, news: [lamps], more: 1 }),
  });
  await screen.findByText(/^There is news of 1 further case\./);
  expect(await faultsOf(document.body)).toEqual([]);
});
