import { Component, createRef } from 'preact';
import type { ClosedPeriods } from '../lib/assess/correction';
import type { Outcome } from './actions';
import { PeriodRow } from './PeriodRow';
import { type Fault, readPeriods, type Typed, type TypedPeriod } from './term-dates';

interface TermDatesFormProps {
  /** The periods that hold; null when none were given. */
  readonly given: ClosedPeriods | null;
  readonly save: (closed: ClosedPeriods) => Outcome;
}

interface TermDatesFormState {
  /** What the fields begin with, each row under a number of its own. */
  readonly rows: readonly { readonly id: number; readonly period: ClosedPeriods[number] | null }[];
  readonly faults: readonly Fault[];
  readonly words: string;
  readonly busy: boolean;
}

/** Where the user gives a school's closed periods. What is typed stays until it is saved well. */
export class TermDatesForm extends Component<TermDatesFormProps, TermDatesFormState> {
  private last = 0;
  override state: TermDatesFormState = { rows: this.rowsOf(this.props.given), faults: [], words: '', busy: false };
  private readonly form = createRef<HTMLFormElement>();

  override componentDidUpdate({ given }: TermDatesFormProps) {
    if (JSON.stringify(given) !== JSON.stringify(this.props.given)) {
      this.setState({ rows: this.rowsOf(this.props.given), faults: [] });
    }
  }

  private rowsOf(given: ClosedPeriods | null): TermDatesFormState['rows'] {
    return (given ?? [null]).map((period) => this.rowOf(period));
  }

  private rowOf(period: ClosedPeriods[number] | null): TermDatesFormState['rows'][number] {
    this.last += 1;
    return { id: this.last, period };
  }

  private readonly add = () =>
    this.setState(
      ({ rows }) => ({ rows: [...rows, this.rowOf(null)] }),
      () => this.focus('li:last-child input'),
    );

  private remove(id: number) {
    this.setState(
      ({ rows }) => ({ rows: rows.filter((row) => row.id !== id), faults: [] }),
      () => this.focus('.add'),
    );
  }

  private focus(selector: string) {
    this.form.current?.querySelector<HTMLElement>(selector)?.focus();
  }

  private readonly submit = async (event: Event) => {
    event.preventDefault();
    if (this.state.busy) return;
    const read = readPeriods(this.typed());
    if (!read.ok) {
      this.setState({ faults: read.faults, words: read.words }, () => this.focus('[aria-invalid="true"]'));
      return;
    }
    this.setState({ faults: [], words: 'Saving\u2026', busy: true });
    const failure = await this.props.save(read.closed);
    const merged = read.merged ? ' Periods that overlap or touch were put together.' : '';
    this.setState({ words: failure ?? `Saved, and counted anew.${merged}`, busy: false });
  };

  private typed(): readonly TypedPeriod[] {
    const rows = [...(this.form.current?.querySelectorAll('li') ?? [])];
    return rows.map((row) => ({ from: readField(row, 'from'), to: readField(row, 'to') }));
  }

  override render(_props: TermDatesFormProps, { rows, faults, words, busy }: TermDatesFormState) {
    return (
      <form
        ref={this.form}
        noValidate
        aria-label="The school's term dates"
        onSubmit={(event) => void this.submit(event)}
      >
        <p>
          Give every holiday, half-term and single day on which the school was or will be closed after it had the
          request, as its own calendar has them. Weekends and bank holidays are left out anyway. A day that you do not
          give is counted as a school day.
        </p>
        <ol class="periods">
          {rows.map(({ id, period }, at) => (
            <PeriodRow
              key={id}
              id={`period-${id}`}
              number={at + 1}
              period={period}
              faults={faults.filter((fault) => fault.at === at)}
              remove={() => this.remove(id)}
            />
          ))}
        </ol>
        <p class="buttons">
          <button type="button" class="add" onClick={this.add}>
            Add a closed period
          </button>{' '}
          <button type="submit" class="main" aria-busy={busy}>
            Save the term dates
          </button>{' '}
          <span role="status">{words}</span>
        </p>
      </form>
    );
  }
}

function readField(row: Element, name: 'from' | 'to'): Typed {
  const field = row.querySelector<HTMLInputElement>(`[name="${name}"]`);
  return { value: field?.value ?? '', bad: field?.validity?.badInput ?? false };
}
