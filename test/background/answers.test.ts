import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { answersOf, type Desk } from '../../entrypoints/background/answers';
import type { Assessment } from '../../lib/assess/assessment';
import type { Case } from '../../lib/cases/case';
import { Casebook } from '../../lib/cases/casebook';
import { Drafts } from '../../lib/cases/letters/drafts';
import { LetterSettings } from '../../lib/cases/settings';
import { Store } from '../../lib/cases/store';
import { bareChoices } from '../../lib/letters/letter';
import type { PageFacts } from '../../lib/messaging/protocol';
import type { Asker } from '../../lib/messaging/receive';
import type { Thread } from '../../lib/thread/thread';
import { sampleAssessment, sampleClock, sampleDraft, sampleMessage, sampleThread, sampleUrl } from '../cases/samples';

const TODAY = '2026-11-21';
const regime = { kind: 'regime', to: 'uk-eir', on: TODAY } as const;
const factsOf = (thread: Thread): PageFacts => ({ thread, gaps: [], viewer: 'requester' });
const facts = factsOf(sampleThread());

let judge: (kept: Case) => Partial<Assessment>;
let desk: Desk;
let answers: ReturnType<typeof answersOf>;

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  judge = ({ thread, corrections }) => ({
    headline: `${thread.messages.length} messages, ${corrections.length} corrections`,
  });
  const assess = (kept: Case) => sampleAssessment(TODAY, judge(kept));
  const now = () => `${TODAY}T12:00:00Z`;
  const store = new Store();
  desk = {
    casebook: new Casebook(store, { assess, todayIn: () => TODAY, now }),
    drafts: new Drafts(store, now),
    todayIn: () => TODAY,
    now,
    assess,
    settings: new LetterSettings(store),
    offer: (_thread, { headline }) => [{ kind: 'chaser', title: 'Reminder', why: headline, best: true }],
    draft: (thread, assessment, { kind, off }, today) => ({
      kind,
      title: 'Internal review',
      to: 'authority',
      subject: thread.title,
      grounds: [],
      text: `${assessment.headline}; without ${off.join()}; ${today}`,
      blanks: [],
      advice: null,
    }),
    reviewForm: ({ url }) => `${url}/followups/new?internal_review=1`,
    followUpForm: ({ url }) => `${url}/followups/new`,
    countLate: () => 11,
    laws: [{ id: 'uk-foia', name: 'FOIA' }],
    openEditor: vi.fn(async () => undefined),
    takeEditor: vi.fn(async () => ({ kind: null })),
    loadPanels: vi.fn(async () => undefined),
    afterChange: vi.fn(),
  };
  answers = answersOf(desk);
});
afterEach(() => vi.restoreAllMocks());

const assessPage = (thread: Thread, asker: Asker = 'page') => answers['assess-page'](factsOf(thread), asker, 1);

/** From now on the database refuses: all of it, or only to write. */
function block(what: 'all' | 'writing', name: string): void {
  const refuse = () => {
    throw new DOMException('No.', name);
  };
  if (what === 'writing') vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(refuse);
  else vi.spyOn(desk.casebook, 'updateCase').mockImplementation(async () => refuse());
  if (what === 'all') vi.spyOn(desk.casebook, 'findCase').mockImplementation(async () => refuse());
  if (what === 'all') vi.spyOn(desk.drafts, 'findDrafts').mockImplementation(async () => refuse());
}

describe('a page that is not tracked', () => {
  test('is assessed and not kept', async () => {
    expect(await assessPage(sampleThread())).toEqual({
      assessment: sampleAssessment(TODAY, { headline: '2 messages, 0 corrections' }),
      tracked: false,
      corrections: [],
      offers: [{ kind: 'chaser', title: 'Reminder', why: '2 messages, 0 corrections', best: true }],
      drafts: [],
      settings: { signature: '', salutation: '' },
      reviewForm: `${sampleUrl}/followups/new?internal_review=1`,
      followUpForm: `${sampleUrl}/followups/new`,
      editorWidth: null,
      openEditor: { kind: null },
      laws: [{ id: 'uk-foia', name: 'FOIA' }],
    });
    expect(await desk.casebook.findCase(sampleUrl)).toBeUndefined();
    expect(desk.afterChange).not.toHaveBeenCalled();
  });

  test('opens its editor only when the page itself asks', async () => {
    expect(await assessPage(sampleThread(), 'extension')).toMatchObject({ openEditor: null });
    expect(desk.takeEditor).not.toHaveBeenCalled();
  });

  test('has its begun letter', async () => {
    await answers['save-draft'](sampleDraft({ text: 'Dear' }), 'page', 1);
    expect(await assessPage(sampleThread())).toMatchObject({ tracked: false, drafts: [{ text: 'Dear' }] });
  });
});

