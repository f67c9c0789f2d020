import type { KeptView } from '../../lib/messaging/protocol';
import { showDay } from '../day';
import { LawLink } from '../LawLink';
import { countQuestions } from '../question-counts';
import { Calculations } from './Calculations';
import { Chronology } from './Chronology';
import { FullLetters } from './FullLetters';
import { QuestionTable } from './QuestionTable';
import { sourcesOf } from './sources';

/**
 * A request as evidence for whoever decides about it: what happened, every letter, what became of each question, how each day was
 * counted, and the law. Nothing that the requester keeps for himself is in it: no notes, tags, reminders or letters not sent.
 */
export function Bundle({ kept }: { readonly kept: KeptView }) {
  const { thread } = kept.facts;
  const { assessment, corrections } = kept.view;
  const sources = sourcesOf(assessment);
  return (
    <main class="bundle" lang="en">
      <header>
        <p class="kind">Evidence of a request for information</p>
        <h1 dir="auto">{thread.title || thread.url}</h1>
        <dl>
          <dt>Authority</dt>
          <dd dir="auto">{thread.authority.name}</dd>
          <dt>Requester</dt>
          <dd dir="auto">{thread.requester.name}</dd>
          <dt>Published at</dt>
          <dd>
            <a href={thread.url}>{thread.url}</a>
          </dd>
          <dt>Law</dt>
          <dd>{assessment.regime.name}</dd>
          <dt>As of</dt>
          <dd>{showDay(assessment.today)}</dd>
        </dl>
        <p class="standing">
          <b>{assessment.headline}</b>
        </p>
        <p>{countQuestions(assessment.questions)}</p>
        {assessment.warnings.map((warning) => (
          <p key={warning} class="gap">
            To be minded: {warning}
          </p>
        ))}
      </header>
      <Chronology thread={thread} assessment={assessment} />
      <QuestionTable thread={thread} rows={assessment.questions} />
      <Calculations thread={thread} assessment={assessment} />
      <section aria-labelledby="sources">
        <h2 id="sources">Sources of law</h2>
        {sources.length === 0 && <p>None is relied on.</p>}
        <ul>
          {sources.map((cite) => (
            <li key={`${cite.section} ${cite.source}`}>
              <LawLink cite={cite} />
              {/^https?:/.test(cite.source) && <span class="address"> {cite.source}</span>}
            </li>
          ))}
        </ul>
      </section>
      <FullLetters thread={thread} />
      <footer>
        <p>
          Put together by ReplyDue from what the site published, as it was last read. What letters are and what became
          of questions was found by a program{corrections.length > 0 && ' and corrected by the requester'}; the letters
          above are what counts.
        </p>
      </footer>
    </main>
  );
}
