import { curveOf } from '../questions/curve';
import { readLabelled, sampleOf } from '../questions/labelled';

/** What saying "unanswered" from another confidence on would do, on the invented threads; a line for each. */
export function writeCurve(): readonly string[] {
  const samples = readLabelled().map((gold) => sampleOf(gold, 'labelled'));
  return curveOf(samples).map(
    ({ threshold, flagPrecision, flagRecall, clean, chosen }) =>
      `${chosen ? '  ->' : '    '}  unanswered from ${threshold.toFixed(2)}: precision ${flagPrecision.toFixed(3)}, recall ${flagRecall.toFixed(3)}, threads without a false one ${clean.toFixed(3)}`,
  );
}
