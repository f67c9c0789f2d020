import type { SavedDraft } from '../../lib/cases/case';
import { Attempt } from '../Attempt';
import { Disclosure } from '../Disclosure';
import type { LetterDraft } from './letter-draft';

interface ConflictProps {
  readonly letter: LetterDraft;
  readonly other: SavedDraft;
}

/** Two tabs have changed one letter. Neither version is lost: the one that is not kept can be had back. */
export function Conflict({ letter, other }: ConflictProps) {
  return (
    <section class="box warn conflict" role="alert" aria-label="Two versions">
      <p>
        This letter was saved in another tab with other words, after it was opened here. Nothing has been overwritten:
        choose which one to go on with.
      </p>
      <p class="buttons">
        <Attempt label="Keep mine" run={() => letter.keepMine().then(() => null)} />{' '}
        <Attempt label="Take the other" run={() => letter.takeOther().then(() => null)} />{' '}
        <Disclosure label="Read the other">{() => <div class="other">{other.text}</div>}</Disclosure>
      </p>
    </section>
  );
}