describe('a tracked page', () => {
  beforeEach(() => answers['track-case'](facts, 'page', 1));

  test('is brought up to date when it is read, which the badge hears of', async () => {
    const more = sampleThread({ messages: [...sampleThread().messages, sampleMessage('incoming-3')] });
    expect(await assessPage(more)).toMatchObject({
      tracked: true,
      assessment: { headline: '3 messages, 0 corrections' },
    });
    expect(await assessPage(sampleThread({ messages: [] }))).toMatchObject({
      assessment: { headline: '3 messages, 0 corrections' },
    });
    expect(desk.afterChange).toHaveBeenCalledTimes(3);
  });

  test('keeps a correction over re-reading, until it is undone', async () => {
    await answers['correct-case']({ facts, correction: regime }, 'page', 1);
    expect(await assessPage(sampleThread())).toMatchObject({
      corrections: [regime],
      assessment: { headline: '2 messages, 1 corrections' },
    });
    expect(await answers['undo-correction']({ facts, target: 'regime' }, 'page', 1)).toMatchObject({
      tracked: true,
      corrections: [],
    });
  });

  test('that is forgotten is shown as it is without what was kept', async () => {
    await answers['correct-case']({ facts, correction: regime }, 'page', 1);
    expect(await answers['forget-case'](facts, 'page', 1)).toMatchObject({ tracked: false, corrections: [] });
    expect(await assessPage(sampleThread())).toMatchObject({ tracked: false });
  });

  test('that was forgotten in another tab: undoing is no harm, correcting tracks it again', async () => {
    await desk.casebook.forgetCases([sampleUrl]);
    expect(await answers['undo-correction']({ facts, target: 'regime' }, 'page', 1)).toMatchObject({ tracked: false });
    expect(await answers['correct-case']({ facts, correction: regime }, 'page', 1)).toMatchObject({
      tracked: true,
      corrections: [regime],
    });
  });

  test('has its letter drafted from all that is known of it', async () => {
    const poor = factsOf(sampleThread({ messages: [] }));
    const letter = await answers['draft-letter'](
      { facts: poor, choices: { ...bareChoices('internal-review'), off: ['late'] } },
      'page',
      1,
    );
    expect(letter.text).toBe(`2 messages, 0 corrections; without late; ${TODAY}`);
  });
});

describe('a tracked case without its page', () => {
  beforeEach(() => answers['correct-case']({ facts, correction: regime }, 'page', 1));

  const choices = { ...bareChoices('chaser'), off: ['late'] };

  test('is shown as it is kept, with its letters, its history and what is said of it today', async () => {
    await answers['save-draft'](sampleDraft({ text: 'Dear' }), 'extension', 1);
    const before = await desk.casebook.findCase(sampleUrl);
    expect(await answers['open-case']({ url: sampleUrl }, 'extension', 1)).toMatchObject({
      facts: { thread: sampleThread(), gaps: [] },
      view: {
        tracked: true,
        corrections: [regime],
        assessment: { headline: '2 messages, 1 corrections' },
        offers: [{ why: '2 messages, 1 corrections' }],
        drafts: [{ text: 'Dear' }],
        followUpForm: `${sampleUrl}/followups/new`,
        openEditor: null,
      },
      history: [{ what: 'tracked' }, { what: 'corrected' }, { what: 'draft' }],
      keeping: { notes: '', tags: [], restsUntil: null, archived: false, reminders: [] },
    });
    expect(await desk.casebook.findCase(sampleUrl), 'looking changes nothing').toEqual(before);
  });

  test('has its letter drafted from what is kept', async () => {
    const letter = await answers['draft-kept-letter']({ url: sampleUrl, choices }, 'extension', 1);
    expect(letter?.text).toBe(`2 messages, 1 corrections; without late; ${TODAY}`);
  });

  test('is corrected and set right again without its page; what was read stays as it is', async () => {
    const act = { kind: 'act', messageId: 'incoming-2', to: 'holding', on: TODAY } as const;
    const corrected = await answers['correct-kept-case']({ url: sampleUrl, correction: act }, 'extension', 1);
    expect(corrected).toMatchObject({ view: { corrections: [regime, act] } });
    const undone = await answers['undo-kept-correction']({ url: sampleUrl, target: 'regime' }, 'extension', 1);
    expect(undone).toMatchObject({
      facts: { thread: sampleThread() },
      view: { corrections: [act], assessment: { headline: '2 messages, 1 corrections' } },
      history: [{ what: 'tracked' }, { what: 'corrected' }, { what: 'corrected' }, { what: 'correction-undone' }],
    });
    expect((await desk.casebook.findCase(sampleUrl))?.thread).toEqual(sampleThread());
  });

  test('has notes, which do not overwrite what another tab wrote meanwhile', async () => {
    const save = (notes: string, over: string) =>
      answers['save-notes']({ url: sampleUrl, notes, over }, 'extension', 1);
    expect(await save('Mine.', '')).toBe('Mine.');
    expect(await save('Theirs.', ''), 'made from the empty notes').toBe('Mine.');
    expect(await save('Both.', 'Mine.')).toBe('Both.');
    expect(await desk.casebook.findCase(sampleUrl)).toMatchObject({
      keeping: { notes: 'Both.' },
      history: [{ what: 'tracked' }, { what: 'corrected' }, { what: 'kept', detail: 'notes written' }],
    });
  });

  test('that is not tracked any more: there is none, and no letter', async () => {
    await desk.casebook.forgetCases([sampleUrl]);
    expect(await answers['save-notes']({ url: sampleUrl, notes: 'Mine.', over: '' }, 'extension', 1)).toBeNull();
    const wanted = { url: sampleUrl, correction: regime };
    expect(await answers['correct-kept-case'](wanted, 'extension', 1)).toBeNull();
    expect(await answers['undo-kept-correction']({ url: sampleUrl, target: 'regime' }, 'extension', 1)).toBeNull();
    expect(await answers['open-case']({ url: sampleUrl }, 'extension', 1)).toBeNull();
    expect(await answers['draft-kept-letter']({ url: sampleUrl, choices }, 'extension', 1)).toBeNull();
  });
});

