import { Component, createRef } from 'preact';
import type { IsoDay } from '../../../lib/thread/thread';
import { Attempt } from '../../Attempt';
import { showDay } from '../../day';
import type { CaseActions } from './actions';

interface RestProps {
  /** Until this day begins; null: it does not rest. */
  readonly until: IsoDay | null;
  readonly today: IsoDay;
  readonly actions: Pick<CaseActions, 'keep'>;
}

/** The day so many days after another. */
function dayAfter(day: IsoDay, days: number): IsoDay {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** Lets a case rest until a day, and wakes it. */
export class Rest extends Component<RestProps, { words: string }> {
  override state = { words: '' };
  private readonly box = createRef<HTMLDivElement>();

  private async rest(until: IsoDay): Promise<void> {
    const { today, actions } = this.props;
    if (until <= today) return this.setState({ words: 'Give a day after today.' });
    const failure = await actions.keep({ what: 'rest', until });
    this.setState({ words: failure ?? '' }, () => failure === null && this.focus());
  }

  private readonly wake = async () => {
    const failure = await this.props.actions.keep({ what: 'rest', until: null });
    if (failure === null) this.focus();
    return failure;
  };

  /** What was pressed is gone: the keyboard goes to what stands there now. */
  private focus() {
    this.box.current?.querySelector('button')?.focus();
  }

  private readonly submit = (event: SubmitEvent) => {
    event.preventDefault();
    const [day] = this.box.current?.querySelectorAll('input') ?? [];
    void this.rest(day?.value ?? '');
  };

  override render({ until, today }: RestProps, { words }: { words: string }) {
    return (
      <div ref={this.box} class="rest">
        {until !== null && until > today ? (
          <p>
            It rests until <time dateTime={until}>{showDay(until)}</time> and reminds of nothing until then.{' '}
            <Attempt label="Wake it" run={this.wake} />
          </p>
        ) : (
          <form noValidate onSubmit={this.submit}>
            Let it rest until{' '}
            <button type="button" onClick={() => void this.rest(dayAfter(today, 1))}>
              Tomorrow
            </button>{' '}
            <button type="button" onClick={() => void this.rest(dayAfter(today, 7))}>
              Next week
            </button>{' '}
            <label>
              or <input type="date" aria-label="Rest until" min={dayAfter(today, 1)} max="2099-12-31" />
            </label>{' '}
            <button type="submit">Rest</button>
          </form>
        )}
        <span role="status">{words}</span>
      </div>
    );
  }
}
