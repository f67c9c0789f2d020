import { Component } from 'preact';

interface WidthHandleProps {
  readonly width: number;
  /** Called while it is dragged: makes the panel so wide, as far as there is room, and says how wide it is. */
  readonly resize: (width: number) => number;
  /** Called when it is let go. */
  readonly keep: (width: number) => void;
}

/** Narrower than that nothing can be read. */
export const LEAST_WIDTH = 320;

/** For each press of an arrow, in pixels. */
const STEP = 40;

/** The edge by which the panel is made wider or narrower, with the pointer or the keyboard. */
export class WidthHandle extends Component<WidthHandleProps, { width: number; most: number }> {
  override state = { width: this.props.width, most: innerWidth };

  private to(wanted: number): number {
    const width = this.props.resize(wanted);
    this.setState({ width, most: innerWidth });
    return width;
  }

  private readonly press = (event: KeyboardEvent) => {
    const { width } = this.state;
    const ways: Readonly<Record<string, number>> = {
      ArrowLeft: width + STEP,
      ArrowRight: width - STEP,
      Home: LEAST_WIDTH,
      End: innerWidth,
    };
    const wanted = ways[event.key];
    if (wanted === undefined) return;
    event.preventDefault();
    this.props.keep(this.to(wanted));
  };

  private readonly grasp = (event: PointerEvent) => {
    if (event.button !== 0 || !(event.currentTarget instanceof HTMLElement)) return;
    event.currentTarget.setPointerCapture(event.pointerId);
  };

  private readonly drag = (event: PointerEvent) => {
    const handle = event.currentTarget;
    if (handle instanceof HTMLElement && handle.hasPointerCapture(event.pointerId)) this.to(innerWidth - event.clientX);
  };

  private readonly letGo = () => this.props.keep(this.state.width);

  override render(_props: WidthHandleProps, { width, most }: this['state']) {
    return (
      // biome-ignore lint/a11y/useSemanticElements: a rule is not to be dragged
      <div
        class="handle"
        role="separator"
        tabIndex={0}
        aria-label="Width of this panel"
        aria-orientation="vertical"
        aria-valuemin={LEAST_WIDTH}
        aria-valuemax={most}
        aria-valuenow={width}
        aria-valuetext={`${width} pixels`}
        onKeyDown={this.press}
        onPointerDown={this.grasp}
        onPointerMove={this.drag}
        onLostPointerCapture={this.letGo}
      />
    );
  }
}
