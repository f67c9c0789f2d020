// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import { showMessage, showWords } from '../../entrypoints/panels/show-words';
import { evidenceOf } from '../components/invent';
import { openPage, shapes } from './pages';

afterEach(() => {
  document.body.replaceChildren();
  vi.unstubAllGlobals();
});

const quote = evidenceOf('incoming-2', 'We are looking into it.');

function open(shape: keyof typeof shapes = 'the present release') {
  const anchor = openPage(shapes[shape]).anchors.get('incoming-2');
  if (!(anchor instanceof HTMLElement)) throw new Error('the page has no such message');
  const scroll = vi.fn();
  Element.prototype.scrollIntoView = scroll;
  return { anchor, scroll, text: anchor.querySelector('.correspondence_text')?.textContent ?? '' };
}

test('marks the words without touching the page’s text, and takes the keyboard there', () => {
  const marks = new Map<string, { readonly range: Range }>();
  vi.stubGlobal('CSS', { highlights: marks });
  vi.stubGlobal(
    'Highlight',
    class {
      constructor(readonly range: Range) {}
    },
  );
  const { anchor, scroll, text } = open();
  const before = anchor.innerHTML;
  expect(showWords(anchor, quote, text)).toBeNull();
  expect(marks.get('replydue')?.range.toString()).toBe('We are looking into it.');
  expect(scroll).toHaveBeenCalledOnce();
  expect(document.activeElement?.localName).toBe('p');
  (document.activeElement as HTMLElement).blur();
  expect(anchor.innerHTML).toBe(before);
});

test('where a browser cannot mark words, what holds them is outlined, one at a time', () => {
  vi.stubGlobal('CSS', {});
  const { anchor, text } = open();
  showWords(anchor, quote, text);
  const outlined = () =>
    [...document.querySelectorAll<HTMLElement>('[style*="outline"]')].filter(({ style }) => style.outline);
  expect(outlined().map(({ localName }) => localName)).toEqual(['p']);
  showMessage(anchor);
  expect(outlined()).toEqual([anchor]);
});

test('a message that the portal has folded up is opened by the portal’s own switch', () => {
  const { anchor, text } = open();
  const trigger = anchor.querySelector('.js-collapsible-trigger');
  const toggle = vi.fn(() => anchor.classList.toggle('collapsed'));
  trigger?.addEventListener('click', toggle);
  anchor.classList.add('collapsed');
  expect(showWords(anchor, quote, text)).toBeNull();
  expect(toggle).toHaveBeenCalledOnce();
  expect(anchor.classList.contains('collapsed')).toBe(false);
});

test('a message that is open is not closed', () => {
  const { anchor, text } = open();
  const toggle = vi.fn();
  anchor.querySelector('.js-collapsible-trigger')?.addEventListener('click', toggle);
  showWords(anchor, quote, text);
  expect(toggle).not.toHaveBeenCalled();
});

test('a message that is folded up without the portal’s script opens all the same', () => {
  const { anchor, text } = open('releases with a heading in each message');
  anchor.classList.add('collapsed');
  expect(showWords(anchor, quote, text)).toBeNull();
  expect(anchor.classList.contains('collapsed')).toBe(false);
});

test('words that are not on the page are said not to be, and the message is shown', () => {
  const { anchor, scroll, text } = open();
  expect(showWords(anchor, evidenceOf('incoming-2', 'Words in a folded part.'), text)).toMatch(/folded/);
  expect(scroll).toHaveBeenCalledOnce();
});

test('a message that is not on the page is said not to be', () => {
  expect(showWords(undefined, quote, '')).toMatch(/not on the page/);
});
