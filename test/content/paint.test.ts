// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import { clearPage, Painting } from '../../entrypoints/portal.content/paint';
import { watchedActions } from '../components/actions';
import { assessmentOf, noteOf, viewOf } from '../components/invent';
import { openPage, shapes } from './pages';

afterEach(() => {
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

const ids = ['outgoing-1', 'incoming-2', 'comment-7'];
const notes = ids.map((id) => noteOf(id, 'holding'));
const assessed = { phase: 'assessed', view: viewOf({ assessment: assessmentOf({ notes }) }) } as const;
const painting = () => new Painting(watchedActions(), () => Promise.resolve(''));
const noted = () =>
  [...document.querySelectorAll<HTMLElement>('replydue-note')].map(({ dataset }) => dataset['message']);

test.each(Object.entries(shapes))(
  '%s: the banner after the heading, a note in the head of every message',
  (_name, shape) => {
    const reading = openPage(shape);
    painting().paint(reading, assessed);
    expect(reading.heading?.nextSibling?.nodeName).toBe('REPLYDUE-BANNER');
    expect(noted()).toEqual(ids);
    for (const note of document.querySelectorAll<HTMLElement>('replydue-note')) {
      expect(note.closest(`#${note.dataset['message']}`)).not.toBeNull();
      expect(note.closest('.correspondence_text, .comment_in_request_text')).toBeNull();
      expect(note.shadowRoot).toBeNull();
    }
  },
);

test('in the present release a note stands in the header, which stays when the message is folded up', () => {
  painting().paint(openPage(shapes['the present release']), assessed);
  const parent = (id: string) => document.querySelector(`replydue-note[data-message="${id}"]`)?.parentElement;
  expect(parent('incoming-2')?.className).toBe('correspondence__header');
  expect(parent('comment-7')?.className).toBe('comment_content');
});

test.each(Object.entries(shapes))('%s: painting again changes nothing in the page', (_name, shape) => {
  const reading = openPage(shape);
  const one = painting();
  one.paint(reading, assessed);
  const before = document.body.innerHTML;
  const changes: MutationRecord[] = [];
  const observer = new MutationObserver((records) => changes.push(...records));
  observer.observe(document.body, { childList: true, subtree: true });
  one.paint(reading, assessed);
  one.mend(reading);
  changes.push(...observer.takeRecords());
  expect(changes).toEqual([]);
  expect(document.body.innerHTML).toBe(before);
});

test('the words of the page stay as the portal wrote them', () => {
  for (const shape of Object.values(shapes)) {
    const reading = openPage(shape);
    const before = document.body.textContent;
    painting().paint(reading, assessed);
    expect(document.body.textContent).toBe(before);
  }
});

test('what the page’s own scripts took out is put back, once', () => {
  const reading = openPage(shapes['the present release']);
  const one = painting();
  one.paint(reading, assessed);
  document.querySelector('replydue-note')?.remove();
  document.querySelector('replydue-banner')?.remove();
  one.mend(reading);
  expect(noted()).toEqual(ids);
  expect(document.querySelectorAll('replydue-banner')).toHaveLength(1);
});

test('a message that is gone takes its note along', () => {
  const one = painting();
  one.paint(openPage(shapes['the present release']), assessed);
  const reading = openPage(shapes['the present release'].replace(/<div class="comment_in_request[\s\S]*$/, '</div>'));
  const fewer = viewOf({ assessment: assessmentOf({ notes: notes.slice(0, 2) }) });
  one.paint(reading, { phase: 'assessed', view: fewer });
  expect(noted()).toEqual(['outgoing-1', 'incoming-2']);
});

test('a page that cannot be assessed any more shows no stale note', () => {
  const reading = openPage(shapes['the present release']);
  const one = painting();
  one.paint(reading, assessed);
  one.paint(reading, { phase: 'failed', words: 'ReplyDue did not answer.' });
  expect(noted()).toEqual([]);
  expect(document.querySelector<HTMLElement>('replydue-banner')?.dataset['state']).toBe('failed');
});

test('without a heading the banner stands before the first message, without messages at the top', () => {
  const reading = openPage(shapes['the present release']);
  painting().paint({ ...reading, heading: null }, assessed);
  expect(document.querySelector('#outgoing-1')?.previousSibling?.nodeName).toBe('REPLYDUE-BANNER');
  clearPage();
  painting().paint({ ...reading, heading: null, anchors: new Map() }, { phase: 'failed', words: 'Nothing was found.' });
  expect(document.body.firstElementChild?.localName).toBe('replydue-banner');
});

test('what an earlier script left is taken out, but not a letter', () => {
  document.body.innerHTML =
    '<replydue-banner></replydue-banner><replydue-note></replydue-note><replydue-editor></replydue-editor>';
  clearPage();
  expect(document.body.innerHTML).toBe('<replydue-editor></replydue-editor>');
});
