import { distinct, list } from './phrase';
import type { Wording } from './wording';

/** A provision that an authority relies on, taken apart. */
export interface Provision {
  /** `section 43(2)` or `regulation 12(4)(b)`. */
  readonly name: string;
  /** `43`, `22A`, `12`. */
  readonly number: string;
  /** `43(2)`, `12(4)(b)`: the number with its paragraphs. */
  readonly path: string;
}

const shape = /^(\S+) (s\.|reg\.?) ?(\d+[A-Z]{0,2})((?:\([^()]{1,4}\))*)$/;

/** Takes a citation such as `FOIA s.43(2)` apart; null when it is of another law than the letter's, or of no known shape. */
export function readProvision(cite: string, wording: Wording): Provision | null {
  const [, law, kind, number, paragraphs = ''] = shape.exec(cite) ?? [];
  if (law === undefined || number === undefined || law !== wording.cites) return null;
  const path = number + paragraphs;
  return { name: `${kind === 's.' ? 'section' : 'regulation'} ${path}`, number, path };
}

/** Provisions by their names, each once: `section 12(1)`, `sections 31(1)(a) and 43(2)`. */
export function nameProvisions(names: readonly string[]): string {
  const each = distinct(names);
  const units = distinct(each.map((name) => name.split(' ')[0] ?? ''));
  const [unit = ''] = units;
  if (each.length < 2 || units.length > 1) return list(each);
  return `${unit}s ${list(each.map((name) => name.slice(unit.length + 1)))}`;
}

function within(path: string, entries: readonly string[]): boolean {
  return entries.some((entry) => path === entry || path.startsWith(`${entry}(`));
}

/** Whether a public interest test decides on it. A refusal to confirm or deny has a test of its own and counts as none. */
export function isQualified({ path }: Provision, wording: Wording): boolean {
  return within(path, wording.qualified) && !within(path, wording.confirmOrDeny);
}

/** Whether harm has to be shown for it. A section named without its paragraph counts only where all of it needs harm. */
export function needsHarm({ path }: Provision, wording: Wording): boolean {
  return within(path, wording.harm) && !within(path, wording.confirmOrDeny);
}
