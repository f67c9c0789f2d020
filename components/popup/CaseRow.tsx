import type { ListedCase } from '../../lib/messaging/protocol';
import { Attempt } from '../Attempt';
import type { Outcome } from '../actions';
import { dueDay, tellLate, tellOwed, tellQuestions, tellRest, wantsLetter } from './row-words';

interface CaseRowProps {
  readonly row: ListedCase;
  readonly open: (row: ListedCase) => void;
  readonly draft: (url: string) => Outcome;
}

/** One tracked case: what is owed, by when, how late, how many questions are open. The whole row leads to the thread. */
export function CaseRow({ row, open, draft }: CaseRowProps) {
  const first = tellLate(row) ?? tellRest(row);
  const questions = tellQuestions(row);
  return (
    <li class="row" data-case={row.url} data-state={row.state} data-due={dueDay(row) ?? ''}>
      <a
        href={row.messageId === null ? row.url : `${row.url}#${row.messageId}`}
        target="_blank"
        rel="noreferrer"
        dir="auto"
        onClick={(event) => follow(event, () => open(row))}
      >
        {row.title || row.url}
      </a>
      <p class="authority">
        <bdi>{row.authority}</bdi>
        {questions !== null && ` \u00b7 ${questions}`}
      </p>
      <p class="owed">
        {first !== null && <strong>{first}. </strong>}
        {tellOwed(row)}
      </p>
      {wantsLetter(row) && <Attempt label="Draft" name={`Draft a letter: ${row.title}`} run={() => draft(row.url)} />}
    </li>
  );
}

/** Clicks for a new tab or window are the browser's own. */
function follow(event: MouseEvent, open: () => void): void {
  if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  open();
}
