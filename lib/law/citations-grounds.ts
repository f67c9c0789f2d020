/** The laws whose grounds are read. */
export type Law = 'FOIA' | 'FOISA' | 'EIR' | 'EISR';

const span = (from: number, to: number): string[] => Array.from({ length: to - from + 1 }, (_, i) => String(from + i));

/**
 * Provisions on which an answer may be refused, cut short or put off; all others are duties, notices or rights.
 * FOIA 2000 ss.12, 14, 21–44; FOISA 2002 ss.12, 14, 18, 25–41; EIR 2004 regs 5(3), 6(1)(b), 7, 12, 13; EISR 2004 regs 5(2A), 6(1)(b), 7, 10, 11.
 */
const GROUNDS: Record<Law, ReadonlySet<string>> = {
  FOIA: new Set(['12', '14', '22A', ...span(21, 44)]),
  FOISA: new Set(['12', '14', '18', ...span(25, 41)]),
  EIR: new Set(['5', '6', '7', '12', '13']),
  EISR: new Set(['6', '7', '10', '11']),
};

/** Paragraphs of those provisions that are no ground: the test, the presumption and the definitions. */
const NO_GROUND: Record<Law, RegExp> = {
  FOIA: /^40\((?:3|3A|3B|4|4A|6|7|8)\)/,
  FOISA: /^(?:38\((?:2|2A|2B|3|3A|4|5|5A)\)|25\(3\))/,
  EIR: /^(?:5(?!\(3\))|6(?!\(1\)\(b\))|12\((?:1|2|7|8|9|10|11)\)|7\((?:2|3)\)|13\((?:2|2A|2B|3|4)\))/,
  EISR: /^(?:6(?!\(1\)\(b\))|10\((?:1|2|7|8|9)\)|7\((?:2|3|4)\)|11\((?:3|3A|3B|4|5)\))/,
};

/** What the provision is counted as: itself, the whole section where only a condition of it is named, or null when it is no ground. */
export function readGround(law: Law, number: string, paragraphs: string): string | null {
  if (!GROUNDS[law].has(number)) return null;
  const named = number + paragraphs;
  if (!NO_GROUND[law].test(named)) return named;
  return law === 'FOIA' || (law === 'FOISA' && number === '38') ? number : null;
}

/** How a provision is written: `FOIA s.40(2)`, `EIR reg 12(4)(b)`. */
export function writeCite(law: Law, provision: string): string {
  return law === 'FOIA' || law === 'FOISA' ? `${law} s.${provision}` : `${law} reg ${provision}`;
}
