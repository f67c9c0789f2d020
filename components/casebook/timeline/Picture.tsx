import { Component, createRef } from 'preact';
import { showDay } from '../../day';
import { Axis } from './Axis';
import { BarShape, Patterns } from './BarShape';
import type { Layout } from './layout';
import { Crowd, FlagMarker, Marker } from './Marker';
import { tellAuthor } from './rows';
import type { Mark } from './story';

interface PictureProps {
  readonly layout: Layout;
  /** Address of the thread. */
  readonly url: string;
  /** Opens a message at the portal. */
  readonly open: (messageId: string) => void;
}

/** Something in the picture that has a name: pointed at or gone to with the arrow keys, it is told beneath. */
interface Named {
  readonly key: string;
  readonly says: string;
  readonly x: number;
  readonly y: number;
  readonly messageId: string | null;
  readonly draw: () => preact.JSX.Element;
}

/** The timeline as a picture. It is one stop for the tab key; inside, the arrow keys go on. */
export class Picture extends Component<PictureProps, { at: number; told: string | null }> {
  override state = { at: 0, told: null as string | null };
  private readonly svg = createRef<SVGSVGElement>();

  private readonly press = (event: KeyboardEvent, last: number) => {
    const { at } = this.state;
    const to = { ArrowRight: at + 1, ArrowDown: at + 1, ArrowLeft: at - 1, ArrowUp: at - 1, Home: 0, End: last }[
      event.key
    ];
    if (to === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const items = this.svg.current?.querySelectorAll<SVGElement>('[data-named]') ?? [];
    items[Math.max(0, Math.min(last, to))]?.focus();
  };

  private readonly leave = () => this.setState({ told: null });

  override render({ layout }: PictureProps, { told, at }: { at: number; told: string | null }) {
    const named = listNamed(layout);
    const { width, height } = layout;
    return (
      <>
        {/* biome-ignore lint/a11y/useSemanticElements: what groups the marks of a picture is the picture */}
        <svg
          ref={this.svg}
          class="timeline"
          viewBox={`0 0 ${width} ${height}`}
          role="group"
          aria-label="Timeline as a picture. The arrow keys go from mark to mark; the table has the same in words."
          onKeyDown={(event) => this.press(event, named.length - 1)}
          onPointerLeave={this.leave}
        >
          <Patterns />
          <Axis layout={layout} />
          {named.map((one, place) => this.renderNamed(one, place, Math.min(at, named.length - 1)))}
        </svg>
        <p class="told muted" aria-hidden="true">
          {told ?? 'Point at a mark to see what it is.'}
        </p>
      </>
    );
  }

  private renderNamed({ key, says, x, y, messageId, draw }: Named, place: number, at: number) {
    const { url, open } = this.props;
    const tell = () => this.setState({ told: says });
    const shared = {
      'data-named': true,
      'aria-label': says,
      tabindex: place === at ? 0 : -1,
      transform: `translate(${x} ${y})`,
      onPointerEnter: tell,
      onFocus: () => this.setState({ at: place, told: says }),
      onBlur: this.leave,
    };
    if (messageId === null) {
      return (
        // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: it is gone to, so that it is told; there is nothing to press
        <g key={key} role="img" {...shared}>
          {draw()}
        </g>
      );
    }
    return (
      <a
        key={key}
        href={`${url}#${messageId}`}
        {...shared}
        onClick={(event: MouseEvent) => {
          if (event.ctrlKey || event.metaKey || event.shiftKey) return;
          event.preventDefault();
          open(messageId);
        }}
      >
        {draw()}
      </a>
    );
  }
}

/** What can be pointed at: messages, then days that were set, then bars, each from left to right. */
function listNamed({ marks, flags, bars }: Layout): readonly Named[] {
  const fromLeft = <T extends { readonly x: number; readonly y: number }>(some: readonly T[]) =>
    some.toSorted((one, other) => one.x - other.x || one.y - other.y);
  return [
    ...fromLeft(marks).map(({ x, y, marks: held }) => nameMarks(x, y, held)),
    ...fromLeft(flags).map(({ x, y, flags: held }): Named => {
      const [first] = held;
      const says = held.map((flag) => flag.says).join(' ');
      const alone = held.length === 1 && first ? first : null;
      const draw = () => (alone ? <FlagMarker is={alone.is} /> : <Crowd count={held.length} />);
      return { key: first?.id ?? '', says, x, y, messageId: alone?.messageId ?? null, draw };
    }),
    ...bars.map((bar): Named => {
      return {
        key: bar.bar.id,
        says: `${bar.bar.says}.`,
        x: 0,
        y: 0,
        messageId: null,
        draw: () => <BarShape {...bar} />,
      };
    }),
  ];
}

function nameMarks(x: number, y: number, held: readonly Mark[]): Named {
  const [first] = held;
  if (first && held.length === 1) {
    const { messageId } = first;
    return { key: messageId, says: tellMark(first), x, y, messageId, draw: () => <Marker mark={first} /> };
  }
  const days = held.flatMap(({ day }) => day ?? []);
  const [from, to] = [days[0], days.at(-1)];
  const when =
    from === undefined || to === undefined
      ? ''
      : from === to
        ? ` of ${showDay(from)}`
        : `, ${showDay(from)} to ${showDay(to)}`;
  const says = `${held.length} more messages${when}. They are in the table.`;
  return { key: `with ${first?.messageId}`, says, x, y, messageId: null, draw: () => <Crowd count={held.length} /> };
}

function tellMark(mark: Mark): string {
  const day = mark.day === null ? 'No day shown' : showDay(mark.day);
  return `${day}: ${mark.title}, by ${tellAuthor(mark)}. ${mark.did}`;
}
