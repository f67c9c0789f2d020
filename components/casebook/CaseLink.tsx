import type { ListedCase } from '../../lib/messaging/protocol';
import { dueDay, tellLate, tellOwed, tellQuestions, tellRest } from '../popup/row-words';

interface CaseLinkProps {
  readonly row: ListedCase;
  /** It is the one that is open. */
  readonly chosen: boolean;
}

/** One tracked case in the list: what is owed, by when, how late, how many questions are open. Leads to the case. */
export function CaseLink({ row, chosen }: CaseLinkProps) {
  const first = tellLate(row) ?? tellRest(row);
  const questions = tellQuestions(row);
  return (
    <li class="row" data-case={row.url} data-state={row.state} data-due={dueDay(row) ?? ''}>
      <a href={`#${row.url}`} dir="auto" aria-current={chosen ? 'true' : undefined}>
        {row.title || row.url}
      </a>
      <p class="muted">
        <bdi>{row.authority}</bdi>
        {questions !== null && ` \u00b7 ${questions}`}
      </p>
      <p>
        {first !== null && <strong>{first}. </strong>}
        {tellOwed(row)}
      </p>
    </li>
  );
}
