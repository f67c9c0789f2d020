import { Component, createRef } from 'preact';
import type { ImportMode } from '../../../lib/cases/backup/apply';
import type { Plan } from '../../../lib/cases/backup/plan';
import { Disclosure } from '../../Disclosure';
import { showDay } from '../../day';
import { tellPlan } from './plan-words';

interface ImportPlanProps {
  readonly plan: Plan;
  readonly start: (mode: ImportMode) => void;
  readonly leave: () => void;
}

/** What an import will do, before anything is done. */
export class ImportPlan extends Component<ImportPlanProps, { readonly mode: ImportMode; readonly isSure: boolean }> {
  override state: { readonly mode: ImportMode; readonly isSure: boolean } = { mode: 'merge', isSure: false };
  private readonly title = createRef<HTMLHeadingElement>();

  override componentDidMount() {
    this.title.current?.focus();
  }

  override render({ plan, start, leave }: ImportPlanProps, { mode, isSure }: ImportPlan['state']) {
    const mayStart = mode === 'merge' || isSure;
    return (
      <div class="plan">
        <h3 ref={this.title} tabIndex={-1}>
          The backup of {showDay(plan.writtenAt.slice(0, 10))}
        </h3>
        <fieldset>
          <legend>What to do with it</legend>
          {this.choice('merge', 'Add it to what is here')}
          {this.choice('replace', 'Put it in place of what is here')}
        </fieldset>
        <p>This will happen:</p>
        <ul>
          {tellPlan(plan, mode).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
        {mode === 'merge' && plan.samples.length > 0 && <Samples plan={plan} />}
        {mode === 'replace' && (
          <label class="sure">
            <input
              type="checkbox"
              checked={isSure}
              onChange={(event) => this.setState({ isSure: event.currentTarget.checked })}
            />{' '}
            Delete what is here now. It cannot be brought back without a backup of it.
          </label>
        )}
        <p class="controls">
          <button type="button" class="main" disabled={!mayStart} onClick={() => start(mode)}>
            Import
          </button>{' '}
          <button type="button" onClick={leave}>
            Do nothing
          </button>
        </p>
      </div>
    );
  }

  private choice(mode: ImportMode, label: string) {
    return (
      <label>
        <input
          type="radio"
          name="import-mode"
          checked={this.state.mode === mode}
          onChange={() => this.setState({ mode, isSure: false })}
        />{' '}
        {label}
      </label>
    );
  }
}

/** What each request that is in both will gain. */
function Samples({ plan }: { readonly plan: Plan }) {
  const more = plan.merged - plan.samples.length;
  return (
    <Disclosure label={`What is put together (${plan.merged})`}>
      {() => (
        <ul>
          {plan.samples.map(({ url, title, words }) => (
            <li key={url}>
              <bdi>{title}</bdi>: {words}
            </li>
          ))}
          {more > 0 && <li>and {more} more</li>}
        </ul>
      )}
    </Disclosure>
  );
}
