import { describe, expect, test } from 'vitest';
import type { Assessment } from '../../lib/assess/assessment';
import type { Scene } from '../../lib/assess/scene';
import { judgeStanding } from '../../lib/assess/standing';
import type { Case, CaseRow } from '../../lib/cases/case';
import { nothingKept } from '../../lib/cases/keeping';
import { lateOn, rowOf } from '../../lib/cases/row';
import { countOverdue, emptyTally, retally } from '../../lib/cases/tally';
import type { Clock } from '../../lib/law/clock';
import { readClocks, readWindows } from '../../lib/law/clocks';
import { isoOf, numberOf } from '../../lib/law/day';
import { workingDaysLate } from '../../lib/law/lateness';
import { regimeOf } from '../../lib/law/regimes';
import type { IsoDay } from '../../lib/thread/thread';
import { histories } from './histories/all';
import type { History } from './histories/history';
import { sketch } from './thread';

const YEARS = 2 * 365;

type Facts = ReturnType<typeof sketch>;

/** Every day of two years from the last message on. */
function daysOf({ messages, looks }: History): readonly IsoDay[] {
  const days = [...messages.flatMap(({ day }) => day ?? []), looks[0]?.on ?? ''].toSorted();
  const last =
    numberOf(
      messages
        .flatMap(({ day }) => day ?? [])
        .toSorted()
        .at(-1) ??
        days[0] ??
        '',
    ) ?? 0;
  return Array.from({ length: YEARS }, (_, at) => isoOf(last + at));
}

function assessOn({ law, closures }: History, { thread, acts }: Facts, today: IsoDay): Assessment {
  const clocks = readClocks(thread, acts, law, today, closures);
  const windows = readWindows(thread, acts, clocks, law, today);
  const regime = { id: law, name: regimeOf(law)?.name ?? '', why: '', confidence: 1, corrected: false };
  const scene: Scene = {
    thread,
    today,
    regime,
    acts,
    clocks,
    clocksThen: () => clocks,
    windows,
    questions: [],
    school: null,
  };
  return {
    today,
    regime,
    clocks,
    windows,
    promises: [],
    questions: [],
    notes: [],
    warnings: [],
    school: null,
    ...judgeStanding(scene),
  };
}

function keep({ messages, thread: change = {} }: History): Case {
  const { thread } = sketch(messages, change);
  const at = '2025-01-01T00:00:00Z';
  return { url: thread.url, thread, corrections: [], history: [], keeping: nothingKept, trackedAt: at, updatedAt: at };
}

/** What the clocks themselves say is owed, with how late it is. */
function owedBy({ clocks, tone }: Assessment): readonly [late: boolean, days: number | null] | null {
  const open = clocks.filter(({ endedOn, due, state }) => endedOn === null && due !== null && OWES.has(state));
  const clock = open.findLast((one) => one.clock === 'review') ?? open.at(-1);
  if (!clock || (tone === 'unclear' && clock.workingDaysLate !== null)) return null;
  return [clock.workingDaysLate !== null, clock.workingDaysLate];
}

const OWES: ReadonlySet<string> = new Set(['running', 'overdue', 'extended', 'extension-unlawful']);

/** What a list shows on a day: what is owed or closes, when, and how late it is. */
function shownBy(row: CaseRow, today: IsoDay): string {
  const { state, workingDaysLate: days } = lateOn(row, today, workingDaysLate);
  return [today, row.what, row.nextOn, state, days].join(' ');
}

/** What the clocks of that day say of it. */
function isTrue(shown: string, assessment: Assessment): boolean {
  const [late, days] = owedBy(assessment) ?? [false, null];
  return shown.endsWith(late ? `overdue ${days ?? ''}` : ' ') && shown.includes('overdue') === late;
}

describe('for two years from the last message on', () => {
  test.each(histories)('a row made once says the truth of each day as long as it holds: $law: $what', (history) => {
    const kept = keep(history);
    const facts = sketch(history.messages, history.thread);
    const wrong: string[] = [];
    let row: CaseRow | undefined;
    let before: readonly Clock[] = [];
    for (const today of daysOf(history)) {
      const assessment = assessOn(history, facts, today);
      const fresh = rowOf(kept, assessment);
      row = row !== undefined && today <= row.holdsUntil ? row : fresh;
      const shown = shownBy(row, today);
      if (row.nextOn !== fresh.nextOn || row.what !== fresh.what || !isTrue(shown, assessment)) wrong.push(shown);
      const overdue = countOverdue(retally(emptyTally, [], [row]), () => today);
      if (overdue !== (shown.includes('overdue') ? 1 : 0)) wrong.push(`${today}: ${overdue} overdue`);
      for (const [at, clock] of assessment.clocks.entries()) {
        const old = before[at];
        if (old && takesBack(old, clock)) wrong.push(`${today}: ${JSON.stringify(old)} ${JSON.stringify(clock)}`);
      }
      before = assessment.clocks;
    }
    expect(wrong).toEqual([]);
  });
});

/** A day never takes back what another day said of the same facts. */
function takesBack(old: Clock, clock: Clock): boolean {
  const fixed = (one: Clock) => [one.from, one.fromMessage, one.endedOn, one.endedBy, one.due].join(' ');
  const forgiven = old.state === 'overdue' && clock.state !== 'overdue';
  return fixed(old) !== fixed(clock) || forgiven || (clock.workingDaysLate ?? 0) < (old.workingDaysLate ?? 0);
}
