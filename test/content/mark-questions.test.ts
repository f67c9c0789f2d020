// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Walk } from '../../components/actions';
import { Marks } from '../../entrypoints/panels/mark-questions';
import type { LedgerRow } from '../../lib/questions/question';
import { evidenceOf, rowOf } from '../components/invent';
import { openPage, shapes } from './pages';

/** Highlights as browsers have them. */
class PlainHighlight extends Set<Range> {
  priority = 0;
}

let highlights: Map<string, PlainHighlight>;
let marks: Marks;

beforeEach(() => {
  highlights = new Map();
  vi.stubGlobal('CSS', { highlights });
  vi.stubGlobal('Highlight', PlainHighlight);
  document.adoptedStyleSheets = [];
  marks = new Marks();
});

afterEach(() => {
  marks.clear();
  document.body.replaceChildren();
  vi.unstubAllGlobals();
});

const ASKED = 'How many benches stand in the park?';

function asked(state: LedgerRow['answer']['state'], evidence: string | null = 'You shall hear from us.'): LedgerRow {
  const row = rowOf('Q1', state, { evidence: evidence === null ? null : evidenceOf('incoming-2', evidence, 24) });
  return { ...row, question: { ...row.question, text: ASKED, place: evidenceOf('outgoing-1', ASKED) } };
}

function open(questions: readonly LedgerRow[]) {
  const { anchors, thread } = openPage(shapes['the present release']);
  const goTo = vi.fn<(walk: Walk) => void>();
  const now = { questions };
  const find = (messageId: string) => {
    const anchor = anchors.get(messageId);
    return anchor ? { anchor, text: thread.messages.find(({ id }) => id === messageId)?.text ?? '' } : null;
  };
  const holder = document.body.appendChild(document.createElement('div'));
  return { now, goTo, holder, actions: { look: () => ({ ...now, find, letter: null }), goTo } };
}

const marked = () =>
  Object.fromEntries([...highlights].map(([name, ranges]) => [name, [...ranges].map((range) => range.toString())]));

test('a question and what settles it are marked by its state, and nothing else in the document changes', async () => {
  const { holder, actions } = open([asked('deferred')]);
  const before = document.documentElement.outerHTML;
  await marks.show(holder, actions);
  expect(marked()).toEqual({ 'replydue-deferred': [ASKED, 'You shall hear from us.'] });
  expect(document.documentElement.outerHTML).toBe(before);
  expect(document.adoptedStyleSheets).toHaveLength(1);
  marks.end(holder);
  expect(marked()).toEqual({});
  expect(document.adoptedStyleSheets).toHaveLength(0);
  expect(document.documentElement.outerHTML).toBe(before);
});

test('every rule of the sheet is for a mark of ours and for nothing of the page', async () => {
  const written = vi.spyOn(CSSStyleSheet.prototype, 'replaceSync');
  const { holder, actions } = open([asked('answered')]);
  await marks.show(holder, actions);
  const sheet = /^@media screen\{(.*)\}$/.exec(written.mock.lastCall?.[0] ?? '')?.[1] ?? '';
  const rules = sheet.split('}').filter(Boolean);
  expect(rules).toHaveLength(10);
  for (const rule of rules) expect(rule).toMatch(/^::highlight\(replydue-[a-z-]+\)\{text-decoration:[^{}]+$/);
});

test('after a correction the words have the mark of the new state only', async () => {
  const { now, holder, actions } = open([asked('unanswered', null)]);
  await marks.show(holder, actions);
  expect(marked()).toEqual({ 'replydue-unanswered': [ASKED] });
  now.questions = [asked('answered')];
  await marks.show(holder, actions);
  expect(Object.keys(marked())).toEqual(['replydue-answered']);
});

test('the marks stay as long as one of those who want them is there', async () => {
  const { holder, actions } = open([asked('refused')]);
  const note = document.body.appendChild(document.createElement('div'));
  await marks.show(holder, actions);
  await marks.show(note, actions);
  marks.end(holder);
  expect(Object.keys(marked())).toEqual(['replydue-refused']);
  note.remove();
  marks.end(holder);
  expect(marked()).toEqual({});
});

test('a list that is closed before all was found leaves no mark', async () => {
  const { holder, actions } = open([asked('refused')]);
  const shown = marks.show(holder, actions);
  marks.end(holder);
  await shown;
  expect(marked()).toEqual({});
  expect(document.adoptedStyleSheets).toHaveLength(0);
});

test('the page has its turn after each message that took long, and no message is found twice', async () => {
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => {
    now += 2;
    return now;
  });
  const turns = vi.spyOn(globalThis, 'setTimeout');
  const { holder, actions } = open([asked('answered')]);
  await marks.show(holder, actions);
  expect(turns).not.toHaveBeenCalled();
  now = 0;
  vi.mocked(performance.now).mockImplementation(() => {
    now += 50;
    return now;
  });
  marks.clear();
  await marks.show(holder, actions);
  expect(turns).toHaveBeenCalledTimes(2);
  expect(marked()).toEqual({ 'replydue-answered': [ASKED, 'You shall hear from us.'] });
});

test('what most wants something lies on top where two marks meet', async () => {
  const { holder, actions } = open([asked('answered', null), asked('unanswered', null), asked('unclear', null)]);
  await marks.show(holder, actions);
  const order = [...highlights].sort(([, one], [, other]) => one.priority - other.priority).map(([name]) => name);
  expect(order).toEqual(['replydue-answered', 'replydue-unclear', 'replydue-unanswered']);
});

test('a message that is not on the page, or words that are folded away, are passed over', async () => {
  const away = {
    ...asked('answered'),
    question: { ...asked('answered').question, place: evidenceOf('outgoing-9', 'x') },
  };
  const { holder, actions } = open([away, asked('signposted', 'Words in a folded part.')]);
  await marks.show(holder, actions);
  expect(marked()).toEqual({
    'replydue-answered': ['You shall hear from us.'],
    'replydue-signposted': [ASKED],
  });
});

test('where the browser lacks the means nothing is done at all', async () => {
  vi.stubGlobal('CSS', {});
  const { holder, actions } = open([asked('answered')]);
  const before = document.documentElement.outerHTML;
  await marks.show(holder, actions);
  marks.end(holder);
  expect(document.documentElement.outerHTML).toBe(before);
  expect(document.adoptedStyleSheets).toHaveLength(0);
});

test.each<[string, number, MouseEventInit, boolean, number]>([
  ['on its words', 15, {}, false, 1],
  ['beside them', 200, {}, false, 0],
  ['with a modifier', 15, { ctrlKey: true }, false, 0],
  ['on a link in them', 15, {}, true, 0],
])('a click %s leads to the row of a question as often as it should', async (_where, clientX, init, isLink, times) => {
  vi.spyOn(Range.prototype, 'getClientRects').mockReturnValue([new DOMRect(10, 10, 100, 20)] as unknown as DOMRectList);
  const { holder, actions, goTo } = open([asked('answered', null)]);
  await marks.show(holder, actions);
  const text = document.querySelector('#outgoing-1 p');
  const target = isLink ? text?.appendChild(document.createElement('a')) : text;
  target?.dispatchEvent(new MouseEvent('click', { bubbles: true, clientX, clientY: 15, ...init }));
  expect(goTo).toHaveBeenCalledTimes(times);
  marks.end(holder);
  text?.dispatchEvent(new MouseEvent('click', { bubbles: true, clientX: 15, clientY: 15 }));
  expect(goTo).toHaveBeenCalledTimes(times);
});
