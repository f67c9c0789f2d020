import type { ReadProgress } from '../../../lib/messaging/protocol';
import { Attempt } from '../../Attempt';
import type { Outcome } from '../../actions';
import { tellProgress } from './progress-words';

interface ProgressProps {
  readonly progress: ReadProgress;
  readonly stop: () => Outcome;
  readonly goOn: (retry: boolean) => Outcome;
  readonly clear: () => Outcome;
}

/** How far a reading is, what could not be read and why, and how to stop it or go on. Nothing when there is nothing to read. */
export function Progress({ progress, stop, goOn, clear }: ProgressProps) {
  const { waiting, done, failed, failures, running } = progress;
  const all = waiting + done + failures;
  if (all === 0) return null;
  return (
    <section aria-labelledby="progress">
      <h2 id="progress">Reading</h2>
      <progress aria-labelledby="progress" value={done + failures} max={all} />
      <p role="status">{tellProgress(progress)}</p>
      <p class="controls">
        {running && <Attempt label="Stop" run={stop} />}
        {!running && waiting > 0 && <Attempt label="Go on" run={() => goOn(false)} main />}
        {failures > 0 && <Attempt label="Try again what could not be read" run={() => goOn(true)} />}
        {!running && (
          <Attempt
            label="Clear this list"
            run={clear}
            {...(waiting > 0 ? { confirm: 'What waits is then not read. What was read stays tracked.' } : {})}
          />
        )}
      </p>
      {failures > 0 && (
        <>
          <h3>Could not be read</h3>
          <ul class="failed-reads">
            {failed.map(({ url, title, words }) => (
              <li key={url}>
                <a href={url} target="_blank" rel="noreferrer" dir="auto">
                  {title || url}
                </a>
                <p>{words}</p>
              </li>
            ))}
          </ul>
          {failures > failed.length && <p class="muted">And {failures - failed.length} more.</p>}
        </>
      )}
    </section>
  );
}
