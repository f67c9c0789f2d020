import type { Ground } from '../lib/letters/letter';
import type { PageActions } from './actions';
import { Disclosure } from './Disclosure';
import { Quote } from './Quote';

interface GroundListProps {
  readonly grounds: readonly Ground[];
  /** Ids of those that are not in the letter. */
  readonly off: readonly string[];
  readonly toggle: (ground: Ground) => void;
  readonly show: PageActions['show'];
}

/** The reasons for complaint that the thread shows, each to be taken into the letter or left out. */
export function GroundList({ grounds, off, toggle, show }: GroundListProps) {
  if (grounds.length === 0)
    return <p>The thread shows no ground for complaint. Write in your own words what is wrong.</p>;
  return (
    <fieldset>
      <legend>Grounds in the letter</legend>
      {grounds.map((ground) => (
        <div key={ground.id} class="ground">
          <label>
            <input type="checkbox" checked={!off.includes(ground.id)} onChange={() => toggle(ground)} /> {ground.title}{' '}
            <small>
              {ground.section}
              {ground.strength === 'weak' && ', weak'}
            </small>
          </label>{' '}
          {ground.evidence.length > 0 && (
            <Disclosure label="Evidence" name={`Evidence: ${ground.title}`}>
              {() =>
                ground.evidence.map((words) => (
                  <Quote key={`${words.messageId} ${words.start}`} evidence={words} show={show} />
                ))
              }
            </Disclosure>
          )}
        </div>
      ))}
    </fieldset>
  );
}
