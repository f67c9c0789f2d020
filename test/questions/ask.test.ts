import { describe, expect, it } from 'vitest';
import { readAsks, readQuestions } from '../../lib/questions/ask';
import type { Asked } from '../../lib/questions/asked';
import type { Act, ActKind } from '../../lib/thread/act';
import { ASKS, FIRST, LATER, REQUESTS, SENTENCES } from './asks';
import { CARRIED_ON } from './carried-on';
import { requestOf, threadOfTwo } from './fixture';
import { ASKED, UNASKED } from './unasked';

function check(asked: readonly Asked[], wanted: readonly string[]): void {
  const found = asked.map(({ question }) => [question.label, question.text].filter(Boolean).join(' '));
  expect(found, found.join('\n')).toHaveLength(wanted.length);
  wanted.forEach((words, i) => {
    expect(found[i]?.startsWith(words), `${found[i]} begins with ${words}`).toBe(true);
  });
}

describe.each([
  ['one request for each thing that is hard', ASKS],
  ['sentences', SENTENCES],
  ['whole requests', REQUESTS],
  ['lists that go on', CARRIED_ON],
] as const)('what a request asks: %s', (_what, table) => {
  it.each(table)('%s', (_why, text, wanted) => check(readAsks(requestOf(text), false), wanted));

  it.each(table)('%s: each stands where it says', (_why, text) => {
    for (const { question } of readAsks(requestOf(text), false)) {
      expect(text.slice(question.place.start, question.place.end)).toBe(question.place.quote);
      expect(question.place.quote.replace(/\s+/gu, ' ').trim()).toBe(question.text);
    }
  });
});

const LIST = '1. How many boats are there?\n2. What did each of them cost?';
const PROSE = 'How many boats are there? Could you also tell me what each of them cost?';

describe('what stands beside questions', () => {
  it.each(UNASKED)('asks nothing: %s: %s', (_why, words) => {
    check(readAsks(requestOf(`Dear Sir,\n\n${words}\n\n${LIST}`), false), ['Q1', 'Q2']);
    check(readAsks(requestOf(`Dear Sir,\n\nKindly let me have this:\n\n${LIST}\n\n${words}`), false), ['Q1', 'Q2']);
    check(readAsks(requestOf(`Dear Sir,\n\n${words}\n${PROSE}`), false), ['How many', 'Could you']);
    check(readAsks(requestOf(`Dear Sir,\n\n${PROSE}\n\n${words}`), false), ['How many', 'Could you']);
  });

  it.each(ASKED)('asks: %s: %s', (_why, words, begins) => {
    check(readAsks(requestOf(`Dear Sir,\n\n${words}\n\n${LIST}`), false), [begins, 'Q1', 'Q2']);
    check(readAsks(requestOf(`Dear Sir,\n\n${PROSE} ${words}`), false), ['How many', 'Could you', begins]);
  });
});

describe('what later messages add, drop and replace', () => {
  it.each(LATER)('%s', (_what, replied, kind, text, wanted) => {
    const two = threadOfTwo(FIRST, 'Dear Ada');
    const later = { ...requestOf(text), id: 'outgoing-3' };
    const thread = { ...two, messages: [...two.messages, later] };
    const kinds: readonly ActKind[] = ['request', replied, kind];
    check(readQuestions(thread, actsOf(thread.messages, kinds)), wanted);
  });
});

function actsOf(messages: readonly { readonly id: string }[], kinds: readonly ActKind[]): Act[] {
  return messages.map(({ id }, i) => ({
    messageId: id,
    kind: kinds[i] ?? 'other',
    evidence: [],
    why: '',
    confidence: 1,
    ground: null,
    promises: [],
    citations: [],
    corrected: false,
  }));
}
