import type { Blank } from '../../lib/letters/letter';
import type { LetterDraft } from './letter-draft';

interface BlanksProps {
  readonly blanks: readonly Blank[];
  readonly given: LetterDraft['sheet']['given'];
  readonly fill: LetterDraft['fill'];
}

/** The facts that the letter needs and the page does not show: each is given, or left out where the letter is whole without it. */
export function Blanks({ blanks, given, fill }: BlanksProps) {
  if (blanks.length === 0) return null;
  return (
    <fieldset class="blanks">
      <legend>Not found on this page</legend>
      {blanks.map(({ id, words, mayWaive }) => {
        const waived = mayWaive && given[id] === '';
        return (
          <div key={id} class="blank">
            <label>
              {capital(words)}
              <input
                type="text"
                data-blank={id}
                value={given[id] ?? ''}
                disabled={waived}
                required={!mayWaive}
                dir="auto"
                onInput={({ currentTarget: { value } }) => fill(id, value === '' ? null : value)}
              />
            </label>
            {mayWaive && (
              <label>
                <input
                  type="checkbox"
                  aria-label={`Leave out ${words}`}
                  checked={waived}
                  onChange={({ currentTarget: { checked } }) => fill(id, checked ? '' : null)}
                />{' '}
                Leave it out
              </label>
            )}
          </div>
        );
      })}
    </fieldset>
  );
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
