// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import { openHost } from '../../components/host';
import { watchKeys } from '../../entrypoints/portal.content/keys';

let stop = () => {};
afterEach(() => {
  stop();
  document.body.replaceChildren();
});

const both = { altKey: true, shiftKey: true };

function press(at: EventTarget, init: KeyboardEventInit): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { bubbles: true, cancelable: true, composed: true, ...init });
  at.dispatchEvent(event);
  return event;
}

function watch(answer = true) {
  const go = vi.fn((_by: 1 | -1) => answer);
  stop = watchKeys(go);
  return go;
}

test.each([
  ['ArrowDown', 1],
  ['ArrowUp', -1],
] as const)('Alt, Shift and %s go %i, and the page does not get the key', (key, by) => {
  const go = watch();
  const heard = vi.fn();
  document.body.addEventListener('keydown', heard, { once: true });
  expect(press(document.body, { key, ...both }).defaultPrevented).toBe(true);
  expect(go).toHaveBeenCalledExactlyOnceWith(by);
  expect(heard).not.toHaveBeenCalled();
});

test.each<[string, KeyboardEventInit]>([
  ['an arrow alone', { key: 'ArrowDown' }],
  ['only Alt', { key: 'ArrowDown', altKey: true }],
  ['only Shift', { key: 'ArrowDown', shiftKey: true }],
  ['also Control', { key: 'ArrowDown', ...both, ctrlKey: true }],
  ['also Command', { key: 'ArrowDown', ...both, metaKey: true }],
  ['another key', { key: 'ArrowLeft', ...both }],
  ['a word that is being composed', { key: 'ArrowDown', ...both, isComposing: true }],
])('%s is left to the page', (_what, init) => {
  const go = watch();
  expect(press(document.body, init).defaultPrevented).toBe(false);
  expect(go).not.toHaveBeenCalled();
});

test.each([
  '<input id="at">',
  '<textarea id="at"></textarea>',
  '<select id="at"></select>',
  '<div contenteditable><p id="at"></p></div>',
  '<div role="textbox" id="at"></div>',
])('in %s it is left to who types there', (markup) => {
  document.body.innerHTML = markup;
  const go = watch();
  const at = document.getElementById('at');
  if (at) press(at, { key: 'ArrowDown', ...both });
  expect(go).not.toHaveBeenCalled();
});

test.each([
  ['button', 1],
  ['select', 0],
] as const)('with the keyboard on a %s in one of our own elements it is heard %i times', (name, times) => {
  const { host, root } = openHost('replydue-note');
  document.body.append(host);
  root.append(document.createElement(name));
  const at = root.querySelector(name);
  at?.focus();
  const go = watch();
  if (at) press(at, { key: 'ArrowDown', ...both });
  expect(go).toHaveBeenCalledTimes(times);
});

test('in the letter editor, into which it cannot see, it does nothing', () => {
  const editor = document.body.appendChild(document.createElement('replydue-editor'));
  const go = watch();
  press(editor, { key: 'ArrowDown', ...both });
  expect(go).not.toHaveBeenCalled();
});

test('where there is nowhere to go the key stays the page’s', () => {
  watch(false);
  expect(press(document.body, { key: 'ArrowDown', ...both }).defaultPrevented).toBe(false);
});

test('once stopped it hears nothing', () => {
  const go = watch();
  stop();
  press(document.body, { key: 'ArrowDown', ...both });
  expect(go).not.toHaveBeenCalled();
});
