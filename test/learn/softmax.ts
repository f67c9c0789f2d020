/** One example: features by number, each with its count, and the number of its kind. */
export interface Row {
  readonly features: readonly (readonly [feature: number, count: number])[];
  readonly kind: number;
}

/** How much weights are held down, unless told otherwise. */
const RIDGE = 0.5;

/**
 * Weights (feature by feature, one for each kind) of a softmax regression with a ridge, by so many rounds of Adam over all rows.
 * The same rows always give the same weights.
 */
export function regress(
  rows: readonly Row[],
  features: number,
  kinds: number,
  rounds: number,
  ridge = RIDGE,
): Float64Array {
  const weights = new Float64Array(features * kinds);
  const [mean, square] = [new Float64Array(weights.length), new Float64Array(weights.length)];
  for (let round = 1; round <= rounds; round++) {
    const slopes = slope(rows, weights, kinds);
    const rate = round < rounds * 0.6 ? 0.1 : round < rounds * 0.85 ? 0.03 : 0.01;
    for (let i = 0; i < weights.length; i++) {
      const by = (at(slopes, i) + ridge * at(weights, i)) / rows.length;
      mean[i] = 0.9 * at(mean, i) + 0.1 * by;
      square[i] = 0.999 * at(square, i) + 0.001 * by * by;
      const step = at(mean, i) / (1 - 0.9 ** round) / (Math.sqrt(at(square, i) / (1 - 0.999 ** round)) + 1e-4);
      weights[i] = at(weights, i) - rate * step;
    }
  }
  return weights;
}

function slope(rows: readonly Row[], weights: Float64Array, kinds: number): Float64Array {
  const slopes = new Float64Array(weights.length);
  for (const { features, kind } of rows) {
    const shares = softmax(features, weights, kinds);
    shares[kind] = at(shares, kind) - 1;
    for (const [feature, count] of features)
      for (let k = 0, i = feature * kinds; k < kinds; k++, i++) slopes[i] = at(slopes, i) + count * at(shares, k);
  }
  return slopes;
}

function softmax(features: Row['features'], weights: Float64Array, kinds: number): Float64Array {
  const sums = new Float64Array(kinds);
  for (const [feature, count] of features)
    for (let k = 0, i = feature * kinds; k < kinds; k++, i++) sums[k] = at(sums, k) + count * at(weights, i);
  const most = Math.max(...sums);
  const powers = sums.map((sum) => Math.exp(sum - most));
  const all = powers.reduce((sum, one) => sum + one, 0);
  return powers.map((one) => one / all);
}

function at(list: Float64Array, i: number): number {
  return list[i] ?? 0;
}
