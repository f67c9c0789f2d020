import { describe, expect, test } from 'vitest';
import { bareChoices } from '../../lib/letters/letter';
import { parseRequest, threadUrlOf } from '../../lib/messaging/parse';
import { sampleDraft, sampleThread, sampleUrl } from '../cases/samples';

const facts = {
  thread: sampleThread(),
  gaps: [{ field: 'date of a message', where: '#incoming-2' }],
  viewer: 'requester',
};
const draft = sampleDraft({ given: { reference: 'FTC/12' }, own: 'I was there.', pending: true });
const choices = { ...bareChoices('chaser'), off: ['late'], given: { 'your-name': 'Ada Quill' } };
const regime = { kind: 'regime', to: 'uk-eir', on: '2026-11-21' };

function schoolClosed(closed: unknown) {
  return { kind: 'school', closed, on: '2026-11-21' };
}

function correcting(correction: unknown) {
  return { name: 'correct-case', payload: { facts, correction } };
}

test.each<[name: string, payload: object, url: string | null]>([
  ['assess-page', facts, sampleUrl],
  ['track-case', facts, sampleUrl],
  ['forget-case', facts, sampleUrl],
  ['correct-case', { facts, correction: regime }, sampleUrl],
  [
    'correct-case',
    { facts, correction: { kind: 'act', messageId: 'incoming-2', to: 'holding', on: '2026-11-21' } },
    sampleUrl,
  ],
  [
    'correct-case',
    { facts, correction: { kind: 'answer', questionId: 'outgoing-1:3', to: 'refused', on: '2026-11-21' } },
    sampleUrl,
  ],
  ['correct-case', { facts, correction: schoolClosed([['2026-10-26', '2026-10-30']]) }, sampleUrl],
  ['undo-correction', { facts, target: 'act:incoming-2' }, sampleUrl],
  ['draft-letter', { facts, choices }, sampleUrl],
  ['save-draft', draft, sampleUrl],
  ['discard-draft', { url: sampleUrl, kind: 'complaint' }, sampleUrl],
  ['read-draft', { url: sampleUrl, kind: 'complaint' }, sampleUrl],
  ['take-draft', { url: sampleUrl, isReview: true }, sampleUrl],
  ['keep-width', { url: sampleUrl, width: 640 }, sampleUrl],
  ['list-cases', { search: 'lamp', after: null, limit: 50 }, null],
  ['open-case', { url: sampleUrl }, sampleUrl],
  ['draft-kept-letter', { url: sampleUrl, choices }, sampleUrl],
  ['open-editor', { url: sampleUrl, kind: null }, sampleUrl],
  ['open-editor', { url: sampleUrl, kind: 'extension-challenge' }, sampleUrl],
  ['casebook-changed', {}, null],
  ['read-settings', {}, null],
  ['save-settings', { signature: 'Ada Quill', salutation: 'Dear all,' }, null],
])('%s is read as it is, and it is known which thread it is about', (name, payload, url) => {
  const parsed = parseRequest({ name, payload });
  expect(parsed).toEqual({ ok: true, value: { name, payload } });
  expect(parsed.ok && threadUrlOf(parsed.value)).toBe(url);
});

describe('refused, and it is said where', () => {
  test.each<[why: string, message: unknown, reason: string]>([
    ['nothing', undefined, ''],
    ['no name', { payload: facts }, 'name'],
    ['a name of nothing', { name: 'delete-all', payload: facts }, 'name'],
    ['a name that every object has', { name: 'constructor', payload: facts }, 'name'],
    ['a prototype for a name', { name: '__proto__', payload: facts }, 'name'],
    ['facts without a thread', { name: 'assess-page', payload: { gaps: [], viewer: 'other' } }, 'thread'],
    ['an unknown viewer', { name: 'assess-page', payload: { ...facts, viewer: 'root' } }, 'viewer'],
    [
      'a correction of an unknown kind',
      { name: 'correct-case', payload: { facts, correction: { ...regime, kind: 'law' } } },
      'correction',
    ],
    [
      'a correction to an unknown act',
      {
        name: 'correct-case',
        payload: { facts, correction: { kind: 'act', messageId: 'x', to: 'won', on: '2026-11-21' } },
      },
      'correction.to',
    ],
    [
      'a correction on no day',
      { name: 'correct-case', payload: { facts, correction: { ...regime, on: 'today' } } },
      'correction.on',
    ],
    ['term dates that are none', correcting(schoolClosed('always')), 'correction.closed'],
    ['term dates without a period', correcting(schoolClosed([])), 'correction.closed'],
    ['a period without an end', correcting(schoolClosed([['2026-10-26']])), 'correction.closed.0'],
    [
      'a period of three days',
      correcting(schoolClosed([['2026-10-26', '2026-10-27', '2026-10-28']])),
      'correction.closed.0',
    ],
    ['a period on no day', correcting(schoolClosed([['2026-10-26', '2026-02-30']])), 'correction.closed.0.1'],
    ['a period that ends first', correcting(schoolClosed([['2026-10-30', '2026-10-26']])), 'ends before it begins'],
    [
      'more periods than any school has',
      correcting(schoolClosed(Array(201).fill(['2026-10-26', '2026-10-30']))),
      'more than 200',
    ],
    ['a letter of a thousand pages', { name: 'save-draft', payload: { ...draft, text: 'x'.repeat(600_000) } }, 'text'],
    ['a letter of no kind', { name: 'save-draft', payload: { ...draft, kind: 'love-letter' } }, 'kind'],
    [
      'a letter for a kind that every object has',
      { name: 'discard-draft', payload: { url: sampleUrl, kind: 'constructor' } },
      'kind',
    ],
    [
      'facts without end',
      {
        name: 'draft-letter',
        payload: {
          facts,
          choices: { ...choices, given: Object.fromEntries(Array.from({ length: 201 }, (_, at) => [`b${at}`, ''])) },
        },
      },
      'given',
    ],
    [
      'a fact that is no text',
      { name: 'draft-letter', payload: { facts, choices: { ...choices, given: { name: 7 } } } },
      'given',
    ],
    [
      'a signature like a book',
      { name: 'save-settings', payload: { signature: 'x'.repeat(3000), salutation: '' } },
      'signature',
    ],
    ['a letter for no thread', { name: 'save-draft', payload: { ...draft, url: 'about:blank' } }, 'url'],
    ['a list without end', { name: 'list-cases', payload: { search: '', after: null, limit: 1e9 } }, 'limit'],
    ['a list from before its start', { name: 'list-cases', payload: { search: '', after: -1, limit: 5 } }, 'after'],
    ['a list from between two rows', { name: 'list-cases', payload: { search: '', after: 0.5, limit: 5 } }, 'after'],
  ])('%s', (_why, message, reason) => {
    expect(parseRequest(message)).toMatchObject({ ok: false, reason: expect.stringContaining(reason) });
  });
});
