import { Component, createRef } from 'preact';
import type { KeptView } from '../../../lib/messaging/protocol';
import { showCount } from '../../day';
import { Legend } from './Legend';
import { layOut } from './layout';
import { Picture } from './Picture';
import { listRows } from './rows';
import { tellStory } from './story';
import { TimelineTable } from './TimelineTable';

interface TimelineProps {
  readonly kept: KeptView;
  /** Opens a message at the portal. */
  readonly open: (messageId: string) => void;
}

/** Before it is known how wide the picture is; in pixels. */
const WIDTH = 720;

/** All that happened in a case by its days: as a picture, and as a table. */
export class Timeline extends Component<TimelineProps, { width: number; seen: boolean }> {
  override state = { width: WIDTH, seen: false };
  private readonly box = createRef<HTMLDivElement>();
  private watcher: ResizeObserver | undefined;

  override componentDidMount() {
    if (typeof ResizeObserver !== 'function' || !this.box.current) return;
    this.watcher = new ResizeObserver(([entry]) => {
      const width = Math.floor(entry?.contentRect.width ?? 0);
      if (width > 0 && width !== this.state.width) this.setState({ width });
    });
    this.watcher.observe(this.box.current);
  }

  override componentWillUnmount() {
    this.watcher?.disconnect();
  }

  override render({ kept, open }: TimelineProps, { width, seen }: { width: number; seen: boolean }) {
    const story = tellStory(kept);
    const { url } = kept.facts.thread;
    const layout = layOut(story, width);
    return (
      <>
        <div ref={this.box}>
          <Picture layout={layout} url={url} open={open} />
          {layout.axisY === null && (
            <p class="muted">No message shows its day, so that they only stand in their order.</p>
          )}
          {layout.left > 0 && <p class="muted">{showCount(layout.left, 'more clock or window')}: see the table.</p>}
          <Legend layout={layout} />
        </div>
        <button
          type="button"
          class="open"
          aria-expanded={seen}
          aria-controls="timeline-table"
          onClick={() => this.setState({ seen: !seen })}
        >
          As a table
        </button>
        <TimelineTable rows={listRows(story, kept.view.assessment.regime.name)} url={url} seen={seen} />
      </>
    );
  }
}
