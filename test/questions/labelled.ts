import { readdirSync, readFileSync } from 'node:fs';
import { readLedger } from '../../lib/questions/ledger';
import { buildThread, type GoldThread, labelledActs, ownActs } from './gold';
import type { Sample } from './score';

const FOLDER = new URL('./threads/', import.meta.url);

/** Invented threads by many writers who never saw the rules, each with its labels, in the format of the labelled threads beside the project. */
export function readLabelled(): GoldThread[] {
  const names = readdirSync(FOLDER).filter((name) => name.endsWith('.json'));
  return names.sort().map((name) => JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8')) as GoldThread);
}

/** Reads the questions of labelled threads, with the acts of the labels or those that are read. */
export function sampleOf(gold: GoldThread, acts: 'labelled' | 'own'): Sample {
  const thread = buildThread(gold);
  const known = acts === 'labelled' ? labelledActs(gold, thread) : ownActs(gold, thread);
  return { name: gold.name, gold: gold.gold.questions, rows: readLedger(thread, known) };
}
