import { answerWords } from '../../lib/assess/words';
import type { LedgerRow } from '../../lib/questions/question';
import type { Thread } from '../../lib/thread/thread';
import { nameLetter } from './letters';

interface QuestionTableProps {
  readonly thread: Thread;
  readonly rows: readonly LedgerRow[];
}

/** What was asked and what became of each question, with the words of the answer. */
export function QuestionTable({ thread, rows }: QuestionTableProps) {
  return (
    <section aria-labelledby="questions">
      <h2 id="questions">Questions</h2>
      {rows.length === 0 ? (
        <p>No question was found in this request.</p>
      ) : (
        <table>
          <thead>
            <tr>
              <th scope="col">No.</th>
              <th scope="col">Question</th>
              <th scope="col">What became of it</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row, at) => (
              <tr key={row.question.id}>
                <td>{row.question.label ?? at + 1}</td>
                <td dir="auto">{row.question.text}</td>
                <td>
                  <Became row={row} thread={thread} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function Became({ row, thread }: { readonly row: LedgerRow; readonly thread: Thread }) {
  const { state, evidence, why, missing, citations, corrected } = row.answer;
  const letter = nameLetter(thread, row.answer.in);
  return (
    <>
      <b>{answerWords[state]}</b>
      {letter && `, in ${letter}`}. {why}
      {missing && ` Missing: ${missing}.`}
      {citations.length > 0 && ` Relied on: ${citations.join(', ')}.`}
      {corrected && ' The requester says so.'}
      {evidence && <blockquote dir="auto">{evidence.quote}</blockquote>}
    </>
  );
}
