import { findAll } from '../../../thread/find-all';
import type { Asked } from '../../asked';
import { readGroups } from '../../groups';
import { DEFERS } from '../../phrases/en-later';
import { liken } from '../reading/likeness';
import type { Sentence } from '../reading/reply';
import type { Topics } from '../reading/topics';
import { suits } from '../wants/suits';
import { hasValue } from '../wants/values';
import type { Laid, Unit } from './laid';
import { leaveTally } from './tally';

/** So like a question a sentence must be that says the same of several: `The slides and the timetable are attached.` */
const BESIDE = 0.8;
/** And as much so as it is like the other. */
const NEARLY = 0.6;

/** Questions without a sentence that one laid to another question names as well, where it gives no figure for one of them alone. */
export function findBeside(units: readonly Unit[], laid: readonly Laid[], asked: readonly Asked[]): Laid[] {
  const told = new Set(laid.map((one) => one.asked));
  if (told.size === asked.length) return [];
  const plain = units.filter((unit) => !hasValue(unit.text));
  if (plain.length === 0) return [];
  return asked.flatMap((_, at) => {
    if (told.has(at)) return [];
    const score = (unit: Unit) => unit.likeness[at] ?? 0;
    const fits = plain.filter(
      (unit) =>
        score(unit) >= BESIDE &&
        laid.some(
          (one) =>
            one.start <= unit.start &&
            unit.end <= one.end &&
            asked[at]?.condition?.on !== one.asked &&
            score(unit) >= (unit.likeness[one.asked] ?? 0) * NEARLY,
        ),
    );
    const best = fits.sort((a, b) => score(b) - score(a))[0];
    return best ? [{ asked: at, start: best.start, end: best.end, score: score(best), spare: [] }] : [];
  });
}

/** So like a question a clause must be that answers it beside another question. */
const CLAUSE = 0.5;
/** `… and it went to the rowing club (Q3)`. */
const LABELLED = 4;
const LABEL = /\(q?\d/iu;

/** `There were 41 burials, and 388 plots remain.` answers two: a question that got no sentence may have a clause of one. */
export function findClauses(
  units: readonly Unit[],
  laid: readonly Laid[],
  asked: readonly Asked[],
  topics: Topics,
): Laid[] {
  const told = new Set(laid.map((one) => one.asked));
  const found = new Map<number, Laid>();
  // What has a sentence may still have a clause that names it by its number.
  const open = told.size < asked.length ? units : units.filter(({ text }) => LABEL.test(text));
  for (const unit of open)
    for (const clause of [...(isAstray(unit, laid) ? [unit] : []), ...splitClauses(unit)]) {
      const named = readGroups(clause.text, asked).flatMap((group) => group.members);
      const like = leaveTally(clause.text, liken(clause.text, asked, topics), asked);
      const likeness = like.map((score, i) => (named[0] === i ? LABELLED : score));
      const best = Math.max(...likeness);
      const at = likeness.indexOf(best);
      if (
        best < CLAUSE ||
        (told.has(at) && best !== LABELLED) ||
        !(best === LABELLED || gives(asked[at], clause.text)) ||
        (found.get(at)?.score ?? 0) >= best
      )
        continue;
      const { start, end } = best === LABELLED && DEFERS.test(unit.text) ? unit : clause;
      found.set(at, { asked: at, start, end, score: best, spare: [] });
    }
  return [...found.values()];
}

/** A sentence in the answer to one question that speaks much more of another. */
function isAstray({ start, end, likeness }: Unit, laid: readonly Laid[]): boolean {
  const over = laid.filter((one) => one.start < end && start < one.end);
  return over.length > 0 && over.every((one) => Math.max(...likeness) > (likeness[one.asked] ?? 0) + ASTRAY);
}

const ASTRAY = 0.5;

/** Whether a clause gives a figure, or what the question wants. */
function gives(one: Asked | undefined, clause: string): boolean {
  return hasValue(clause) || (one !== undefined && suits(one.question.text, clause) > 0);
}

/** A sentence with more clauses, or a longer one, is no sentence. */
const CLAUSES = 12;
const SENTENCE = 900;

/** `out of 9,806 returned`: says of how many, and nothing by itself. */
const SHARE = /^\W*(?:out of|from (?:a total|among)|as against|compared (?:with|to)|up from|down from)\b/i;

/** `and no record was made of it`: speaks of what the clause before it named. */
const BACK = /\b(?:of|about|for|from|on|with) (?:it|them|this|these|those)\W*$/i;

/** The clauses of a sentence that has several and gives something in each. */
function splitClauses(unit: Unit): Sentence[] {
  if (unit.text.length > SENTENCE) return [];
  const parts = findAll(/(?:(?!,? (?:and|but|while|whereas|of which|of whom|with) |[,;] ).)+/gu, unit.text);
  if (parts.length < 2 || parts.length > CLAUSES || unit.text.length !== unit.end - unit.start) return [];
  return parts
    .map(
      (part): Sentence => ({
        ...unit,
        start: unit.start + part.index,
        end: unit.start + part.index + part[0].length,
        text: part[0],
      }),
    )
    .filter((part) => part.text.length > 8 && !SHARE.test(part.text) && !BACK.test(part.text));
}
