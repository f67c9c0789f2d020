import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { isDoubt } from '../law/doubt';
import { dueOfEvent, type LegalEvent } from '../law/events';
import type { Closures } from '../law/school';

const USAGE = `Usage: npm run --silent due -- [--calendars FILE.json] < EVENTS.jsonl

Reads JSON lines such as {"regime": "uk-foia", "event": "request", "date_received": "2025-01-06"} and writes each with the
last day of the period as "due"; where that cannot be told, "due" is null and "why" says why.
FILE.json: {"schools": [{"id": "...", "closed": [["2025-02-17", "2025-02-21"], ...]}, ...]}
`;

/**
 * The command line `due`.
 *
 * @returns the exit code: 0 when every line was answered, 2 when it was called wrongly
 */
export async function main(args: readonly string[]): Promise<number> {
  const called = await readCall(args);
  if (typeof called === 'string') {
    process.stderr.write(`${called}\n${USAGE}`);
    return 2;
  }
  const lines = createInterface({ input: process.stdin });
  await pipeline(answerEvents(lines, called), process.stdout, { end: false }).catch((error) => {
    if (error.code !== 'EPIPE') throw error;
  });
  return 0;
}

async function readCall(args: readonly string[]): Promise<string | ReadonlyMap<string, Closures>> {
  try {
    const { values } = parseArgs({ args: [...args], options: { calendars: { type: 'string' } } });
    return values.calendars ? readSchools(JSON.parse(await readFile(values.calendars, 'utf8'))) : new Map();
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function readSchools(file: { schools?: readonly { id: string; closed: Closures }[] }): ReadonlyMap<string, Closures> {
  return new Map((file.schools ?? []).map(({ id, closed }) => [id, closed]));
}

/** Answers each line in its place. A line that is no event is answered too, and the rest goes on. */
export async function* answerEvents(
  lines: AsyncIterable<string>,
  schools: ReadonlyMap<string, Closures>,
): AsyncGenerator<string> {
  for await (const line of lines) {
    if (line.trim() !== '') yield `${JSON.stringify(answerEvent(line, schools))}\n`;
  }
}

function answerEvent(line: string, schools: ReadonlyMap<string, Closures>): Record<string, unknown> {
  const event = parseEvent(line);
  if (!event) return { line, due: null, why: 'The line is no event: regime, event and date_received are needed.' };
  const due = dueOfEvent(event, schools);
  return isDoubt(due) ? { ...event, due: null, why: due.doubt } : { ...event, due };
}

function parseEvent(line: string): LegalEvent | null {
  try {
    const row: Partial<Record<keyof LegalEvent, unknown>> | null = JSON.parse(line);
    const needed = [row?.regime, row?.event, row?.date_received];
    return row && needed.every((value) => typeof value === 'string') ? (row as LegalEvent) : null;
  } catch {
    return null;
  }
}
