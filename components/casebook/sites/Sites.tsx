import { Component } from 'preact';
import type { ReadProgress, Result } from '../../../lib/messaging/protocol';
import { Attempt } from '../../Attempt';
import type { Outcome } from '../../actions';
import type { SitesDesk } from './desk';
import { Importing } from './Importing';
import { Progress } from './Progress';

interface SitesState {
  /** Null until the first answer. */
  readonly progress: ReadProgress | null;
  readonly failure: string;
}

/** Milliseconds between two looks at a reading that goes on. */
const LOOK = 1000;

/** Reading from the request sites: all requests of somebody at once, and whether anything is new in what is tracked. */
export class Sites extends Component<{ readonly desk: SitesDesk }, SitesState> {
  override state: SitesState = { progress: null, failure: '' };
  private timer: ReturnType<typeof setTimeout> | undefined;
  private gone = false;

  override componentDidMount() {
    void this.look();
    document.addEventListener('visibilitychange', this.look);
  }

  override componentWillUnmount() {
    this.gone = true;
    clearTimeout(this.timer);
    document.removeEventListener('visibilitychange', this.look);
  }

  private readonly look = async (): Promise<void> => {
    if (document.visibilityState === 'visible') this.take(await this.props.desk.readProgress());
  };

  private take(answer: Result<ReadProgress>): string | null {
    if (this.gone) return null;
    clearTimeout(this.timer);
    this.setState(answer.ok ? { progress: answer.value, failure: '' } : { failure: answer.failure.words });
    if (answer.ok && answer.value.running) this.timer = setTimeout(() => void this.look(), LOOK);
    return answer.ok ? null : answer.failure.words;
  }

  private readonly ask = async (asked: Promise<Result<ReadProgress>>): Outcome => this.take(await asked);

  override render({ desk }: { readonly desk: SitesDesk }, { progress, failure }: SitesState) {
    return (
      <main class="sites">
        <Importing
          begin={(address) => {
            const asked = desk.importFrom(address);
            return asked && this.ask(asked);
          }}
        />
        <section aria-labelledby="check">
          <h2 id="check">Is anything new?</h2>
          <p>
            The sites are asked for the data of each case in which something is still open; a page is read only where
            the data has changed. Resting and archived cases are left alone. Under Options this can be done daily.
          </p>
          <Attempt label="Check now" run={() => this.ask(desk.checkAll())} />
        </section>
        {failure !== '' && <p role="alert">{failure}</p>}
        {progress !== null && (
          <Progress
            progress={progress}
            stop={() => this.ask(desk.stop())}
            goOn={(retry) => this.ask(desk.goOn(retry))}
            clear={() => this.ask(desk.clear())}
          />
        )}
      </main>
    );
  }
}
