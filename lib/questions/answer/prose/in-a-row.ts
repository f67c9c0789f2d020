import { findAll } from '../../../thread/find-all';
import type { Span } from '../../../thread/prose';
import type { Sentence } from '../reading/reply';
import { type Context, type Finding, makeFinding } from '../state/finding';
import { readState } from '../state/state';

/** What says, up to its colon, that the answers stand in the order of the questions. */
const LEAD =
  /\b(?:in (?:the )?same (?:order|sequence)|in your (?:own )?(?:order|sequence)|^\W*in (?:order|sequence)|in (?:the )?(?:order|sequence)\b(?=[^.:;?]{0,60}\b(?:you|your|asked|questions?|requested)\b)|(?:points?|questions?|quer(?:y|ies)|items?|these|them|each) (?:\w+ ){0,2}(?:in turn|one by one))\b[^.:;?]{0,60}:\s+(?=\S)/iu;
const CLAUSE = /[^\s;][^;]*/gu;
/** So few clauses are no row. */
const FEW = 3;
const SURE = 0.8;

/**
 * `In the order you asked: 31; 412; no, it is ours; £860.`: each clause answers the question at its place. Where there are not as many as
 * questions none can be laid to any, though each question may be answered. Null where no such row stands.
 */
export function readRow(free: readonly Sentence[], context: Context): ReadonlyMap<number, Finding> | null {
  for (const sentence of free) {
    const clauses = sentence.text.includes(';') ? splitRow(sentence, context.text) : [];
    if (clauses.length >= FEW) return layRow(sentence, clauses, context);
  }
  return null;
}

function splitRow({ start, end }: Sentence, text: string): readonly Span[] {
  const words = text.slice(start, end);
  const lead = LEAD.exec(words);
  if (!lead) return [];
  const from = lead.index + lead[0].length;
  return findAll(CLAUSE, words.slice(from)).map((clause) => {
    const joined = /^and\s+/iu.exec(clause[0])?.[0].length ?? 0;
    return { start: start + from + clause.index + joined, end: start + from + clause.index + clause[0].length };
  });
}

function layRow(sentence: Sentence, clauses: readonly Span[], context: Context): ReadonlyMap<number, Finding> {
  const why = 'Answers stand in a row, and not as many as there are questions.';
  return new Map(
    context.asked.flatMap((_, i): [number, Finding][] => {
      const clause = clauses.length === context.asked.length ? clauses[i] : undefined;
      if (!clause) return [[i, makeFinding('unclear', sentence, 0.5, why)]];
      const finding = readState(i, clause.start, clause.end, { ...context, under: true });
      return finding ? [[i, { ...finding, confidence: Math.min(finding.confidence, SURE) }]] : [];
    }),
  );
}
