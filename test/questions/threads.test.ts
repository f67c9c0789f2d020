import { describe, expect, it } from 'vitest';
import { readLedger } from '../../lib/questions/ledger';
import type { LedgerRow } from '../../lib/questions/question';
import { type Fixture, ownActs, readFixtures, type Wanted } from './fixture';

const FIXTURES = readFixtures();

/** Finds the row of a labelled question: its words, and its label where it has one. */
function find(rows: readonly LedgerRow[], wanted: Wanted): LedgerRow | undefined {
  const fits = rows.filter((row) => row.question.text.toLowerCase().includes(wanted.contains.toLowerCase()));
  return fits.find((row) => row.question.label === wanted.label) ?? (wanted.label === null ? fits[0] : undefined);
}

/** `answered?` may also be `unclear`: the words of the reply are not those of the question. */
function allowed(wanted: Wanted): string[] {
  const state = wanted.answer.replace('?', '');
  return wanted.answer.endsWith('?') ? [state, 'unclear'] : [state];
}

function sections(cites: readonly string[]): string[] {
  return cites.map((cite) => cite.replace(/\(.*/u, '')).sort();
}

describe.each(FIXTURES.map((fixture) => [fixture.name, fixture.layout, fixture] as const))(
  '%s: %s',
  (_name, _layout, fixture: Fixture) => {
    const rows = readLedger(fixture.thread, fixture.acts);

    it('asks what its labels say and nothing else', () => {
      const found = fixture.wanted.map(
        (wanted) => find(rows, wanted)?.question.id ?? `not found: ${wanted.label ?? ''} ${wanted.contains}`,
      );
      expect(rows.map((row) => row.question.id).sort()).toEqual([...found].sort());
      for (const words of fixture.notQuestions)
        expect(
          rows.some((row) => row.question.text.includes(words)),
          words,
        ).toBe(false);
    });

    it.each(fixture.wanted.map((wanted) => [`${wanted.label ?? ''} ${wanted.contains}`, wanted] as const))(
      '%s',
      (_words, wanted) => {
        const answer = find(rows, wanted)?.answer;
        expect(allowed(wanted), answer?.why).toContain(answer?.state);
        if (answer?.state === 'refused' || answer?.state === 'partly-answered')
          expect(sections(answer.citations)).toEqual(sections(wanted.citations));
      },
    );

    it('accuses nobody wrongly with the acts that are read', () => {
      const own = readLedger(fixture.thread, ownActs(fixture.thread));
      const accused = fixture.wanted.filter(
        (wanted) => find(own, wanted)?.answer.state === 'unanswered' && !wanted.answer.startsWith('unanswered'),
      );
      expect(accused.map((wanted) => wanted.contains)).toEqual([]);
    });

    it('shows for every answer the words that it rests on', () => {
      for (const { answer, question } of rows) {
        const text = fixture.thread.messages.find((message) => message.id === answer.in)?.text ?? '';
        if (answer.evidence) expect(answer.evidence.quote).toBe(text.slice(answer.evidence.start, answer.evidence.end));
        expect(question.place.quote).toBe(
          fixture.thread.messages
            .find((message) => message.id === question.place.messageId)
            ?.text.slice(question.place.start, question.place.end),
        );
        expect(answer.why.length).toBeGreaterThan(10);
      }
    });
  },
);
