import type { LedgerRow } from '../../questions/question';
import type { Promised } from '../../thread/act';
import { type Brief, dayOf, deedOf, proven } from '../brief';
import { distinct, list, quote, sayDay, stop } from '../phrase';
import { answersTo, nameOf, tellQuestion } from '../question-names';
import type { Rule } from '../rule';
import { answersOf, rowsIn } from './rows';

/** Answers that were put off to a day that has passed. */
export const deferred: Rule = {
  id: 'deferred',
  find: (brief) => {
    const told = brokenPromises(brief);
    if (told.length === 0) return null;
    return {
      title:
        told.length === 1
          ? 'An answer that was put off never came'
          : `${told.length} answers that were put off never came`,
      facts: tellPromises(brief, told, 100).join(' '),
      ask: told.length === 1 ? 'Please send the answer now.' : 'Please send these answers now.',
      evidence: proven(
        brief,
        told.flatMap(({ row, promise }) => [promise.evidence, row.answer.evidence]),
      ),
      strength: brief.unread ? 'weak' : 'strong',
    };
  },
};

/** An answer that was promised for a day that has passed. */
export interface Broken {
  readonly row: LedgerRow;
  readonly promise: Promised;
}

/** Silence on the whole request is another ground: here some answer has come, and another was to follow. */
export function brokenPromises(brief: Brief): readonly Broken[] {
  if (brief.responses.length === 0) return [];
  return rowsIn(brief, 'deferred').flatMap((row) => {
    const promise = promiseFor(brief, row);
    return promise !== null && promise.date < brief.today ? [{ row, promise }] : [];
  });
}

function promiseFor(brief: Brief, row: LedgerRow): Promised | null {
  const made = brief.deeds.flatMap((deed) => deed.act.promises);
  const { label } = row.question;
  const settles = ({ about, evidence }: Promised) =>
    (label !== null && about === label) || (about === 'all' && evidence.messageId === row.answer.in);
  return made.findLast(settles) ?? null;
}

/** What was promised, by which day and when: answers that one letter promised for one day in one sentence. */
export function tellPromises(brief: Brief, broken: readonly Broken[], most: number): readonly string[] {
  const occasions = distinct(broken.map(occasionOf));
  return occasions.map((occasion) => {
    const own = broken.filter((one) => occasionOf(one) === occasion);
    const [first] = own;
    const deed = deedOf(brief, first?.promise.evidence.messageId ?? null);
    const on = deed === null ? null : dayOf(deed.message);
    const wrote = on === null ? 'You wrote' : `On ${sayDay(on)} you wrote`;
    const rows = own.map(({ row }) => row);
    const answers =
      rows.length > 1 ? answersTo(rows) : rows.map((row) => `the answer to ${tellQuestion(row, most)}`).join('');
    const come = rows.length === 1 ? 'It has' : 'They have';
    const would = first?.promise.expected ? 'you expected me to have' : 'I would have';
    return `${stop(`${wrote} that by ${sayDay(first?.promise.date ?? '')} ${would} ${answers}`)} ${come} not come.`;
  });
}

function occasionOf({ promise }: Broken): string {
  return `${promise.evidence.messageId} ${promise.date}`;
}

/** Answers said to be attached where no message carries a file. */
export const attachment: Rule = {
  id: 'attachment',
  find: (brief) => {
    const rows = rowsIn(brief, 'in-attachment').filter((row) => !cameWithFiles(brief, row));
    if (rows.length === 0) return null;
    const said = answersOf(brief, rows);
    const words = said[0] === undefined ? '' : ` (${quote(said[0].quote, 100)})`;
    return {
      title: 'The attachment did not arrive',
      facts: `Your letter says that the answer to ${list(rows.map(nameOf))} is attached${words}, but no file has reached me with it.`,
      ask: 'Please send it again, or put the answer into the text of your message.',
      evidence: said,
      strength: brief.unread ? 'weak' : 'strong',
    };
  },
};

/** A file may come with the letter itself or with a later one. */
function cameWithFiles(brief: Brief, row: LedgerRow): boolean {
  const at = brief.deeds.findIndex((deed) => deed.message.id === row.answer.in);
  if (at < 0) return true;
  return brief.deeds.slice(at).some(({ message }) => message.party === 'authority' && message.attachments.length > 0);
}
