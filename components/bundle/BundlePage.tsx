import type { KeptView, Result } from '../../lib/messaging/protocol';
import { Attempt } from '../Attempt';
import type { Outcome } from '../actions';
import { Bundle } from './Bundle';

interface BundlePageProps {
  readonly answer: Result<KeptView | null>;
  readonly print: () => void;
  /** Saves what is shown as a file by itself. */
  readonly save: () => Outcome;
}

/** The evidence of a case, ready to be printed or saved; what is above it is on no paper. */
export function BundlePage({ answer, print, save }: BundlePageProps) {
  if (!answer.ok) return <p role="alert">{answer.failure.words}</p>;
  if (answer.value === null) {
    return <p role="alert">This request is not tracked (any more). Open it from the casebook.</p>;
  }
  return (
    <>
      <nav class="tools" aria-label="What to do with the evidence">
        <button type="button" onClick={print}>
          Print, or save as PDF
        </button>{' '}
        <Attempt label="Save as a web page" run={save} done="Saved." />
        <p>
          For the regulator. Your notes, tags, reminders and letters that were not sent are not in it. Read it before
          you send it: letters may name people.
        </p>
      </nav>
      <Bundle kept={answer.value} />
    </>
  );
}
