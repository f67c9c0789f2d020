import { describe, expect, test } from 'vitest';
import { assess } from '../../lib/assess/assess.ts';
import type { Assessment } from '../../lib/assess/assessment.ts';
import { readDemo } from './read.ts';
import type { DemoThread } from './thread.ts';
import { threadsOn } from './threads/index.ts';

/** Days on which the demo must show what it promises: at week ends, around holidays, on a leap day. */
const DAYS = ['2026-11-21', '2026-12-28', '2027-04-06', '2027-07-13', '2028-02-29'];

function published(today: string): readonly DemoThread[] {
  return threadsOn(today).filter(({ withdrawn }) => !withdrawn);
}

function assessed(thread: DemoThread, today: string): Assessment | null {
  const reading = readDemo(thread, today);
  return reading && assess(reading.thread, [], today);
}

/** Each question with what became of it, under the name that the truth has for it. */
function answersOf(assessment: Assessment | null, names: readonly string[]): readonly (readonly [string, string])[] {
  return (assessment?.questions ?? []).map(({ question, answer }) => {
    const { label, text } = question;
    const name = label ?? names.find((words) => text.toLowerCase().includes(words)) ?? text;
    return [name, answer.state];
  });
}

describe.each(DAYS)('the demo on %s', (today) => {
  test.each(published(today))('$slug is read whole', (thread) => {
    const reading = readDemo(thread, today);
    expect(reading?.gaps).toEqual([]);
    expect(reading?.viewer).toBe('requester');
    expect(reading?.thread.messages.map(({ sentOn, hidden }) => [sentOn, hidden])).toEqual(
      thread.messages.map((message) => [message.on, message.kind === 'received' && message.hidden]),
    );
  });

  test.each(published(today))('$slug: $shows', (thread) => {
    const { regime, acts, clocks, answers } = thread.truth;
    const seen = assessed(thread, today);
    expect(seen?.regime.id).toBe(regime);
    expect(seen?.notes.map(({ act }, at) => (acts[at] === null ? null : act.kind))).toEqual(acts);
    const counted = seen?.clocks.map(({ clock, from, due, state, workingDaysLate }) => ({
      clock,
      from,
      due,
      state,
      workingDaysLate,
    }));
    for (const clock of clocks) expect(counted).toContainEqual(clock);
    const names = Object.keys(answers);
    const found = answersOf(seen, names);
    if (names.length) expect(found.map(([name]) => name)).toEqual(names);
    if (names.length) for (const [name, state] of found) expect([answers[name]].flat(), name).toContain(state);
  });
});

test('nobody is called late for an answer that may be hidden', () => {
  const today = '2026-11-21';
  const thread = published(today).find(({ slug }) => slug === 'taxi_licences_revoked');
  const seen = thread && assessed(thread, today);
  expect(seen?.clocks.map(({ state }) => state)).not.toContain('overdue');
  expect(seen?.questions.map(({ answer }) => answer.state)).not.toContain('unanswered');
});
