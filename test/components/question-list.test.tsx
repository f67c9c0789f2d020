// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { QuestionList } from '../../components/QuestionList';
import { answerWords } from '../../lib/assess/words';
import type { AnswerState } from '../../lib/questions/question';
import { watchedActions } from './actions';
import { faultsOf } from './axe';
import { evidenceOf, rowOf } from './invent';

afterEach(cleanup);

const states = Object.keys(answerWords) as AnswerState[];

test('every state has its word and a sign beside it', async () => {
  const rows = states.map((state, place) => rowOf(`Q${place + 1}`, state));
  const { container } = render(<QuestionList rows={rows} today="2025-05-09" actions={watchedActions()} />);
  const items = screen.getAllByRole('listitem');
  expect(items).toHaveLength(states.length);
  for (const [place, state] of states.entries()) {
    expect(items[place]?.textContent).toContain(answerWords[state]);
    expect(items[place]?.querySelector('.sign')?.textContent).toMatch(/^.$/);
  }
  expect(await faultsOf(container)).toEqual([]);
});

test('a long question is cut between words, and whole under details', async () => {
  const long = 'How many of the benches in the parks of the town '.repeat(6);
  const row = rowOf('Q1', 'answered');
  const rows = [{ ...row, question: { ...row.question, text: long } }];
  const { container } = render(<QuestionList rows={rows} today="2025-05-09" actions={watchedActions()} />);
  expect(container.textContent).not.toContain(long.trim());
  expect(container.textContent).toMatch(/ (benches|parks|town|How|many|of|the|in)\u2026/);
  await userEvent.click(screen.getByRole('button', { name: 'Details: Q1' }));
  expect(container.textContent).toContain(long.trim());
});

test('the words that settle it are quoted, and shown in the page', async () => {
  const actions = watchedActions();
  const evidence = evidenceOf('incoming-2', 'There are 14 benches.', 120);
  render(<QuestionList rows={[rowOf('Q1', 'answered', { evidence })]} today="2025-05-09" actions={actions} />);
  await userEvent.click(screen.getByRole('button', { name: 'Show in the page: There are 14 benches.' }));
  expect(actions.show).toHaveBeenCalledWith(evidence);
});

test('details tell why, what is missing, what it relies on and what it was before', async () => {
  const row = rowOf('Q2', 'partly-answered', {
    missing: 'the park in the north',
    citations: ['FOIA s.40(2)'],
    history: [
      { state: 'deferred', in: 'incoming-1', on: '2025-04-14' },
      { state: 'partly-answered', in: 'incoming-2', on: '2025-05-02' },
    ],
  });
  const { container } = render(<QuestionList rows={[row]} today="2025-05-09" actions={watchedActions()} />);
  await userEvent.click(screen.getByRole('button', { name: 'Details: Q2' }));
  for (const said of [
    'The reply gives a number.',
    'Missing: the park in the north.',
    'Relied on: FOIA s.40(2).',
    'Before: Put off, Monday 14 April 2025',
  ]) {
    expect(container.textContent).toContain(said);
  }
  expect(await faultsOf(container)).toEqual([]);
});

test('two clicks correct a state, to each that there is, and one takes it back', async () => {
  const actions = watchedActions();
  for (const to of states) {
    const { container } = render(<QuestionList rows={[rowOf('Q2', 'unclear')]} today="2025-05-09" actions={actions} />);
    await userEvent.click(screen.getByRole('button', { name: 'Correct: Q2' }));
    expect(await faultsOf(container)).toEqual([]);
    const choices = screen.getByRole('group', { name: 'What became of Q2?' });
    expect(within(choices).getByRole('button', { pressed: true }).textContent).toBe('Unclear');
    await userEvent.click(within(choices).getByRole('button', { name: answerWords[to] }));
    expect(actions.correct.mock.lastCall).toEqual([
      { kind: 'answer', questionId: 'outgoing-1:Q2', to, on: '2025-05-09' },
    ]);
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Correct: Q2', expanded: false }));
    cleanup();
  }
  expect(actions.correct).toHaveBeenCalledTimes(states.length);
});

test('what the user corrected says so and is taken back with one click, the keyboard staying there', async () => {
  const actions = watchedActions();
  const rows = [rowOf('Q2', 'unclear', { corrected: true })];
  const { container } = render(<QuestionList rows={rows} today="2025-05-09" actions={actions} />);
  expect(container.textContent).toContain('Unclear (corrected by you)');
  await userEvent.click(screen.getByRole('button', { name: 'Undo: Q2' }));
  expect(actions.undo).toHaveBeenCalledWith('answer:outgoing-1:Q2');
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Correct: Q2' }));
});

test('a correction that cannot be kept is said, and can be tried again', async () => {
  const actions = watchedActions();
  actions.correct.mockResolvedValueOnce('The disk is full.');
  render(<QuestionList rows={[rowOf('Q2', 'unclear')]} today="2025-05-09" actions={actions} />);
  await userEvent.click(screen.getByRole('button', { name: 'Correct: Q2' }));
  await userEvent.click(screen.getByRole('button', { name: 'Answered' }));
  expect(screen.getByText('The disk is full.')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Answered' }));
  expect(screen.queryByText('The disk is full.')).toBeNull();
  expect(actions.correct).toHaveBeenCalledTimes(2);
});

test('a question without a label is named by its words', () => {
  render(<QuestionList rows={[rowOf(null, 'answered')]} today="2025-05-09" actions={watchedActions()} />);
  expect(screen.getByRole('button', { name: /^Details: How many benches/ })).toBeTruthy();
});
