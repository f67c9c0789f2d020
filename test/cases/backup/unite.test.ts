import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import type { Correction } from '../../../lib/assess/correction';
import { chooseLetters, chooseSettings, chooseViews } from '../../../lib/cases/backup/choose';
import { uniteCases } from '../../../lib/cases/backup/unite';
import type { Case } from '../../../lib/cases/case';
import { correctCase, undoCorrection } from '../../../lib/cases/changes/follow';
import { sampleCase, sampleDraft, sampleMessage, sampleThread, sampleUrl } from '../samples';
import { caseOf } from './invent';

vi.setConfig({ testTimeout: 60_000 });

const AT = '2026-11-22T10:00:00Z';
const EIR: Correction = { kind: 'regime', to: 'uk-eir', on: '2026-11-02' };
const FOIA: Correction = { kind: 'regime', to: 'uk-foia', on: '2026-11-02' };

const keptWith = (notes: string, updatedAt = '2026-11-01T12:00:00Z') =>
  sampleCase({ keeping: { ...sampleCase().keeping, notes }, updatedAt });
const hours = (nth: number) => `2026-11-02T${String(nth).padStart(2, '0')}:00:00Z`;

interface Example {
  readonly why: string;
  readonly mine: Case;
  readonly theirs: Case;
  readonly expected: object;
}

describe('two of one case', () => {
  test.each<Example>([
    {
      why: 'a correction that only the backup has is taken over',
      mine: sampleCase(),
      theirs: correctCase(sampleCase(), EIR, hours(1)),
      expected: { corrections: [EIR] },
    },
    {
      why: 'of two corrections of one thing the one made later holds, also on the same day',
      mine: correctCase(sampleCase(), EIR, hours(1)),
      theirs: correctCase(sampleCase(), FOIA, hours(2)),
      expected: { corrections: [FOIA] },
    },
    {
      why: 'and the other way round',
      mine: correctCase(sampleCase(), FOIA, hours(3)),
      theirs: correctCase(sampleCase(), EIR, hours(2)),
      expected: { corrections: [FOIA] },
    },
    {
      why: 'a correction that was taken back here since does not come back',
      mine: undoCorrection(correctCase(sampleCase(), EIR, hours(1)), 'regime', hours(2)),
      theirs: correctCase(sampleCase(), EIR, hours(1)),
      expected: { corrections: [] },
    },
    {
      why: 'one that was made again after it was taken back holds',
      mine: undoCorrection(correctCase(sampleCase(), EIR, hours(1)), 'regime', hours(2)),
      theirs: correctCase(sampleCase(), EIR, hours(3)),
      expected: { corrections: [EIR] },
    },
    {
      why: 'notes that differ stand one behind the other',
      mine: keptWith('Ring them.'),
      theirs: keptWith('Ask Ada.'),
      expected: { keeping: { notes: 'Ring them.\n\nAsk Ada.' } },
    },
    {
      why: 'notes that are found within a word of the others are no part of them',
      mine: keptWith('Flat 12 knows.'),
      theirs: keptWith('no'),
      expected: { keeping: { notes: 'Flat 12 knows.\n\nno' } },
    },
    {
      why: 'notes that go on from the others stand for both',
      mine: keptWith('Ring them.'),
      theirs: keptWith('Ring them. Done.'),
      expected: { keeping: { notes: 'Ring them. Done.' } },
    },
    {
      why: 'whether it is archived is as in the one that was changed last',
      mine: sampleCase({ updatedAt: hours(1) }),
      theirs: sampleCase({ updatedAt: hours(2), keeping: { ...sampleCase().keeping, archived: true } }),
      expected: { keeping: { archived: true } },
    },
    {
      why: 'a message that only the backup has is kept, though the page was read later here',
      mine: sampleCase({ history: [{ at: hours(5), what: 'tracked', detail: '2 messages' }] }),
      theirs: sampleCase({
        thread: sampleThread({ messages: [sampleMessage('outgoing-1'), sampleMessage('incoming-9')] }),
      }),
      expected: { thread: { messages: [{ id: 'outgoing-1' }, { id: 'incoming-9' }, { id: 'incoming-2' }] } },
    },
    {
      why: 'a text that was hidden when the backup was written stays readable',
      mine: sampleCase(),
      theirs: sampleCase({
        history: [{ at: hours(9), what: 'message', detail: 'incoming-2 is hidden now; its text is kept' }],
        thread: sampleThread({
          messages: [sampleMessage('outgoing-1'), sampleMessage('incoming-2', { hidden: true, text: '' })],
        }),
      }),
      expected: { thread: { messages: [{}, { text: 'The words of incoming-2.', hidden: false }] } },
    },
    {
      why: "the site's own status is that of the later reading, whatever else was changed since",
      mine: sampleCase({
        updatedAt: hours(9),
        thread: sampleThread({ claims: { status: 'waiting_response', dueOn: null, law: null } }),
      }),
      theirs: sampleCase({
        history: [{ at: hours(8), what: 'message', detail: 'incoming-2 appeared' }],
        thread: sampleThread({ claims: { status: 'successful', dueOn: null, law: null } }),
      }),
      expected: { thread: { claims: { status: 'successful' } } },
    },
    {
      why: 'it is tracked since the earlier of both',
      mine: sampleCase({ trackedAt: hours(2) }),
      theirs: sampleCase({ trackedAt: hours(1) }),
      expected: { trackedAt: hours(1) },
    },
  ])('$why', ({ mine, theirs, expected }) => {
    expect(uniteCases(mine, theirs, AT).kept).toMatchObject(expected);
  });

  test('are the very same when nothing is new', () => {
    const mine = correctCase(keptWith('x'), EIR, hours(1));
    expect(uniteCases(mine, structuredClone(mine), AT)).toEqual({ kept: mine, words: '' });
    expect(uniteCases(mine, structuredClone(mine), AT).kept).toBe(mine);
  });
});

