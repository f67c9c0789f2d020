// @vitest-environment happy-dom
import { within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { offerLetter } from '../../entrypoints/panels/reply-form';
import { watchShadows } from '../components/closed';

afterEach(() => {
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

const LETTER = 'Dear Wexmouth Council,\n\nPlease review this.\n\nYours faithfully,\nOlu Marsh';
const DEFAULT = 'Dear Wexmouth Council,\n\n[ DETAILS HERE ]\n\nYours faithfully,\n\nOlu Marsh';

function open(typed?: string) {
  document.body.innerHTML = `<div id="followup"><form id="followup_form"><textarea>${DEFAULT}</textarea><input type="submit"></form></div>`;
  const box = document.querySelector('textarea');
  const form = document.querySelector('form');
  if (!box || !form) throw new Error('the page has no form');
  if (typed !== undefined) box.value = typed;
  const heard: string[] = [];
  for (const kind of ['input', 'change', 'submit']) document.addEventListener(kind, () => heard.push(kind));
  const submit = vi.spyOn(form, 'submit');
  const roots = watchShadows();
  offerLetter({ threadUrl: 'https://www.whatdotheyknow.com/request/benches', box, isReview: true }, LETTER);
  const host = document.querySelector<HTMLElement>('replydue-banner');
  const root = host && roots.get(host);
  const region = root?.querySelector('section');
  if (!host || !region) throw new Error('nothing stands above the form');
  return { box, form, heard, submit, host, page: within(region) };
}

test('fills an untouched box as if typed, says that nothing has been sent, and sends nothing', () => {
  const { box, form, heard, submit, host, page } = open();
  expect(box.value).toBe(LETTER);
  expect(heard).toEqual(['input', 'change']);
  expect(submit).not.toHaveBeenCalled();
  expect(host.nextElementSibling).toBe(form);
  expect(host.dataset['state']).toBe('filled');
  expect(page.getAllByRole('status')[0]?.textContent).toBe(
    "ReplyDue put your letter here. Nothing has been sent: read it and press the portal's own button.",
  );
});

test('an empty box is filled too', () => {
  expect(open('  \n').box.value).toBe(LETTER);
});

test('text that the user has typed is left until he says so', async () => {
  const { box, heard, page } = open('I had begun myself.');
  expect(box.value).toBe('I had begun myself.');
  expect(heard).toEqual([]);
  await userEvent.click(page.getByRole('button', { name: 'Replace it with the letter' }));
  expect(box.value).toBe(LETTER);
});

test('what was in the box can be put back, and the letter again', async () => {
  const { box, page } = open('I had begun myself.');
  await userEvent.click(page.getByRole('button', { name: 'Replace it with the letter' }));
  await userEvent.click(page.getByRole('button', { name: 'Put back what was here' }));
  expect(box.value).toBe('I had begun myself.');
  await userEvent.click(page.getByRole('button', { name: 'Replace it with the letter' }));
  expect(box.value).toBe(LETTER);
});

test('the portal’s own text can be put back', async () => {
  const { box, page } = open();
  await userEvent.click(page.getByRole('button', { name: 'Put back what was here' }));
  expect(box.value).toBe(DEFAULT);
});
