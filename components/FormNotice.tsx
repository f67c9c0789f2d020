import { Attempt } from './Attempt';
import type { Outcome } from './actions';

interface FormNoticeProps {
  /** Whether the letter is in the box; if not, the user has text there that must not be lost. */
  readonly filled: boolean;
  /** Puts the letter into the box in place of what is there. */
  readonly replace: () => void;
  /** Puts back what was in the box before. */
  readonly restore: () => void;
  readonly copy: () => Outcome;
}

/** What stands above the portal's own form when a letter waits for it. */
export function FormNotice({ filled, replace, restore, copy }: FormNoticeProps) {
  return (
    <section class="banner neutral" aria-label="ReplyDue">
      <p role="status">
        {filled
          ? "ReplyDue put your letter here. Nothing has been sent: read it and press the portal's own button."
          : 'Your letter is ready, but there is text in this box already. Nothing has been changed or sent.'}
      </p>
      <p class="buttons">
        {filled ? (
          <button type="button" onClick={restore}>
            Put back what was here
          </button>
        ) : (
          <button type="button" class="main" onClick={replace}>
            Replace it with the letter
          </button>
        )}{' '}
        <Attempt label="Copy the letter" done="Copied." run={copy} />
      </p>
    </section>
  );
}