const pairs = fc.tuple(caseOf(sampleUrl), caseOf(sampleUrl));

describe('whatever the two are', () => {
  test('nothing of either is lost', () => {
    fc.assert(
      fc.property(pairs, ([mine, theirs]) => {
        const { kept } = uniteCases(mine, theirs, AT);
        for (const one of [mine, theirs]) {
          const ids = kept.thread.messages.map(({ id }) => id);
          expect(ids).toEqual(expect.arrayContaining(one.thread.messages.map(({ id }) => id)));
          expect(kept.keeping.tags).toEqual(expect.arrayContaining([...one.keeping.tags]));
          expect(kept.keeping.notes).toContain(one.keeping.notes);
          expect(kept.history).toEqual(expect.arrayContaining([...one.history]));
          expect(kept.keeping.reminders.map(({ id }) => id)).toEqual(
            expect.arrayContaining(one.keeping.reminders.map(({ id }) => id)),
          );
        }
        const readable = (thread: Case['thread']) =>
          thread.messages.filter(({ text }) => text !== '').map(({ id }) => id);
        expect(readable(kept.thread)).toEqual(
          expect.arrayContaining([...readable(mine.thread), ...readable(theirs.thread)]),
        );
      }),
    );
  });

  test('once more brings nothing more', () => {
    fc.assert(
      fc.property(pairs, ([mine, theirs]) => {
        const { kept } = uniteCases(mine, theirs, AT);
        expect(uniteCases(kept, theirs, '2026-11-23T10:00:00Z').kept).toBe(kept);
      }),
    );
  });
});

describe('what is not a case', () => {
  test('of two letters the one that was saved later', () => {
    const [early, late] = [
      sampleDraft({ savedAt: hours(1), text: 'early' }),
      sampleDraft({ savedAt: hours(2), text: 'late' }),
    ];
    expect(chooseLetters([early], [late])).toEqual({ put: [late], added: 0, changed: 1, passed: 0 });
    expect(chooseLetters([late], [early])).toEqual({ put: [], added: 0, changed: 0, passed: 1 });
    const other = sampleDraft({ kind: 'chaser' });
    expect(chooseLetters([late], [late, other])).toEqual({ put: [other], added: 1, changed: 0, passed: 0 });
  });

  test('of settings those that are here, and what is empty here from the backup', () => {
    const put = chooseSettings(
      [
        { key: 'letters', signature: '', salutation: 'Dear all' },
        { key: 'editor', width: 300 },
      ],
      [
        { key: 'letters', signature: 'Ada', salutation: 'Hello' },
        { key: 'editor', width: 400 },
        { key: 'seen', at: AT },
      ],
    ).put;
    expect(put).toEqual([
      { key: 'letters', signature: 'Ada', salutation: 'Dear all' },
      { key: 'seen', at: AT },
    ]);
  });

  test('of two views of one name both, and once more nothing', () => {
    const here = [
      { name: 'late', query: 'a' },
      { name: 'late (backup)', query: 'b' },
    ];
    const brought = [{ name: 'late', query: 'c' }];
    const { put } = chooseViews(here, brought);
    expect(put).toEqual([{ name: 'late (backup 2)', query: 'c' }]);
    expect(chooseViews([...here, ...put], brought).put).toEqual([]);
  });
});
