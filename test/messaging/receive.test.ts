import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { firstChoices } from '../../lib/cases/reminders/reminder';
import { bareChoices, type Letter } from '../../lib/letters/letter';
import type { Sender } from '../../lib/messaging/channel';
import type { PageView, Protocol, ReadProgress } from '../../lib/messaging/protocol';
import { type Answers, receive, type Trust } from '../../lib/messaging/receive';
import { sampleAssessment, sampleDraft, sampleThread, sampleUrl } from '../cases/samples';

const hosts: Readonly<Record<string, string>> = {
  'www.whatdotheyknow.com': 'wdtk',
  'madada.fr': 'madada',
  'www.madada.fr': 'madada',
};
const trust: Trust = {
  id: 'ours',
  ownPages: 'chrome-extension://ours/',
  siteOf: (url) => hosts[new URL(url).hostname] ?? null,
};

const tab = { id: 1, index: 0, highlighted: true, active: true, pinned: false, incognito: false };
const page = (url: string): Sender => ({ id: 'ours', url, tab });
const thread = page(`${sampleUrl}?unfold=1#incoming-2`);
const popup: Sender = { id: 'ours', url: 'chrome-extension://ours/popup.html' };
const casebook: Sender = { ...popup, url: 'chrome-extension://ours/casebook.html', tab };

const view: PageView = {
  assessment: sampleAssessment('2026-11-21'),
  tracked: false,
  corrections: [],
  offers: [],
  drafts: [],
  settings: { signature: '', salutation: '' },
  reviewForm: null,
  followUpForm: null,
  editorWidth: null,
  openEditor: null,
  laws: [],
};
const site = 'https://www.whatdotheyknow.com';
const facts = { thread: sampleThread(), gaps: [], viewer: 'other' };
const draft = sampleDraft();
const payloads: Readonly<Record<keyof Protocol, object>> = {
  'assess-page': facts,
  'track-case': facts,
  'forget-case': facts,
  'correct-case': { facts, correction: { kind: 'regime', to: 'uk-eir', on: '2026-11-21' } },
  'undo-correction': { facts, target: 'regime' },
  'draft-letter': { facts, choices: bareChoices('chaser') },
  'save-draft': draft,
  'read-draft': { url: sampleUrl, kind: 'chaser' },
  'discard-draft': { url: sampleUrl, kind: 'chaser' },
  'take-draft': { url: sampleUrl, isReview: false },
  'keep-width': { url: sampleUrl, width: 640 },
  'load-panels': { url: sampleUrl },
  'list-cases': { search: '', after: null, limit: 5 },
  'open-case': { url: sampleUrl },
  'draft-kept-letter': { url: sampleUrl, choices: bareChoices('chaser') },
  'correct-kept-case': { url: sampleUrl, correction: { kind: 'regime', to: 'uk-eir', on: '2026-11-22' } },
  'undo-kept-correction': { url: sampleUrl, target: 'regime' },
  'save-notes': { url: sampleUrl, notes: 'Ask Ann.', over: '' },
  'keep-with': { urls: [sampleUrl], change: { what: 'tag', tag: 'lamps' } },
  'forget-cases': { urls: [sampleUrl] },
  'open-editor': { url: sampleUrl, kind: null },
  'casebook-changed': {},
  'read-settings': {},
  'save-settings': { signature: 'Ada Quill', salutation: '' },
  'list-reminders': {},
  'read-reminder-choices': {},
  'save-reminder-choices': firstChoices,
  'import-list': { threads: [{ url: sampleUrl, title: '' }], next: `${site}/user/ada?page=2` },
  'check-cases': { urls: null },
  'go-on-reading': { retry: true },
  'stop-reading': {},
  'clear-reads': {},
  'read-progress': {},
  'take-read': { url: `${site}/robots.txt` },
  'keep-list': { url: `${site}/robots.txt`, read: `${site}/user/ada`, list: { threads: [], next: null } },
  'compare-stamp': { url: `${site}/robots.txt`, read: sampleUrl, stamp: null },
  'keep-read': { facts, read: sampleUrl, stamp: '2026-11-21 4' },
  'fail-read': { url: `${site}/robots.txt`, read: sampleUrl, words: 'Gone.' },
  'end-reading': { url: `${site}/robots.txt`, notBefore: null, words: '' },
};
const names = Object.keys(payloads) as (keyof Protocol)[];

