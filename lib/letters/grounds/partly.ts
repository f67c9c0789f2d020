import type { LedgerRow } from '../../questions/question';
import { type Brief, deedOf, proven } from '../brief';
import { onOneLine, quote, sayCount, stop } from '../phrase';
import { nameOf, quoteQuestion, tellMissing, tellQuestion } from '../question-names';
import type { Finding, Rule } from '../rule';
import { isSure, rowsIn } from './rows';

/** Answers that give some of what was asked, with no provision relied on for the rest, where it is known what is missing. */
export const partlyAnswered: Rule = {
  id: 'partly-answered',
  find: (brief) =>
    findParts(
      brief,
      partsIn(brief).filter((row) => isKnown(brief, row)),
      'strong',
    ),
};

/** The same where it is not known what is missing, or where the authority has said why: it is asked about only. */
export const partlyUnclear: Rule = {
  id: 'partly-unclear',
  find: (brief) =>
    findParts(
      brief,
      partsIn(brief).filter((row) => !isKnown(brief, row)),
      'weak',
    ),
};

function findParts(brief: Brief, rows: readonly LedgerRow[], strength: Finding['strength']): Finding | null {
  if (rows.length === 0) return null;
  return {
    title: `${sayCount(rows.length, 'question')} ${strength === 'weak' ? 'perhaps ' : ''}answered only in part`,
    facts: tellParts(rows, strength === 'weak' ? 'seems to be' : 'is'),
    ask: 'Please give the rest or, if it is not held or is withheld, say so and why.',
    evidence: proven(
      brief,
      rows.flatMap((row) => [row.answer.evidence, row.question.place]),
    ),
    strength: brief.unread ? 'weak' : strength,
  };
}

function partsIn(brief: Brief): readonly LedgerRow[] {
  return rowsIn(brief, 'partly-answered').filter((row) => row.answer.citations.length === 0);
}

function isKnown(brief: Brief, row: LedgerRow): boolean {
  return row.answer.corrected || (isSure(row) && missingOf(brief, row) !== null && !isExplained(row));
}

/** What is missing, unless it is told in words of the authority's own. */
function missingOf(brief: Brief, row: LedgerRow): string | null {
  const missing = row.answer.missing;
  const letter = deedOf(brief, row.answer.in)?.message.text ?? '';
  return missing !== null && missing.length > 20 && onOneLine(letter).includes(onOneLine(missing))
    ? null
    : tellMissing(row);
}

const absent =
  /\bnot (?:be )?(?:held|hold|kept|record|available|collat)|\bno longer (?:held|available|kept)|n't (?:hold|record|keep)/i;

function isExplained({ answer }: LedgerRow): boolean {
  return absent.test(answer.evidence?.quote ?? '') || absent.test(answer.missing ?? '');
}

function tellParts(rows: readonly LedgerRow[], verb: string): string {
  const [only] = rows;
  if (only !== undefined && rows.length === 1)
    return stop(`${capital(nameInBrackets(only))} ${verb} answered only in part${tellPart(only, verb)}`);
  const lines = rows.map((row) => `- ${nameInBrackets(row)}${tellPart(row, verb)}`);
  return `Some answers ${verb === 'is' ? 'cover' : 'seem to cover'} only a part of what was asked:\n${lines.join('\n')}\n`;
}

function nameInBrackets(row: LedgerRow): string {
  return row.question.label === null ? tellQuestion(row, 160) : `${nameOf(row)} (${quoteQuestion(row, 120)})`;
}

/** What was answered and, where that is certain, what was not. */
function tellPart(row: LedgerRow, verb: string): string {
  const words = row.answer.evidence === null ? '' : `you wrote ${quote(row.answer.evidence.quote, 100)}`;
  const missing = verb === 'is' ? tellMissing(row) : null;
  const told = [words, missing === null ? '' : `still missing: ${missing}`].filter((part) => part !== '').join('; ');
  return told === '' ? '' : `: ${told}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
