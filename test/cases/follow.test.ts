import { describe, expect, test } from 'vitest';
import type { Correction } from '../../lib/assess/correction';
import { beginCase, correctCase, followThread, undoCorrection } from '../../lib/cases/changes/follow';
import { sampleCase, sampleMessage, sampleThread } from './samples';

const LATER = '2026-11-02T12:00:00Z';
const asFoisa: Correction = { kind: 'regime', to: 'uk-foisa', on: '2026-11-02' };
const asEir: Correction = { kind: 'regime', to: 'uk-eir', on: '2026-11-03' };
const asHolding: Correction = { kind: 'act', messageId: 'incoming-2', to: 'holding', on: '2026-11-02' };

describe('following a thread', () => {
  test('begins with the reading and says so', () => {
    const begun = beginCase(sampleThread(), LATER);
    expect(begun.history).toEqual([{ at: LATER, what: 'tracked', detail: '2 messages' }]);
    expect([begun.trackedAt, begun.updatedAt]).toEqual([LATER, LATER]);
  });

  test('changes nothing when nothing is new', () => {
    const kept = sampleCase();
    expect(followThread(kept, sampleThread(), LATER)).toBe(kept);
  });

  test('keeps corrections and history, and appends what is new', () => {
    const kept = sampleCase({ corrections: [asFoisa] });
    const fresh = sampleThread({ messages: [...kept.thread.messages, sampleMessage('incoming-3')] });
    const followed = followThread(kept, fresh, LATER);
    expect(followed.corrections).toEqual([asFoisa]);
    expect(followed.history).toEqual([...kept.history, { at: LATER, what: 'message', detail: 'incoming-3 appeared' }]);
    expect(followed.updatedAt).toBe(LATER);
  });

  test('notes once that a message is gone, however often the page is read', () => {
    const bare = sampleThread({ messages: [sampleMessage('outgoing-1')] });
    const once = followThread(sampleCase(), bare, LATER);
    expect(once.history.at(-1)?.detail).toBe('incoming-2 is not on the page; what was read is kept');
    expect(followThread(once, bare, LATER)).toBe(once);
  });

  test('notes that a letter was changed, with what it said before, once for each wording', () => {
    const reads = (text: string) =>
      sampleThread({ messages: [sampleMessage('outgoing-1'), sampleMessage('incoming-2', { text })] });
    const first = beginCase(reads('We hold 412.'), LATER);
    const changed = followThread(first, reads('We hold 400.'), LATER);
    expect(changed.thread.messages[1]?.text).toBe('We hold 400.');
    expect(changed.history.slice(1)).toEqual([
      {
        at: LATER,
        what: 'message',
        detail: 'incoming-2 reads differently now; before, it read: \u201cWe hold 412.\u201d',
      },
    ]);
    const flickers = ['We hold 412.', 'We hold 400.', 'We hold 412.'].map(reads);
    const last = flickers.reduce((kept, fresh) => followThread(kept, fresh, LATER), changed);
    expect(last.history).toHaveLength(3);
  });

  test('a letter of which more is read than before was not changed', () => {
    const short = sampleMessage('incoming-2', { text: 'We hold', lacks: 'folded' });
    const folded = sampleThread({ messages: [sampleMessage('outgoing-1'), short], folded: true });
    expect(followThread(beginCase(folded, LATER), sampleThread(), LATER).history).toHaveLength(1);
  });

  test('a page that flickers cannot fill the history without end', () => {
    let kept = sampleCase();
    for (let at = 0; at < 2100; at += 1) {
      kept = followThread(kept, sampleThread({ claims: { status: `s${at}`, dueOn: null, law: null } }), LATER);
    }
    expect(kept.history.length).toBe(2000);
    expect(correctCase(kept, asEir, LATER).history.length).toBe(2001);
  });
});

describe('corrections', () => {
  test('the latest about a thing takes the place of the one before', () => {
    const twice = correctCase(correctCase(sampleCase(), asFoisa, LATER), asEir, LATER);
    expect(twice.corrections).toEqual([asEir]);
    expect(twice.history.slice(1).map(({ detail }) => detail)).toEqual(['regime → uk-foisa', 'regime → uk-eir']);
  });

  test('of term dates are noted by how many there are', () => {
    const closed = [
      ['2026-10-26', '2026-10-30'],
      ['2026-12-21', '2027-01-04'],
    ] as const;
    const { history } = correctCase(sampleCase(), { kind: 'school', closed, on: '2026-11-02' }, LATER);
    expect(history.at(-1)).toEqual({ at: LATER, what: 'corrected', detail: 'school → 2 closed periods' });
  });

  test('about other things stay', () => {
    expect(correctCase(correctCase(sampleCase(), asFoisa, LATER), asHolding, LATER).corrections).toEqual([
      asFoisa,
      asHolding,
    ]);
  });

  test('sent twice, since the worker was asleep, is kept once', () => {
    const once = correctCase(sampleCase(), asFoisa, LATER);
    expect(correctCase(once, asFoisa, LATER)).toBe(once);
  });

  test('can be undone, which the history says', () => {
    const undone = undoCorrection(sampleCase({ corrections: [asFoisa, asHolding] }), 'act:incoming-2', LATER);
    expect(undone.corrections).toEqual([asFoisa]);
    expect(undone.history.at(-1)).toEqual({ at: LATER, what: 'correction-undone', detail: 'act:incoming-2' });
  });

  test('undoing what is not there changes nothing', () => {
    const kept = sampleCase();
    expect(undoCorrection(kept, 'regime', LATER)).toBe(kept);
  });
});
