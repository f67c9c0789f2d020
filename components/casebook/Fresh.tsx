import { tellPending } from '../pending';

/** How what is shown stands to the cases as they are now. */
export interface Freshness {
  /** So many cases are still to be judged. */
  readonly pending: number;
  /** Cases changed since it was made. */
  readonly stale: boolean;
}

/** Before anything is known of it. */
export const fresh: Freshness = { pending: 0, stale: false };

interface FreshProps extends Freshness {
  /** What the button is called that makes it anew. */
  readonly label: string;
  readonly again: () => void;
}

/** Says when cases are missing from what is shown, or changed since: it is made anew when the user wants it, and not under his eyes. */
export function Fresh({ pending, stale, label, again }: FreshProps) {
  return (
    <p class="quiet">
      <span role="status">
        {pending > 0 && `${tellPending(pending)} Until then they are left out here, or are here as they were before. `}
        {stale && 'Cases changed since this was made. '}
      </span>
      {stale && (
        <button type="button" onClick={again}>
          {label}
        </button>
      )}
    </p>
  );
}
