import type { Page } from 'puppeteer-core';
import { type TraceEvent, traced } from './trace.ts';

const RUNS = ['EvaluateScript', 'FunctionCall', 'v8.compile'];

function isWithin(inner: TraceEvent, outer: TraceEvent): boolean {
  return inner !== outer && inner.ts >= outer.ts && inner.ts + (inner.dur ?? 0) <= outer.ts + (outer.dur ?? 0);
}

/** Runs that are part of no other run of the list. */
function outermost(runs: readonly TraceEvent[]): readonly TraceEvent[] {
  return runs.filter((run) => !runs.some((other) => isWithin(run, other)));
}

function isOf({ args }: TraceEvent, whose: string): boolean {
  return (args?.data?.url ?? '').startsWith(whose) || args?.data?.functionName === whose;
}

/** Milliseconds of processor that a trace gives to `whose`, and to the promises that were kept in the same thread from then on. */
function timeOf(events: readonly TraceEvent[], whose: string): number {
  const complete = events.filter(({ ph }) => ph === 'X');
  const runs = complete.filter((event) => RUNS.includes(event.name) && isOf(event, whose));
  const [first] = runs;
  if (!first) throw new Error(`The trace has no run of ${whose}: look how this release of Chromium writes it.`);
  const kept = complete.filter(
    ({ name, pid, tid, ts }) => name === 'RunMicrotasks' && pid === first.pid && tid === first.tid && ts >= first.ts,
  );
  return outermost([...runs, ...kept]).reduce((sum, { tdur = 0 }) => sum + tdur, 0) / 1000;
}

/**
 * Milliseconds of processor that scripts take while something happens in a page. The clock would also count what other
 * programs do on a busy machine.
 *
 * @param whose beginning of the scripts' address, or the name of one function
 */
export async function scriptTime(page: Page, whose: string, happen: () => Promise<unknown>): Promise<number> {
  return timeOf(await traced(page, ['devtools.timeline', 'v8'], happen), whose);
}
