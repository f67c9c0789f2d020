// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { NotePanel } from '../../components/NotePanel';
import { actWords } from '../../lib/assess/words';
import { watchedActions } from './actions';
import { faultsOf } from './axe';
import { actOf, cite, count, evidenceOf, noteOf } from './invent';

afterEach(cleanup);

const quote = evidenceOf('incoming-2', 'We are looking into it.', 40);
const note = noteOf('incoming-2', 'holding', {
  proof: [
    { kind: 'text', text: 'Promises an answer without a day.' },
    { kind: 'words', text: 'It says:', evidence: quote },
    { kind: 'count', text: 'How the days were counted', count },
    { kind: 'law', text: '20 working days, by statute', cite },
  ],
});

test('opens to the sentence why, the words, the counted days and the law', async () => {
  const { container } = render(<NotePanel note={note} today="2025-05-09" actions={watchedActions()} />);
  const words = container.textContent ?? '';
  for (const said of [
    'Promises an answer without a day.',
    'We are looking into it.',
    'Day 0, not counted: Tuesday 1 April 2025',
    '20 working days counted',
    '8 weekend days left out',
    'Left out: Good Friday, Friday 18 April 2025',
    'Left out: Easter Monday, Monday 21 April 2025',
    'Last day: Thursday 1 May 2025',
  ]) {
    expect(words).toContain(said);
  }
  const link = screen.getByRole('link', { name: 'FOIA 2000 s.10(1)' });
  expect([link.getAttribute('href'), link.getAttribute('rel')]).toEqual([cite.source, 'noopener noreferrer']);
  expect(await faultsOf(container)).toEqual([]);
});

test('the note of the message that matters says which letter comes next, and opens it', async () => {
  const actions = watchedActions();
  const letter = { label: 'Draft reminder', messageId: 'incoming-2' };
  actions.look.mockReturnValue({ questions: [], find: () => null, letter });
  const { rerender } = render(<NotePanel note={note} today="2025-05-09" actions={actions} />);
  await userEvent.click(screen.getByRole('button', { name: 'Draft reminder' }));
  expect(actions.openEditor).toHaveBeenCalledOnce();
  rerender(<NotePanel note={noteOf('incoming-1', 'acknowledgement')} today="2025-05-09" actions={actions} />);
  expect(screen.queryByRole('button', { name: 'Draft reminder' })).toBeNull();
});

test('a source that is no address is named, not linked', () => {
  const named = noteOf('incoming-2', 'holding', {
    proof: [{ kind: 'law', text: '', cite: { ...cite, source: 'javascript:alert(1)', confidence: 'memory' } }],
  });
  const { container } = render(<NotePanel note={named} today="2025-05-09" actions={watchedActions()} />);
  expect(screen.queryByRole('link')).toBeNull();
  expect(container.textContent).toContain('not checked against the text');
});

test('shows the words where they stand, and says when they are not there', async () => {
  const actions = watchedActions();
  actions.show.mockResolvedValueOnce('These words are folded away.');
  render(<NotePanel note={note} today="2025-05-09" actions={actions} />);
  const [show] = screen.getAllByRole('button', { name: /^Show in the page: We are looking/ });
  if (show) await userEvent.click(show);
  expect(actions.show).toHaveBeenCalledWith(quote);
  expect(screen.getByText('These words are folded away.')).toBeTruthy();
});

test('two clicks say what the message really is, with every kind to choose from', async () => {
  const actions = watchedActions();
  render(<NotePanel note={note} today="2025-05-09" actions={actions} />);
  const select = screen.getByRole('combobox', { name: /^This is not .Holding letter/ });
  expect(
    within(select)
      .getAllByRole('option')
      .map(({ textContent }) => textContent),
  ).toEqual(Object.values(actWords));
  await userEvent.selectOptions(select, 'Response');
  expect(actions.correct.mock.calls).toEqual([
    [{ kind: 'act', messageId: 'incoming-2', to: 'response', on: '2025-05-09' }],
  ]);
});

test('a correction that cannot be kept is said, and the choice goes back', async () => {
  const actions = watchedActions();
  actions.correct.mockResolvedValueOnce('The disk is full.');
  render(<NotePanel note={note} today="2025-05-09" actions={actions} />);
  const select = screen.getByRole<HTMLSelectElement>('combobox', { name: /^This is not/ });
  await userEvent.selectOptions(select, 'Response');
  expect(screen.getByText('The disk is full.')).toBeTruthy();
  expect(select.value).toBe('holding');
});

test('a correction shows as the user’s own and can be undone, with the keyboard still there', async () => {
  const actions = watchedActions();
  const corrected = { ...note, act: actOf('incoming-2', 'holding', { corrected: true }) };
  const { container } = render(<NotePanel note={corrected} today="2025-05-09" actions={actions} />);
  expect(container.textContent).toContain('Corrected by you');
  expect(container.textContent).not.toContain('sure what this message is');
  await userEvent.click(screen.getByRole('button', { name: /^Undo/ }));
  expect(actions.undo).toHaveBeenCalledWith('act:incoming-2');
  expect(document.activeElement).toBe(screen.getByRole('combobox'));
});

test.each([
  [0.95, 'quite sure'],
  [0.7, 'fairly sure'],
  [0.3, 'not sure'],
])('a confidence of %d is said as %s', (confidence, words) => {
  const doubtful = { ...note, act: actOf('incoming-2', 'holding', { confidence }) };
  const { container } = render(<NotePanel note={doubtful} today="2025-05-09" actions={watchedActions()} />);
  expect(container.textContent).toContain(`ReplyDue is ${words} what this message is.`);
});
