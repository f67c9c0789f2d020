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

test('the state can be corrected, and the correction undone', async () => {
  const actions = watchedActions();
  const rows = [rowOf('Q2', 'unclear', { corrected: true })];
  const { container } = render(<QuestionList rows={rows} today="2025-05-09" actions={actions} />);
  expect(container.textContent).toContain('Unclear (corrected by you)');
  await userEvent.click(screen.getByRole('button', { name: 'Details: Q2' }));
  const select = screen.getByRole('combobox', { name: 'What became of Q2:' });
  expect(within(select).getAllByRole('option')).toHaveLength(states.length);
  await userEvent.selectOptions(select, 'Answered');
  expect(actions.correct.mock.calls).toEqual([
    [{ kind: 'answer', questionId: 'outgoing-1:Q2', to: 'answered', on: '2025-05-09' }],
  ]);
  await userEvent.click(screen.getByRole('button', { name: /^Undo/ }));
  expect(actions.undo).toHaveBeenCalledWith('answer:outgoing-1:Q2');
});

test('a question without a label is named by its words', () => {
  render(<QuestionList rows={[rowOf(null, 'answered')]} today="2025-05-09" actions={watchedActions()} />);
  expect(screen.getByRole('button', { name: /^Details: How many benches/ })).toBeTruthy();
});
