import type { IsoDay } from '../lib/thread/thread';
import { showDay } from './day';

interface LostProps {
  /** The day on which the database was found to be gone. */
  readonly on: IsoDay;
  readonly dismiss: () => void;
}

/** Says that what was kept is gone, who did not do it, and what can be done. */
export function Lost({ on, dismiss }: LostProps) {
  return (
    <div role="alert" class="lost">
      <p>
        <strong>The database was deleted.</strong> On {showDay(on)} ReplyDue found it gone and began a new one: cases
        that you tracked before are not here any more. It was not ReplyDue that did it: the browser’s data may have been
        cleared, by hand or by a program. If you have a backup,{' '}
        <a href="/casebook.html#transfer" target="_blank" rel="noreferrer">
          import it
        </a>
        .
      </p>
      <button type="button" onClick={dismiss}>
        I have read this
      </button>
    </div>
  );
}
