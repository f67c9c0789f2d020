import { Component } from 'preact';
import { answerTones, answerWords } from '../../../lib/assess/words';
import type { Column, Reply } from '../../../lib/cases/compare/comparison';
import { Attempt } from '../../Attempt';
import type { Outcome } from '../../actions';
import { showDay } from '../../day';
import { shorten } from '../../Quote';
import { Sign } from '../../Sign';
import { sayFigure, sayLikeness } from './figure-words';
import { nameColumn } from './Heads';

interface ReplyCellProps {
  readonly column: Column;
  /** Null where it was not asked. */
  readonly reply: Reply | null;
  readonly authority: string;
  readonly url: string;
  readonly show: (messageId: string) => Outcome;
}

/** Letters of an answer that are shown before it is opened. */
const BRIEF = 70;

/** What one authority answered to one question; opens to the words and where they stand. */
export class ReplyCell extends Component<ReplyCellProps, { open: boolean }> {
  override state = { open: false };

  override render({ column, reply, authority }: ReplyCellProps, { open }: { open: boolean }) {
    const question = nameColumn(column);
    if (reply === null) {
      return (
        <td data-question={question} class="unasked">
          <span class="muted">Not asked</span>
        </td>
      );
    }
    const tone = answerTones[reply.state];
    return (
      <td data-question={question} class={tone}>
        <button
          type="button"
          class="reply"
          aria-expanded={open}
          aria-label={`${answerWords[reply.state]}: ${brief(column, reply)} (${authority}, ${shorten(column.text, 60)})`}
          onClick={() => this.setState({ open: !open })}
        >
          <Sign tone={tone} /> <b>{answerWords[reply.state]}</b> <bdi>{brief(column, reply)}</bdi>
        </button>
        {open && <Details {...this.props} reply={reply} />}
      </td>
    );
  }
}

/** The figure where figures are wanted, else how the answer begins. */
function brief({ measure }: Column, { figure, answer, state, citations }: Reply): string {
  if (state === 'refused' && citations.length > 0) return citations.join(', ');
  const isGiven = state === 'answered' || state === 'partly-answered';
  const said = measure === null || !isGiven ? null : sayFigure(figure);
  return said ?? shorten(answer, BRIEF);
}

function Details({ reply, url, show }: ReplyCellProps & { readonly reply: Reply }) {
  const { answer, likeness, text, label, citations, on, in: messageId } = reply;
  return (
    <div class="opened">
      {answer !== '' && (
        <p class="words">
          <q dir="auto">{answer}</q>
        </p>
      )}
      {citations.length > 0 && <p>Relied on: {citations.join(', ')}.</p>}
      {on !== null && <p>{showDay(on)}</p>}
      <p class="muted">
        {likeness < 1 ? `Asked in other words, ${sayLikeness(likeness)}: ` : 'Asked: '}
        <q dir="auto">{[label, text].filter(Boolean).join(' ')}</q>
      </p>
      <p>
        <a href={`#${url}`}>Open the case</a>{' '}
        {messageId !== null && (
          <Attempt label="Show the letter" done="It is shown in another tab." run={() => show(messageId)} />
        )}
      </p>
    </div>
  );
}
