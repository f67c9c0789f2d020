/** What was learned of a yes or no: how much each feature speaks for the yes. */
export type Odds = ReadonlyMap<string, number>;

const ZERO = 'm'.charCodeAt(0);
const STEP = 0.1;

/** A weight as the letter that it is stored as: `m` is none, each letter on a tenth more. */
export function letterOf(weight: number): string {
  return String.fromCharCode(ZERO + Math.max(-12, Math.min(13, Math.round(weight / STEP))));
}

/** The weight that a letter stands for. */
export function weightOf(letter: string): number {
  return (letter.charCodeAt(0) - ZERO) * STEP;
}

/** As they are stored: a line for each feature, its weight as a letter, a space, its name. Those that round to nothing are left out. */
export function writeOdds(odds: Odds): string {
  return [...odds]
    .map(([name, weight]) => `${letterOf(weight)} ${name}`)
    .filter((line) => !line.startsWith('m'))
    .sort((a, b) => (a.slice(2) < b.slice(2) ? -1 : 1))
    .join('\n');
}

/** Odds as they were stored. */
export function readOdds(lines: string): Odds {
  return new Map(lines.split('\n').map((line) => [line.slice(2), weightOf(line)]));
}

/** How likely the yes is, 0 to 1, where these features are seen. */
export function weighOdds(odds: Odds, features: readonly string[]): number {
  let sum = 0;
  for (const feature of features) sum += odds.get(feature) ?? 0;
  return 1 / (1 + Math.exp(-sum));
}
