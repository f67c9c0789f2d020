import { answerTones, answerWords } from '../lib/assess/words';
import type { LedgerRow } from '../lib/questions/question';
import type { IsoDay } from '../lib/thread/thread';
import type { PageActions } from './actions';
import { showConfidence } from './CorrectAct';
import { CorrectAnswer } from './CorrectAnswer';
import { Disclosure } from './Disclosure';
import { showDay } from './day';
import { Quote, shorten } from './Quote';
import { Sign } from './Sign';

/** Without `correct` and `undo` the list is only to be read. */
type ListActions = Pick<PageActions, 'show'> & Partial<Pick<PageActions, 'correct' | 'undo'>>;

interface QuestionListProps {
  readonly rows: readonly LedgerRow[];
  readonly today: IsoDay;
  readonly actions: ListActions;
  /** Id of the question that the user went to. */
  readonly at?: string | null;
}

type RowProps = Omit<QuestionListProps, 'rows' | 'at'> & { readonly row: LedgerRow };

/** What was asked, and what became of each question. */
export function QuestionList({ rows, today, actions, at = null }: QuestionListProps) {
  return (
    <ol class="questions">
      {rows.map((row) => (
        <li key={row.question.id} tabIndex={-1} aria-current={row.question.id === at ? 'true' : undefined}>
          <QuestionRow row={row} today={today} actions={actions} />
        </li>
      ))}
    </ol>
  );
}

function QuestionRow({ row, today, actions }: RowProps) {
  const { question, answer } = row;
  const { correct, undo } = actions;
  const brief = shorten(question.text, 110);
  const name = question.label ?? shorten(question.text, 30);
  return (
    <>
      <p>
        {question.label && <b>{question.label} </b>}
        {brief}
      </p>
      <div class="state">
        <Sign tone={answerTones[answer.state]} /> <strong>{answerWords[answer.state]}</strong>
        {answer.corrected && ' (corrected by you)'}{' '}
        {correct && undo && (
          <CorrectAnswer
            name={name}
            state={answer.state}
            corrected={answer.corrected}
            choose={(to) => correct({ kind: 'answer', questionId: question.id, to, on: today })}
            undo={() => undo(`answer:${question.id}`)}
          />
        )}{' '}
        <Disclosure label="Details" name={`Details: ${name}`}>
          {() => <QuestionDetails row={row} actions={actions} />}
        </Disclosure>
      </div>
      {answer.evidence && <Quote evidence={answer.evidence} show={actions.show} />}
    </>
  );
}

function QuestionDetails({ row, actions }: Omit<RowProps, 'today'>) {
  const { question, answer } = row;
  const earlier = answer.history.slice(0, -1);
  return (
    <>
      <Quote evidence={{ ...question.place, quote: question.text }} show={() => actions.show(question.place)} />
      <p>
        {answer.why} {answer.missing && `Missing: ${answer.missing}. `}
        {answer.citations.length > 0 && `Relied on: ${answer.citations.join(', ')}. `}
        {question.conditionOn && `Depends on the answer to ${question.conditionOn}. `}
        {!answer.corrected && <span class="muted">ReplyDue is {showConfidence(answer.confidence)}.</span>}
      </p>
      {earlier.map(({ state, in: message, on }) => (
        <p key={message}>
          Before: {answerWords[state]}
          {on && `, ${showDay(on)}`}
        </p>
      ))}
    </>
  );
}
