import type { Column, Comparison, Refusal } from '../../../lib/cases/compare/comparison';
import { Disclosure } from '../../Disclosure';
import { shorten } from '../../Quote';
import { sayLikeness, sayMeasure } from './figure-words';
import { Spread } from './Spread';

/** Letters of a question in the head of its column. */
const BRIEF = 100;

/** The questions. */
export function Heads({ columns, rows }: Comparison) {
  return (
    <tr>
      <th scope="col" class="who">
        Authority
      </th>
      {columns.map((column, at) => (
        <th key={column.text + at.toString()} scope="col">
          {column.labels[0] !== undefined && <b>{column.labels[0]} </b>}
          <span dir="auto" title={column.text}>
            {shorten(column.text, BRIEF)}
          </span>
          {column.asked < rows.length && (
            <small>
              {' '}
              asked by {column.asked} of {rows.length}
            </small>
          )}
        </th>
      ))}
    </tr>
  );
}

/** What each column comes to: its figures, what is open, what was refused, and what it may be the same as. */
export function Together({ columns }: Comparison) {
  return (
    <tr class="together">
      <th scope="row" class="who">
        All together
      </th>
      {columns.map((column, at) => (
        <td key={column.text + at.toString()} data-question={nameColumn(column)}>
          {column.measure !== null && (
            <>
              <p>{sayMeasure(column.measure)}</p>
              <Spread measure={column.measure} />
            </>
          )}
          {column.open > 0 && <p>{column.open} open</p>}
          {column.refusals.length > 0 && <p>Refused: {sayRefusals(column.refusals)}</p>}
          {column.perhaps.length > 0 && <Alike column={column} columns={columns} />}
        </td>
      ))}
    </tr>
  );
}

/** The question's number, where it has one, and its words in short. */
export function nameColumn({ labels, text }: Column): string {
  return shorten([labels[0], text].filter(Boolean).join(' '), 90);
}

/** `FOIA s.21 (3), no ground named (1)`. */
export function sayRefusals(refusals: readonly Refusal[]): string {
  return refusals.map(({ cite, count }) => `${cite === '' ? 'no ground named' : cite} (${count})`).join(', ');
}

function Alike({ column, columns }: { readonly column: Column; readonly columns: readonly Column[] }) {
  return (
    <Disclosure label="Perhaps the same as another" name={`Perhaps the same as another: ${shorten(column.text, 60)}`}>
      {() => (
        <ul>
          {column.perhaps.map(({ column: at, likeness }) => (
            <li key={at}>
              <q dir="auto">{columns[at]?.text}</q>, {sayLikeness(likeness)}: too little to be taken for the same.
            </li>
          ))}
        </ul>
      )}
    </Disclosure>
  );
}
