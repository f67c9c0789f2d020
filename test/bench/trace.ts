import type { Page } from 'puppeteer-core';

/** An event of Chromium's own trace; times in microseconds, `tdur` of the processor and not of the clock. */
export interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: {
    readonly data?: { readonly url?: string; readonly functionName?: string; readonly type?: string };
    readonly frame_reporter?: { readonly state?: string; readonly scroll_state?: string };
  };
}

/** What Chromium writes down of these categories while something happens in a page. */
export async function traced(
  page: Page,
  categories: string[],
  happen: () => Promise<unknown>,
): Promise<readonly TraceEvent[]> {
  await page.tracing.start({ categories });
  await happen();
  const trace = Buffer.from((await page.tracing.stop()) ?? []).toString('utf8');
  const { traceEvents }: { readonly traceEvents: readonly TraceEvent[] } = JSON.parse(trace);
  return traceEvents;
}
