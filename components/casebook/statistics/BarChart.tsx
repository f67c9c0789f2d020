import { Component, createRef } from 'preact';
import type { Bars, DrawBars } from './desk';

interface BarChartProps {
  readonly bars: Bars;
  readonly drawBars: DrawBars;
  /** A bar was pressed. */
  readonly pick: (at: number) => void;
}

/** Bars. The table beside them says the same, so that they are not read out. */
export class BarChart extends Component<BarChartProps> {
  private readonly canvas = createRef<HTMLCanvasElement>();
  private erase = () => {};

  override componentDidMount() {
    this.draw();
  }

  override componentDidUpdate(before: BarChartProps) {
    if (JSON.stringify(before.bars) !== JSON.stringify(this.props.bars)) this.draw();
  }

  override componentWillUnmount() {
    this.erase();
  }

  private draw(): void {
    const { bars, drawBars } = this.props;
    this.erase();
    if (this.canvas.current) this.erase = drawBars(this.canvas.current, bars, (at) => this.props.pick(at));
  }

  override render({ bars }: BarChartProps) {
    const height = bars.lying ? 60 + 26 * bars.names.length : 220;
    return (
      <div class="plot" style={{ height: `${height}px` }} aria-hidden="true">
        <canvas ref={this.canvas} />
      </div>
    );
  }
}
