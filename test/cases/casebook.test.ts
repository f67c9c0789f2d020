import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Assessment } from '../../lib/assess/assessment';
import type { Case } from '../../lib/cases/case';
import { Casebook } from '../../lib/cases/casebook';
import { stateOn, unjudgedRow } from '../../lib/cases/row';
import { Shelf } from '../../lib/cases/shelf';
import { Store } from '../../lib/cases/store';
import {
  sampleAssessment,
  sampleCase,
  sampleClock,
  sampleMessage,
  sampleQuestions,
  sampleRow,
  sampleThread,
  sampleUrl,
  sampleWindow,
} from './samples';

let today = '2026-11-21';
let judge: (kept: Case) => Partial<Assessment> = () => ({});

function openBook(): Casebook {
  return new Casebook(new Store(), {
    assess: (kept) => sampleAssessment(today, judge(kept)),
    todayIn: () => today,
    now: () => `${today}T12:00:00Z`,
  });
}

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  today = '2026-11-21';
  judge = () => ({});
});

describe('what the user keeps with cases', () => {
  test('is changed for many at once, shows in their rows, and needs no verdict', async () => {
    const book = openBook();
    const urls = [`${sampleUrl}_1`, `${sampleUrl}_2`];
    for (const url of urls) await book.trackCase(sampleThread({ url }));
    judge = () => {
      throw new Error('nothing is judged');
    };
    await book.keepWith([...urls, `${sampleUrl}_unknown`], { what: 'tag', tag: ' street   lights ' });
    await book.keepWith(urls.slice(0, 1), { what: 'rest', until: '2026-12-01' });
    const rows = await new Shelf(new Store()).readRows();
    expect(rows.map(({ tags, restsUntil }) => [...tags, restsUntil])).toEqual([
      ['street lights', '2026-12-01'],
      ['street lights', null],
    ]);
    expect((await book.findCase(`${sampleUrl}_1`))?.history.map(({ detail }) => detail)).toEqual([
      '2 messages',
      'tagged street lights',
      'rests until 2026-12-01',
    ]);
  });

  test('what rests or is archived is not overdue, until it wakes or comes back', async () => {
    const book = openBook();
    judge = () => ({ clocks: [sampleClock({ due: '2026-11-06', state: 'overdue' })] });
    const urls = ['_1', '_2', '_3'].map((end) => sampleUrl + end);
    for (const url of urls) await book.trackCase(sampleThread({ url }));
    await book.keepWith(urls.slice(0, 1), { what: 'archive', archived: true });
    await book.keepWith(urls.slice(1, 2), { what: 'rest', until: '2026-11-25' });
    const seen = async () => {
      const { rows, total, overdue, archived } = await book.listRows({ search: '', after: null, limit: 9 });
      expect(await book.countOverdue()).toBe(overdue);
      return [rows.map(({ url }) => url.slice(-1)).join(''), total, overdue, archived];
    };
    expect(await seen()).toEqual(['32', 2, 1, 1]);
    today = '2026-11-25';
    expect(await book.countOverdue()).toBe(2);
    expect(await book.rejudgeRows(9)).toBe(1);
    expect(await seen()).toEqual(['23', 2, 2, 1]);
    await book.keepWith(urls.slice(0, 1), { what: 'archive', archived: false });
    expect(await seen()).toEqual(['231', 3, 3, 0]);
  });

  test('notes can be searched at once, also those of a case that is still to be judged', async () => {
    const book = openBook();
    const notes = async () => (await new Shelf(new Store()).readDigests()).map((digest) => digest.notes);
    await book.trackCase(sampleThread());
    await book.keepWith([sampleUrl], { what: 'notes', notes: 'Ask Ann.' });
    expect(await notes()).toEqual(['Ask Ann.']);
    await book.updateCase(sampleThread());
    expect(await notes()).toEqual(['Ask Ann.']);
    await new Store().write((tables) => tables.digests.clear());
    await book.keepWith([sampleUrl], { what: 'notes', notes: 'Ask Ben.' });
    expect(await notes()).toEqual([]);
    await book.doubtRows();
    await book.rejudgeRows(9);
    expect(await notes()).toEqual(['Ask Ben.']);
  });

  test('stays when the page is read again', async () => {
    const book = openBook();
    await book.trackCase(sampleThread());
    await book.keepWith([sampleUrl], { what: 'notes', notes: 'Ask Ann.' });
    await book.updateCase(sampleThread({ messages: [sampleMessage('outgoing-1'), sampleMessage('incoming-9')] }));
    expect((await book.findCase(sampleUrl))?.keeping.notes).toBe('Ask Ann.');
  });
});