describe('when storage fails', () => {
  beforeEach(() => answers['correct-case']({ facts, correction: regime }, 'page', 1));

  test.each([
    ['QuotaExceededError', 'full'],
    ['InvalidStateError', 'storage'],
  ])('writing (%s): the page is assessed with its corrections, and it is said', async (name, word) => {
    block('writing', name);
    const more = sampleThread({ messages: [...sampleThread().messages, sampleMessage('incoming-3')] });
    const view = await assessPage(more);
    expect(view).toMatchObject({
      tracked: true,
      corrections: [regime],
      assessment: { headline: '3 messages, 1 corrections' },
    });
    expect(view.assessment.warnings[0]).toContain(word);
    vi.restoreAllMocks();
    expect((await desk.casebook.findCase(sampleUrl))?.thread.messages).toHaveLength(2);
  });

  test('altogether: the page is assessed as it is, and it is said', async () => {
    block('all', 'VersionError');
    const view = await assessPage(sampleThread());
    expect(view).toMatchObject({ tracked: false, drafts: [], assessment: { headline: '2 messages, 0 corrections' } });
    expect(view.assessment.warnings[0]).toContain('newer');
  });

  test('what cannot be done without it fails', async () => {
    block('writing', 'QuotaExceededError');
    const other = factsOf(sampleThread({ url: `${sampleUrl}_2` }));
    await expect(answers['track-case'](other, 'page', 1)).rejects.toMatchObject({ name: 'QuotaExceededError' });
  });
});

test('how the user signs is kept, and every page is told', async () => {
  const settings = { signature: 'Ada Quill', salutation: 'Dear colleagues,' };
  expect(await answers['read-settings']({}, 'extension', null)).toEqual({ signature: '', salutation: '' });
  await answers['save-settings'](settings, 'extension', null);
  expect(await answers['read-settings']({}, 'extension', null)).toEqual(settings);
  expect(await assessPage(sampleThread())).toMatchObject({ settings });
});

describe('the list', () => {
  const wanted = { search: '', after: null, limit: 50 };

  test('says of each case how it stands today', async () => {
    judge = ({ url }) => ({
      clocks: [sampleClock({ due: url.endsWith('_2') ? '2026-11-06' : '2026-11-28', state: 'running' })],
    });
    await answers['track-case'](facts, 'page', 1);
    await answers['track-case'](factsOf(sampleThread({ url: `${sampleUrl}_2` })), 'page', 1);
    const page = await answers['list-cases'](wanted, 'extension', null);
    expect(page).toMatchObject({ total: 2, overdue: 1, after: null });
    expect(page.cases.map(({ url, state, workingDaysLate }) => [url, state, workingDaysLate])).toEqual([
      [`${sampleUrl}_2`, 'overdue', 11],
      [sampleUrl, 'due-soon', null],
    ]);
  });

  test('first judges anew what no longer holds', async () => {
    await answers['track-case'](facts, 'page', 1);
    await desk.casebook.doubtRows();
    judge = () => ({ clocks: [sampleClock({ due: '2026-11-06', state: 'overdue' })] });
    expect(await answers['list-cases'](wanted, 'extension', null)).toMatchObject({ overdue: 1 });
  });
});
