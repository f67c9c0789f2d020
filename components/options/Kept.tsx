import { Component, createRef } from 'preact';
import type { Result } from '../../lib/messaging/protocol';
import { Attempt } from '../Attempt';
import { showCount } from '../day';
import { DeleteAll } from './DeleteAll';
import type { Amounts, OptionsDesk, Space } from './desk';

interface KeptState {
  /** Null until it was counted. */
  readonly amounts: Result<Amounts> | null;
  /** Null until the browser has answered. */
  readonly space: Space | null;
}

/** What lies on this computer, how much, and whether the browser may drop it. */
export class Kept extends Component<{ readonly desk: OptionsDesk }, KeptState> {
  override state: KeptState = { amounts: null, space: null };
  private readonly promise = createRef<HTMLParagraphElement>();

  override componentDidMount() {
    this.look();
  }

  private readonly look = () => {
    void this.props.desk.countKept().then((amounts) => this.setState({ amounts }));
    void this.props.desk.readSpace().then((space) => this.setState({ space }));
  };

  private readonly ask = async () => {
    const { desk } = this.props;
    if (!(await desk.askToKeep())) {
      return 'The browser did not promise it. That it drops what an extension stores is rare all the same.';
    }
    const space = await desk.readSpace();
    this.setState({ space: { ...space, isKept: true } }, () => this.promise.current?.focus());
    return null;
  };

  override render({ desk }: { readonly desk: OptionsDesk }, { amounts, space }: KeptState) {
    return (
      <section aria-labelledby="kept">
        <h2 id="kept">What is kept on this computer</h2>
        <p>
          The requests that you track, with what you corrected in them and the letters that you began. Nothing of it is
          kept anywhere else.
        </p>
        <dl>
          <dt>Requests that you track</dt>
          <dd>{amounts && (amounts.ok ? showNumber(amounts.value.cases) : amounts.failure.words)}</dd>
          {amounts?.ok && (
            <>
              <dt>Messages in them</dt>
              <dd>{showNumber(amounts.value.messages)}</dd>
              <dt>Letters that you began</dt>
              <dd>{showNumber(amounts.value.letters)}</dd>
            </>
          )}
          <dt>Space in use</dt>
          <dd>{space && showBytes(space.bytes)}</dd>
        </dl>
        <p ref={this.promise} tabIndex={-1} role="status">
          {space && sayKept(space.isKept)}
        </p>
        {space?.isKept === false && <Attempt label="Ask the browser to keep it" run={this.ask} />}
        <p>
          <a href="/casebook.html#transfer">Save or import a backup</a>
        </p>
        <DeleteAll desk={desk} deleted={this.look} />
      </section>
    );
  }
}

function showNumber(count: number): string {
  return count.toLocaleString('en-GB');
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
