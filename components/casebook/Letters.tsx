import type { LetterKind } from '../../lib/letters/letter';
import { draftLabel } from '../draft-label';
import type { Option } from '../letter/KindChoice';

interface LettersProps {
  readonly options: readonly Option[];
  readonly edit: (kind: LetterKind) => void;
}

/** The letters that can be written on a case: why each fits, and whether it was begun. */
export function Letters({ options, edit }: LettersProps) {
  if (options.length === 0) return <p>No letter is of use on this request just now.</p>;
  return (
    <ul class="letters">
      {options.map(({ kind, title, why, best, state }) => (
        <li key={kind}>
          <p>
            <b>{title}</b>
            {best && <em> fits best</em>}
          </p>
          <p>
            {why} {state}
          </p>
          <button type="button" data-letter={kind} class={best ? 'main' : undefined} onClick={() => edit(kind)}>
            {draftLabel(title)}
          </button>
        </li>
      ))}
    </ul>
  );
}