const letter: Letter = {
  kind: 'internal-review',
  title: '',
  to: 'authority',
  subject: '',
  grounds: [],
  text: '',
  blanks: [],
  advice: null,
};

const progress: ReadProgress = {
  running: false,
  site: null,
  halts: [],
  waiting: 0,
  done: 0,
  lists: 0,
  failed: [],
  failures: 0,
};

function answersWith(part: Partial<Answers> = {}): Answers {
  return {
    'assess-page': () => view,
    'track-case': () => view,
    'forget-case': () => view,
    'correct-case': () => view,
    'undo-correction': () => view,
    'draft-letter': () => letter,
    'save-draft': (saved) => saved,
    'discard-draft': () => null,
    'read-draft': () => null,
    'take-draft': () => null,
    'keep-width': () => null,
    'load-panels': () => null,
    'list-cases': () => ({ cases: [], total: 0, overdue: 0, archived: 0, pending: 0, after: null }),
    'open-case': () => null,
    'draft-kept-letter': () => null,
    'correct-kept-case': () => null,
    'undo-kept-correction': () => null,
    'save-notes': () => null,
    'keep-with': () => null,
    'forget-cases': () => null,
    'open-editor': () => null,
    'casebook-changed': () => null,
    'read-settings': () => view.settings,
    'save-settings': (settings) => settings,
    'list-reminders': () => [],
    'read-reminder-choices': () => firstChoices,
    'save-reminder-choices': (choices) => choices,
    'import-list': () => progress,
    'check-cases': () => progress,
    'go-on-reading': () => progress,
    'stop-reading': () => progress,
    'clear-reads': () => progress,
    'read-progress': () => progress,
    'take-read': () => null,
    'keep-list': () => null,
    'compare-stamp': () => true,
    'keep-read': () => null,
    'fail-read': () => null,
    'end-reading': () => null,
    ...part,
  };
}

const reply = receive(answersWith(), trust);
const ask = (name: keyof Protocol, sender: Sender, payload: object = payloads[name]) =>
  reply({ name, payload }, sender);

