/** Runs every check, stops at none, and sums what passed. `tsx test/run/run.ts ci` adds the labelled pages and threads beside the project. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getBrowser, howToGet } from '../browsers/get.ts';
import floors from './floors.json' with { type: 'json' };
import { builds, checks, measures, type Step } from './steps.ts';

interface Outcome {
  readonly name: string;
  readonly passed: number;
  readonly failed: number;
  readonly seconds: number;
}

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
}

const SHARED = '../shared';

function stepsFor(what: string | undefined): readonly Step[] {
  if (what !== 'ci' || !existsSync(`${SHARED}/gold`)) return [...checks, ...builds];
  const threads = readdirSync(`${SHARED}/gold`)
    .filter((file) => file.endsWith('.json'))
    .sort();
  return [
    ...checks,
    ...builds,
    ...measures(
      SHARED,
      floors,
      threads.map((file) => `${SHARED}/gold/${file}`),
    ),
  ];
}

/** Browsers that a step needs and that cannot be had, in words. */
async function missingFor(step: Step): Promise<readonly string[]> {
  const missing: string[] = [];
  for (const family of step.browsers ?? []) if (!(await getBrowser(family))) missing.push(howToGet(family));
  return missing;
}

function countsOf(report: string, worked: boolean): { readonly passed: number; readonly failed: number } {
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  const { numPassedTests, numFailedTests }: VitestReport = JSON.parse(readFileSync(report, 'utf8'));
  return { passed: numPassedTests, failed: Math.max(numFailedTests, worked ? 0 : 1) };
}

function run(step: Step): { readonly passed: number; readonly failed: number } {
  const report = join(mkdtempSync(join(tmpdir(), 'replydue-')), 'report.json');
  const json = step.counts === 'tests' ? ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`] : [];
  const [command = '', ...args] = [...step.run, ...json];
  const worked = spawnSync(command, args, { stdio: 'inherit' }).status === 0;
  if (step.counts === 'tests') return countsOf(report, worked);
  return worked ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

async function take(step: Step): Promise<Outcome> {
  console.log(`\n--- ${step.name}: ${step.run.slice(0, 8).join(' ')}`);
  const start = Date.now();
  const missing = await missingFor(step);
  for (const words of missing) console.error(words);
  const counts = missing.length ? { passed: 0, failed: 1 } : run(step);
  return { name: step.name, ...counts, seconds: Math.round((Date.now() - start) / 1000) };
}

const outcomes: Outcome[] = [];
for (const step of stepsFor(process.argv[2])) outcomes.push(await take(step));

console.log();
for (const { name, passed, failed, seconds } of outcomes) {
  console.log(`${failed ? 'FAILED' : 'passed'}  ${name}: ${passed} passed, ${failed} failed, ${seconds} s`);
}
const passed = outcomes.reduce((sum, each) => sum + each.passed, 0);
const failed = outcomes.reduce((sum, each) => sum + each.failed, 0);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);
