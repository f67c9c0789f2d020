/** The words of a wording that weigh something in it, as the bits of two numbers; several words may have the same bit. */
export interface Sketch {
  readonly low: number;
  readonly high: number;
}

/** Words of more than this part of a wording's weight are in its sketch. */
const TELLING = 0.05;

/** In each of the two numbers: so many bits are the fastest. */
const BITS = 30;

/** Bits by word; there are only so many words in the questions of a casebook. */
const bits = new Map<string, number>();

/** Sketches the words of a wording, given what each weighs. */
export function sketch(words: readonly string[], weights: readonly number[]): Sketch {
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  let [low, high] = [0, 0];
  for (const [at, word] of words.entries()) {
    if ((weights[at] ?? 0) <= TELLING * whole) continue;
    const bit = bitOf(word);
    if (bit < BITS) low |= 1 << bit;
    else high |= 1 << (bit - BITS);
  }
  return { low, high };
}

/**
 * The places of those sketches among some (each as its two numbers, one after the other) whose wordings may be like that of another.
 * They are not where each has two telling words that the other lacks: more than a tenth of its weight, which is more than `alike`
 * allows both of them.
 */
export function nearIn(sketches: readonly number[], { low, high }: Sketch): readonly number[] {
  const found: number[] = [];
  for (let at = 0; at < sketches.length; at += 2) {
    const [itsLow, itsHigh] = [sketches[at] ?? 0, sketches[at + 1] ?? 0];
    if (!isTwo(itsLow & ~low, itsHigh & ~high) || !isTwo(low & ~itsLow, high & ~itsHigh)) found.push(at / 2);
  }
  return found;
}

/** Whether at least two bits are set. */
function isTwo(low: number, high: number): boolean {
  return (low !== 0 && high !== 0) || (low & (low - 1)) !== 0 || (high & (high - 1)) !== 0;
}

function bitOf(word: string): number {
  const known = bits.get(word);
  if (known !== undefined) return known;
  let hash = 0;
  for (let at = 0; at < word.length; at += 1) hash = (Math.imul(hash, 31) + word.charCodeAt(at)) | 0;
  const bit = (hash >>> 0) % (2 * BITS);
  if (bits.size < 100_000) bits.set(word, bit);
  return bit;
}
