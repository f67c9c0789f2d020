import type { Figure } from '../../../lib/cases/compare/figure';
import type { Measure } from '../../../lib/cases/compare/measure';
import type { Unit } from '../../../lib/cases/compare/quantity';

const format = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 });

/** A number with its unit: `£3,220,622.23`, `9.4%`, `4.2 minutes`. */
function sayNumber(value: number, unit: Unit | null): string {
  const digits = format.format(value);
  if (unit === '\u00a3' || unit === '\u20ac' || unit === '$') return `${unit}${digits}`;
  if (unit === '%') return `${digits}%`;
  return unit === '' || unit === null ? digits : `${digits} ${unit}`;
}

/** The figure of an answer; null where it gives none. */
export function sayFigure(figure: Figure): string | null {
  switch (figure.kind) {
    case 'one':
      return `${figure.how === 'about' ? 'about ' : ''}${sayNumber(figure.value, figure.unit)}`;
    case 'bound':
      return figure.words;
    case 'several':
      return 'several figures';
    case 'none':
      return null;
    default:
      return figure satisfies never;
  }
}

/** What the figures of a column come to: `38 to 569, median 303.5`. */
export function sayMeasure({ min, median, max, unit, values, leftOut }: Measure): string {
  const more = leftOut > 0 ? `, ${leftOut} left out` : '';
  if (values.length === 1) return `${sayNumber(min, unit)}${more}`;
  if (min === max) return `${values.length} times ${sayNumber(min, unit)}${more}`;
  return `${sayNumber(min, unit)} to ${sayNumber(max, unit)}, median ${sayNumber(median, unit)}${more}`;
}

/** `86% alike`. */
export function sayLikeness(likeness: number): string {
  return `${Math.floor(likeness * 100)}% alike`;
}
