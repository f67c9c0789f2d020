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
    told: tellParts(rows, strength === 'weak' ? 'seems to be' : 'is', 'the authority'),
    ask: `${strength === 'weak' ? 'Could you please' : 'Please'} give the rest or, if it is not held or is withheld, say so and why${strength === 'weak' ? '?' : '.'}`,
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
  if (row.answer.corrected) return true;
  return isSure(row) && missingOf(brief, row) !== null && !isExplained(row) && !isShaky(brief, row);
}

/** What is missing, unless it is told in words of the authority's own. */
function missingOf(brief: Brief, row: LedgerRow): string | null {
  const missing = row.answer.missing;
  const letter = deedOf(brief, row.answer.in)?.message.text ?? '';
  return missing !== null && missing.length > 20 && onOneLine(letter).includes(onOneLine(missing))
    ? null
    : tellMissing(row);
}

const recital =
  /\b(?:you (?:have )?(?:raised?|complain\w*|say|said|stated?|mention\w*)|your (?:complaint|appeal|points?|concerns?) (?:were|was|is|are))\b[^.?!]*$/i;
/** A year is none, and neither is a number within a name. */
const figure = /(?<![\w.,])\u00a3?\d[\d,.]*(?![\w-])/g;

/**
 * Whether the words found may not be the answer, or not all of it: a heading, a recital of what the requester wrote, or a paragraph with as many
 * figures as parts that were asked for.
 */
function isShaky(brief: Brief, { answer }: LedgerRow): boolean {
  const { evidence } = answer;
  const text = deedOf(brief, answer.in)?.message.text ?? '';
  if (evidence === null) return true;
  const line = text.slice(
    text.lastIndexOf('\n', evidence.start) + 1,
    (text.indexOf('\n', evidence.end) + text.length + 1) % (text.length + 1),
  );
  if (line.trim() === evidence.quote.trim() && !/[\d.,;:?!]/.test(line)) return true;
  const start = Math.max(text.lastIndexOf('\n\n', evidence.start), 0);
  const end = text.indexOf('\n\n', evidence.end);
  const paragraph = onOneLine(text.slice(start, end < 0 ? text.length : end));
  const parts = (answer.missing ?? '').split(/,|\band\b/).filter((part) => part.trim() !== '').length + 1;
  const figures = (paragraph.match(figure) ?? []).filter((one) => !/^(?:19|20)\d\d$/.test(one));
  return recital.test(onOneLine(text.slice(start, evidence.start))) || (parts > 2 && figures.length >= parts);
}

const absent =
  /\bnot (?:be )?(?:held|hold|kept|record|available|collat)|\bno longer (?:held|available|kept)|n't (?:hold|record|keep)/i;

function isExplained({ answer }: LedgerRow): boolean {
  return absent.test(answer.evidence?.quote ?? '') || absent.test(answer.missing ?? '');
}

function tellParts(rows: readonly LedgerRow[], verb: string, who = 'you'): string {
  const [only] = rows;
  if (only !== undefined && rows.length === 1) {
    const part = tellPart(only, verb, who);
    const told =
      only.question.label === null
        ? `${stop(`this part of my request ${verb} answered only in part: ${quoteQuestion(only, 200)}`)} ${capital(part)}`
        : `${nameInBrackets(only)} ${verb} answered only in part${part === '' ? '' : `: ${part}`}`;
    return stop(who === 'you' ? capital(told.trim()) : told.trim());
  }
  const lines = rows.map((row) => `- ${[nameInBrackets(row), tellPart(row, verb, who)].filter(Boolean).join(': ')}`);
  return `${who === 'you' ? 'Some' : 'some'} answers ${verb === 'is' ? 'cover' : 'seem to cover'} only a part of what was asked:\n\n${lines.join('\n')}\n`;
}

function nameInBrackets(row: LedgerRow): string {
  return row.question.label === null ? tellQuestion(row, 160) : `${nameOf(row)} (${quoteQuestion(row, 120)})`;
}

/** What was answered and, where that is certain, what was not. */
function tellPart(row: LedgerRow, verb: string, who: string): string {
  const words = row.answer.evidence === null ? '' : `${who} wrote ${quote(row.answer.evidence.quote, 100)}`;
  const missing = verb === 'is' ? tellMissing(row) : null;
  return [words, missing === null ? '' : `still missing: ${missing}`].filter((part) => part !== '').join('; ');
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
