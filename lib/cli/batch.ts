import { assessFile, parseDay, wordsOf } from './assess-file';
import { type Row, rowOf, rowOfError, rowOfStranger } from './row';

/**
 * Answers each JSON line `{"file", "today"}` with one JSON line, in the same order. What goes wrong with one is said in its
 * `error`, and the rest goes on. Empty lines are passed over.
 */
export async function* answerLines(lines: AsyncIterable<string>): AsyncGenerator<string> {
  for await (const line of lines) {
    if (line.trim() !== '') yield `${JSON.stringify(await answer(line))}\n`;
  }
}

async function answer(line: string): Promise<Row> {
  let file: string | null = null;
  try {
    const job: unknown = JSON.parse(line);
    file = stringIn(job, 'file');
    const today = stringIn(job, 'today');
    if (file === null) throw new Error('the line names no file');
    const done = await assessFile(file, today === null ? null : parseDay(today));
    return done ? rowOf(file, done.reading, done.assessment) : rowOfStranger(file);
  } catch (error) {
    return rowOfError(file, error instanceof SyntaxError ? 'the line is no JSON' : wordsOf(error));
  }
}

function stringIn(job: unknown, key: 'file' | 'today'): string | null {
  const value =
    typeof job === 'object' && job !== null && key in job ? (job as Record<typeof key, unknown>)[key] : null;
  return typeof value === 'string' && value !== '' ? value : null;
}
