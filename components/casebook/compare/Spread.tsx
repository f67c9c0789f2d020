import type { Measure } from '../../../lib/cases/compare/measure';

const WIDTH = 160;
const HEIGHT = 16;
const EDGE = 5;

/** Figures along a line from the least to the most, with a stroke at the median. What they come to stands beside it in words. */
export function Spread({ measure }: { readonly measure: Measure }) {
  const { min, max, median, values } = measure;
  const place = (value: number) => EDGE + ((value - min) / (max - min)) * (WIDTH - 2 * EDGE);
  if (max === min) return null;
  return (
    <svg class="spread" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} width={WIDTH} height={HEIGHT} aria-hidden="true">
      <line x1={EDGE} x2={WIDTH - EDGE} y1={HEIGHT / 2} y2={HEIGHT / 2} />
      <line x1={place(median)} x2={place(median)} y1="2" y2={HEIGHT - 2} />
      {values.map(({ row, value }) => (
        <circle key={row} cx={place(value)} cy={HEIGHT / 2} r="3.5" />
      ))}
    </svg>
  );
}
