import { Component, createRef } from 'preact';

interface MoreProps {
  readonly busy: boolean;
  readonly readMore: () => void;
}

/** The end of the rows that were read: asks for more when it comes into sight, or when it is pressed. */
export class More extends Component<MoreProps> {
  private readonly button = createRef<HTMLButtonElement>();
  private watcher: IntersectionObserver | undefined;

  override componentDidMount() {
    if (!this.button.current || typeof IntersectionObserver === 'undefined') return;
    this.watcher = new IntersectionObserver((seen) => {
      if (seen.some(({ isIntersecting }) => isIntersecting)) this.props.readMore();
    });
    this.watcher.observe(this.button.current);
  }

  override componentWillUnmount() {
    this.watcher?.disconnect();
  }

  override render({ busy, readMore }: MoreProps) {
    return (
      <button ref={this.button} type="button" class="more" aria-busy={busy} onClick={readMore}>
        Show more
      </button>
    );
  }
}
