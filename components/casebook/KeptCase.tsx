import { Component, createRef } from 'preact';
import type { LetterKind } from '../../lib/letters/letter';
import type { KeptView } from '../../lib/messaging/protocol';
import type { PageActions } from '../actions';
import { Clocks } from '../Clocks';
import type { Option } from '../letter/KindChoice';
import { QuestionList } from '../QuestionList';
import { countQuestions } from '../question-counts';
import { Sign } from '../Sign';
import { tellNext } from '../tell-next';
import type { CaseActions } from './case/actions';
import type { NoteBook } from './case/note-book';
import { History } from './History';
import { Letters } from './Letters';

interface KeptCaseProps {
  readonly kept: KeptView;
  readonly letters: readonly Option[];
  readonly edit: (kind: LetterKind) => void;
  readonly show: PageActions['show'];
  /** The user has just come to it: it takes the keyboard. */
  readonly arrived: boolean;
  readonly notes: NoteBook | null;
  readonly actions: CaseActions;
}

/** All that is known of a tracked case without its page. Corrections are made in the page, where the letters can be read. */
export class KeptCase extends Component<KeptCaseProps> {
  private readonly title = createRef<HTMLHeadingElement>();

  override componentDidMount() {
    if (this.props.arrived) this.title.current?.focus();
  }

  override render({ kept, letters, edit, show }: KeptCaseProps) {
    const { thread } = kept.facts;
    const { assessment } = kept.view;
    return (
      <article class="case" aria-labelledby="case-title" data-current={thread.url}>
        <p class="back">
          <a href="#cases">All cases</a>
        </p>
        <h2 id="case-title" ref={this.title} tabIndex={-1}>
          <a href={thread.url} target="_blank" rel="noreferrer" dir="auto">
            {thread.title || thread.url}
          </a>
        </h2>
        <p class="muted">
          <bdi>{thread.authority.name}</bdi> {'\u00b7'} {assessment.regime.name}
        </p>
        <Standing kept={kept} />
        <section aria-labelledby="case-letters">
          <h3 id="case-letters">Letters</h3>
          <Letters options={letters} edit={edit} />
        </section>
        <section aria-labelledby="case-dates">
          <h3 id="case-dates">Dates</h3>
          {assessment.clocks.length + assessment.windows.length > 0 ? (
            <Clocks {...kept.view} />
          ) : (
            <p>No day is counted.</p>
          )}
        </section>
        <section aria-labelledby="case-history">
          <h3 id="case-history">What changed</h3>
          <History kept={kept} />
        </section>
        <section aria-labelledby="case-questions">
          <h3 id="case-questions">Questions</h3>
          <p>{countQuestions(assessment.questions) || 'No question was found in this request.'}</p>
          <QuestionList rows={assessment.questions} today={assessment.today} actions={{ show }} />
        </section>
        <p class="muted">Something is wrong here? Open the request itself: there it can be corrected.</p>
      </article>
    );
  }
}

/** How it stands today, what to do next, and what to mind. */
function Standing({ kept }: { readonly kept: KeptView }) {
  const { headline, tone, next, warnings } = kept.view.assessment;
  return (
    <div class={`banner ${tone}`}>
      <p>
        <Sign tone={tone} /> <strong>{headline}</strong> {tellNext(headline, next.text, next.on)}
      </p>
      {warnings.map((warning) => (
        <p key={warning} class="box warn">
          <Sign tone="warn" /> {warning}
        </p>
      ))}
    </div>
  );
}
