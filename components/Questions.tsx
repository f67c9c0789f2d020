import { Component, createRef } from 'preact';
import { answerWords } from '../lib/assess/words';
import type { AnswerState, LedgerRow, Question } from '../lib/questions/question';
import type { IsoDay } from '../lib/thread/thread';
import type { PageActions, Walk } from './actions';
import { markOrder, markStyles } from './mark-styles';
import { QuestionList } from './QuestionList';

/** What is done to the letters in the page while the questions are open. */
export interface Marking {
  /** The browser can mark words without a change to the page. */
  readonly can: boolean;
  /** Marks every question and its answer by its state, or takes the marks away; called again after each change. */
  readonly mark: (open: boolean) => void;
  /** Marks one question's own words more than the rest. */
  readonly choose: (question: Question) => void;
}

interface QuestionsProps {
  readonly label: string;
  readonly pressed: boolean;
  readonly walk: Walk | null;
  readonly rows: readonly LedgerRow[];
  readonly today: IsoDay;
  readonly actions: PageActions;
  readonly marking: Marking;
}

/** The button that opens the questions, and the ways from one that was not answered to the next. */
export class Questions extends Component<QuestionsProps, { open: boolean; at: string | null; said: string }> {
  override state = { open: this.props.pressed, at: null as string | null, said: '' };
  private readonly button = createRef<HTMLButtonElement>();
  private readonly box = createRef<HTMLDivElement>();

  override componentDidMount() {
    const { pressed, walk, marking } = this.props;
    if (pressed) this.button.current?.focus();
    if (this.state.open) marking.mark(true);
    if (walk) this.goTo(walk);
  }

  override componentDidUpdate({ walk }: QuestionsProps, before: { readonly open: boolean }) {
    const { props, state } = this;
    if (state.open || before.open) props.marking.mark(state.open);
    if (props.walk && props.walk !== walk) this.goTo(props.walk);
  }

  override componentWillUnmount() {
    this.props.marking.mark(false);
  }

  private readonly toggle = () => this.setState(({ open }) => ({ open: !open, said: '' }));

  private readonly goTo = (walk: Walk) => {
    const { rows } = this.props;
    const place = 'to' in walk ? rows.findIndex(({ question }) => question.id === walk.to) : this.step(walk.by);
    const row = rows[place];
    if (!row) return this.setState({ open: true, said: 'No question was left unanswered.' });
    const said = `Question ${place + 1} of ${rows.length}, ${answerWords[row.answer.state].toLowerCase()}`;
    const only = said === this.state.said && 'by' in walk ? ': the only one' : '';
    this.setState({ open: true, at: row.question.id, said: said + only }, () => this.bringUp(place, row.question));
  };

  /** From the last back to the first; -1 when none is unanswered. */
  private step(by: 1 | -1): number {
    const { rows } = this.props;
    const here = rows.findIndex(({ question }) => question.id === this.state.at);
    const open = rows.flatMap(({ answer }, place) => (answer.state === 'unanswered' ? [place] : []));
    const next = by === 1 ? open.find((place) => place > here) : open.findLast((place) => here < 0 || place < here);
    return next ?? open.at(by === 1 ? 0 : -1) ?? -1;
  }

  private bringUp(place: number, question: Question) {
    this.props.marking.choose(question);
    const row = this.box.current?.querySelector('ol.questions')?.children[place];
    if (!(row instanceof HTMLElement)) return;
    row.focus({ preventScroll: true });
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    row.scrollIntoView({ block: 'center', behavior: calm ? 'instant' : 'smooth' });
  }

  /** Single letters only while the keyboard is in the list, and not where one types or chooses. */
  private readonly press = (event: KeyboardEvent) => {
    const by = ({ n: 1, p: -1 } as const)[event.key];
    const isPlain = !(event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || event.isComposing);
    const isTyping = event.target instanceof Element && event.target.matches('input, select, textarea');
    if (!by || !isPlain || isTyping) return;
    event.preventDefault();
    this.goTo({ by });
  };

  override render() {
    const { label, rows, today, actions, marking } = this.props;
    const { open, at, said } = this.state;
    return (
      <>
        <button ref={this.button} type="button" class="open" aria-expanded={open} onClick={this.toggle}>
          {label}
        </button>
        <span role="status" class="said">
          {said}
        </span>
        {open && (
          // biome-ignore lint/a11y/noStaticElementInteractions: the keys are a second way to its buttons
          <div ref={this.box} class="opened" onKeyDown={this.press}>
            <Ways goTo={this.goTo} />
            {marking.can && <Legend rows={rows} />}
            <QuestionList rows={rows} today={today} actions={actions} at={at} />
          </div>
        )}
      </>
    );
  }
}

function Ways({ goTo }: { readonly goTo: (walk: Walk) => void }) {
  return (
    <p class="ways">
      <button type="button" aria-keyshortcuts="Alt+Shift+ArrowUp p" onClick={() => goTo({ by: -1 })}>
        Previous unanswered
      </button>{' '}
      <button type="button" aria-keyshortcuts="Alt+Shift+ArrowDown n" onClick={() => goTo({ by: 1 })}>
        Next unanswered
      </button>{' '}
      <small>
        Or press <kbd>Alt</kbd>+<kbd>Shift</kbd>+<kbd>{'\u2191'}</kbd> or <kbd>{'\u2193'}</kbd> anywhere on this page;
        in the list also <kbd>p</kbd> or <kbd>n</kbd>.
      </small>
    </p>
  );
}

/** The lines under the letters' words, for the states that there are. */
function Legend({ rows }: { readonly rows: readonly LedgerRow[] }) {
  const there = new Set<AnswerState>(rows.map(({ answer }) => answer.state));
  const shown = markOrder.toReversed().filter((state) => there.has(state));
  return (
    <p class="legend">
      <small>
        While this is open, questions and answers are marked in the letters:
        {shown.map((state) => (
          <span key={state}>
            {' '}
            <span class="mark" style={markStyles[state]}>
              {answerWords[state]}
            </span>
          </span>
        ))}
        . A click on a marked question leads to its row here.
      </small>
    </p>
  );
}
