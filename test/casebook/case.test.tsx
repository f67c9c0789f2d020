// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { CaseDesk } from '../../components/casebook/case/desk';
import { OpenCase } from '../../components/casebook/case/OpenCase';
import type { Keeping } from '../../lib/cases/case';
import { nothingKept } from '../../lib/cases/keeping';
import type { KeptView } from '../../lib/messaging/protocol';
import { faultsOf } from '../components/axe';
import { assessmentOf, evidenceOf, messageOf, noteOf, rowOf, threadOf } from '../components/invent';
import { failed, fine, inventDesk, inventKept, url } from './invented';

afterEach(cleanup);

const attachment = { name: 'Benches.pdf', url: 'https://www.whatdotheyknow.com/benches.pdf', size: '12K' };

/** A case with letters that can be read, a promise that was not kept, and what the user keeps with it. */
function inventFull(keeping: Partial<Keeping> = {}): KeptView {
  const thread = threadOf([
    messageOf('outgoing-1', 'Dear all,\nHow many benches?'),
    messageOf('incoming-2', 'We will reply soon. Soon.', {
      author: 'Pat Brook',
      sentOn: '2025-04-10',
      attachments: [attachment],
    }),
  ]);
  const promise = {
    date: '2025-04-20',
    about: 'all',
    evidence: evidenceOf('incoming-2', 'soon'),
    messageId: 'incoming-2',
    kept: 'broken' as const,
  };
  const proof = [{ kind: 'words' as const, text: 'It says:', evidence: evidenceOf('incoming-2', 'Soon.', 20) }];
  const assessment = assessmentOf({
    notes: [noteOf('outgoing-1', 'request', { title: 'Request' }), noteOf('incoming-2', 'holding', { proof })],
    promises: [promise],
    questions: [rowOf('Q1', 'deferred', { evidence: evidenceOf('incoming-2', 'We will reply soon.') })],
  });
  const authority = { name: 'Wexmouth Council', url: 'https://www.whatdotheyknow.com/body/wexmouth', tags: [] };
  const kept = inventKept({ assessment }, { keeping: { ...nothingKept, ...keeping } });
  return { ...kept, facts: { ...kept.facts, thread: { ...thread, authority } } };
}

async function show(kept = inventFull(), more: Partial<CaseDesk> = {}) {
  const { desk } = inventDesk(more, kept);
  const goTo = vi.fn();
  const draw = (to: string | null) => <OpenCase desk={desk} url={to} goTo={goTo} />;
  const view = render(draw(url));
  await screen.findByRole('article');
  return { desk, goTo, go: (to: string | null) => view.rerender(draw(to)) };
}

const part = (name: string) => within(screen.getByRole('heading', { name }).closest('section') ?? document.body);
const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));

describe('the head', () => {
  test('leads to the request, to the authority, and to all its cases', async () => {
    await show();
    expect(screen.getByRole('link', { name: 'Wexmouth Council' }).getAttribute('href')).toBe(
      'https://www.whatdotheyknow.com/body/wexmouth',
    );
    expect(screen.getByRole('link', { name: 'all cases with this authority' }).getAttribute('href')).toBe(
      '#cases?authority=Wexmouth%20Council',
    );
  });
});

