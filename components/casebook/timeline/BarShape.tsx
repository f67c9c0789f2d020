import type { PlacedBar } from './layout';

/** Of a bar's line, where its words stand and where it is drawn, in pixels below its top. */
const WORDS = 11;
const TOP = 16;
const THICK = 10;

/** A clock or a window: its words, its stretches, and a line on its due day. */
export function BarShape({ bar, labelX, y, pieces, dueX }: PlacedBar) {
  return (
    <g class={`bar ${bar.tone}`}>
      <text class="bar-words" x={labelX} y={y + WORDS}>
        {bar.label}
      </text>
      {pieces.map(({ is, x0, x1 }) => (
        <rect key={`${is} ${x0}`} class={`piece ${is}`} x={x0} y={y + TOP} width={x1 - x0} height={THICK} />
      ))}
      {dueX !== null && <path class="due" d={`M${dueX} ${y + TOP - 3}v${THICK + 6}`} />}
    </g>
  );
}

/** The patterns by which stretches can be told apart without their colours. */
export function Patterns() {
  return (
    <defs>
      <pattern
        id="timeline-late"
        class="bad"
        width="6"
        height="6"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect class="weave-ground" width="6" height="6" />
        <rect class="weave" width="3" height="6" />
      </pattern>
      <pattern id="timeline-more" class="neutral" width="4" height="4" patternUnits="userSpaceOnUse">
        <rect class="weave-ground" width="4" height="4" />
        <rect class="weave" width="2" height="4" />
      </pattern>
      <pattern id="timeline-held" class="unclear" width="6" height="5" patternUnits="userSpaceOnUse">
        <rect class="weave-ground" width="6" height="5" />
        <circle class="weave" cx="3" cy="2.5" r="1.4" />
      </pattern>
    </defs>
  );
}
