import { Component, createRef } from 'preact';
import type { Result } from '../../lib/messaging/protocol';
import { Attempt } from '../Attempt';
import { showCount } from '../day';
import type { OptionsDesk, Space } from './desk';

interface KeptState {
  /** Null until it was counted. */
  readonly cases: Result<number> | null;
  /** Null until the browser has answered. */
  readonly space: Space | null;
}

/** What lies on this computer, how much, and whether the browser may drop it. */
export class Kept extends Component<{ readonly desk: OptionsDesk }, KeptState> {
  override state: KeptState = { cases: null, space: null };
  private readonly promise = createRef<HTMLParagraphElement>();

  override componentDidMount() {
    void this.props.desk.countCases().then((cases) => this.setState({ cases }));
    void this.props.desk.readSpace().then((space) => this.setState({ space }));
  }

  private readonly ask = async () => {
    const { desk } = this.props;
    if (!(await desk.askToKeep())) {
      return 'The browser did not promise it. That it drops what an extension stores is rare all the same.';
    }
    const space = await desk.readSpace();
    this.setState({ space: { ...space, isKept: true } }, () => this.promise.current?.focus());
    return null;
  };

  override render({ desk: _desk }: { readonly desk: OptionsDesk }, { cases, space }: KeptState) {
    return (
      <section aria-labelledby="kept">
        <h2 id="kept">What is kept on this computer</h2>
        <p>
          The requests that you track, with what you corrected in them and the letters that you began. Nothing of it is
          kept anywhere else.
        </p>
        <dl>
          <dt>Requests that you track</dt>
          <dd>{cases && (cases.ok ? cases.value.toLocaleString('en-GB') : cases.failure.words)}</dd>
          <dt>Space in use</dt>
          <dd>{space && showBytes(space.bytes)}</dd>
        </dl>
        <p ref={this.promise} tabIndex={-1} role="status">
          {space && sayKept(space.isKept)}
        </p>
        {space?.isKept === false && <Attempt label="Ask the browser to keep it" run={this.ask} />}
      </section>
    );
  }
}

function sayKept(isKept: boolean | null): string {
  if (isKept === null)
    return 'This browser does not tell whether it keeps what is stored when the disk is nearly full.';
  return isKept
    ? 'The browser has promised to keep it, also when the disk is nearly full, until you remove ReplyDue.'
    : 'The browser has not promised to keep it when the disk is nearly full.';
}

/** In the unit that leaves few figures: `48 kB`. */
function showBytes(bytes: number | null): string {
  if (bytes === null) return 'This browser does not tell.';
  if (bytes < 1000) return showCount(bytes, 'byte');
  const unit = bytes < 1e6 ? 'kilobyte' : bytes < 1e9 ? 'megabyte' : 'gigabyte';
  const value = bytes / { kilobyte: 1e3, megabyte: 1e6, gigabyte: 1e9 }[unit];
  return new Intl.NumberFormat('en-GB', { style: 'unit', unit, maximumSignificantDigits: 3 }).format(value);
}