describe('the timeline', () => {
  test('is a picture whose marks have names, and lead to their messages', async () => {
    const { desk } = await show();
    const mark = part('Timeline').getByRole('link', {
      name: 'Thursday 10 April 2025: Holding letter, by Pat Brook (the authority). Says that it is late.',
    });
    expect(mark.getAttribute('href')).toBe(`${url}#incoming-2`);
    await userEvent.click(mark);
    expect(desk.open).toHaveBeenCalledWith({ url, messageId: 'incoming-2' });
  });

  test('is one stop for the keyboard, and the arrows go on', async () => {
    await show();
    const svg = screen.getByRole('group', { name: /^Timeline/ });
    const stops = [...svg.querySelectorAll('[data-named]')];
    expect(stops.filter((one) => one.getAttribute('tabindex') === '0')).toHaveLength(1);
    (stops[0] as HTMLElement).focus();
    await userEvent.keyboard('{ArrowRight}{ArrowRight}');
    expect(document.activeElement?.getAttribute('aria-label')).toBe(
      'A reply was promised by Sunday 20 April 2025, and did not come.',
    );
    await userEvent.keyboard('{End}');
    expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^Asking for an internal review: open/);
    await userEvent.keyboard('{Home}');
    expect(document.activeElement).toBe(stops[0]);
  });

  test('is a table with the same facts, in the order of their days', async () => {
    await show(inventFull({ reminders: [{ id: 'r', on: '2025-05-20', text: 'Ring Ann' }] }));
    const rows = within(screen.getByRole('table', { name: 'Timeline' }))
      .getAllByRole('row')
      .slice(1);
    expect(rows.map((row) => [...row.children].slice(0, 3).map(({ textContent }) => textContent))).toEqual([
      ['Tuesday 1 April 2025', 'Request', 'Olu Marsh (the requester)'],
      ['Thursday 10 April 2025', 'Holding letter', 'Pat Brook (the authority)'],
      ['Sunday 20 April 2025', 'Named day, passed', 'the authority'],
      ['Thursday 1 May 2025', 'Reply due', 'Freedom of Information Act 2000'],
      ['Friday 2 May 2025', 'A review can be asked for: first day', 'Freedom of Information Act 2000'],
      ['Friday 9 May 2025', 'Today', ''],
      ['Tuesday 20 May 2025', 'Your reminder', 'you'],
      ['Monday 30 June 2025', 'A review can be asked for: last day', 'Freedom of Information Act 2000'],
    ]);
    await press('As a table');
    expect(
      within(screen.getByRole('table', { name: 'Timeline' })).getByRole('link', { name: 'Holding letter' }),
    ).toBeTruthy();
  });
});

describe('the messages', () => {
  test('are folded, and unfold to their words, their attachments and the way to the site', async () => {
    await show();
    const messages = part('Messages');
    expect(messages.queryByText(/How many benches/)).toBeNull();
    await press('Holding letter, Thursday 10 April 2025');
    expect(messages.getByText('We will reply soon. Soon.')).toBeTruthy();
    expect(messages.getByRole('link', { name: 'Benches.pdf' }).getAttribute('href')).toBe(attachment.url);
    expect(messages.getByRole('link', { name: 'See it on the site' }).getAttribute('href')).toBe(`${url}#incoming-2`);
    await press('Fold them all');
    expect(messages.queryByText(/We will reply/)).toBeNull();
  });

  test('show the words that prove something where they stand: the right ones of several', async () => {
    await show();
    await press('Holding letter, Thursday 10 April 2025');
    await press('Show in the page: Soon.');
    const mark = await waitFor(() => document.querySelector('mark'));
    expect(mark?.textContent).toBe('Soon.');
    expect(mark?.previousSibling?.textContent).toBe('We will reply soon. ');
    expect(document.activeElement).toBe(mark);
  });

  test('show what a question was answered with', async () => {
    await show();
    await userEvent.click(part('Questions').getByRole('button', { name: 'Show in the page: We will reply soon.' }));
    await waitFor(() => expect(document.querySelector('mark')?.textContent).toBe('We will reply soon.'));
  });
});

describe('corrections', () => {
  test('of a question take two clicks, and are shown', async () => {
    const { desk } = await show();
    await press('Correct: Q1');
    const fixed = {
      ...inventFull(),
      view: {
        ...inventFull().view,
        assessment: assessmentOf({ questions: [rowOf('Q1', 'answered', { corrected: true })] }),
      },
    };
    vi.mocked(desk.correct).mockResolvedValue(fine(fixed));
    await press('Answered');
    expect(desk.correct).toHaveBeenCalledWith(url, {
      kind: 'answer',
      questionId: 'outgoing-1:Q1',
      to: 'answered',
      on: '2025-05-09',
    });
    expect(part('Questions').getByText(/corrected by you/)).toBeTruthy();
    await press('Undo: Q1');
    expect(desk.undo).toHaveBeenCalledWith(url, 'answer:outgoing-1:Q1');
  });

  test('of what a message is, and of the law', async () => {
    const { desk } = await show();
    await press('Holding letter, Thursday 10 April 2025');
    fireEvent.change(screen.getByRole('combobox', { name: /^This is not/ }), { target: { value: 'auto-reply' } });
    fireEvent.change(screen.getByRole('combobox', { name: 'This request is under:' }), { target: { value: 'uk-eir' } });
    await waitFor(() => expect(desk.correct).toHaveBeenCalledTimes(2));
    expect(vi.mocked(desk.correct).mock.calls.map(([, correction]) => correction)).toMatchObject([
      { kind: 'act', messageId: 'incoming-2', to: 'auto-reply' },
      { kind: 'regime', to: 'uk-eir' },
    ]);
  });

  test('that cannot be kept say why', async () => {
    await show(inventFull(), { correct: vi.fn(async () => failed('The disk is full.')) });
    await press('Correct: Q1');
    await press('Answered');
    expect(await screen.findByText('The disk is full.')).toBeTruthy();
  });
});

