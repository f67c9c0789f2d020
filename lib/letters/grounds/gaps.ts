import type { AnswerState, LedgerRow } from '../../questions/question';
import type { Promised } from '../../thread/act';
import { type Brief, type Deed, deedOf, proven } from '../brief';
import { list, quote, sayCount, sayDay, stop } from '../phrase';
import { nameOf, tellAll, tellMissing, tellQuestion } from '../question-names';
import type { Finding, Rule } from '../rule';

/** Below this the program does not trust its own reading enough to accuse. */
const sure = 0.5;

function rowsIn(brief: Brief, state: AnswerState): readonly LedgerRow[] {
  return brief.rows.filter((row) => row.answer.state === state);
}

/** A question put only after the last answer is a new request, not one that was passed over. */
function wasAskedInTime(brief: Brief, row: LedgerRow): boolean {
  const asked = brief.thread.messages.findIndex((message) => message.id === row.question.place.messageId);
  const last = brief.responses.at(-1)?.message.id;
  return asked >= 0 && asked < brief.thread.messages.findIndex((message) => message.id === last);
}

function placesOf(brief: Brief, rows: readonly LedgerRow[]) {
  return proven(
    brief,
    rows.map((row) => row.question.place),
  );
}

function isSure(row: LedgerRow): boolean {
  return row.answer.corrected || row.answer.confidence >= sure;
}

/** Questions that no answer touches. Silence on the whole request is another ground. */
export const unanswered: Rule = {
  id: 'unanswered',
  find: (brief) => {
    const rows = rowsIn(brief, 'unanswered').filter((row) => wasAskedInTime(brief, row) && isSure(row));
    if (rows.length === 0) return null;
    return {
      title: `${sayCount(rows.length, 'question')} not answered`,
      facts: `I can find no answer in what you sent me to${tellAll(rows)}`,
      ask: rows.length === 1 ? 'Please answer it.' : 'Please answer each of them.',
      evidence: placesOf(brief, rows),
      strength: brief.unread ? 'weak' : 'strong',
    };
  },
};

/** Questions of which it cannot be told whether they were answered: asked about, never held against the authority. */
export const unclear: Rule = {
  id: 'unclear',
  find: (brief) => {
    const doubtful = rowsIn(brief, 'unanswered').filter((row) => !isSure(row));
    const rows = [...rowsIn(brief, 'unclear'), ...doubtful].filter((row) => wasAskedInTime(brief, row));
    if (rows.length === 0) return null;
    return {
      title: `${sayCount(rows.length, 'question')} where an answer was not found`,
      facts: `I could not find an answer to${tellAll(rows)}`,
      ask: 'Could you please point me to the answer in your letters or, if there is none, give it?',
      evidence: placesOf(brief, rows),
      strength: 'weak',
    };
  },
};

/** Answers that give some of what was asked, with no provision relied on for the rest. */
export const partlyAnswered: Rule = {
  id: 'partly-answered',
  find: (brief) => {
    const rows = rowsIn(brief, 'partly-answered').filter((row) => row.answer.citations.length === 0);
    if (rows.length === 0) return null;
    const known = rows.every((row) => row.answer.corrected || (tellMissing(row) !== null && isSure(row)));
    return {
      title: `${sayCount(rows.length, 'question')} answered only in part`,
      facts: tellParts(rows),
      ask: 'Please give the rest or, if it is not held or is withheld, say so and why.',
      evidence: proven(
        brief,
        rows.flatMap((row) => [row.answer.evidence, row.question.place]),
      ),
      strength: known && !brief.unread ? 'strong' : 'weak',
    };
  },
};

