// @vitest-environment happy-dom
import { within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { buildNote } from '../../components/note';
import type { Panels } from '../../components/panels';
import { watchedActions } from './actions';
import { faultsOf } from './axe';
import { watchShadows } from './closed';
import { actOf, noteOf } from './invent';

afterEach(() => {
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

const note = noteOf('incoming-2', 'holding', { headline: 'Names no legal ground.', tone: 'warn' });
const day = '2025-05-09';

function show(load: () => Promise<Panels | string>) {
  const roots = watchShadows();
  const painted = buildNote(note, day, watchedActions(), load);
  const page = document.body.appendChild(document.createElement('div'));
  page.append(painted.host);
  const box = roots.get(painted.host)?.querySelector<HTMLElement>('.note');
  if (!box) throw new Error('the note has no box');
  return { painted, page, box, inside: within(box) };
}

function withDrawNote(drawNote: Panels['drawNote']): Panels {
  const nothing = () => {};
  return {
    drawNote,
    drawControls: nothing,
    openEditor: () => nothing,
    offerLetter: nothing,
    showWords: () => null,
    showMessage: nothing,
    clear: nothing,
  };
}

test('one line: a sign, what the message is, what it did to the clock', async () => {
  const { painted, box, inside } = show(() => Promise.resolve(''));
  expect(painted.host.shadowRoot).toBeNull();
  expect(painted.host.dataset['message']).toBe('incoming-2');
  expect(box.textContent).toBe('! Holding letter Names no legal ground. Why?');
  expect(box.classList.contains('warn')).toBe(true);
  expect(box.getAttribute('aria-label')).toBe('ReplyDue: Holding letter');
  expect(inside.getByRole('button', { name: 'Why? Holding letter' }).getAttribute('aria-expanded')).toBe('false');
  expect(await faultsOf(box)).toEqual([]);
});

test('opens and closes its proof, which is built only then', async () => {
  const drawNote = vi.fn<Panels['drawNote']>();
  const load = vi.fn(() => Promise.resolve(withDrawNote(drawNote)));
  const { inside } = show(load);
  expect(load).not.toHaveBeenCalled();
  const button = inside.getByRole('button');
  await userEvent.click(button);
  expect(button.getAttribute('aria-expanded')).toBe('true');
  expect(drawNote.mock.calls[0]?.[1]).toMatchObject({ note, today: day });
  await userEvent.click(button);
  expect(button.getAttribute('aria-expanded')).toBe('false');
  expect(drawNote.mock.calls[1]?.[1]).toBeNull();
});

test('an open note is brought up to date, a closed one only its line', async () => {
  const drawNote = vi.fn<Panels['drawNote']>();
  const { painted, box, inside } = show(() => Promise.resolve(withDrawNote(drawNote)));
  const corrected = noteOf('incoming-2', 'response', {
    title: 'Response',
    act: actOf('incoming-2', 'response', { corrected: true }),
    tone: 'good',
  });
  painted.update(corrected, day);
  expect(box.textContent).toContain('Response Says that it is late. (Corrected by you.)');
  expect(box.className).toBe('note good');
  expect(drawNote).not.toHaveBeenCalled();
  await userEvent.click(inside.getByRole('button', { name: 'Why? Response' }));
  painted.update(note, day);
  await vi.waitFor(() => expect(drawNote).toHaveBeenCalledTimes(2));
  expect(drawNote.mock.calls[1]?.[1]?.note).toBe(note);
});

test('a proof that cannot be had is said in words', async () => {
  const { box, inside } = show(() => Promise.resolve('ReplyDue could not open this.'));
  await userEvent.click(inside.getByRole('button'));
  expect(box.lastElementChild?.textContent).toBe('ReplyDue could not open this.');
});

test('neither clicks nor keys reach the portal, whose header folds the message up', async () => {
  const { page, inside } = show(() => Promise.resolve(''));
  const heard = vi.fn();
  for (const kind of ['click', 'keydown', 'keypress', 'keyup']) page.addEventListener(kind, heard);
  const button = inside.getByRole('button');
  await userEvent.click(button);
  button.focus();
  await userEvent.keyboard(' {Enter}');
  expect(heard).not.toHaveBeenCalled();
});