describe('who may ask', () => {
  test.each(names)('%s: our own pages may', async (name) => {
    expect(await ask(name, popup)).toMatchObject({ ok: true });
    expect(await ask(name, casebook)).toMatchObject({ ok: true });
  });

  const ours = [
    'list-cases',
    'open-case',
    'draft-kept-letter',
    'correct-kept-case',
    'undo-kept-correction',
    'save-notes',
    'keep-with',
    'forget-cases',
    'open-editor',
    'casebook-changed',
    'read-settings',
    'save-settings',
    'list-reminders',
    'read-reminder-choices',
    'save-reminder-choices',
    'import-list',
    'check-cases',
    'go-on-reading',
    'stop-reading',
    'clear-reads',
    'read-progress',
  ];
  test.each(names.filter((name) => !ours.includes(name)))('%s: the page of the thread may', async (name) => {
    expect(await ask(name, thread)).toMatchObject({ ok: true });
  });

  const elsewhere = 'https://madada.fr/demande/x';
  test.each<[why: string, name: keyof Protocol, sender: Sender, payload?: object]>([
    ['a page does not see the list', 'list-cases', thread],
    ['a page does not see what is kept of its thread', 'open-case', thread],
    ['nor have a letter drafted from it', 'draft-kept-letter', thread],
    ['a page does not open tabs', 'open-editor', thread],
    ['a page does not change how the user signs', 'save-settings', thread],
    ['a page of one site does not speak of another', 'assess-page', page(elsewhere)],
    ['nor hand in what was read of another', 'keep-read', page(elsewhere)],
    ['a page does not begin to read', 'import-list', thread],
    ['nor take its letters', 'take-draft', page(elsewhere)],
    ['a site that is not ours', 'assess-page', page('https://evil.example/request/lamp_posts_in_fernham')],
    ['a site that only looks like ours', 'assess-page', page('https://www.whatdotheyknow.com.evil.example/')],
    [
      'a page that anybody could have changed on its way',
      'assess-page',
      page('http://www.whatdotheyknow.com/request/x'),
    ],
    ['a sender without an address', 'assess-page', { id: 'ours', tab }],
    ['a sender without a tab', 'assess-page', { id: 'ours', url: sampleUrl }],
    ['another extension', 'assess-page', { id: 'theirs', url: 'chrome-extension://theirs/popup.html' }],
    ['another extension in the name of our page', 'assess-page', { id: 'theirs', url: popup.url ?? '' }],
    ['our own page does not ask for a case of any address', 'open-case', casebook, { url: 'https://evil.example/' }],
    ['our own page does not open any address', 'open-editor', popup, { url: 'https://evil.example/', kind: null }],
  ])('%s', async (_why, name, sender, payload) => {
    expect(await ask(name, sender, payload)).toMatchObject({ ok: false, failure: { code: 'bad-message' } });
  });

  test('a site is the same by each of its names', async () => {
    const facts = { thread: sampleThread({ url: elsewhere }), gaps: [], viewer: 'other' };
    expect(await ask('assess-page', page('https://www.madada.fr/demande/x'), facts)).toMatchObject({ ok: true });
  });

  test('the answer knows who asked', async () => {
    const assessPage = vi.fn(() => view);
    const reply = receive(answersWith({ 'assess-page': assessPage }), trust);
    await reply({ name: 'assess-page', payload: facts }, thread);
    await reply({ name: 'assess-page', payload: facts }, popup);
    expect(assessPage.mock.calls.map((call: unknown[]) => call[1])).toEqual(['page', 'extension']);
  });
});

test.each([
  [
    'throws',
    () => {
      throw new DOMException('', 'QuotaExceededError');
    },
    'storage-full',
  ],
  ['rejects', () => Promise.reject(new DOMException('', 'VersionError')), 'database-newer'],
  [
    'throws what is no error',
    () => {
      throw 'stop';
    },
    'unexpected',
  ],
])('an answer that %s becomes a failure in words', async (_how, track, code) => {
  const reply = receive(answersWith({ 'track-case': track }), trust);
  expect(await reply({ name: 'track-case', payload: facts }, thread)).toMatchObject({ ok: false, failure: { code } });
});

describe('whatever is sent gets a result', () => {
  const senders = fc.constantFrom<Sender>(thread, popup, { id: 'ours' }, {});
  const isResult = (answer: unknown) =>
    typeof answer === 'object' && answer !== null && 'ok' in answer && ('value' in answer || 'failure' in answer);

  test('anything at all', async () => {
    await fc.assert(
      fc.asyncProperty(fc.anything(), senders, async (message, sender) => isResult(await reply(message, sender))),
    );
  });

  test('a right name with anything at all', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...names), fc.anything(), senders, async (name, payload, sender) =>
        isResult(await reply({ name, payload }, sender)),
      ),
    );
  });

  test('a right message with anything at all in one of its places', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...names),
        fc.nat(),
        fc.anything(),
        senders,
        async (name, nth, value, sender) => {
          const keys = Object.keys(payloads[name]);
          const payload = { ...payloads[name], [keys[nth % keys.length] ?? '']: value };
          return isResult(await reply({ name, payload }, sender));
        },
      ),
    );
  });
});
