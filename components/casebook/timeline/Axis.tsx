import type { Layout } from './layout';

/** What stands behind the marks: the line of time with its names, what is drawn short on it, today, and the names of the rows. */
export function Axis({ layout }: { readonly layout: Layout }) {
  const { bands } = layout;
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing of it can be gone to; the table has the same in words
    <g aria-hidden="true">
      <Days {...layout} />
      {bands.map(({ label, y }) => (
        <text key={label} x="0" y={y}>
          {label}
        </text>
      ))}
    </g>
  );
}

function Days({ width, axisY, ticks, gaps, todayX }: Layout) {
  if (axisY === null) return null;
  return (
    <g class="axis">
      {gaps.map(({ x0, x1 }) => (
        <rect key={x0} class="gap" x={x0} y="0" width={x1 - x0} height={axisY} />
      ))}
      <path class="line-of-time" d={`M0 ${axisY}H${width}`} />
      {ticks.map(({ x, label }, at) => (
        <g key={`${x} ${at}`}>
          <path class="tick" d={`M${x} 0V${axisY + 5}`} />
          <text x={x + 3} y={axisY + 16}>
            {label}
          </text>
        </g>
      ))}
      {todayX !== null && (
        <>
          <path class="today" d={`M${todayX} 14V${axisY}`} />
          <text class="today-word" x={Math.min(todayX, width - 18)} y="11" text-anchor="middle">
            Today
          </text>
        </>
      )}
    </g>
  );
}
