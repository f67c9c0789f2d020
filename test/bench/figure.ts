/** One line of the bench. */
export interface Figure {
  readonly what: string;
  readonly value: number;
  readonly unit: 'ms' | 'bytes' | 'times';
  /** What it is compared with; null where it stands for itself. */
  readonly baseline: { readonly what: string; readonly value: number } | null;
  /** The most that the value, and the ratio to the baseline, may be; null where there is no limit. */
  readonly most: { readonly value: number | null; readonly ratio: number | null };
}

/** The middle one of some measurements. */
export function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;
}

function written(value: number, unit: Figure['unit']): string {
  return unit === 'bytes' ? `${value} bytes` : `${value.toFixed(value < 10 ? 2 : 1)} ${unit}`;
}

/** Whether a figure is within its limits. */
export function isWithin({ value, baseline, most }: Figure): boolean {
  const ratio = baseline ? value / baseline.value : 0;
  return value <= (most.value ?? Number.POSITIVE_INFINITY) && ratio <= (most.ratio ?? Number.POSITIVE_INFINITY);
}

/** A figure as a line: its value, its limit, its baseline and ratio, and whether it is within its limits. */
export function lineOf(figure: Figure): string {
  const { what, value, unit, baseline, most } = figure;
  const limit = most.value === null ? '' : ` (at most ${written(most.value, unit)})`;
  const ratio = baseline
    ? `; ${baseline.what} ${written(baseline.value, unit)}, ratio ${(value / baseline.value).toFixed(2)}`
    : '';
  const ratioLimit = most.ratio === null ? '' : ` (at most ${most.ratio})`;
  return `${isWithin(figure) ? 'ok  ' : 'OVER'}  ${what}: ${written(value, unit)}${limit}${ratio}${ratioLimit}`;
}
