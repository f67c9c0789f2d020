import { readFile } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { numberOf } from '../law/day';
import { isDoubt } from '../law/doubt';
import { dueOfEvent, type LegalEvent } from '../law/events';
import type { Closures } from '../law/school';

const USAGE = `Usage: npm run --silent due -- [--calendars FILE.json] < EVENTS.jsonl

Reads JSON lines such as {"regime": "uk-foia", "event": "request", "date_received": "2025-01-06"} and writes each with the
last day of the period as "due"; where that cannot be told, "due" is null and "why" says why.
FILE.json: {"schools": [{"id": "...", "closed": [["2025-02-17", "2025-02-21"], ...]}, ...]}
`;

const NEEDED = ['regime', 'event', 'date_received'] as const;
const OPTIONAL = ['state', 'place', 'region', 'school', 'fees_notice', 'fee_received'] as const;
const NO_EVENT = 'The line is no event, a JSON object with regime, event and date_received';

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
  const lines = splitLines(process.stdin.setEncoding('utf8'));
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

const schoolsFile = v.object({
  schools: v.optional(v.array(v.object({ id: v.string(), closed: v.array(v.tuple([v.string(), v.string()])) })), []),
});

function readSchools(file: unknown): ReadonlyMap<string, Closures> {
  const read = v.safeParse(schoolsFile, file);
  if (!read.success) throw new Error(`${v.getDotPath(read.issues[0]) ?? 'The file'}: ${read.issues[0].message}.`);
  const days = read.output.schools.flatMap(({ closed }) => closed.flat());
  const wrong = days.find((day) => numberOf(day) === null);
  if (wrong !== undefined) throw new Error(`closed: "${wrong}" is no day.`);
  return new Map(read.output.schools.map(({ id, closed }) => [id, closed]));
}

/** Lines as JSON Lines has them: ended by a line feed. Other signs that end a line elsewhere may stand inside a text. */
export async function* splitLines(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = '';
  for await (const piece of pieces) {
    const lines = (rest + piece).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (rest !== '') yield rest;
}

/** Answers each line in its place. A line that is no event is answered too, and the rest goes on. */
export async function* answerEvents(
  lines: AsyncIterable<string>,
  schools: ReadonlyMap<string, Closures>,
): AsyncGenerator<string> {
  for await (const line of lines) yield `${answerLine(line.trim(), schools)}\n`;
}

function answerLine(line: string, schools: ReadonlyMap<string, Closures>): string {
  try {
    return JSON.stringify(answerEvent(line, schools));
  } catch {
    return JSON.stringify({ due: null, why: 'The line cannot be written out again: it is nested too deeply.' });
  }
}

function answerEvent(line: string, schools: ReadonlyMap<string, Closures>): Record<string, unknown> {
  const row = parseRow(line);
  if (!row) return { line, due: null, why: line === '' ? 'The line is empty.' : `${NO_EVENT}.` };
  const { due: _due, why: _why, ...event } = row;
  const due = isEvent(event) ? dueOfEvent(event, schools) : { doubt: `${NO_EVENT}: ${whatIsWrong(event)}.` };
  return isDoubt(due) ? { ...event, due: null, why: due.doubt } : { ...event, due };
}

function parseRow(line: string): Record<string, unknown> | null {
  try {
    const row: unknown = JSON.parse(line);
    return typeof row === 'object' && row !== null && !Array.isArray(row) ? (row as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}

function isEvent(row: Record<string, unknown>): row is Record<string, unknown> & LegalEvent {
  return whatIsWrong(row) === null;
}

function whatIsWrong(row: Record<string, unknown>): string | null {
  const missing = NEEDED.filter((key) => typeof row[key] !== 'string');
  if (missing.length > 0) return `${missing.join(' and ')} missing or no text`;
  const odd = OPTIONAL.filter((key) => row[key] !== undefined && row[key] !== null && typeof row[key] !== 'string');
  return odd.length > 0 ? `${odd.join(' and ')} no text` : null;
}
