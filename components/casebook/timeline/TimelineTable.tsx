import { showDay } from '../../day';
import type { Row } from './rows';

interface TimelineTableProps {
  readonly rows: readonly Row[];
  /** Address of the thread. */
  readonly url: string;
  /** Whether it is to be seen; who cannot see has it in any case. */
  readonly seen: boolean;
}

/** The timeline in words: the same facts as in the picture, in the order of their days. */
export function TimelineTable({ rows, url, seen }: TimelineTableProps) {
  return (
    <div class={seen ? 'timeline-table' : 'timeline-table unseen'}>
      <table id="timeline-table" aria-label="Timeline">
        <thead>
          <tr>
            <th scope="col">Day</th>
            <th scope="col">What</th>
            <th scope="col">By whom</th>
            <th scope="col">What it did</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, day, what, by, did, messageId }) => (
            <tr key={key} class={key === 'today' ? 'is-today' : undefined}>
              <td>{day === null ? 'No day shown' : <time dateTime={day}>{showDay(day)}</time>}</td>
              <th scope="row">
                {seen && messageId !== null ? (
                  <a href={`${url}#${messageId}`} target="_blank" rel="noreferrer">
                    {what}
                  </a>
                ) : (
                  what
                )}
              </th>
              <td>
                <bdi>{by}</bdi>
              </td>
              <td>{did}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
