import { onceForText } from '../../../thread/once';
import type { Asked } from '../../asked';
import { isCount } from '../wants/suits';
import { hasCardinal, readFigures, tellsPart } from '../wants/values';
import type { Laid, Unit } from './laid';

/** A question about some of what the question before it counts. */
const OF_THOSE =
  /\b(?:how many|what (?:number|proportion|percentage|share)|the (?:number|proportion|percentage|share))\b[^?]{0,20}? of (?:those|these|them|that|which|whom|the(?: said| same)?)\b|^\W*of (?:those|these|them|which|whom)\b/i;
const isOfThose = onceForText((question) => OF_THOSE.test(question));

/** `187, of which 41 …`: a figure, and below it a part of what it counts. */
const PARTED = /\bof (?:which|whom|these|those|them)\b|[,(;–-] ?(?:including|among them)\b/i;
const SURE = 0.8;

/**
 * `187, of which 41 were horses` under `How many …?` and `How many of those …?`: a sentence that gives a count and a part of it answers
 * both, whichever of the two it was laid to.
 */
export function findOfWhich(units: readonly Unit[], laid: readonly Laid[], asked: readonly Asked[]): Laid[] {
  return asked.flatMap((one, at): Laid[] => {
    const whole = asked[at - 1]?.question.text;
    if (whole === undefined || !isOfThose(one.question.text) || !isCount(whole)) return [];
    const mine = [at - 1, at].flatMap((i) => laid.find((each) => each.asked === i) ?? []);
    const [own] = mine;
    if (!own || mine.length > 1) return [];
    const unit = units.find(({ start, end, text }) => start >= own.start && end <= own.end && tellsBoth(text));
    if (!unit) return [];
    return [{ asked: own.asked === at ? at - 1 : at, start: unit.start, end: unit.end, score: SURE, spare: [] }];
  });
}

function tellsBoth(text: string): boolean {
  const found = PARTED.exec(text);
  if (!found) return false;
  const [before, after] = [text.slice(0, found.index), text.slice(found.index)];
  return counts(before) && (counts(after) || tellsPart(text) || /\b(?:none|all|half|most|neither|both)\b/i.test(after));
}

function counts(text: string): boolean {
  return readFigures(text).length > 0 || hasCardinal(text) || /\bone\b/i.test(text);
}