describe('what the user keeps with it', () => {
  test('notes are saved when the box is left, and it is said', async () => {
    const { desk } = await show();
    await userEvent.type(screen.getByRole('textbox', { name: 'Private notes' }), 'Ask Ann');
    await userEvent.tab();
    expect(desk.saveNotes).toHaveBeenLastCalledWith(url, 'Ask Ann', '');
    expect(await screen.findByText('Saved.')).toBeTruthy();
  });

  test('notes that another tab changed are offered beside these', async () => {
    const saveNotes = vi.fn(async (_url: string, notes: string, over: string) =>
      fine(over === 'Theirs' ? notes : 'Theirs'),
    );
    await show(inventFull(), { saveNotes });
    await userEvent.type(screen.getByRole('textbox', { name: 'Private notes' }), 'Mine');
    await userEvent.tab();
    expect((await screen.findByRole('alert')).textContent).toContain('Theirs');
    expect(await faultsOf(document.body)).toEqual([]);
    await press('Keep both');
    await waitFor(() => expect(saveNotes).toHaveBeenLastCalledWith(url, 'Mine\n\nTheirs', 'Theirs'));
  }, 20_000);

  test('a case with notes that cannot be saved is not left', async () => {
    const { go, goTo } = await show(inventFull(), { saveNotes: async () => failed('The disk is full.') });
    await userEvent.type(screen.getByRole('textbox', { name: 'Private notes' }), 'Mine');
    go(`${url}_2`);
    await waitFor(() => expect(goTo).toHaveBeenCalledWith(url));
    expect(screen.getAllByRole('alert')[0]?.textContent).toBe(
      'The notes are not saved, so that they were not left. The disk is full.',
    );
  });

  test('the next case does not show the notes of this one while these are saved', async () => {
    const next = `${url}_2`;
    let end = () => {};
    const busy = new Promise<void>((done) => {
      end = done;
    });
    const saveNotes = vi.fn(async (_url: string, notes: string) => busy.then(() => fine(notes)));
    const kept = inventFull();
    const { desk, go } = await show(kept, { saveNotes, openCase: vi.fn(async () => fine(kept)) });
    await userEvent.type(screen.getByRole('textbox', { name: 'Private notes' }), 'Of this one');
    go(next);
    fireEvent.focus(window);
    await new Promise((later) => setTimeout(later, 50));
    expect(desk.openCase).not.toHaveBeenCalledWith(next);
    end();
    await waitFor(() => expect(desk.openCase).toHaveBeenCalledWith(next));
    const box = () => screen.getByRole('textbox', { name: 'Private notes' });
    await waitFor(() => expect(box()).toHaveProperty('value', ''));
    await userEvent.type(box(), 'Of the next');
    await userEvent.tab();
    await waitFor(() => expect(saveNotes).toHaveBeenLastCalledWith(next, 'Of the next', ''));
  });

  test('tags are given, with those of other cases to choose from, and taken away', async () => {
    const { desk } = await show(inventFull({ tags: ['parks'] }), { listTags: async () => ['lamps', 'parks'] });
    const box = screen.getByRole('combobox', { name: 'Add a tag' });
    await userEvent.type(box, ' street  lights {Enter}');
    expect(desk.keep).toHaveBeenLastCalledWith(url, { what: 'tag', tag: 'street lights' });
    expect([...document.querySelectorAll('datalist option')].map((one) => one.getAttribute('value'))).toEqual([
      'lamps',
    ]);
    await press('Remove the tag parks');
    expect(desk.keep).toHaveBeenLastCalledWith(url, { what: 'untag', tag: 'parks' });
    await userEvent.type(box, 'parks{Enter}');
    expect(desk.keep).toHaveBeenCalledTimes(2);
    expect(screen.getByText(/It has the tag/)).toBeTruthy();
  });

  test('reminders are set for a day and removed', async () => {
    const { desk } = await show(inventFull({ reminders: [{ id: 'r', on: '2025-05-20', text: 'Ring Ann' }] }));
    await press('Add the reminder');
    expect(screen.getByText('Give the day of the reminder.')).toBeTruthy();
    fireEvent.input(screen.getByLabelText('Remind me on'), { target: { value: '2025-06-01' } });
    await userEvent.type(screen.getByRole('textbox', { name: 'of' }), 'Write');
    await press('Add the reminder');
    expect(desk.keep).toHaveBeenLastCalledWith(url, {
      what: 'remind',
      reminder: { id: expect.any(String), on: '2025-06-01', text: 'Write' },
    });
    await press('Remove the reminder for Tuesday 20 May 2025');
    expect(desk.keep).toHaveBeenLastCalledWith(url, { what: 'unremind', id: 'r' });
  });

  test.each([
    ['Tomorrow', '2025-05-10'],
    ['Next week', '2025-05-16'],
  ])('it rests: %s', async (name, until) => {
    const { desk } = await show();
    await press(name);
    expect(desk.keep).toHaveBeenCalledWith(url, { what: 'rest', until });
  });

  test('it rests until a day after today only', async () => {
    const { desk } = await show();
    const day = screen.getByLabelText('Rest until');
    fireEvent.input(day, { target: { value: '2025-05-09' } });
    await press('Rest');
    expect(screen.getByText('Give a day after today.')).toBeTruthy();
    fireEvent.input(day, { target: { value: '2025-07-01' } });
    await press('Rest');
    expect(desk.keep).toHaveBeenCalledWith(url, { what: 'rest', until: '2025-07-01' });
  });

  test('it is woken, and archived', async () => {
    const { desk } = await show(inventFull({ restsUntil: '2025-06-01' }));
    await press('Wake it');
    expect(desk.keep).toHaveBeenLastCalledWith(url, { what: 'rest', until: null });
    await press('Archive');
    expect(desk.keep).toHaveBeenLastCalledWith(url, { what: 'archive', archived: true });
  });

  test('what was to rest until today rests no longer', async () => {
    await show(inventFull({ restsUntil: '2025-05-09', archived: true }));
    expect(screen.queryByRole('button', { name: 'Wake it' })).toBeNull();
    expect(screen.getByRole('button', { name: 'Take it out of the archive' })).toBeTruthy();
  });

  test('before it is forgotten it is said what is lost', async () => {
    const { desk, goTo } = await show();
    await press('Stop tracking');
    expect(screen.getByText(/what you corrected, your notes, tags and reminders/)).toBeTruthy();
    expect(desk.forget).not.toHaveBeenCalled();
    await press('Stop tracking');
    await waitFor(() => expect(goTo).toHaveBeenCalledWith(null));
    expect(desk.forget).toHaveBeenCalledTimes(1);
  });
});

test('what another tab changes is seen here', async () => {
  let tell: () => void = () => {};
  const watch: CaseDesk['watch'] = (whenChanged) => {
    tell = whenChanged;
    return () => {};
  };
  const { desk } = await show(inventFull(), { watch });
  tell();
  await waitFor(() => expect(desk.openCase).toHaveBeenCalledTimes(2));
});

test('axe finds nothing wrong with all of it unfolded', async () => {
  await show(
    inventFull({
      tags: ['parks'],
      reminders: [{ id: 'r', on: '2025-05-01', text: 'Ring Ann' }],
      restsUntil: '2025-06-01',
    }),
  );
  await press('Unfold them all');
  await press('As a table');
  expect(await faultsOf(document.body)).toEqual([]);
}, 20_000);
