import { Component, type ComponentChildren, createRef } from 'preact';
import type { LetterKind } from '../../lib/letters/letter';
import type { KeptView } from '../../lib/messaging/protocol';
import type { PageActions } from '../actions';
import { Clocks } from '../Clocks';
import { LawChoice } from '../LawChoice';
import type { Option } from '../letter/KindChoice';
import { QuestionList } from '../QuestionList';
import { countQuestions } from '../question-counts';
import { Sign } from '../Sign';
import { tellNext } from '../tell-next';
import type { CaseActions } from './case/actions';
import { CheckNow } from './case/CheckNow';
import { Head } from './case/Head';
import { Messages, type ShowWords } from './case/Messages';
import { Notes } from './case/Notes';
import type { NoteBook } from './case/note-book';
import { PutAway } from './case/PutAway';
import { Reminders } from './case/Reminders';
import { Rest } from './case/Rest';
import { Tags } from './case/Tags';
import { History } from './History';
import { Letters } from './Letters';
import { Timeline } from './timeline/Timeline';
import { CaseExports } from './transfer/CaseExports';

interface KeptCaseProps {
  readonly kept: KeptView;
  readonly letters: readonly Option[];
  readonly edit: (kind: LetterKind) => void;
  readonly actions: CaseActions;
  readonly notes: NoteBook | null;
  /** The user has just come to it: it takes the keyboard. */
  readonly arrived: boolean;
  /** Called once with the way to show words of a letter where they stand. */
  readonly ready: (show: PageActions['show']) => void;
}

/** All that is known of a tracked case without its page, what can be corrected in it, and what the user keeps with it. */
export class KeptCase extends Component<KeptCaseProps> {
  private readonly title = createRef<HTMLHeadingElement>();
  private showWords: ShowWords = () => 'This message is not kept.';

  override componentDidMount() {
    this.props.ready(this.show);
    if (this.props.arrived) this.title.current?.focus();
  }

  private readonly show: PageActions['show'] = async (evidence) => this.showWords(evidence);

  private readonly take = (show: ShowWords) => {
    this.showWords = show;
  };

  override render({ kept, letters, edit, actions, notes }: KeptCaseProps) {
    const { view, keeping, facts } = kept;
    const { assessment } = view;
    const { today } = assessment;
    return (
      <article class="case" aria-labelledby="case-title" data-current={facts.thread.url}>
        <Head kept={kept} title={this.title} open={actions.open} />
        <Standing kept={kept} />
        <Part id="timeline" name="Timeline">
          <Timeline kept={kept} open={actions.open} />
        </Part>
        <div class="columns">
          <div class="column">
            <Part id="letters" name="Letters">
              <Letters options={letters} edit={edit} />
            </Part>
            <Part id="dates" name="Dates">
              {assessment.clocks.length + assessment.windows.length === 0 && <p>No day is counted.</p>}
              <Clocks {...view} actions={actions} />
            </Part>
            <Part id="law" name="Law">
              <LawChoice view={view} actions={actions} />
            </Part>
            <Part id="keeping" name="Your notes and reminders">
              {notes && <Notes book={notes} />}
              <Tags tags={keeping.tags} actions={actions} />
              <Reminders reminders={keeping.reminders} today={today} actions={actions} />
              <Rest until={keeping.restsUntil} today={today} actions={actions} />
              <PutAway keeping={keeping} actions={actions} />
            </Part>
          </div>
          <div class="column">
            <Part id="questions" name="Questions">
              <p>{countQuestions(assessment.questions) || 'No question was found in this request.'}</p>
              <QuestionList rows={assessment.questions} today={today} actions={{ ...actions, show: this.show }} />
            </Part>
            <Part id="messages" name="Messages">
              <Messages kept={kept} actions={actions} ready={this.take} />
            </Part>
            <Part id="exports" name="Evidence and calendar">
              <CaseExports url={facts.thread.url} actions={actions} />
            </Part>
            <Part id="history" name="What changed">
              <CheckNow actions={actions} />
              <History kept={kept} />
            </Part>
          </div>
        </div>
      </article>
    );
  }
}

function Part({
  id,
  name,
  children,
}: {
  readonly id: string;
  readonly name: string;
  readonly children: ComponentChildren;
}) {
  return (
    <section class={`part ${id}`} aria-labelledby={`case-${id}`}>
      <h3 id={`case-${id}`}>{name}</h3>
      {children}
    </section>
  );
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