describe('the digest of a case', () => {
  test('is there from the moment it is tracked, follows it, and goes with it', async () => {
    const book = openBook();
    const shelf = new Shelf(new Store());
    await book.trackCase(sampleThread());
    judge = () => ({ questions: sampleQuestions('refused') });
    await book.updateCase(sampleThread({ title: 'Lamps' }));
    expect(await shelf.readDigests()).toMatchObject([
      { title: 'Lamps', outcome: 'refused', questions: [{ label: 'Q1' }] },
    ]);
    await book.forgetCases([sampleUrl, `${sampleUrl}_unknown`]);
    expect(await shelf.readDigests()).toEqual([]);
  });

  const ways: readonly [why: string, look: (book: Casebook) => Promise<unknown>][] = [
    ['when the rows are judged anew', (book) => book.doubtRows().then(() => book.rejudgeRows(10))],
    ['when its page is opened first', (book) => book.updateCase(sampleThread())],
    ['when it is corrected first', (book) => book.correctKept(sampleUrl, { kind: 'regime', to: 'uk-eir', on: today })],
    ['when it is tracked again', (book) => book.trackCase(sampleThread())],
  ];
  test.each(ways)('a day that passes is noted in the history, once, %s', async (_why, look) => {
    const book = openBook();
    const due = '2026-11-24';
    judge = () => ({ clocks: [sampleClock({ due, state: today > due ? 'overdue' : 'running' })] });
    await book.trackCase(sampleThread());
    for (today of ['2026-11-25', '2026-11-26']) {
      await look(book);
      await book.doubtRows();
      await book.rejudgeRows(10);
    }
    const history = (await book.findCase(sampleUrl))?.history ?? [];
    const passed = history.filter(({ what }) => what === 'day-passed');
    expect(passed.map(({ detail }) => detail)).toEqual([`the reply was due on ${due}`]);
    expect((await new Shelf(new Store()).readRows()).map(({ updatedAt }) => updatedAt)).toEqual([
      (await book.findCase(sampleUrl))?.updatedAt,
    ]);
  });
});

describe('a case', () => {
  test('is kept from the moment it is tracked, also for whoever opens the casebook next', async () => {
    await openBook().trackCase(sampleThread());
    expect(await openBook().findCase(sampleUrl)).toMatchObject({
      url: sampleUrl,
      thread: sampleThread(),
      corrections: [],
    });
  });

  test('that is not tracked is not kept by reading its page', async () => {
    const book = openBook();
    expect(await book.updateCase(sampleThread())).toBeNull();
    expect(await book.findCase(sampleUrl)).toBeUndefined();
  });

  test('is brought up to date by reading its page, and keeps its corrections', async () => {
    const book = openBook();
    await book.correctCase(sampleThread(), { kind: 'regime', to: 'uk-foisa', on: today });
    const fresh = sampleThread({ messages: [...sampleThread().messages, sampleMessage('incoming-3')] });
    const judged = await book.updateCase(fresh);
    expect(judged?.kept.corrections).toHaveLength(1);
    expect(judged?.kept.thread.messages).toHaveLength(3);
    expect((await openBook().findCase(sampleUrl))?.history.map(({ what }) => what)).toEqual([
      'tracked',
      'corrected',
      'message',
    ]);
  });

  test('tracked twice is one case, and what was known of it stays', async () => {
    const book = openBook();
    await book.trackCase(sampleThread());
    await book.trackCase(sampleThread({ messages: [] }));
    expect((await book.findCase(sampleUrl))?.thread.messages).toHaveLength(2);
  });

  test('is assessed with its corrections', async () => {
    judge = ({ corrections }) => ({ headline: `${corrections.length} corrections` });
    const judged = await openBook().correctCase(sampleThread(), { kind: 'regime', to: 'uk-eir', on: today });
    expect(judged.assessment.headline).toBe('1 corrections');
  });

  test('that was forgotten in another tab is not brought back by reading, only by tracking', async () => {
    const [here, there] = [openBook(), openBook()];
    await here.trackCase(sampleThread());
    await there.forgetCases([sampleUrl]);
    expect(await here.updateCase(sampleThread())).toBeNull();
    expect(await here.undoCorrection(sampleThread(), 'regime')).toBeNull();
    expect((await here.listRows({ search: '', after: null, limit: 10 })).total).toBe(0);
    expect((await here.trackCase(sampleThread())).kept.history).toHaveLength(1);
  });

  test('stays as it was when it cannot be assessed', async () => {
    const book = openBook();
    await book.trackCase(sampleThread());
    judge = () => {
      throw new Error('a rule of ours is wrong');
    };
    const fresh = sampleThread({ messages: [sampleMessage('incoming-9')] });
    await expect(book.updateCase(fresh)).rejects.toThrow('a rule of ours is wrong');
    expect((await book.findCase(sampleUrl))?.thread).toEqual(sampleThread());
  });
});

test('two tabs that write at once lose nothing of each other', async () => {
  const [here, there] = [openBook(), openBook()];
  await here.trackCase(sampleThread({ messages: [] }));
  const ids = Array.from({ length: 20 }, (_, at) => `incoming-${at}`);
  await Promise.all(
    ids.flatMap((id, at) => {
      const book = at % 2 ? here : there;
      return [
        book.updateCase(sampleThread({ messages: [sampleMessage(id)] })),
        book.correctCase(sampleThread({ messages: [] }), { kind: 'act', messageId: id, to: 'response', on: today }),
      ];
    }),
  );
  const kept = await here.findCase(sampleUrl);
  expect(kept?.thread.messages.map(({ id }) => id).sort()).toEqual([...ids].sort());
  expect(kept?.corrections).toHaveLength(20);
});

