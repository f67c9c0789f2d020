import { Component, createRef } from 'preact';
import type { Assessment } from '../lib/assess/assessment';
import type { ClosedPeriods, Correction } from '../lib/assess/correction';
import { Attempt } from './Attempt';
import type { PageActions } from './actions';
import { Disclosure } from './Disclosure';
import { showCount } from './day';
import { TermDatesForm } from './TermDatesForm';

interface TermDatesProps {
  readonly assessment: Pick<Assessment, 'school' | 'today'>;
  readonly corrections: readonly Correction[];
  readonly actions: Pick<PageActions, 'correct' | 'undo'>;
}

/** Where a school's own days bear on a limit: what is known of them, and the way to give them or take them back. */
export class TermDates extends Component<TermDatesProps> {
  private readonly box = createRef<HTMLDivElement>();

  private readonly save = (closed: ClosedPeriods) =>
    this.props.actions.correct({ kind: 'school', closed, on: this.props.assessment.today });

  private readonly undo = async () => {
    const failure = await this.props.actions.undo('school');
    if (failure === null) this.box.current?.querySelector('button')?.focus();
    return failure;
  };

  override render({ assessment: { school }, corrections }: TermDatesProps) {
    if (school === null) return null;
    const given = corrections.find((one) => one.kind === 'school')?.closed ?? null;
    return (
      <div ref={this.box} class="school">
        <p>
          {school === 'given'
            ? `School days are counted by the term dates that you gave: ${showCount(given?.length ?? 0, 'closed period')}.`
            : 'This is a school, and the days on which it sits are what counts. With its term dates the last day can be told exactly.'}
        </p>
        <Disclosure label={school === 'given' ? "Change the school's term dates" : "Give the school's term dates"}>
          {() => <TermDatesForm given={given} save={this.save} />}
        </Disclosure>
        {school === 'given' && (
          <>
            {' '}
            <Attempt label="Undo" name="Undo: the school's term dates" run={this.undo} />
          </>
        )}
      </div>
    );
  }
}
