import type { LedgerRow } from '../questions/question';
import { list, onOneLine, quote, shorten, stop } from './phrase';

/** A question's own words, without the mark that parts it from the next in a list. */
export function quoteQuestion({ question }: Pick<LedgerRow, 'question'>, most: number): string {
  return quote(onOneLine(question.text).replace(/(?:[;,]\s*(?:and|or)?|\s+(?:and|or)|(?<!\.)\.)\s*$/i, ''), most);
}

/** `question 4a`, or the words themselves where the requester gave no number. */
export function nameOf({ question }: LedgerRow): string {
  return question.label === null
    ? quoteQuestion({ question }, 90)
    : `question ${question.label.replace(/^Q(?=[\w.])/, '')}`;
}

/** The question by number and words: `question 4a: “Does the Council …?”`. */
export function tellQuestion(row: LedgerRow, most = 200): string {
  return row.question.label === null ? quoteQuestion(row, most) : `${nameOf(row)}, ${quoteQuestion(row, most)}`;
}

/** `question 4`, `questions 4 and 6`, with the words only of those that have no number. */
export function nameAll(rows: readonly LedgerRow[]): string {
  const labelled = rows.filter((row) => row.question.label !== null).map((row) => nameOf(row).replace('question ', ''));
  const bare = rows.filter((row) => row.question.label === null).map(nameOf);
  const head = labelled.length === 0 ? [] : [`${labelled.length === 1 ? 'question' : 'questions'} ${list(labelled)}`];
  return list([...head, ...bare]);
}

/** `the answer to question 4`, `the answers to questions 4 and 6`; the words of what has no number. */
export function answersTo(rows: readonly LedgerRow[]): string {
  const labelled = rows.filter((row) => row.question.label !== null);
  const bare = rows.filter((row) => row.question.label === null);
  const head =
    labelled.length === 0 ? [] : [`the ${labelled.length === 1 ? 'answer' : 'answers'} to ${nameAll(labelled)}`];
  return list([...head, ...bare.map(nameOf)]);
}

/** What is kept back of these questions, for `You withhold …`: of what was answered in part, a part. */
export function withheldOf(rows: readonly LedgerRow[]): string {
  const parts = rows.filter(({ answer }) => answer.state === 'partly-answered');
  const whole = rows.filter((row) => !parts.includes(row));
  return list(
    [answersTo(whole), parts.length === 0 ? '' : `a part of ${answersTo(parts)}`].filter((one) => one !== ''),
  );
}

/**
 * The questions as they follow a phrase such as `I can find no answer to`: one stands in the sentence, several stand in a list of lines.
 * Beyond twelve, numbers alone have to do.
 */
export function tellAll(rows: readonly LedgerRow[]): string {
  const [first] = rows;
  if (first === undefined) return '';
  if (rows.length === 1)
    return ` ${first.question.label === null ? 'this part of my request: ' : ''}${stop(tellQuestion(first))}`;
  if (rows.length > 12 && rows.every((row) => row.question.label !== null)) return ` ${nameAll(rows)}.`;
  const most = rows.length > 6 ? 90 : 140;
  return ` these parts of my request:\n\n${rows.map((row) => `- ${tellQuestion(row, most)}`).join('\n')}\n`;
}

/** What is missing of a part-answered question: quoted where it is the requester's own words. */
export function tellMissing({ question, answer }: LedgerRow): string | null {
  if (answer.missing === null || answer.missing.trim() === '') return null;
  const missing = withoutNames(onOneLine(answer.missing).slice(0, 500), question.text);
  if (missing === '') return null;
  const own = onOneLine(question.text).toLowerCase().includes(missing.toLowerCase());
  return own ? quote(missing) : shorten(missing.replace(/[.\s]+$/, ''));
}

/** Leaves out of a list of years those that belong to the name of an Act in the question: `the Police Reform Act 2002`. */
function withoutNames(missing: string, question: string): string {
  const named = [...question.matchAll(/\b(?:Act|Regulations|Order|Rules)\s+((?:19|20)\d\d)\b/g)].map(
    ([, year = '']) => year,
  );
  if (named.length === 0 || !/^(?:19|20)\d\d(?:, (?:19|20)\d\d)*$/.test(missing)) return missing;
  return missing
    .split(', ')
    .filter((year) => !named.includes(year))
    .join(', ');
}
