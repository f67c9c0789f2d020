import { createInterface } from 'node:readline';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { assessFile, parseDay, wordsOf } from './assess-file';
import { answerLines } from './batch';
import { report } from './report';
import { type Row, rowOf, rowOfError, rowOfStranger } from './row';

const USAGE = `Usage: npm run --silent assess -- PAGE.html [--today YYYY-MM-DD] [--json]
       npm run --silent assess -- --batch    JSON lines {"file", "today"} from standard input

Reads a saved page of a request thread. Beside PAGE.html, PAGE.portal.json is taken as the site's own data, and
PAGE.unfolded.html as the page with nothing folded.
`;

/**
 * The command line `assess`.
 *
 * @returns the exit code: 0 when all was answered, 1 when the page is no thread or cannot be read, 2 when it was called wrongly
 */
export async function main(args: readonly string[]): Promise<number> {
  const called = parseCall(args);
  if (typeof called === 'string') return complain(`${called}\n${USAGE}`, 2);
  const { batch, json, today, help, files } = called;
  if (help) return say(USAGE);
  if (batch) return answerBatch();
  const [file, ...others] = files;
  if (!file || others.length > 0) return complain(USAGE, 2);
  try {
    const done = await assessFile(file, today ? parseDay(today) : null);
    if (!done)
      return json
        ? say(print(rowOfStranger(file)), 1)
        : complain(`${file} shows no request thread that can be read.\n`, 1);
    return say(json ? print(rowOf(file, done.reading, done.assessment)) : report(done.reading, done.assessment));
  } catch (error) {
    return json ? say(print(rowOfError(file, wordsOf(error))), 1) : complain(`${file}: ${wordsOf(error)}\n`, 1);
  }
}

function parseCall(args: readonly string[]) {
  const boolean = { type: 'boolean', default: false } as const;
  const options = {
    batch: boolean,
    json: boolean,
    help: { ...boolean, short: 'h' },
    today: { type: 'string' },
  } as const;
  try {
    const { values, positionals: files } = parseArgs({ args: [...args], allowPositionals: true, options });
    return { ...values, files };
  } catch (error) {
    return wordsOf(error);
  }
}

async function answerBatch(): Promise<number> {
  await pipeline(answerLines(createInterface({ input: process.stdin })), process.stdout, { end: false }).catch(
    (error) => {
      if (error.code !== 'EPIPE') throw error;
    },
  );
  return 0;
}

function print(row: Row): string {
  return `${JSON.stringify(row, null, 2)}\n`;
}

function say(text: string, code = 0): number {
  process.stdout.write(text);
  return code;
}

function complain(text: string, code: number): number {
  process.stderr.write(text);
  return code;
}
