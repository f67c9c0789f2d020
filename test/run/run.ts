/** Runs every check, stops at none, and sums what passed. `tsx test/run/run.ts ci` adds the labelled pages and threads beside the project. */
import { existsSync, readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import floors from './floors.json' with { type: 'json' };
import { measures, type Stage, type Step, stages } from './steps.ts';
import { type Outcome, take } from './take.ts';

const SHARED = '../shared';

function measuresFor(what: string | undefined): readonly Step[] {
  if (what !== 'ci' || !existsSync(`${SHARED}/gold`)) return [];
  const threads = readdirSync(`${SHARED}/gold`)
    .filter((file) => file.endsWith('.json'))
    .sort();
  return measures(
    SHARED,
    floors,
    threads.map((file) => `${SHARED}/gold/${file}`),
  );
}

/** Takes the steps of a stage side by side, as many at once as there are processors. */
async function takeAll(stage: Stage): Promise<readonly Outcome[]> {
  const [left, outcomes] = [[...stage], [] as Outcome[]];
  const lane = async () => {
    for (let step = left.shift(); step; step = left.shift()) outcomes.push(await take(step, stage.length > 1));
  };
  await Promise.all(Array.from({ length: availableParallelism() }, lane));
  return outcomes;
}

const outcomes: Outcome[] = [];
for (const stage of stages(measuresFor(process.argv[2]))) outcomes.push(...(await takeAll(stage)));

console.log();
for (const { name, passed, failed, seconds } of outcomes) {
  console.log(`${failed ? 'FAILED' : 'passed'}  ${name}: ${passed} passed, ${failed} failed, ${seconds} s`);
}
const passed = outcomes.reduce((sum, each) => sum + each.passed, 0);
const failed = outcomes.reduce((sum, each) => sum + each.failed, 0);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);
