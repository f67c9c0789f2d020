import { Component, type ComponentChildren, createRef } from 'preact';

interface DisclosureProps {
  readonly label: string;
  /** What the button is called where its label alone does not tell it from its neighbours; begins with the label. */
  readonly name?: string;
  /** It was pressed already before it came to life: it is open and has the focus. */
  readonly pressed?: boolean;
  /** Called when it is opened, so that nothing is built that nobody looks at. */
  readonly children: () => ComponentChildren;
}

/** A button that opens what belongs to it. */
export class Disclosure extends Component<DisclosureProps, { open: boolean }> {
  override state = { open: this.props.pressed ?? false };
  private readonly button = createRef<HTMLButtonElement>();

  override componentDidMount() {
    if (this.props.pressed) this.button.current?.focus();
  }

  override render() {
    const { open } = this.state;
    return (
      <>
        <button
          ref={this.button}
          type="button"
          class="open"
          aria-expanded={open}
          aria-label={this.props.name}
          onClick={() => this.setState({ open: !open })}
        >
          {this.props.label}
        </button>
        {open && <div class="opened">{this.props.children()}</div>}
      </>
    );
  }
}
