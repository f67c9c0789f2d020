import { Component, createRef } from 'preact';
import type { Cases } from '../../../lib/cases/statistics/statistics';
import { BarChart } from './BarChart';
import { CaseCount } from './CaseCount';
import type { DrawBars, Figures } from './desk';

/** One line of a tally. */
interface Line {
  readonly name: string;
  readonly cases: Cases;
}

interface TallyProps {
  readonly title: string;
  /** What is counted: `answers`, `cases`, `promises`. */
  readonly of: string;
  /** What the lines are: `Working days`, `Outcome`. */
  readonly what: string;
  readonly lines: readonly Line[];
  readonly names: Figures['names'];
  readonly drawBars: DrawBars;
  readonly lying: boolean;
}

/** Lines that are counted, as a table and as bars. Each figure, and each bar, opens to its cases. */
export class Tally extends Component<TallyProps> {
  private readonly table = createRef<HTMLTableElement>();

  /** A bar that is pressed opens the figure beside it. */
  private readonly pick = (at: number) => {
    const button = this.table.current?.rows[at + 1]?.querySelector('button');
    button?.focus();
    button?.click();
  };

  override render({ title, of, what, lines, names, drawBars, lying }: TallyProps) {
    const bars = {
      names: lines.map(({ name }) => name),
      values: lines.map(({ cases }) => cases.length),
      of,
      lying,
    };
    return (
      <div class="tally">
        <table ref={this.table}>
          <caption>{title}</caption>
          <thead>
            <tr>
              <th scope="col">{what}</th>
              <th scope="col">{of.charAt(0).toUpperCase() + of.slice(1)}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map(({ name, cases }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td>
                  <CaseCount cases={cases} of={`${of}: ${title}, ${name}`} names={names} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        {lines.length > 1 && lines.some(({ cases }) => cases.length > 0) && (
          <BarChart bars={bars} drawBars={drawBars} pick={this.pick} />
        )}
      </div>
    );
  }
}