function tellParts(rows: readonly LedgerRow[]): string {
  const [only] = rows;
  if (only !== undefined && rows.length === 1) {
    const seems = tellMissing(only) === null && !only.answer.corrected ? 'seems to be' : 'is';
    return stop(`${capital(nameInBrackets(only))} ${seems} answered only in part: ${tellPart(only)}`);
  }
  const lines = rows.map((row) => `- ${nameInBrackets(row)}: ${tellPart(row)}`);
  return `Some answers seem to cover only a part of what was asked:\n${lines.join('\n')}\n`;
}

function nameInBrackets(row: LedgerRow): string {
  return row.question.label === null ? nameOf(row) : `${nameOf(row)} (${quote(row.question.text, 120)})`;
}

function tellPart(row: LedgerRow): string {
  const missing = tellMissing(row);
  const words = row.answer.evidence === null ? '' : quote(row.answer.evidence.quote, 100);
  const lacking = missing === null ? 'I cannot see the rest' : `still missing: ${missing}`;
  return words === '' ? lacking : `you wrote ${words}; ${lacking}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Answers that were put off: to a day that has passed, or to none. */
export const deferred: Rule = {
  id: 'deferred',
  find: (brief) => {
    const told = rowsIn(brief, 'deferred')
      .filter((row) => wasAskedInTime(brief, row) || row.answer.in !== null)
      .map((row) => ({ row, deed: deedOf(brief, row.answer.in), promise: promiseFor(brief, row) }))
      .filter(({ promise }) => brief.responses.length > 0 && promise !== null && promise.date < brief.today);
    const [first] = told;
    if (first === undefined) return null;
    return {
      title: told.length === 1 ? 'A promised answer never came' : `${told.length} promised answers never came`,
      facts: told.map(({ row, deed, promise }) => tellPromise(row, deed, promise)).join(' '),
      ask: told.length === 1 ? 'Please send the answer now.' : 'Please send these answers now.',
      evidence: proven(
        brief,
        told.flatMap(({ row, promise }) => [promise?.evidence ?? null, row.answer.evidence]),
      ),
      strength: brief.unread ? 'weak' : 'strong',
    };
  },
};

function promiseFor(brief: Brief, row: LedgerRow): Promised | null {
  const made = brief.deeds.flatMap((deed) => deed.act.promises);
  const own = made.filter((promise) => promise.about === row.question.label);
  const all = made.filter((promise) => promise.about === 'all' && promise.evidence.messageId === row.answer.in);
  return own.at(-1) ?? all.at(-1) ?? null;
}

function tellPromise(row: LedgerRow, deed: Deed | null, promise: Promised | null): string {
  const wrote = deed?.message.sentOn ? `On ${sayDay(deed.message.sentOn)} you wrote` : 'You wrote';
  const by = promise === null ? '' : ` by ${sayDay(promise.date)}`;
  return stop(`${wrote} that I would have the answer to ${tellQuestion(row, 100)}${by}; it has not come`);
}

/** Answers said to be attached where no message carries a file. */
export const attachment: Rule = {
  id: 'attachment',
  find: (brief) => {
    const rows = rowsIn(brief, 'in-attachment').filter((row) => !cameWithFiles(brief, row));
    if (rows.length === 0) return null;
    const said = proven(
      brief,
      rows.map((row) => row.answer.evidence),
    );
    const words = said[0] === undefined ? '' : ` (${quote(said[0].quote, 100)})`;
    return {
      title: 'The attachment did not arrive',
      facts: `Your letter says that the answer to ${list(rows.map(nameOf))} is attached${words}, but no file has reached me with it.`,
      ask: 'Please send it again, or put the answer into the text of your message.',
      evidence: said,
      strength: brief.unread ? 'weak' : 'strong',
    } satisfies Finding;
  },
};

/** A file may come with the letter itself or with a later one. */
function cameWithFiles(brief: Brief, row: LedgerRow): boolean {
  const at = brief.deeds.findIndex((deed) => deed.message.id === row.answer.in);
  if (at < 0) return true;
  return brief.deeds.slice(at).some(({ message }) => message.party === 'authority' && message.attachments.length > 0);
}