describe('rows that no longer hold', () => {
  const windows = [
    sampleWindow({ closesOn: '2026-11-25' }),
    sampleWindow({ what: 'complain', closesOn: '2027-01-10' }),
  ];
  const open = () => windows.filter(({ closesOn }) => (closesOn ?? '') >= today);

  test('are judged anew when their day has passed', async () => {
    const book = openBook();
    judge = () => ({ windows: open() });
    await book.trackCase(sampleThread());
    expect(await book.rejudgeRows(50)).toBe(0);
    today = '2026-11-26';
    expect(await book.rejudgeRows(50)).toBe(1);
    const { rows } = await book.listRows({ search: '', after: null, limit: 10 });
    expect(rows[0]).toMatchObject({ what: 'complain', nextOn: '2027-01-10' });
    expect(await book.rejudgeRows(50)).toBe(0);
  });

  test('do not accuse: what ran out while a letter could not be read is not overdue', async () => {
    const book = openBook();
    judge = () => ({
      clocks: [sampleClock({ due: '2026-11-24', state: today > '2026-11-24' ? 'overdue' : 'running' })],
      tone: today > '2026-11-24' ? 'unclear' : 'neutral',
    });
    await book.trackCase(sampleThread());
    today = '2026-11-25';
    await book.rejudgeRows(50);
    expect(await book.countOverdue()).toBe(0);
  });

  test('that were judged while the clock of the computer was ahead are judged anew when it is right', async () => {
    const book = openBook();
    judge = () => ({ windows: open() });
    today = '2031-01-01';
    await book.trackCase(sampleThread());
    expect((await book.listRows({ search: '', after: null, limit: 10 })).rows[0]).toMatchObject({ what: 'nothing' });
    today = '2026-11-21';
    expect(await book.rejudgeRows(50)).toBe(1);
    const { rows } = await book.listRows({ search: '', after: null, limit: 10 });
    expect(rows[0]).toMatchObject({ what: 'ask-review', nextOn: '2026-11-25' });
    expect(await book.rejudgeRows(50)).toBe(0);
  });

  test('of a case that cannot be judged say so, and not that nothing is due', async () => {
    const store = new Store();
    await store.write(async (tables) => {
      await tables.cases.add(sampleCase());
      await tables.rows.add(unjudgedRow(sampleCase()));
    });
    judge = () => {
      throw new Error('a rule of ours is wrong');
    };
    const book = openBook();
    expect(await book.rejudgeRows(50)).toBe(1);
    expect(await book.rejudgeRows(50)).toBe(0);
    const { rows, pending } = await book.listRows({ search: '', after: null, limit: 10 });
    expect(rows.map((row) => stateOn(row, today))).toEqual(['unjudged']);
    expect(pending, 'it is tried again tomorrow, not now').toBe(0);
  });

  test('are all judged anew when the law may have changed, a batch at a time, the bad ones tomorrow', async () => {
    const book = openBook();
    for (let at = 0; at < 7; at += 1) await book.trackCase(sampleThread({ url: `${sampleUrl}_${at}` }));
    await book.doubtRows();
    expect((await book.listRows({ search: '', after: null, limit: 10 })).pending).toBe(7);
    judge = ({ url }) => {
      if (url.endsWith('_3')) throw new Error('a rule of ours is wrong');
      return { clocks: [sampleClock({ due: '2026-11-06', state: 'overdue' })] };
    };
    const batches: number[] = [];
    do batches.push(await book.rejudgeRows(3));
    while (batches.at(-1) === 3);
    expect(batches).toEqual([3, 3, 1]);
    expect(await book.countOverdue()).toBe(6);
    today = '2026-11-22';
    expect(await book.rejudgeRows(50)).toBe(1);
  });
});

test('a list that is longer than was counted is counted anew', async () => {
  const book = openBook();
  await book.trackCase(sampleThread());
  await new Store().write((tables) => tables.rows.add(sampleRow({ url: `${sampleUrl}_2`, nextOn: '2026-11-01' })));
  expect(await book.listRows({ search: '', after: null, limit: 10 })).toMatchObject({ total: 2, overdue: 1 });
});

test('knows in which zones its threads are', async () => {
  const book = openBook();
  await book.trackCase(sampleThread());
  await book.trackCase(sampleThread({ url: 'https://fyi.org.nz/request/1', zone: 'Pacific/Auckland' }));
  await book.trackCase(sampleThread({ url: 'https://fyi.org.nz/request/2', zone: 'Pacific/Auckland' }));
  expect(await book.listZones()).toEqual(['Europe/London', 'Pacific/Auckland']);
});
