import { lazily } from '../../../thread/once';
import { liken, weighLikeness } from '../reading/likeness';
import type { Quiz } from '../reading/quiz';
import type { Sentence } from '../reading/reply';
import { isSaying, readProseOf } from '../reading/topics';
import type { Cut, Segment } from '../segments/segment';
import { hasValue } from '../wants/values';

/**
 * What stands under a heading of the reply's own and hardly speaks of the question that it names: it may answer its neighbours, so
 * that each such sentence counts for two.
 */
export function findBesideHeadings(text: string, cut: Cut, quiz: Quiz): readonly Sentence[] {
  const apart = cut.segments
    .filter((segment) => !segment.labelled)
    .flatMap((segment) =>
      readProseOf(text, [segment]).filter(
        (one, i, all) =>
          i > 0 &&
          (isSaying(one) || isUnderName(all, i)) &&
          isApart(one, segment, quiz) &&
          !isOfRow(text, segment, one, quiz),
      ),
    );
  return [...apart, ...apart];
}

/** `Operators: the ferry company. The 9 is shared with the school.`: goes on with a row in its own paragraph, and is like no question. */
function isOfRow(text: string, { start }: Segment, one: Sentence, { asked, topics }: Quiz): boolean {
  const row =
    /\S:[^\S\n]*$/u.test(text.slice(Math.max(0, start - 8), start)) &&
    /^[^\S\n]*\S/u.test(text.slice(start, start + 8));
  if (!row || /\n[^\S\n]*\n/u.test(text.slice(start, one.start))) return false;
  return Math.max(...liken(one.text, asked, topics)) < APART;
}

/** `Of which solved` and under it `9`: a figure with a name of its own above it. */
function isUnderName(all: readonly Sentence[], at: number): boolean {
  const [before, one] = [all[at - 1]?.text ?? '', all[at]?.text ?? ''];
  return hasValue(one) && /^\p{L}{2,}(?: \p{L}+)+$/u.test(before);
}

/** It has no subject of its own but what stands above it. */
const GOES_ON =
  /^\W*(?:it|they|this|these|that|those|we|i|there|under|section|regulation|in (?:favour|weighing|considering)|against|once|having|on balance|while|although|the (?:exemption|exception|public|factors|balance|presumption|arguments?|harm|regulations?|act))\b/i;
/** Reasons for what is kept back under the heading: they answer no neighbour. */
const REASONS =
  /\b(?:(?:section|regulation|reg\.?|s\.?) ?\d{1,2}\b|exempt\w*|public interest|withh[eo]ld\w*|presumption|prejudic\w*|outweigh\w*|in favour of (?:disclosure|release)|against (?:disclosure|release)|(?:was|were) weighed|have weighed|safe space)/i;

function isApart({ text }: Sentence, { members }: Segment, { asked, topics }: Quiz): boolean {
  if (GOES_ON.test(text) && REASONS.test(text) && !hasValue(text)) return false;
  const likeness = weighLikeness(text, asked, topics);
  return members.every((member) => likeness(member) < APART);
}

/**
 * For each question how many sentences under headings of the reply's own that name another speak of it hardly less than of that one;
 * worked out when first asked for.
 */
export function readContested(text: string, cut: Cut, quiz: Quiz): (at: number) => number {
  const counted = lazily(() => {
    const counts = quiz.asked.map(() => 0);
    for (const segment of cut.segments) {
      if (segment.labelled) continue;
      for (const sentence of readProseOf(text, [segment])) {
        const likeness = liken(sentence.text, quiz.asked, quiz.topics);
        const own = Math.max(...segment.members.map((member) => likeness[member] ?? 0));
        likeness.forEach((score, at) => {
          if (score > APART && score > own - NEARLY) counts[at] = (counts[at] ?? 0) + 1;
        });
      }
    }
    return counts;
  });
  return (at) => counted()[at] ?? 0;
}

/** So little less it may be like a question than like the one that the heading names. */
const NEARLY = 0.4;

/** A sentence less like a question than this may speak of another. */
export const APART = 0;
