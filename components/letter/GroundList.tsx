import type { Ground } from '../../lib/letters/letter';
import type { PageActions } from '../actions';
import { Disclosure } from '../Disclosure';
import { Quote } from '../Quote';

interface GroundListProps {
  readonly grounds: readonly Ground[];
  /** Ids of those that are not in the letter. */
  readonly off: readonly string[];
  readonly toggle: (ground: Ground) => void;
  /** Puts the keyboard on the ground's words in the letter. */
  readonly edit: (ground: Ground) => void;
  readonly show: PageActions['show'];
}

/** The points that the thread gives reason to make, each to be taken into the letter or left out. */
export function GroundList({ grounds, off, toggle, edit, show }: GroundListProps) {
  return (
    <fieldset class="grounds">
      <legend>Points in the letter</legend>
      {grounds.map((ground) => {
        const { id, title, section, strength } = ground;
        const isOn = !off.includes(id);
        return (
          <div key={id} class="ground">
            <label>
              <input type="checkbox" role="switch" aria-checked={isOn} checked={isOn} onChange={() => toggle(ground)} />
              <span>
                {title}{' '}
                <small>
                  {section}
                  {strength === 'weak' && (section === '' ? 'weak' : ', weak')}
                </small>
              </span>
            </label>
            <Disclosure label="Why?" name={`Why? ${title}`}>
              {() => (
                <>
                  <Reason ground={ground} show={show} />
                  {isOn && (
                    <button type="button" onClick={() => edit(ground)}>
                      Change its words
                    </button>
                  )}
                </>
              )}
            </Disclosure>
          </div>
        );
      })}
    </fieldset>
  );
}

/** What a ground rests on: the law, and the words of the thread. */
function Reason({
  ground: { section, strength, evidence },
  show,
}: {
  readonly ground: Ground;
  readonly show: PageActions['show'];
}) {
  return (
    <>
      {section !== '' && <p>It rests on {section}.</p>}
      {strength === 'weak' && <p>It is not certain, so that it is left out unless you take it in.</p>}
      {evidence.map((words) => (
        <Quote key={`${words.messageId} ${words.start}`} evidence={words} show={show} />
      ))}
    </>
  );
}
