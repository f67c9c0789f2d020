import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getBrowser, howToGet } from '../browsers/get.ts';
import type { Step } from './steps.ts';

interface Counts {
  readonly passed: number;
  readonly failed: number;
}

/** What came of a step. */
export interface Outcome extends Counts {
  readonly name: string;
  readonly seconds: number;
}

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
}

/** Browsers that a step needs and that cannot be had, in words. */
async function missingFor(step: Step): Promise<readonly string[]> {
  const missing: string[] = [];
  for (const family of step.browsers ?? []) if (!(await getBrowser(family))) missing.push(howToGet(family));
  return missing;
}

function countsOf(report: string, worked: boolean): Counts {
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  const { numPassedTests, numFailedTests }: VitestReport = JSON.parse(readFileSync(report, 'utf8'));
  return { passed: numPassedTests, failed: Math.max(numFailedTests, worked ? 0 : 1) };
}

/** Whether a command ends well. What it says is shown while it says it, or, where others run `beside` it, as a whole at its end. */
function works([command = '', ...args]: readonly string[], title: string, beside: boolean): Promise<boolean> {
  if (!beside) console.log(title);
  const to = beside ? 'pipe' : 'inherit';
  const child = spawn(command, args, { stdio: ['inherit', to, to] });
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (words: Buffer) => said.push(words));
  return new Promise((done) => {
    child.on('error', () => done(false));
    child.on('close', (code) => {
      if (beside) console.log(`${title}\n${Buffer.concat(said)}`);
      done(code === 0);
    });
  });
}

async function count(step: Step, beside: boolean): Promise<Counts> {
  const report = join(mkdtempSync(join(tmpdir(), 'replydue-')), 'report.json');
  const json = step.counts === 'tests' ? ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`] : [];
  const title = `\n--- ${step.name}: ${step.run.slice(0, 8).join(' ')}`;
  const worked = await works([...step.run, ...json], title, beside);
  if (step.counts === 'tests') return countsOf(report, worked);
  return worked ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** Takes a step, `beside` others or alone. It never throws: what goes wrong counts as failed. */
export async function take(step: Step, beside: boolean): Promise<Outcome> {
  const start = Date.now();
  const missing = await missingFor(step);
  for (const words of missing) console.error(words);
  const counts = missing.length ? { passed: 0, failed: 1 } : await count(step, beside);
  return { name: step.name, ...counts, seconds: Math.round((Date.now() - start) / 1000) };
}
