import type { LetterKind, Offer } from '../../lib/letters/letter';
import { Disclosure } from '../Disclosure';

/** A letter that can be drafted, or was begun. */
export interface Option extends Offer {
  /** Says that it was begun, or sent and when; empty when neither. */
  readonly state: string;
}

interface KindChoiceProps {
  readonly options: readonly Option[];
  readonly kind: LetterKind;
  readonly choose: (kind: LetterKind) => void;
}

/** Which letter to write: why this one fits, and what else there is. */
export function KindChoice({ options, kind, choose }: KindChoiceProps) {
  const chosen = options.find((option) => option.kind === kind);
  return (
    <div class="kinds">
      {chosen && (
        <p class="why">
          {chosen.why}
          {chosen.state !== '' && ` ${chosen.state}`}
        </p>
      )}
      {options.length > 1 && (
        <Disclosure label={`Another letter (${options.length - 1})`}>
          {() => (
            <fieldset>
              <legend>Which letter</legend>
              {options.map((option) => (
                <label key={option.kind} class="kind">
                  <input type="radio" name="kind" checked={option.kind === kind} onChange={() => choose(option.kind)} />
                  <span>
                    <b>{option.title}</b>
                    {option.best && <em> fits best</em>}
                    <small>
                      {option.why} {option.state}
                    </small>
                  </span>
                </label>
              ))}
            </fieldset>
          )}
        </Disclosure>
      )}
    </div>
  );
}
