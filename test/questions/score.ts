import type { LedgerRow } from '../../lib/questions/question';
import type { GoldQuestion } from './gold';

/** The measures of the labelled threads, as in their own scoring script. */
export interface Score {
  readonly extraction: number;
  readonly precision: number;
  readonly recall: number;
  readonly flagPrecision: number;
  readonly flagRecall: number;
  readonly state: number;
  readonly clean: number;
  readonly misses: readonly string[];
}

export interface Sample {
  readonly name: string;
  readonly gold: readonly GoldQuestion[];
  readonly rows: readonly LedgerRow[];
}

function norm(text: string | null): string {
  return (text ?? '')
    .replace(/^\s*>+ ?/gmu, '')
    .replace(/\s+/gu, ' ')
    .trim()
    .toLowerCase();
}

/** Lays each labelled question to one that was found: one that contains its words, with the same label if any, else the shortest. */
export function matchLabels<Row extends Pick<LedgerRow, 'question'>>(
  labels: readonly GoldQuestion[],
  rows: readonly Row[],
) {
  const free = [...rows];
  const pairs = labels.map((question): [GoldQuestion, Row | null] => {
    const fits = free.filter((row) => norm(row.question.text).includes(norm(question.contains)));
    const same = fits.find((row) => question.label && norm(row.question.label) === norm(question.label));
    const row = same ?? fits.sort((a, b) => norm(a.question.text).length - norm(b.question.text).length)[0] ?? null;
    if (row) free.splice(free.indexOf(row), 1);
    return [question, row];
  });
  return { pairs, free };
}

export function score(samples: readonly Sample[]): Score {
  let found = 0,
    matched = 0,
    gold = 0,
    said = 0,
    right = 0,
    flags = 0,
    hit = 0,
    state = 0,
    clean = 0;
  const misses: string[] = [];
  for (const sample of samples) {
    const { pairs, free } = matchLabels(sample.gold, sample.rows);
    found += sample.rows.length;
    gold += pairs.length;
    let wrong = free.filter((row) => row.answer.state === 'unanswered').length;
    said += wrong;
    for (const row of free)
      misses.push(
        `${sample.name}: no such question (${row.answer.state}): ${row.question.label ?? ''} ${row.question.text.slice(0, 90)}`,
      );
    for (const [question, row] of pairs) {
      const ok = [question.answer, ...(question.accept ?? [])];
      const state_ = row?.answer.state ?? 'missing';
      if (row) matched++;
      else misses.push(`${sample.name}: not found: ${question.label ?? ''} ${question.contains}`);
      if (ok.includes(state_)) state++;
      else if (row)
        misses.push(
          `${sample.name} ${question.label ?? question.contains}: ${state_} (${row.answer.confidence.toFixed(2)}) for ${question.answer} | ${row.answer.why} | ${row.answer.evidence?.quote.slice(0, 120).replace(/\s+/gu, ' ') ?? ''}`,
        );
      if (question.answer === 'unanswered') {
        flags++;
        if (ok.includes(state_) && (state_ === 'unanswered' || question.accept?.includes(state_))) hit++;
      }
      if (state_ === 'unanswered') {
        said++;
        if (ok.includes('unanswered')) right++;
        else wrong++;
      }
    }
    if (wrong === 0) clean++;
  }
  const precision = found ? matched / found : 0;
  const recall = gold ? matched / gold : 1;
  return {
    extraction: precision + recall ? (2 * precision * recall) / (precision + recall) : 0,
    precision,
    recall,
    flagPrecision: said ? right / said : 1,
    flagRecall: flags ? hit / flags : 1,
    state: gold ? state / gold : 1,
    clean: samples.length ? clean / samples.length : 1,
    misses,
  };
}
