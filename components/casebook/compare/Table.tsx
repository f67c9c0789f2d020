import { Component } from 'preact';
import { clockWords } from '../../../lib/assess/words';
import type { Comparison, Row } from '../../../lib/cases/compare/comparison';
import type { Outcome } from '../../actions';
import { showCount } from '../../day';
import { Heads, sayRefusals, Together } from './Heads';
import { ReplyCell } from './ReplyCell';
import type { Rows } from './wish';

interface TableProps {
  readonly comparison: Comparison;
  readonly rows: Rows;
  readonly show: (url: string, messageId: string) => Outcome;
}

/** Rows that are drawn at once: three hundred councils with twenty-five questions are more than anyone looks at. */
const AT_ONCE = 50;

const wanted = {
  all: () => true,
  open: ({ open }) => open > 0,
  late: ({ timing }) => timing?.state === 'late',
  refused: ({ refusals }) => refusals.length > 0,
} as const satisfies Record<Rows, (row: Row) => boolean>;

/** A row for each authority, a column for each question. On a narrow screen each row is a card. */
export class Table extends Component<TableProps, { most: number }> {
  override state = { most: AT_ONCE };

  override render({ comparison, rows, show }: TableProps, { most }: { most: number }) {
    const found = comparison.rows.filter(wanted[rows]);
    return (
      <>
        <p role="status" class="quiet">
          {found.length === comparison.rows.length
            ? showCount(found.length, 'authority').replace(/ys$/, 'ies')
            : `${found.length} of ${comparison.rows.length} authorities`}
        </p>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
        <section class="scroll" aria-label="Answers side by side" tabIndex={0}>
          <table>
            <thead>
              <Heads {...comparison} />
            </thead>
            <tbody>
              <Together {...comparison} />
              {found.slice(0, most).map((row) => (
                <tr key={row.url}>
                  <Who row={row} />
                  {comparison.columns.map((column, at) => (
                    <ReplyCell
                      key={column.text + at.toString()}
                      column={column}
                      reply={row.replies[at] ?? null}
                      authority={row.authority}
                      url={row.url}
                      show={(messageId) => show(row.url, messageId)}
                    />
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
        {found.length > most && (
          <button type="button" class="more" onClick={() => this.setState({ most: most + AT_ONCE })}>
            Show {Math.min(AT_ONCE, found.length - most)} more of {found.length - most}
          </button>
        )}
      </>
    );
  }
}

function Who({ row }: { readonly row: Row }) {
  const { url, authority, open, refusals } = row;
  return (
    <th scope="row" class="who">
      <a href={`#${url}`}>
        <bdi>{authority || url}</bdi>
      </a>
      <small>{sayTiming(row)}</small>
      {open > 0 && <small>{open} open</small>}
      {refusals.length > 0 && <small>Refused: {sayRefusals(refusals)}</small>}
    </th>
  );
}

function sayTiming({ timing }: Row): string {
  if (timing === null) return 'No time is counted';
  const { state, ended, workingDaysTaken, workingDaysLate } = timing;
  if (state === 'late') {
    const late = workingDaysLate === null ? 'Late' : `${showCount(workingDaysLate, 'working day')} late`;
    return ended ? late : `${late}, not answered yet`;
  }
  if (state === 'waiting') return clockWords.running;
  if (state === 'unknown') return 'Whether it was late cannot be told';
  return workingDaysTaken === null ? 'In time' : `In time, ${showCount(workingDaysTaken, 'working day')}`;
}
